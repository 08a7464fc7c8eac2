import type { AnonymiseGround, Kind } from '../../shared/domain/case/vocabulary';

/** How long things are kept, and what is removed. Of the tab alone: the pane does not carry it. */
export const retentionWords = {
  title: 'How long it is kept',
  why: 'How that date comes about',
  hold: 'Legal hold',
  onHold: 'On legal hold',
  stays: 'What stays elsewhere',
  settings: {
    title: 'Retention',
    lead: 'How long closed cases are kept before somebody looks whether they are still needed. Nothing is ever removed by itself.',
    card: 'Years after a case was closed',
    help: 'A manager decides on each case: keep it until another day, or remove people and texts from it. Dates and figures stay either way. A changed time holds at once, for cases that are closed already too.',
    years: (kind: Kind) => `Years: ${({ complaint: 'complaints', comment: 'comments', compliment: 'compliments', 'service request': 'service requests' } satisfies Record<Kind, string>)[kind]}`,
    source: 'Where that comes from',
    meanwhile: 'What stands here now is theirs.',
  },
  reviews: {
    title: 'Due for review',
    lead: 'Closed cases whose time is over. Open each, and decide: keep it until another day, or anonymise it.',
    loading: 'What is due for review',
    figure: 'Closed cases due for review',
    none: 'Nothing is due for review',
    noneHelp: 'When a closed case has been kept as long as Settings, Retention says, it appears here.',
    groups: { complaint: 'Complaints', comment: 'Comments', compliment: 'Compliments', 'service request': 'Service requests', 'kept longer': 'Kept until now', 'on hold': 'On legal hold' },
    counted: (name: string, count: number) => `${name}: ${count}`,
    more: (count: number) => `${count} more come up as these are decided.`,
  },
  grounds: {
    'kept long enough': 'Its time is over, and nothing needs it any more',
    'erasure asked for': 'The person asked for erasure, and nothing stands against it',
  } satisfies Record<AnonymiseGround, string>,
} as const;

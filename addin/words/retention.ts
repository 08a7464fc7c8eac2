import type { AnonymiseGround, Kind } from '../../shared/domain/case/vocabulary';

/** How long things are kept, and what is removed. */
export const retentionWords = {
  retention: {
    title: 'How long it is kept',
    why: 'How that date comes about',
    hold: 'Legal hold',
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
  },
} as const;

/** What is decided about how long a case is kept. */
export const retentionActs = {
  'keep longer': {
    menu: 'Keep it longer',
    title: 'Keep this case longer',
    next: 'It comes up for review again on the day that you choose.',
    act: 'Keep it',
    until: 'Keep until',
    untilMissing: 'Choose the day until which it is kept.',
    done: 'It is kept until that day.',
  },
  anonymise: {
    menu: 'Anonymise',
    title: 'Remove people and texts for good',
    next: 'Names, addresses, telephone numbers, messages, letters, files and reasons are removed from this case and from everything that was put with it. Dates, outcome, figures and who of the council did what stay. It cannot be undone.',
    act: 'Remove them for good',
    ground: 'Why',
    groundMissing: 'Choose why.',
    reference: 'Write the reference of this case',
    referenceMissing: 'Write the reference, so that it is this case and no other.',
    done: 'People and texts were removed from this case.',
  },
  'set hold': {
    menu: 'Put on legal hold',
    title: 'Put this case on legal hold',
    next: 'Nothing of it is removed, whatever its date, until somebody lifts the hold by name.',
    act: 'Put on hold',
    done: 'The case is on legal hold.',
  },
  'lift hold': {
    menu: 'Lift the legal hold',
    title: 'Lift the legal hold',
    next: 'It is kept as long as other cases are again. Nothing is removed by this.',
    act: 'Lift the hold',
    done: 'The legal hold is lifted.',
  },
} as const;

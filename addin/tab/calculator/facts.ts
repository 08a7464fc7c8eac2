import { nations, type Nation } from '../../../shared/domain/clock/vocabulary';

export interface PauseFact {
  from: string;
  until: string;
}

export interface ReplyFact {
  sent: string;
  workingDays: string;
  bounced: boolean;
}

/** What a person asks about, as typed: a field that is empty says nothing. Days, times, numbers and names of rules only. */
export interface Facts {
  received: string;
  time: string;
  profile: string;
  stage: string;
  nation: Nation | '';
  convention: 'A' | 'B' | '';
  cutOff: string;
  /** In place of the council's own; none of them is a choice too. */
  closures: string[] | undefined;
  acknowledged: string;
  answered: string;
  agreed: string;
  pauses: PauseFact[];
  replies: ReplyFact[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;

const matching = (text: string | null | undefined, form: RegExp): string => (text && form.test(text) ? text : '');
const oneOf = <T extends string>(text: string | null, names: readonly T[]): T | '' => names.find((name) => name === text) ?? '';
const rowsOf = (text: string | null): string[] => (text ? text.split(',').slice(0, 50) : []);

/** Reads the facts that stand in the address after `#`; what is none is left out. Until somebody says otherwise it came today. */
export function factsIn(parameters: URLSearchParams, today: string): Facts {
  const get = (name: string) => parameters.get(name);
  const closures = get('closures');
  return {
    received: get('received') === null ? today : matching(get('received'), DAY),
    time: matching(get('at'), TIME),
    profile: matching(get('profile'), /^[a-z0-9-]{2,40}$/),
    stage: matching(get('stage'), /^[123]$/),
    nation: oneOf(get('nation'), nations),
    convention: oneOf(get('convention'), ['A', 'B']),
    cutOff: matching(get('cutoff'), TIME),
    closures: closures === null ? undefined : closures === 'none' ? [] : rowsOf(closures).map((day) => matching(day, DAY)),
    acknowledged: matching(get('acknowledged'), DAY),
    answered: matching(get('answered'), DAY),
    agreed: matching(get('agreed'), DAY),
    pauses: rowsOf(get('pauses')).map((row) => {
      const [from, until] = row.split('_');
      return { from: matching(from, DAY), until: matching(until, DAY) };
    }),
    replies: rowsOf(get('replies')).map((row) => {
      const [sent, days, bounced] = row.split('_');
      return { sent: matching(sent, DAY), workingDays: matching(days, /^\d{1,4}$/), bounced: bounced === 'returned' };
    }),
  };
}

/** The same facts as the address keeps them: a link that a colleague can open, with nothing of a person in it. */
export const parametersOf = (facts: Facts): Record<string, string | undefined> => ({
  received: facts.received || '-',
  at: facts.time,
  profile: facts.profile,
  stage: facts.stage,
  nation: facts.nation,
  convention: facts.convention,
  cutoff: facts.cutOff,
  closures: facts.closures && (facts.closures.length === 0 ? 'none' : facts.closures.map((day) => day || '-').join()),
  acknowledged: facts.acknowledged,
  answered: facts.answered,
  agreed: facts.agreed,
  pauses: facts.pauses.map(({ from, until }) => `${from}_${until}`).join(),
  replies: facts.replies.map(({ sent, workingDays, bounced }) => `${sent}_${workingDays}${bounced ? '_returned' : ''}`).join(),
});

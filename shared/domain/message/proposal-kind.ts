import type { Kind } from '../case/vocabulary';
import { saysOfKinds, type Learned } from './proposal-learned';
import { saidIn, type Said } from './proposal-said';

/** What weighs the same goes to the kind that owes the writer most. */
const ORDER: readonly Kind[] = ['complaint', 'service request', 'comment', 'compliment'];

/** What says a thing slightly is counted together, up to this: a long letter is no complaint for its many small words. */
const SLIGHT_MOST = 3;
/** From this weight on a phrase says plainly that somebody is dissatisfied. */
const PLAIN = 2;
/** What thanks count at most beside plain dissatisfaction. */
const THANKS_MOST = 4;
/** Below this nothing is proposed. */
const LEAST = 1;
/** From here on a text reads like a newsletter or an advertisement. */
const CIRCULAR = 5;

const sum = (said: readonly { weight: number }[]): number => said.reduce((all, { weight }) => all + weight, 0);

function scoreOf(said: readonly Said[]): number {
  const slight = said.filter(({ weight }) => weight <= 1);
  return sum(said) - sum(slight) + Math.min(SLIGHT_MOST, sum(slight));
}

export interface KindProposal {
  /** Absent when the words do not tell: the officer chooses. */
  kind?: Kind;
  /** The words of the message that it went by, what says most first. */
  words: string[];
}

const inView = (said: readonly { weight: number; words: string }[]): string[] =>
  [...new Set([...said].sort((one, other) => other.weight - one.weight).map(({ words }) => words))].slice(0, 6);

/**
 * The kind that a message's words speak for, by Kent's definitions and the Complaint Handling Code's (case/vocabulary),
 * with what the council's own captures have taught. No kind where the words do not tell, or nobody wrote to this council.
 */
export function kindOf(text: string, learned?: Learned): KindProposal {
  const said = saidIn(text);
  const taught = learned ? saysOfKinds(learned, text) : [];
  const of = (...speaksFor: Said['speaksFor'][]): Said[] => said.filter((each) => speaksFor.includes(each.speaksFor));
  const blame = of('complaint').filter(({ weight }) => weight >= PLAIN);
  if (sum(of('circular')) >= Math.max(CIRCULAR, sum(blame))) return { words: inView(of('circular')) };
  const scored = ORDER.map((kind) => {
    const own = scoreOf(of(kind));
    const more = taught.filter((each) => each.kind === kind);
    // Dissatisfaction, however made (Kent): thanks beside it do not undo it.
    const counted = kind === 'compliment' && sum(blame) > PLAIN ? Math.min(own / 2, THANKS_MOST) : own;
    return { kind, score: counted + sum(more), words: inView([...of(kind), ...more.filter(({ weight }) => weight > 0)]) };
  });
  const best = scored.reduce((top, each) => (each.score > top.score ? each : top));
  return best.score >= LEAST ? { kind: best.kind, words: best.words } : { words: [] };
}

import { Answer, type Asked, type Wire } from '../../../functions/adapters/graph/transport';
import type { Answered } from '../../../local/mailbox/graph';
import { millisecondsOf } from '../../../shared/kernel/london';
import { describedAs } from '../../builders/outside-graph';
import type { SettableClock } from '../../builders/settable-clock';
import type { Chance } from './chance';
import { graphAddress, type Exchange } from './exchange';
import type { Process } from './turns';

/**
 * How Graph behaves: the share of requests that it throttles, takes long over, cuts off before or after their work,
 * does twice and refuses because the mailbox is full; of links of changes, has forgotten; and of messages, does not show
 * though they are there, as where one server has not heard of them yet.
 */
export interface GraphWeather {
  throttles: number;
  isSlow: number;
  cutsBefore: number;
  cutsAfter: number;
  doesTwice: number;
  isFull: number;
  forgets: number;
  hides: number;
  /** It cannot be reached at all. */
  isAway?: boolean;
}

/** What comes of a request, so many milliseconds later: an answer, or a connection that ends. */
interface Outcome {
  after: number;
  answered?: Answered;
}

/** Where a request goes, as one process has it: with whatever may happen on the way. */
export interface Line {
  exchange: Exchange;
  process: Process;
  weather(): GraphWeather;
  chance: Chance;
  clock: SettableClock;
  /** Lets so many milliseconds pass for this process alone; never ends for one that has ended. */
  rest(milliseconds: number): Promise<void>;
}

const refusal = (status: number, code: string, headers: Record<string, string> = {}): Answered => ({
  status, headers: { 'content-type': 'application/json', ...headers }, bytes: Buffer.from(JSON.stringify({ error: { code, message: 'The weather is foul.' } })),
});

const writesMail = ({ method, url }: Asked): boolean => method !== 'GET' && url.includes('/messages');
const makesDraft = ({ method, url }: Asked): boolean => method === 'POST' && /\/(messages|createReply)$/.test(url);
const tagIn = ({ body = '' }: Asked): string => /"singleValueExtendedProperties":\[\{"id":"[^"]+","value":"([^"]+)"/.exec(body)?.[1] ?? '';
const isOfMessage = ({ method, url }: Asked): boolean => method === 'GET' && /\/messages\/(?!delta)/.test(url);
const isLink = ({ url }: Asked): boolean => /[?&]\$(delta|skip)token=/.test(url);

/** Exchange as one process reaches it, through whatever weather there is. */
export function unrulyWire({ exchange, process, weather, chance, clock, rest }: Line): Wire {
  /** The ways in which an answer does not come: the connection ends, nobody answers in time, somebody between says that nobody does. */
  const cut = (within: number): Outcome =>
    chance.pick<() => Outcome>([
      () => ({ after: chance.below(within) }),
      () => ({ after: within }),
      () => ({ after: chance.below(within), answered: refusal(503, 'ServiceNotAvailable', chance.happens(0.5) ? { 'retry-after': String(chance.between(1, 60)) } : {}) }),
      () => ({ after: chance.below(within), answered: refusal(504, 'UnknownError') }),
    ])?.() ?? { after: within };

  const through = async (asked: Asked, within: number): Promise<Outcome> => {
    const now = weather();
    if (now.isAway) return { after: 0 };
    if (chance.happens(now.throttles)) return { after: 0, answered: refusal(429, 'ApplicationThrottled', { 'retry-after': String(chance.between(1, 90)) }) };
    if (isLink(asked) && chance.happens(now.forgets)) return { after: 0, answered: refusal(410, 'SyncStateNotFound') };
    if (isOfMessage(asked) && chance.happens(now.hides)) return { after: 0, answered: refusal(404, 'ErrorItemNotFound') };
    if (writesMail(asked) && chance.happens(now.isFull)) return { after: 0, answered: refusal(507, 'ErrorQuotaExceeded') };
    if (chance.happens(now.cutsBefore)) return cut(within);
    const answered = await exchange.ask(asked);
    if (chance.happens(now.cutsAfter)) return cut(within);
    const after = chance.happens(now.isSlow) ? chance.between(2_000, 40_000) : 0;
    if (!chance.happens(now.doesTwice)) return after < within ? { after, answered } : { after: within };
    if (makesDraft(asked)) exchange.doubled.add(tagIn(asked));
    return { after: Math.min(after, within), answered: await exchange.ask(asked) };
  };

  return {
    now: () => millisecondsOf(clock.now()),
    wait: rest,
    ask: async (asked, within) => {
      const { pathname } = new URL(asked.url);
      const name = describedAs({ method: asked.method, path: pathname.slice(new URL(graphAddress).pathname.length) });
      const { after, answered } = await process.call(name, () => through(asked, within));
      if (after > 0) await rest(after);
      if (!answered) throw new Error('The connection ended');
      const { status, headers, bytes } = answered;
      return new Answer(status, headers, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    },
  };
}

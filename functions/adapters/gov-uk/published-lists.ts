import { londonDate } from '../../../shared/kernel/london';
import type { Clock } from '../../ports/clock';
import { PublishedListTrouble, type PublishedLists } from '../../ports/published-list';
import { readPublishedList } from './read-published-list';

export interface ReadingLimits {
  milliseconds: number;
  bytes: number;
}

/** The list is some 60 kB: what is many times that is something else. */
const usualLimits: ReadingLimits = { milliseconds: 10_000, bytes: 1_000_000 };
const mostRedirects = 3;

const isLoopback = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
const mayBeAsked = (address: URL): boolean => address.protocol === 'https:' || (address.protocol === 'http:' && isLoopback(address));

/** Follows a redirect only within the host that was configured: whoever is sent elsewhere reads somebody else's list. */
async function answerAt(address: URL, signal: AbortSignal, redirects = 0): Promise<Response> {
  if (!mayBeAsked(address)) throw new Error('Only https is asked, or http on this machine');
  const answer = await fetch(address, { redirect: 'manual', signal, headers: { accept: 'application/json' } });
  if (answer.ok) return answer;
  await answer.body?.cancel();
  const location = answer.headers.get('location');
  if (answer.status < 300 || answer.status > 399 || location === null) throw new Error(`Answered ${answer.status}`);
  const next = new URL(location, address);
  if (next.host !== address.host || redirects === mostRedirects) throw new Error('Leads to another host, or round and round');
  return answerAt(next, signal, redirects + 1);
}

/** No length is believed that the answer gives of itself: what arrives is counted. */
async function bytesOf({ body }: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new PublishedListTrouble('not understood', new Error(`More than ${most} bytes`));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** One time limit for the whole of it, redirects and body included. */
async function bytesAt(url: string, { milliseconds, bytes }: ReadingLimits): Promise<Uint8Array> {
  try {
    return await bytesOf(await answerAt(new URL(url), AbortSignal.timeout(milliseconds)), bytes);
  } catch (cause) {
    throw cause instanceof PublishedListTrouble ? cause : new PublishedListTrouble('unreachable', cause);
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new PublishedListTrouble('not understood', cause);
  }
}

/** The list at an address that the configuration names. Every read asks anew; nothing is kept. */
export const publishedListsAt = (url: string, clock: Clock, limits: ReadingLimits = usualLimits): PublishedLists => ({
  read: async () => {
    // The day on which it was asked for: an answer that comes after midnight may be of the day before.
    const readOn = londonDate(clock.now());
    return readPublishedList(jsonOf(await bytesAt(url, limits)), readOn, url);
  },
});

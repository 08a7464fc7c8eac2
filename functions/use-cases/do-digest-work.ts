import { headlineOf } from '../../shared/domain/digest/headline';
import { digestWords } from '../../shared/domain/digest/vocabulary';
import type { Letter } from '../../shared/domain/letter/letter';
import { contentFor, type DigestRun, type Recipient } from '../../shared/domain/digest/run';
import { later, type Instant, type LondonDate } from '../../shared/kernel/london';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import type { Kept } from '../stores/aggregate-store';
import { digestOf } from '../adapters/system/digest';
import { digestRulesStore } from '../stores/digest-rules-store';
import { digestStore } from '../stores/digest-store';
import { letterStore } from '../stores/letter-store';
import type { Desk } from './desk';
import { oweOwnLetter } from './owe-own-letter';
import { oweNotice } from './send-notice';
import { writeDigest } from './write-digest';

/** So many are made between two writes of how far it has come; a crash makes none of them twice. */
const atOnce = 25;
/** So many in one go: then another worker goes on, before this one's time is over. */
const mostInOne = 500;
/** Word that a digest has come is no news after as many hours. */
const noticeFor = 36 * 3_600_000;

/** The letter of a member's digest of a day: whoever makes it again makes the same. */
export const digestLetterId = (on: LondonDate, person: PersonId, again = 0): string => `digest-${on}-${digestOf(person).slice(0, 20)}${again > 0 ? `-${again}` : ''}`;

/** The letter of a test of a digest, and whether one is. */
export const testLetterId = (by: PersonId, key: string): string => `test-${digestOf(by, key).slice(0, 24)}`;
export const isTestId = (id: string): boolean => id.startsWith('test-');

/** How often a digest was sent again, by the id of its last letter. */
export const lastAgain = (id: string): number => Number(/^digest-[\d-]{10}-[\da-f]{20}-(\d+)$/.exec(id)?.[1] ?? 0);

/** The last letter of a member's digest of a day: the one that was sent again, where one was. */
export async function digestLetters(letters: ReturnType<typeof letterStore>, on: LondonDate, person: PersonId): Promise<Kept<Letter> | undefined> {
  let last: Kept<Letter> | undefined;
  for (let again = 0; ; again += 1) {
    const next = await letters.get(digestLetterId(on, person, again));
    if (!next) return last;
    last = next;
  }
}

/** Makes the letter of one digest, once; it goes at its own moment. Its id, which a test of one may bring with it. */
export async function oweDigest(desk: Desk, run: DigestRun, to: Recipient, goesFrom: Instant, again = 0, id = digestLetterId(run.on, to.person, again)): Promise<string> {
  const { subject, text, html } = await writeDigest(desk, contentFor(run, to), to.person);
  await oweOwnLetter(desk, { id, kind: 'digest', digest: { on: run.on, person: to.person }, goesFrom, to: { name: to.name, address: to.email }, subject, text, html, template: run.template });
  return id;
}

/** Word in Teams that it has come: it says nothing of what is in it but its headline. */
const oweWord = (desk: Desk, run: DigestRun, to: Recipient, goesFrom: Instant): Promise<void> =>
  oweNotice(desk, `${digestLetterId(run.on, to.person)}-notice`, { to: to.person, subject: { is: 'digest', on: run.on }, headline: digestWords.name, preview: headlineOf(contentFor(run, to)), opens: `digest/${run.on}`, about: 'digest', notAfter: later(goesFrom, noticeFor) });

/**
 * Makes the letters of a run, spread over the minutes so that acknowledgements go before and between them. Each letter
 * then sends itself, exactly once, as every letter does.
 */
export async function doDigestWork(desk: Desk, runId: string): Promise<void> {
  const store = digestStore(desk.ownWork);
  let kept = await store.owedRun(runId);
  const { rules } = (await digestRulesStore(desk.ownWork).get()).settings;
  for (let done = 0; kept?.data.situation.is === 'making' && done < mostInOne; done += atOnce) {
    const { data: run, version } = kept;
    const { made } = kept.data.situation;
    const batch = run.recipients.slice(made, made + atOnce);
    for (const [at, to] of batch.entries()) {
      const goesFrom = later(run.at, Math.floor(((made + at) * 60_000) / rules.aMinute));
      await oweDigest(desk, run, to, goesFrom);
      await oweWord(desk, run, to, goesFrom);
    }
    const next: DigestRun = { ...run, situation: made + batch.length < run.recipients.length ? { is: 'making', made: made + batch.length } : { is: 'made', at: desk.clock.now() } };
    const written = await store.keepRun(next, version, desk.clock.now());
    // Where another goes on with it, it is theirs.
    if (written === undefined) return;
    kept = { data: next, version: written };
  }
}

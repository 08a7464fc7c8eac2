import { mayGoOn } from '../../shared/domain/digest/note';
import type { DigestRun } from '../../shared/domain/digest/run';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { londonDate, type LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { digestRulesStore } from '../stores/digest-rules-store';
import { digestStore } from '../stores/digest-store';
import { letterStore } from '../stores/letter-store';
import { forgetReturned } from './choose-frequency';
import { colleague } from './colleagues';
import type { Desk } from './desk';
import { digestLetters, lastAgain, oweDigest, testLetterId } from './do-digest-work';
import { digestNow } from './my-digest';

export type ResendRefusal = { code: 'not-found' } | { code: 'no-address' } | { code: 'digest-went' } | { code: 'changing-too-often' };

/** What a day's digests are sent again from: without a note that may not go today. */
async function runAgain(desk: Desk, { note, ...run }: DigestRun): Promise<DigestRun> {
  const { settings } = await digestRulesStore(desk.ownWork).get();
  return { ...run, ...(note && mayGoOn(note.id, settings.note, settings.rules.elections, londonDate(desk.clock.now())) && { note }) };
}

/** Sends a digest of a day again that came back or was stopped: the same words, but for a note held before an election, to the address that is known now. One that went, or may still go, does not go twice. */
export async function resendDigest(desk: Desk, by: PersonId, on: LondonDate, person: PersonId): Promise<Result<undefined, ResendRefusal>> {
  const run = (await digestStore(desk.ownWork).run(on))?.data;
  const recipient = run?.recipients.find((each) => each.person === person);
  const last = await digestLetters(letterStore(desk.ownWork), on, person);
  if (!run || !recipient || !last) return refuse({ code: 'not-found' });
  if (!['bounced', 'blocked', 'unknown'].includes(last.state.situation.is)) return refuse({ code: 'digest-went' });
  const email = (await colleague(desk, person))?.email;
  if (email === undefined) return refuse({ code: 'no-address' });
  const looked = await forgetReturned(desk, person, by);
  if (!looked.ok) return looked;
  const id = await oweDigest(desk, await runAgain(desk, run), { ...recipient, email }, desk.clock.now(), lastAgain(last.id) + 1);
  desk.ring({ kind: 'letter', id });
  return ok(undefined);
}

/** Sends what a member would get now to whoever asks. It counts as told to nobody, and its link is the asker's own. */
export async function testDigest(desk: Desk, by: PersonId, member: PersonId, key: string): Promise<Result<{ to: string }, { code: 'not-found' } | { code: 'no-address' }>> {
  const [now, me] = await Promise.all([digestNow(desk, member), colleague(desk, by)]);
  if (!now) return refuse({ code: 'not-found' });
  if (me?.email === undefined) return refuse({ code: 'no-address' });
  const run = { ...now.run, on: londonDate(desk.clock.now()) };
  const id = await oweDigest(desk, run, { ...now.recipient, person: by, name: me.name, email: me.email }, desk.clock.now(), 0, testLetterId(by, key));
  desk.ring({ kind: 'letter', id });
  return ok({ to: me.email });
}

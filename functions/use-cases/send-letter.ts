import { decideCase } from '../../shared/domain/case/decide';
import type { LetterCommand } from '../../shared/domain/letter/commands';
import { decideMessage } from '../../shared/domain/message/decide';
import { decideLetter, lookAgainAfter } from '../../shared/domain/letter/decide';
import type { FoundRecipients, Letter, LetterEvent } from '../../shared/domain/letter/letter';
import type { BlockedReason } from '../../shared/domain/letter/vocabulary';
import { looksAgainAt } from '../../shared/domain/letter/stop';
import { isOurOwn } from '../../shared/domain/letter/writing';
import { areRecipientsOf } from '../../shared/domain/letter/recipients';
import { later, londonDate, millisecondsOf, type Instant } from '../../shared/kernel/london';
import { correlated } from '../adapters/system/correlation';
import { logId } from '../adapters/system/log-id';
import type { Write } from '../ports/document-store';
import { MailRoomTrouble, type PostedLetter } from '../ports/mail-room';
import type { AggregateStore, Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { change } from './change';
import { correlationOfLetter } from './correlations';
import type { Desk } from './desk';
import { isPaused, mayGoFromHere, sendingNow, stoppedBy } from './letter-stops';
import { formOf, letterWords, saysTheSame, type LetterWords } from './letter-words';
import { nextRound } from './put-off';
import { waitsForTurn } from './take-turn';

/** One worker has a letter for this long; longer than every call of one attempt together. */
const claimFor = 5 * 60_000;
/** A paused digest is looked at again so long after. */
const pausedLooksAgain = 10 * 60_000;
/** No send begins with less of the claim left than a call may take. */
const leastClaim = 60_000;
/** Work older than this is looked for in the mailbox before its first draft is made: it may have been restored. */
const fresh = 10 * 60_000;

/** A letter that another worker has taken meanwhile: this one stops, having done nothing that the other cannot see. */
class TakenByAnother extends Error {}

/** So long may Exchange take until a search shows what it did (platform: a tag is found only after up to two minutes). */
const shownAfter = 2 * 60_000;

/** The steps of one attempt, each under the version that the step before it wrote. */
class Attempt {
  /** A draft was asked for: whatever was answered, it may stand in the mailbox. */
  mayHaveDrafted = false;

  constructor(
    private readonly desk: Desk,
    private readonly letters: AggregateStore<Letter, LetterEvent>,
    public kept: Kept<Letter>,
  ) {}

  async step(command: LetterCommand): Promise<void> {
    const events = this.decide(command);
    if (events.length === 0) return;
    const written = await this.letters.append(this.kept, events);
    if (!written) throw new TakenByAnother('changed meanwhile');
    this.kept = written;
    const { situation, attempts } = written.state;
    const letter = logId(written.id);
    if (command.type === 'BeginSending') this.desk.log('letter-begun', { letter, attempts });
    if (situation.is === 'blocked') this.desk.log('letter-stopped', { letter, why: situation.reason });
    if (situation.is === 'unknown') this.desk.log('letter-lost', { letter });
  }

  /** A step as a write that follows another. */
  writeOf(command: LetterCommand): Write {
    return this.letters.appending(this.kept, this.decide(command));
  }

  private decide(command: LetterCommand): LetterEvent[] {
    const decided = decideLetter(command, this.kept.state);
    if (!decided.ok) throw new TakenByAnother(decided.refusal.code);
    return decided.value;
  }

  async isSent(): Promise<boolean> {
    return (await this.letters.get(this.kept.id))?.state.situation.is === 'sent';
  }

  get now(): Instant {
    return this.desk.clock.now();
  }

  /** When it is tried again: a digest goes after whatever else waits, whatever the mailbox asked for. */
  again(least = 0, askedFor = 0): Instant {
    const { owedAt, writing } = this.kept.state;
    if (writing.digest) return nextRound(owedAt, this.now, Math.max(least, askedFor), 'after others');
    return askedFor > 0 ? later(this.now, Math.max(least, askedFor)) : nextRound(owedAt, this.now, least);
  }
}

interface Changed {
  reason: BlockedReason;
  found?: FoundRecipients;
}

/** What somebody changed in our draft: then it is a person's to decide, and it does not go by itself. */
function changedIn(posted: PostedLetter, { writing }: Letter, words: LetterWords): Changed | undefined {
  const { to, cc, bcc } = posted;
  if (!areRecipientsOf(writing, posted)) return { reason: 'recipients changed', found: { to, cc, bcc } };
  return saysTheSame(posted, words) ? undefined : { reason: 'text changed' };
}

/** What stands in the way of a letter as the mailbox holds it; of one that it sent, only where those were other words. A message has one acknowledgement, or one reply that says whom to write to, whatever its words. */
function standsInTheWay(posted: PostedLetter, letter: Letter, words: LetterWords): Changed | undefined {
  if (posted.isDraft) return changedIn(posted, letter, words);
  const isNumbered = letter.writing.kind === 'holding reply' || letter.writing.kind === 'answer';
  return letter.attempts === 1 && isNumbered && !saysTheSame(posted, words) ? { reason: 'went before' } : undefined;
}

async function draftOf(desk: Desk, attempt: Attempt, words: LetterWords, lookFirst: boolean): Promise<PostedLetter | undefined> {
  const { writing, attempts, owedAt } = attempt.kept.state;
  const mayBeThere = lookFirst || attempts > 1 || millisecondsOf(attempt.now) - millisecondsOf(owedAt) > fresh;
  const found = mayBeThere ? await desk.mailRoom.findByTag(writing.mailbox, writing.id, formOf(attempt.kept.state)) : undefined;
  if (found) return found;
  attempt.mayHaveDrafted = true;
  const { draftId } = await desk.mailRoom.makeDraft({
    mailbox: writing.mailbox, to: writing.to, cc: writing.cc ?? [], subject: writing.subject, ...words, tag: writing.id, ...(!writing.newThread && writing.answers.itemId !== '' && { answersItem: writing.answers.itemId }),
  });
  return desk.mailRoom.look(writing.mailbox, draftId, formOf(attempt.kept.state));
}

const answerByOf = ({ tells }: Letter['writing'], caseId: string) => {
  const told = tells?.find((each) => each.caseId === caseId);
  return told ? { answerBy: told.answerBy } : {};
};

/** A letter that serves no case is its message's: that hears of it. */
const tellMessage = (desk: Desk, { id: letterId, answers }: Letter['writing'], at: Instant, then: Write[]) =>
  change(messageStore(desk.ownWork, desk.counting), answers.messageId, (state) => decideMessage({ type: 'HearRedirectionSent', at, letterId }, state), { then });

/**
 * Every case that the letter serves is told, then the letter says so: told twice, a case hears it once. The letter's
 * own write follows the last case's, in the same sync where the store can.
 */
async function confirm(desk: Desk, attempt: Attempt, at: Instant): Promise<void> {
  await tellSent(desk, attempt, at);
  desk.log('letter-sent', { letter: logId(attempt.kept.id), attempts: attempt.kept.state.attempts });
}

async function tellSent(desk: Desk, attempt: Attempt, at: Instant): Promise<void> {
  const { writing } = attempt.kept.state;
  // Who it was for is told by it; what it is of reads what became of it from here.
  if (isOurOwn(writing)) return attempt.step({ type: 'ConfirmSent', at });
  const cases = caseStore(desk.ownWork, desk.counting);
  const tell = (id: string, then: Write[] = []) => change(cases, cases.madeIn(desk.madeHere, id) ?? id, (state) => decideCase({ type: 'HearSent', at, letterId: writing.id, writtenOn: londonDate(attempt.kept.state.owedAt), ...answerByOf(writing, id) }, state, desk.counting), { then });
  const [last, ...others] = writing.cases;
  const refused = (await Promise.all(others.map((id) => tell(id)))).find(({ ok }) => !ok);
  if (refused && !refused.ok) throw new Error(`A case could not be told of letter ${writing.id}: ${refused.refusal.code}`);
  const then = [attempt.writeOf({ type: 'ConfirmSent', at })];
  const told = await (last === undefined ? tellMessage(desk, writing, at, then) : tell(last, then));
  if (!told.ok) throw new Error(`Nobody could be told of letter ${writing.id}: ${told.refusal.code}`);
  if (!told.value.followed && !(await attempt.isSent())) await attempt.step({ type: 'ConfirmSent', at });
}

/** A letter that the mailbox may have sent already: it is looked for, and sent only while it is still a draft. */
async function resume(desk: Desk, attempt: Attempt, words: LetterWords): Promise<void> {
  const { writing, situation } = attempt.kept.state;
  if (situation.is !== 'sending') return;
  const form = formOf(attempt.kept.state);
  const posted = (await desk.mailRoom.look(writing.mailbox, situation.draftId, form)) ?? (await desk.mailRoom.findByTag(writing.mailbox, writing.id, form));
  if (!posted) return attempt.step({ type: 'ReportMissing', at: attempt.now, until: later(attempt.now, lookAgainAfter) });
  if (!posted.isDraft) return confirm(desk, attempt, posted.sentAt ?? attempt.now);
  const changed: Changed | undefined = mayGoFromHere(desk, attempt.kept.state) ? changedIn(posted, attempt.kept.state, words) : { reason: 'not on the allow list' };
  if (changed) return attempt.step({ type: 'Block', at: attempt.now, ...changed });
  await desk.mailRoom.send(writing.mailbox, posted.draftId);
  await confirm(desk, attempt, attempt.now);
}

/** Draft, read back, say that it is being sent, send, confirm. */
async function begin(desk: Desk, attempt: Attempt, words: LetterWords, claimedUntil: Instant, lookFirst: boolean): Promise<void> {
  const { writing } = attempt.kept.state;
  const stopped = await stoppedBy(desk, attempt.kept.state);
  if (stopped) return attempt.step({ type: 'Block', at: attempt.now, reason: stopped });
  const posted = await draftOf(desk, attempt, words, lookFirst);
  if (!posted) throw new MailRoomTrouble({ why: 'later' }, 'the draft cannot be read yet');
  const { draftId, internetMessageId } = posted;
  const changed = standsInTheWay(posted, attempt.kept.state, words);
  if (changed) return attempt.step({ type: 'Block', at: attempt.now, ...changed });
  if (millisecondsOf(claimedUntil) - millisecondsOf(attempt.now) < leastClaim) return attempt.step({ type: 'PutOff', at: attempt.now, until: attempt.now });
  await attempt.step({ type: 'BeginSending', at: attempt.now, draftId, internetMessageId, until: claimedUntil });
  if (!posted.isDraft) return confirm(desk, attempt, posted.sentAt ?? attempt.now);
  await desk.mailRoom.send(writing.mailbox, draftId);
  await confirm(desk, attempt, attempt.now);
}

async function afterTrouble(attempt: Attempt, { trouble }: MailRoomTrouble): Promise<void> {
  const { state } = attempt.kept;
  const putOff = (afterSeconds = 0): Promise<void> => {
    // After a draft or a send whose answer was lost the mailbox needs time to show what it did: looked for sooner, a second draft would be made.
    const least = state.situation.is === 'sending' || attempt.mayHaveDrafted ? shownAfter : 0;
    return attempt.step({ type: 'PutOff', at: attempt.now, until: attempt.again(least, afterSeconds * 1000) });
  };
  switch (trouble.why) {
    case 'later':
      return putOff(trouble.afterSeconds);
    case 'refused':
      return attempt.step({ type: 'Block', at: attempt.now, reason: 'mailbox refused' });
    case 'full':
      return attempt.step({ type: 'Block', at: attempt.now, reason: 'mailbox full' });
    case 'gone':
      return state.situation.is === 'sending' ? putOff() : attempt.step({ type: 'Block', at: attempt.now, reason: 'original gone' });
  }
}

/** Claims the letter and carries it as far as it goes. Trouble with the mailbox is written down with when to try again. While all sending is stopped it waits. */
async function carry(desk: Desk, attempt: Attempt): Promise<void> {
  const sending = await sendingNow(desk);
  if (!sending) return attempt.step({ type: 'HoldBack', at: attempt.now, until: attempt.again() });
  const { stopped, lookFirstUntil } = sending;
  if (stopped) return attempt.step({ type: 'HoldBack', at: attempt.now, until: looksAgainAt(stopped, attempt.now) });
  if (await isPaused(desk, attempt.kept.state)) return attempt.step({ type: 'HoldBack', at: attempt.now, until: later(attempt.now, pausedLooksAgain) });
  const wait = await waitsForTurn(desk, attempt.kept.state);
  if (wait) return attempt.step({ ...wait, at: attempt.now });
  const until = later(attempt.now, claimFor);
  await attempt.step({ type: 'Claim', at: attempt.now, until });
  const words = await letterWords(desk, attempt.kept);
  try {
    if (attempt.kept.state.situation.is === 'sending') await resume(desk, attempt, words);
    else await begin(desk, attempt, words, until, lookFirstUntil !== undefined && attempt.now <= lookFirstUntil);
  } catch (cause) {
    if (!(cause instanceof MailRoomTrouble)) throw cause;
    await afterTrouble(attempt, cause);
    desk.log('letter-not-sent-yet', { letter: logId(attempt.kept.id), why: cause.trouble.why });
  }
}

/**
 * Sends a letter exactly once: claimed, drafted in the thread and tagged, read back, marked as being sent, sent,
 * confirmed. Whatever fails at any line, the next attempt finds in the mailbox what was done. A letter that another
 * worker has is left to it, at whichever line that shows; only mistakes of ours throw. Takes the letter's id, or what was
 * read of it a moment ago: the claim shows whether that is still so. Gives false where it was not, or another has it.
 */
export async function sendLetter(desk: Desk, letter: string | Kept<Letter>): Promise<boolean> {
  const letters = letterStore(desk.ownWork);
  const kept = typeof letter === 'string' ? await letters.get(letter) : letter;
  if (!kept) return false;
  try {
    await correlated(correlationOfLetter(kept.state.writing), () => carry(desk, new Attempt(desk, letters, kept)));
    return true;
  } catch (cause) {
    if (!(cause instanceof TakenByAnother)) throw cause;
    return false;
  }
}

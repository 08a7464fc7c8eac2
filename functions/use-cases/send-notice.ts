import { decideNotice, type Notice, type NoticeCommand, type NoticeEvent, type Word } from '../../shared/domain/notice/notice';
import { later } from '../../shared/kernel/london';
import { logId } from '../adapters/system/log-id';
import { digestOf } from '../adapters/system/digest';
import { NoticeTrouble } from '../ports/notices';
import type { AggregateStore, Kept } from '../stores/aggregate-store';
import { noticeStore } from '../stores/notice-store';
import type { Desk } from './desk';
import { putOffBy } from './put-off';
import { isSaidLast } from './said-last';

/** One worker has a notice for this long: longer than the one call that it makes. */
const claimFor = 60_000;

/** Word of a danger is tried again soon, however long Teams has been out of reach. */
const waitBefore = ({ subject }: Word, attempts: number, askedForSeconds?: number): number => putOffBy(subject.is === 'danger' ? Math.min(attempts, 3) : attempts, askedForSeconds);

/** The number under which Teams keeps a notice: always the same for the same notice, and one that any program can hold. */
const chainOf = (id: string): number => Number.parseInt(digestOf(id).slice(0, 13), 16);

/** Makes a notice owed, once: what has this id is this notice, whoever asks for it again. */
export async function oweNotice(desk: Desk, id: string, word: Word): Promise<void> {
  const owed = decideNotice({ type: 'Owe', at: desk.clock.now(), id, word }, undefined);
  if (owed.ok) await noticeStore(desk.ownWork).create(id, owed.value);
}

/** Writes what follows from a command, under the version that was read; nothing where another has it, or had it first. */
async function step(notices: AggregateStore<Notice, NoticeEvent>, kept: Kept<Notice>, command: NoticeCommand): Promise<Kept<Notice> | undefined> {
  const decided = decideNotice(command, kept.state);
  return decided.ok ? notices.append(kept, decided.value) : undefined;
}

const notDelivered = (desk: Desk, { situation }: Notice, id: string): void => {
  if (situation.is === 'not delivered' && situation.why !== 'overtaken') desk.log('notice-not-delivered', { notice: logId(id), why: situation.why });
};

const isOvertaken = async (desk: Desk, { to, subject }: Word): Promise<boolean> => subject.is === 'plan' && !(await isSaidLast(desk, { ...subject, to }));

/** What Teams made of it, as a command. */
async function posted(desk: Desk, { id, state: { word, attempts } }: Kept<Notice>): Promise<NoticeCommand> {
  const { to, headline, preview, opens, about, activity } = word;
  if (await isOvertaken(desk, word)) return { type: 'GiveUp', at: desk.clock.now(), why: 'overtaken' };
  try {
    await desk.notices.post({ to, headline, preview, opens, chain: chainOf(about ?? id), ...(activity && { activity }) });
    return { type: 'ConfirmSent', at: desk.clock.now() };
  } catch (cause) {
    if (!(cause instanceof NoticeTrouble)) throw cause;
    const { trouble } = cause;
    const at = desk.clock.now();
    if (trouble.why !== 'later') return { type: 'GiveUp', at, why: trouble.why };
    return { type: 'PutOff', at, until: later(at, waitBefore(word, attempts, trouble.afterSeconds)) };
  }
}

/**
 * Sends a notice: claimed, posted, confirmed. At least once while its time lasts: a crash after Teams took it has it
 * posted again under the same number, where it takes the place of the first. One that another worker has is left to it.
 */
export async function sendNotice(desk: Desk, noticeId: string): Promise<void> {
  const notices = noticeStore(desk.ownWork);
  const kept = await notices.get(noticeId);
  if (!kept) return;
  const now = desk.clock.now();
  const taken = await step(notices, kept, { type: 'Claim', at: now, until: later(now, claimFor) });
  if (!taken) return;
  const ended = taken.state.situation.is === 'claimed' ? await step(notices, taken, await posted(desk, taken)) : taken;
  if (ended) notDelivered(desk, ended.state, noticeId);
}

import { caseStore } from '../../../functions/stores/case-store';
import { letterStore } from '../../../functions/stores/letter-store';
import { messageStore } from '../../../functions/stores/message-store';
import type { Kept } from '../../../functions/stores/aggregate-store';
import type { Case } from '../../../shared/domain/case/case';
import { digestOf } from '../../../functions/adapters/system/digest';
import type { Letter } from '../../../shared/domain/letter/letter';
import type { Message } from '../../../shared/domain/message/message';
import { sightOfWork } from '../../../shared/domain/people/sight';
import { later } from '../../../shared/kernel/london';
import { council } from '../../builders/office';
import type { Item } from './exchange';
import type { World } from './world';
import { mattersIn } from './mails';

const went: readonly string[] = ['sent', 'bounced'];
const stopped: readonly string[] = ['blocked', 'unknown'];
/** Whether a case's clock knows that one of its letters went. */
const hasHeard = ({ stages }: Case, letterId: string): boolean =>
  stages.some(({ acknowledgement, holdingReplies, answer }) => (acknowledgement.letterId === letterId && acknowledgement.situation !== 'owed') || holdingReplies.some((reply) => reply.letterId === letterId && reply.sentAt) || (answer?.letterId === letterId && answer.sentAt));

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything that is wrong in a world that has come to rest: every message has exactly its cases or a recorded reason, every message that owes an acknowledgement exactly one. */
export async function faultsIn(world: World): Promise<string[]> {
  const store = world.documents.for(council.key, sightOfWork);
  const [messages, letters, cases] = [messageStore(store, world.counting), letterStore(store), caseStore(store, world.counting)];
  const faults = [...world.journal.mistakes.map((each) => `a mistake of ours: ${each}`), ...world.journal.refused.map((code) => `refused: ${code}`), ...[...world.exchange.unknown].map((what) => `Graph knows nothing of ${what}`)];
  const owed = await world.documents.owed(later(world.clock.now(), 3 * 86_400_000), 10);
  faults.push(...owed.map(({ kind, id }) => `${kind} ${id} is still owed something`));

  /** What became of an item: the message with its Message-ID; or, where it was gone before anybody read it, what was held for it. */
  const messageOf = async ({ itemId, raw }: Item): Promise<Kept<Message> | undefined> => {
    const internetMessageId = /^Message-ID: (.*)$/m.exec(raw)?.[1] ?? '';
    const { items } = await store.list({ kind: 'message', where: { internetMessageId }, orderBy: 'receivedAt', limit: 1 });
    const delivery = await store.get('delivery', `d-${digestOf(council.mailbox, itemId).slice(0, 32)}`);
    const id = items[0]?.id ?? (delivery?.data as { message: string } | undefined)?.message;
    return id === undefined ? undefined : messages.get(id);
  };
  /** Why a letter may stand still: a person changed its draft, the message that it answers is gone, or after a restore its number went before in other words. */
  const isExcused = ({ state: { writing, situation } }: Kept<Letter>): boolean =>
    world.journal.touched.has(writing.id) || (world.given.isRestored === true && situation.is === 'blocked' && situation.reason === 'went before') || (situation.is === 'blocked' && situation.reason === 'original gone' && world.exchange.items.some(({ itemId, isDeleted }) => itemId === writing.answers.itemId && isDeleted));

  const faultsOfLetter = async (id: string, caseIds: readonly string[]): Promise<string[]> => {
    const letter = await letters.get(id);
    if (!letter) return [`letter ${id} is not there`];
    const { situation } = letter.state;
    const posted = world.exchange.letters.filter(({ tag }) => tag === id);
    const copies = posted.filter(({ isDraft }) => !isDraft);
    const wrong: string[] = [];
    if (went.includes(situation.is) && copies.length < posted.length && !world.journal.touched.has(id) && !world.exchange.doubled.has(id)) wrong.push(`letter ${id} went, and a draft of it is left`);
    if (copies.length > 1 && !world.journal.touched.has(id)) wrong.push(`letter ${id} went ${copies.length} times`);
    if (went.includes(situation.is) && copies.length === 0) wrong.push(`letter ${id} is called ${situation.is} and never went`);
    if (!went.includes(situation.is) && !(stopped.includes(situation.is) && isExcused(letter))) wrong.push(`letter ${id} is ${situation.is}${situation.is === 'blocked' ? `, ${situation.reason}` : ''}`);
    const words = squeeze(Buffer.from((await store.bytes(letter.state.writing.text)) ?? []).toString());
    if (!world.journal.touched.has(id) && !world.given.isRestored && copies.some(({ text }) => squeeze(text) !== words)) wrong.push(`letter ${id} went in other words`);
    for (const caseId of caseIds) {
      const state = (await cases.get(caseId))?.state;
      const told = state?.correspondence.filter((each) => each.id === id).length;
      if (went.includes(situation.is) && told !== 1) wrong.push(`case ${caseId} lists letter ${id} ${told} times`);
      if (situation.is === 'sent' && state && !hasHeard(state, id)) wrong.push(`case ${caseId} was not told that letter ${id} went`);
    }
    return wrong;
  };

  const faultsOfCaptured = async (message: Kept<Message>): Promise<string[]> => {
    const { situation, arrival } = message.state;
    if (situation.is !== 'captured') return [];
    const { matters, letterId } = situation.capture;
    const wrong = matters.length === mattersIn(arrival.subject) ? [] : [`${arrival.subject} has ${matters.length} matters`];
    for (const { caseId } of matters) {
      const made = await cases.get(caseId);
      if (made?.state.origin.messageId !== message.id) wrong.push(`case ${caseId} of ${arrival.subject} is not there`);
      const told = made?.state.stages[0].acknowledgement.situation;
      const is = (await letters.get(letterId))?.state.situation.is ?? 'not there';
      if (told !== 'sent' && told !== 'bounced' && went.includes(is)) wrong.push(`case ${caseId} was not told that its acknowledgement went`);
    }
    return [...wrong, ...(await faultsOfLetter(letterId, matters.map(({ caseId }) => caseId)))];
  };

  const seen = new Set<string>();
  for (const item of world.exchange.items) {
    const message = await messageOf(item);
    if (!message) {
      if (!item.isDeleted) faults.push(`${item.itemId} is not in Heard`);
      continue;
    }
    if (seen.has(message.id)) continue;
    seen.add(message.id);
    const { situation, arrival } = message.state;
    if (situation.is === 'new') faults.push(`${arrival.subject} lies in the inbox`);
    if (situation.is === 'held' && situation.reason === 'not taken in') faults.push(`${arrival.subject} was poisoned`);
    faults.push(...(await faultsOfCaptured(message)));
  }

  const { items: all } = await store.list({ kind: 'case', where: {}, orderBy: 'receivedAt', limit: 1000 });
  for (const { id } of all) {
    const origin = (await cases.get(id))?.state.origin.messageId;
    const message = origin === undefined ? undefined : await messages.get(origin);
    const { situation } = message?.state ?? {};
    if (!message || situation?.is !== 'captured' || !situation.capture.matters.some(({ caseId }) => caseId === id)) {
      faults.push(`case ${id} belongs to no message`);
      continue;
    }
    // Deleted from the mailbox before a worker that ended here had noted that it was taken in, no item leads to it.
    if (!seen.has(message.id)) faults.push(...(await faultsOfCaptured(message)));
    seen.add(message.id);
  }
  const { items: everyLetter } = await store.list({ kind: 'letter', where: {}, orderBy: 'owedAt', limit: 1000 });
  for (const { id, card } of everyLetter) if (!id.startsWith('ack-')) faults.push(...(await faultsOfLetter(id, card.cases as string[])));
  const known = world.given.isRestored ? world.exchange.sent.filter(({ tag }) => tag.startsWith('ack-')) : world.exchange.sent;
  for (const tag of new Set(known.map((each) => each.tag))) if (!everyLetter.some(({ id }) => id === tag)) faults.push(`${tag} went, and Heard knows nothing of it`);
  return faults;
}

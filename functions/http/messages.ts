import type { Message } from '../../shared/domain/message/message';
import { noWishes } from '../../shared/domain/case/contact';
import type { CaptureBody } from '../../shared/contract/bodies';
import type { HandoverCommand } from '../../shared/domain/message/handover';
import { procedureCalled } from '../../shared/domain/message/procedures';
import { undoLeft } from '../../shared/domain/letter/undo';
import { piles } from '../../shared/domain/message/vocabulary';
import { readInstant, type Instant } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { proceduresView } from '../presenters/handover-view';
import { messageCardView, messageView } from '../presenters/message-view';
import { readingView, whenInWords } from '../presenters/reading-view';
import type { Reader } from '../presenters/reader';
import { stoppedFor } from '../presenters/sending-stop-view';
import { sendingView } from '../presenters/sending-view';
import { rosterOf } from '../presenters/roster';
import type { Kept } from '../stores/aggregate-store';
import { draftAcknowledgement as draft } from '../use-cases/acknowledge';
import { capture as captureMessage } from '../use-cases/capture';
import type { Desk } from '../use-cases/desk';
import { fileMessage as file, findMessage as find, flagMessage as flag, decideInSight as decide, joinMessage as join, recordConcerning as record } from '../use-cases/place-message';
import { captureTogether as together } from '../use-cases/capture-together';
import { likeMessages as like } from '../use-cases/like-messages';
import { messageInSight } from '../use-cases/in-sight';
import { noteOpenings } from '../use-cases/note-opening';
import { takeIn } from '../use-cases/take-in';
import { draftRedirection as draftReply, redirectWriter } from '../use-cases/redirect-writer';
import { untold } from '../use-cases/today';
import { undoCapture as undo } from '../use-cases/undo-capture';
import { undoTogether as undoAll } from '../use-cases/undo-together';
import { withdrawCapture as withdraw } from '../use-cases/withdraw-capture';
import type { Answer, Call, Handler } from './door';
import { inboxPage, untoldPage } from './inbox-page';
import { readerOf } from './may';
import { inWords } from './problems';
import type { Refusal } from './refusals';

export const inbox: Handler<'inbox'> = async ({ desk, query: { pile, danger, after, limit } }) => {
  const [page, nobodyTold, ...counts] = await Promise.all([
    danger ? untoldPage(desk, limit, after) : inboxPage(desk, pile, limit, after),
    desk.documents.count(untold),
    ...piles.map((each) => desk.documents.count({ kind: 'message', where: { pile: each } })),
  ]);
  if (!page) return refuse({ code: 'bad-cursor' });
  const [isNew = 0, held = 0, automatic = 0, handed = 0] = counts;
  return ok({ view: { items: page.items.map((item) => messageCardView(desk, item)), ...(await stoppedFor(desk)), counts: { new: isNew, held, automatic, handed, untold: nobodyTold }, ...(page.next && { next: page.next }) } });
};

async function shown(desk: Desk, kept: Kept<Message> | undefined, reader: Reader): Promise<Answer<(typeof import('../../shared/contract/routes').routes)['message']>> {
  return kept ? ok({ view: await messageView(desk, kept, reader), version: kept.version }) : refuse({ code: 'not-found' });
}

/** Another's decision came first: the refusal says who and when, and shows the message as it is now. */
async function settled(desk: Desk, refusal: Refusal, messageId: string, reader: Reader) {
  const kept = await messageInSight(desk, messageId);
  if (!kept) return refuse({ code: 'not-found' } as const);
  const current = await messageView(desk, kept, reader);
  if (refusal.code !== 'already-captured') return refuse({ refusal, more: { current } });
  const roster = await rosterOf(desk);
  return refuse({ refusal, more: { current, detail: `Captured by ${roster.person(refusal.by).name}, ${whenInWords(refusal.at)}. Nothing is needed from you.` } });
}

const isSettled = ({ code }: Refusal): boolean => code === 'already-captured' || code === 'already-joined' || code === 'already-filed';

async function afterPlacing(desk: Desk, placed: Result<Kept<Message>, Refusal>, id: string, reader: Reader): Promise<Answer<(typeof import('../../shared/contract/routes').routes)['message']>> {
  if (placed.ok) return shown(desk, placed.value, reader);
  return isSettled(placed.refusal) ? settled(desk, placed.refusal, id, reader) : placed;
}

const taking = (desk: Desk) => (itemId: string) => takeIn(desk, itemId);

export const findMessage: Handler<'findMessage'> = async ({ desk, body, caller }) => {
  const found = await find(desk, body.internetMessageId, taking(desk));
  if (found) await noteOpenings(desk, caller.id, found.state);
  return shown(desk, found, readerOf(caller));
};

export const message: Handler<'message'> = async ({ desk, id, caller }) => {
  const kept = await messageInSight(desk, id);
  if (kept) await noteOpenings(desk, caller.id, kept.state);
  return shown(desk, kept, readerOf(caller));
};

export const draftAcknowledgement: Handler<'draftAcknowledgement'> = async ({ desk, id, body }) => {
  const kept = await messageInSight(desk, id);
  if (!kept) return refuse({ code: 'not-found' });
  const drafted = await draft(desk, kept.state, body);
  if (!drafted.ok) return drafted;
  const { sending, recorded, subject, text, matters, promises, dates } = drafted.value;
  const reading = readingView(dates.reading, dates.counting);
  return ok({ view: { to: sending.to, sending: sendingView(sending, recorded?.wishes ?? noWishes, body.confirms), subject, text, references: matters.map((matter) => matter.caseId), promises, reading, kept: promises.every((promise) => promise.kept) } });
};

async function afterCapture({ desk, caller, request }: Call, message: string | Kept<Message>, body: CaptureBody): Promise<Answer<(typeof import('../../shared/contract/routes').routes)['capture']>> {
  const captured = await captureMessage(desk, caller.id, message, body, request);
  if (captured.ok) return ok({ view: captured.value, location: `/api/cases/${captured.value.cases[0]?.id ?? ''}` });
  return isSettled(captured.refusal) ? settled(desk, captured.refusal, typeof message === 'string' ? message : message.id, readerOf(caller)) : captured;
}

export const capture: Handler<'capture'> = (call) => afterCapture(call, call.id, call.body);

export const likeMessages: Handler<'likeMessages'> = async ({ desk, id }) => {
  const alike = await like(desk, id);
  return alike.ok ? ok({ view: { items: alike.value.map(({ item, likeness }) => ({ ...messageCardView(desk, item), ...likeness })) } }) : alike;
};

export const captureTogether: Handler<'captureTogether'> = async ({ desk, id, caller, body, request }) => {
  const made = await together(desk, caller.id, id, body, request);
  if (!made.ok) return isSettled(made.refusal) ? settled(desk, made.refusal, id, readerOf(caller)) : made;
  const items = made.value.together.map(({ message: each, ...became }) => ('case' in became ? { message: each, case: became.case } : { message: each, refused: { code: became.refusal.code, ...inWords(became.refusal) } }));
  const { undoUntil } = made.value;
  return ok({ view: { lead: made.value.lead, items, ...(undoUntil && { undo: undoLeft(undoUntil, desk.clock.now()) }) }, location: `/api/cases/${made.value.lead}` });
};

export const captureFound: Handler<'captureFound'> = async (call) => {
  const { internetMessageId, ...body } = call.body;
  const found = await find(call.desk, internetMessageId, taking(call.desk));
  return found ? afterCapture(call, found, body) : refuse({ code: 'not-found' });
};

export const raiseDanger: Handler<'raiseDanger'> = async ({ desk, caller, id, body, request }) =>
  afterPlacing(desk, await flag(desk, id, (at) => ({ type: 'RaiseDanger', at, by: caller.id, kinds: body.kinds }), request), id, readerOf(caller));

export const recordTold: Handler<'recordTold'> = async ({ desk, caller, id, body, request }) =>
  afterPlacing(desk, await flag(desk, id, (at) => ({ type: 'RecordTold', at, by: caller.id, whom: body.whom, when: (body.when && readInstant(body.when)) || at }), request), id, readerOf(caller));

export const lowerDanger: Handler<'lowerDanger'> = async ({ desk, caller, id, body, request }) =>
  afterPlacing(desk, await flag(desk, id, (at) => ({ type: 'LowerDanger', at, by: caller.id, because: body.because }), request), id, readerOf(caller));

export const recordConcerning: Handler<'recordConcerning'> = async ({ desk, caller, id, body, request }) =>
  afterPlacing(desk, await record(desk, caller.id, id, body.concerning, request), id, readerOf(caller));
export const withdrawCapture: Handler<'withdrawCapture'> = async ({ desk, caller, id, body, request }) => afterPlacing(desk, await withdraw(desk, caller.id, id, body.because, request), id, readerOf(caller));

export const undoCapture: Handler<'undoCapture'> = async ({ desk, caller, id, request }) => {
  const undone = await undo(desk, caller.id, id, request);
  if (!undone.ok) return undone;
  const { message: kept, form } = undone.value;
  return ok({ view: { message: await messageView(desk, kept, readerOf(caller)), ...(form && { form }) }, version: kept.version });
};

export const undoTogether: Handler<'undoTogether'> = async ({ desk, caller, id, request }) => {
  const undone = await undoAll(desk, caller.id, id, request);
  if (!undone.ok) return undone;
  const { message: kept, form, items } = undone.value;
  const became = items.map(({ message: each, refusal }) => ({ message: each, ...(refusal && { refused: { code: refusal.code, ...inWords(refusal) } }) }));
  return ok({ view: { message: await messageView(desk, kept, readerOf(caller)), items: became, ...(form && { form }) }, version: kept.version });
};

const handing = async ({ desk, caller, id, request }: Call, command: (at: Instant) => HandoverCommand) => afterPlacing(desk, await decide(desk, id, command, request), id, readerOf(caller));

export const handOver: Handler<'handOver'> = async (call) => {
  const { procedure, because, to } = call.body;
  const row = procedureCalled(procedure);
  return row ? handing(call, (at) => ({ type: 'HandOver', at, by: call.caller.id, procedure, because, to: to ?? row.takes })) : refuse({ code: 'no-such-procedure' });
};

export const acceptHandover: Handler<'acceptHandover'> = (call) => handing(call, (at) => ({ type: 'AcceptHandover', at, by: call.caller.id, whom: call.body.whom }));

export const giveBack: Handler<'giveBack'> = (call) => handing(call, (at) => ({ type: 'GiveBack', at, by: call.caller.id, because: call.body.because }));

export const endHandover: Handler<'endHandover'> = (call) => handing(call, (at) => ({ type: 'EndHandover', at, by: call.caller.id, because: call.body.because }));

export const draftRedirection: Handler<'draftRedirection'> = async ({ desk, caller, id, body }) => {
  const kept = await messageInSight(desk, id);
  if (!kept) return refuse({ code: 'not-found' });
  const drafted = await draftReply(desk, caller.id, kept.state, body);
  if (!drafted.ok) return drafted;
  const { writing, sending, text, promises } = drafted.value;
  return ok({ view: { to: writing.to, sending: sendingView(sending, noWishes, body.confirms), subject: writing.subject, text, references: [], promises, kept: promises.every((promise) => promise.kept) } });
};

export const redirect: Handler<'redirect'> = async ({ desk, caller, id, body, request }) => afterPlacing(desk, await redirectWriter(desk, caller.id, id, body, request), id, readerOf(caller));

export const proceduresKnown: Handler<'proceduresKnown'> = async ({ desk }) => ok({ view: { procedures: proceduresView((await rosterOf(desk)).council) } });

export const joinMessage: Handler<'joinMessage'> = async ({ desk, caller, id, body, request }) =>
  afterPlacing(desk, await join(desk, caller.id, id, body.case, request), id, readerOf(caller));

export const fileMessage: Handler<'fileMessage'> = async ({ desk, caller, id, body, request }) =>
  afterPlacing(desk, await file(desk, caller.id, id, body.as, body.because, request), id, readerOf(caller));

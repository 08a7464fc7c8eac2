import type { Case } from '../../shared/domain/case/case';
import { noWishes } from '../../shared/domain/case/contact';
import type { CaseFact } from '../../shared/domain/case/vocabulary';
import type { CaseCommand } from '../../shared/domain/case/commands';
import type { RouteName } from '../../shared/contract/routes';
import { londonDate, type Instant, type LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { factChanged } from '../presenters/last-changed';
import { rosterOf } from '../presenters/roster';
import { sendingView } from '../presenters/sending-view';
import { caseView } from '../presenters/case-view';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { cannotAcknowledge as cannot } from '../use-cases/cannot-acknowledge';
import { changeCase } from '../use-cases/change-case';
import { decideOnMessage as decideOn } from '../use-cases/decide-on-message';
import type { Desk } from '../use-cases/desk';
import type { FactShown } from '../use-cases/fact-stamp';
import { draftCaseLetter as draftLetter } from '../use-cases/draft-case-letter';
import { mergeCases, partCase as part } from '../use-cases/merge-cases';
import { noteOpening } from '../use-cases/note-opening';
import { oweCaseLetter } from '../use-cases/owe-case-letter';
import { receiptFrom } from '../use-cases/receipt';
import type { Answer, Call, Caller, Handler } from './door';
import { readerOf } from './may';
import type { Refusal } from './refusals';

type CaseAnswer = Answer<(typeof import('../../shared/contract/routes').routes)['case']>;

/** A refusal; where somebody else has changed the fact meanwhile, with the case as it is now and who did it. */
export async function asItIsNow(desk: Desk, caller: Caller, refusal: Refusal): Promise<CaseAnswer> {
  if (refusal.code !== 'changed-meanwhile' || !('current' in refusal)) return refuse(refusal);
  const [current, roster] = await Promise.all([caseView(desk, refusal.current, readerOf(caller)), rosterOf(desk)]);
  return refuse({ refusal, more: { current, ...factChanged(roster, refusal.current, refusal.fact) } });
}

/** A case as it is after something was done to it. */
export async function shown(desk: Desk, caller: Caller, changed: Result<Kept<Case>, Refusal>): Promise<CaseAnswer> {
  if (!changed.ok) return asItIsNow(desk, caller, changed.refusal);
  // A letter may have gone meanwhile: what is shown is what is there now.
  const kept = (await caseStore(desk.documents, desk.counting).get(changed.value.id)) ?? changed.value;
  return ok({ view: await caseView(desk, kept, readerOf(caller)), version: kept.version });
}

/** What the caller saw of a fact, where they say so. */
export const asShown = (fact: CaseFact, { shown: stamp }: { shown?: string | undefined }): FactShown | undefined => (stamp === undefined ? undefined : { fact, stamp });

/** A route that is one decision on one case; `fact` is what it changes, where two people may do so at once. */
export const deciding =
  <N extends RouteName>(command: (call: Call<(typeof import('../../shared/contract/routes').routes)[N]>, now: Instant) => CaseCommand, fact?: CaseFact) =>
  async (call: Call<(typeof import('../../shared/contract/routes').routes)[N]>): Promise<CaseAnswer> =>
    shown(call.desk, call.caller, await changeCase(call.desk, call.id, (now) => command(call, now), call.request, fact && asShown(fact, call.body as { shown?: string })));

export const pauseCase: Handler<'pauseCase'> = deciding<'pauseCase'>(({ body, caller }, at) => ({
  type: 'Pause', at, by: caller.id, because: body.because, category: body.category, from: (body.from as LondonDate | undefined) ?? londonDate(at), reviewOn: body.reviewOn as LondonDate,
}));

export const resumeCase: Handler<'resumeCase'> = deciding<'resumeCase'>(({ body, caller }, at) => ({ type: 'Resume', at, by: caller.id, on: (body.on as LondonDate | undefined) ?? londonDate(at) }));

export const moveReceipt: Handler<'moveReceipt'> = deciding<'moveReceipt'>(({ body, caller }, at) => ({ type: 'MoveReceiptEarlier', at, by: caller.id, because: body.because, receipt: receiptFrom(body.received) }));

export const correctKind: Handler<'correctKind'> = deciding<'correctKind'>(({ body, caller }, at) => ({ type: 'CorrectKind', at, by: caller.id, because: body.because, kind: body.kind }), 'kind');

export const agreeDate: Handler<'agreeDate'> = deciding<'agreeDate'>(({ body, caller }, at) => ({ type: 'AgreeDate', at, by: caller.id, because: body.because, agreedBy: body.by as LondonDate }));

export const draftCaseLetter: Handler<'draftCaseLetter'> = async ({ desk, id, caller, body }) => {
  const kept = await caseStore(desk.documents, desk.counting).get(id);
  if (!kept) return refuse({ code: 'not-found' });
  await noteOpening(desk, caller.id, kept.state);
  const draft = await draftLetter(desk, caller.id, kept, body);
  if (!draft.ok) return draft;
  const { writing, text, promises, sending } = draft.value;
  return ok({ view: { sending: sendingView(sending, kept.state.wishes ?? noWishes, body.confirms), to: writing.to, subject: writing.subject, text, references: [id], promises, kept: promises.every((promise) => promise.kept) } });
};

/** More than a profile allows takes a manager's recorded good reason (Complaint Handling Code). */
const mayExtendBeyond = ({ roles }: Caller): boolean => roles.includes('Manager');

export const holdingReply: Handler<'holdingReply'> = async ({ desk, id, caller, body, request }) => {
  if (body.goodReason !== undefined && !mayExtendBeyond(caller)) return refuse({ code: 'manager-needed' });
  return shown(desk, caller, await oweCaseLetter(desk, caller.id, id, { ...body, letter: 'holding reply' }, request));
};

export const acknowledgeAnew: Handler<'acknowledgeAnew'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await oweCaseLetter(desk, caller.id, id, { ...body, letter: 'acknowledgement' }, request));

export const answerCase: Handler<'answerCase'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await oweCaseLetter(desk, caller.id, id, { ...body, letter: 'answer' }, request));

export const decideOnMessage: Handler<'decideOnMessage'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await decideOn(desk, caller.id, id, body, request));

export const nextStage: Handler<'nextStage'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await oweCaseLetter(desk, caller.id, id, { ...body, letter: 'next stage' }, request));

export const mergeCase: Handler<'mergeCase'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await mergeCases(desk, caller.id, id, body.with, body.because, request));

export const partCase: Handler<'partCase'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await part(desk, caller.id, id, body.because, request));

export const cannotAcknowledge: Handler<'cannotAcknowledge'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await cannot(desk, caller.id, id, body, request));

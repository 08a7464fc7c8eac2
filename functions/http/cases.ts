import type { WorklistFilter } from '../../shared/contract/worklist';
import type { StandingAsked } from '../../shared/domain/worklist/vocabulary';
import type { LondonDate } from '../../shared/kernel/london';
import { ok, refuse } from '../../shared/kernel/result';
import { caseCardView } from '../presenters/case-card-view';
import { caseView } from '../presenters/case-view';
import { letterView } from '../presenters/letter-view';
import { rosterOf } from '../presenters/roster';
import { worklistFile } from '../presenters/worklist-file';
import { caseStore } from '../stores/case-store';
import { assignCase as assign } from '../use-cases/assign-case';
import { noteOpening } from '../use-cases/note-opening';
import { recordDelivered as delivered, recordReturned as returned } from '../use-cases/record-delivery';
import { retryLetter as retry } from '../use-cases/retry-letter';
import { reportSentInError as sentInError } from '../use-cases/sent-in-error';
import { undoLetter as undo } from '../use-cases/undo-letter';
import { worklist } from '../use-cases/worklist';
import { readCursor, writeCursor } from './cursor';
import type { Handler } from './door';
import { asItIsNow } from './case-clock';
import { readerOf } from './may';

/** Counted for every page: they are the worklist's filter and its legend. */
const countedAlways = ['overdue', 'due today', 'due soon', 'in time', 'paused', 'asks for a decision', 'with the Ombudsman'] as const;

export const cases: Handler<'cases'> = async ({ desk, query: { after, limit, ...filter } }) => {
  const { standing, ...narrowed } = filter;
  const question = { cases: standing, ...narrowed };
  const from = after === undefined ? undefined : readCursor(desk.council.key, question, after);
  if (after !== undefined && !from) return refuse({ code: 'bad-cursor' });
  const countOf = (asked: WorklistFilter): Promise<number> => desk.documents.count(worklist(desk, asked));
  const [roster, page, all, ...counts] = await Promise.all([
    rosterOf(desk),
    desk.documents.list({ ...worklist(desk, filter), limit, ...(from && { after: from }) }),
    countOf(narrowed),
    ...countedAlways.map((each) => countOf({ ...narrowed, standing: each })),
  ]);
  const counted = Object.fromEntries(countedAlways.map((each, at) => [each, counts[at] ?? 0])) as Record<(typeof countedAlways)[number], number>;
  const listed = standing === undefined ? all : ((counted as Partial<Record<StandingAsked, number>>)[standing] ?? (await countOf(filter)));
  return ok({
    view: {
      items: page.items.map((item) => caseCardView(desk, roster, item)),
      counts: { all, ...counted },
      listed,
      ...(page.next && { next: writeCursor(desk.council.key, question, page.next) }),
    },
  });
};

/** More rows than anybody reads: who wants them all narrows the list. */
const mostRows = 10_000;

export const exportCases: Handler<'exportCases'> = async ({ desk, body }) => {
  const asked = worklist(desk, body);
  const [roster, { items }, of] = await Promise.all([rosterOf(desk), desk.documents.list({ ...asked, limit: mostRows }), desk.documents.count(asked)]);
  return ok({ view: worklistFile(desk, roster, items, of) });
};

export const caseById: Handler<'case'> = async ({ desk, id, caller, query }) => {
  const kept = await caseStore(desk.documents, desk.counting).get(id);
  if (!kept) return refuse({ code: 'not-found' });
  await noteOpening(desk, caller.id, kept.state);
  return ok({ view: await caseView(desk, kept, readerOf(caller), query.story), version: kept.version });
};

export const assignCase: Handler<'assignCase'> = async ({ desk, id, caller, body, ifMatch }) => {
  const assigned = await assign(desk, caller.id, id, body.officer, { version: ifMatch, stamp: body.shown });
  return assigned.ok ? ok({ view: await caseView(desk, assigned.value, readerOf(caller)), version: assigned.value.version }) : asItIsNow(desk, caller, assigned.refusal);
};

export const retryLetter: Handler<'retryLetter'> = async ({ desk, id, caller, request }) => {
  const allowed = await retry(desk, readerOf(caller), id, request);
  return allowed.ok ? ok({ view: await letterView(desk, allowed.value, readerOf(caller)) }) : allowed;
};

export const undoLetter: Handler<'undoLetter'> = async ({ desk, id, caller, request }) => {
  const undone = await undo(desk, caller.id, id, request);
  if (!undone.ok) return undone;
  const { caseId, form } = undone.value;
  const kept = await caseStore(desk.documents, desk.counting).get(caseId);
  return kept ? ok({ view: { case: await caseView(desk, kept, readerOf(caller)), ...(form && { form }) }, version: kept.version }) : refuse({ code: 'not-found' });
};

export const recordDelivered: Handler<'recordDelivered'> = async ({ desk, id, caller, body, request }) => {
  const said = await delivered(desk, caller.id, id, body.on as LondonDate | undefined, request);
  return said.ok ? ok({ view: await letterView(desk, said.value, readerOf(caller)) }) : said;
};

export const recordReturned: Handler<'recordReturned'> = async ({ desk, id, caller, request }) => {
  const said = await returned(desk, caller.id, id, request);
  return said.ok ? ok({ view: await letterView(desk, said.value, readerOf(caller)) }) : said;
};

export const reportSentInError: Handler<'reportSentInError'> = async ({ desk, id, caller, body, request }) => {
  const said = await sentInError(desk, caller.id, id, body.because, request);
  return said.ok ? ok({ view: await letterView(desk, said.value, readerOf(caller)) }) : said;
};

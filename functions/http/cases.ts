import { countWorkingDays } from '../../shared/domain/clock/calendar';
import { soon } from '../../shared/domain/clock/reading';
import { daysLater, londonDate, type LondonDate } from '../../shared/kernel/london';
import { ok, refuse } from '../../shared/kernel/result';
import { caseCardView } from '../presenters/case-card-view';
import { caseView } from '../presenters/case-view';
import { letterView } from '../presenters/letter-view';
import { rosterOf } from '../presenters/roster';
import type { ListQuery } from '../ports/document-store';
import { caseStore } from '../stores/case-store';
import { assignCase as assign } from '../use-cases/assign-case';
import type { Desk } from '../use-cases/desk';
import { noteOpening } from '../use-cases/note-opening';
import { recordDelivered as delivered, recordReturned as returned } from '../use-cases/record-delivery';
import { retryLetter as retry } from '../use-cases/retry-letter';
import { reportSentInError as sentInError } from '../use-cases/sent-in-error';
import { undoLetter as undo } from '../use-cases/undo-letter';
import { readCursor, writeCursor } from './cursor';
import type { Handler } from './door';
import { readerOf } from './may';

const datedStandings = ['overdue', 'due today', 'due soon', 'in time'] as const;
type DatedStanding = (typeof datedStandings)[number];

/** A standing is a range of answer-by dates seen from today: nothing is stored that a night could make untrue. */
function rangeOf(desk: Desk, standing: DatedStanding): NonNullable<ListQuery['range']> {
  const today = londonDate(desk.clock.now());
  const lastSoon = countWorkingDays(today, soon.answer, desk.counting.councilCalendar) ?? today;
  switch (standing) {
    case 'overdue':
      return { field: 'answerBy', from: '0', to: daysLater(today, -1) };
    case 'due today':
      return { field: 'answerBy', from: today, to: today };
    case 'due soon':
      return { field: 'answerBy', from: daysLater(today, 1), to: lastSoon };
    case 'in time':
      return { field: 'answerBy', from: daysLater(lastSoon, 1) };
  }
}

export const cases: Handler<'cases'> = async ({ desk, query: { after, limit, standing, ...narrowed } }) => {
  const question = { cases: standing, ...narrowed };
  const from = after === undefined ? undefined : readCursor(desk.council.key, question, after);
  if (after !== undefined && !from) return refuse({ code: 'bad-cursor' });
  const asked = { ...narrowed, ...(narrowed.officer === 'nobody' && { officer: '' }) };
  const narrowing = Object.fromEntries(Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const open = { kind: 'case', where: { situation: 'open', ...narrowing } } as const;
  // A clock that stands still is due on no day: it is asked for by itself.
  const [running, paused] = [{ ...open, where: { ...open.where, clock: 'running' } }, { ...open, where: { ...open.where, clock: 'paused' } }];
  const asking = { kind: 'case', where: { asks: 'decision', ...narrowing } } as const;
  const referred = { kind: 'case', where: { ombudsman: 'with', ...narrowing } } as const;
  const dated = datedStandings.find((each) => each === standing);
  const range = dated && rangeOf(desk, dated);
  const listed = dated ? running : standing === 'paused' ? paused : standing === 'asks for a decision' ? asking : standing === 'with the Ombudsman' ? referred : open;
  const [roster, page, all, standingStill, undecided, referrals, ...counts] = await Promise.all([
    rosterOf(desk),
    desk.documents.list({ ...listed, orderBy: listed === asking ? 'decideBy' : listed === referred ? 'ombudsmanBy' : 'answerBy', limit, ...(range && { range }), ...(from && { after: from }) }),
    desk.documents.count(open),
    desk.documents.count(paused),
    desk.documents.count(asking),
    desk.documents.count(referred),
    ...datedStandings.map((each) => desk.documents.count({ ...running, range: rangeOf(desk, each) })),
  ]);
  const [overdue = 0, dueToday = 0, dueSoon = 0, inTime = 0] = counts;
  return ok({
    view: {
      items: page.items.map((item) => caseCardView(desk, roster, item)),
      counts: { all, overdue, 'due today': dueToday, 'due soon': dueSoon, 'in time': inTime, paused: standingStill, 'asks for a decision': undecided, 'with the Ombudsman': referrals },
      ...(page.next && { next: writeCursor(desk.council.key, question, page.next) }),
    },
  });
};

export const caseById: Handler<'case'> = async ({ desk, id, caller }) => {
  const kept = await caseStore(desk.documents, desk.counting).get(id);
  if (!kept) return refuse({ code: 'not-found' });
  await noteOpening(desk, caller.id, kept.state);
  return ok({ view: await caseView(desk, kept, readerOf(caller)), version: kept.version });
};

export const assignCase: Handler<'assignCase'> = async ({ desk, id, caller, body, ifMatch }) => {
  const assigned = await assign(desk, caller.id, id, body.officer, ifMatch);
  if (assigned.ok) return ok({ view: await caseView(desk, assigned.value, readerOf(caller)), version: assigned.value.version });
  if (assigned.refusal.code !== 'changed-meanwhile') return assigned;
  return refuse({ refusal: assigned.refusal, more: { current: await caseView(desk, assigned.refusal.current, readerOf(caller)) } });
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

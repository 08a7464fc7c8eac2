import type { CaseView } from '../../shared/contract/cases';
import type { routes } from '../../shared/contract/routes';
import { caseStore } from '../../functions/stores/case-store';
import { Life } from '../builders/life';
import { amara, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
let id: string;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
  id = (await life.capture((await life.receive(millLane())).id)).cases[0]?.id ?? '';
  await life.done('manager', 'assignCase', { id, body: { officer: amara.id }, headers: { 'if-match': `"${(await life.case(id)).version}"` } });
  await life.done('officer', 'answerCase', { id, body: { says: 'We have mended it.', outcome: 'upheld' } });
  await life.timer('sweep');
  life.at('Mon 7 July 2025');
});
afterEach(() => life.end());

/** A minute later each time, so that the story has an order. */
const record = (route: keyof typeof routes, body: object) => {
  life.office.clock.pass(60);
  return life.done<CaseView>('officer', route, { id, body });
};
const refer = (more: object = {}) => record('recordReferral', { ombudsman: 'lgsco', reference: '25 001 234', heardOn: '2025-07-04', ...more });
const events = ({ story }: CaseView) => story.flatMap((entry) => (entry.is === 'event' ? [entry.says] : []));

test('a case goes through the Ombudsman with its own dates, and its own clock stays as it ended', async () => {
  const { reading: before } = await life.case(id);
  const [referral] = (await refer()).ombudsman.referrals;
  const asked = { referral: referral?.id, asks: 'All papers', askedOn: '2025-07-07', replyBy: '2025-07-21' };
  const { ombudsman } = await record('recordQuestion', asked);
  expect(ombudsman).toMatchObject({ said: 'Reply to the Ombudsman by Mon 21 July 2025.', referrals: [{ said: 'Heard of it on Fri 4 July 2025.', questions: [{ asks: 'All papers', said: 'Reply to the Ombudsman by Mon 21 July 2025', standing: 'in time' }] }] });
  life.at('Wed 23 July 2025');
  expect((await life.case(id)).ombudsman.referrals[0]?.questions[0]?.standing).toBe('overdue');
  await record('recordQuestion', { ...asked, of: ombudsman.referrals[0]?.questions[0]?.id, repliedOn: '2025-07-22' });
  const decided = await record('recordDecision', { referral: referral?.id, finding: 'fault-and-injustice', decidedOn: '2025-07-23' });
  expect(decided.ombudsman).toMatchObject({ said: 'The Ombudsman has decided.', referrals: [{ decision: { said: 'Fault and injustice. Decided on Wed 23 July 2025.' }, questions: [{ said: 'Replied on Tue 22 July 2025; it was owed by Mon 21 July 2025' }] }] });
  expect(decided.actions).toContain('record remedy');
  const view = await record('recordRemedy', { referral: referral?.id, what: 'Apologise', doBy: '2025-08-22' });
  expect(view.ombudsman.said).toBe('Do what the Ombudsman recommended by Fri 22 Aug 2025.');
  expect(view).toMatchObject({ situation: 'answered', reading: { answer: before.answer, acknowledge: before.acknowledge } });
  expect(events(view).slice(0, 5)).toEqual([
    'recorded what the Ombudsman recommended, to be done by Fri 22 Aug 2025',
    'recorded the Ombudsman’s decision of Wed 23 July 2025: fault and injustice',
    'recorded the reply to the Ombudsman, Tue 22 July 2025',
    'recorded what the Ombudsman asks: reply by Mon 21 July 2025',
    'recorded that the matter was taken to the Local Government and Social Care Ombudsman, heard of on Fri 4 July 2025',
  ]);
});

test('the worklist finds what is with the Ombudsman, answered or not, and lets it go again', async () => {
  const listed = () => life.done<{ items: { id: string; ombudsman?: object }[]; counts: Record<string, number> }>('officer', 'cases', { query: { standing: 'with the Ombudsman' } });
  expect((await listed()).items).toEqual([]);
  const [referral] = (await refer()).ombudsman.referrals;
  expect((await listed()).items).toMatchObject([{ id, ombudsman: { said: 'Nothing owed' } }]);
  await record('recordQuestion', { referral: referral?.id, asks: 'All papers', askedOn: '2025-07-07', replyBy: '2025-07-09' });
  expect(await listed()).toMatchObject({ counts: { all: 0, 'with the Ombudsman': 1 }, items: [{ ombudsman: { said: 'Wed 9 July 2025', standing: 'due soon' } }] });
  await record('recordDecision', { referral: referral?.id, finding: 'premature', decidedOn: '2025-07-07' });
  expect(await listed()).toMatchObject({ items: [], counts: { 'with the Ombudsman': 0 } });
});

test('an officer who has not the case is refused, and is offered nothing of it', async () => {
  await life.done('manager', 'assignCase', { id, body: { officer: sam.id }, headers: { 'if-match': `"${(await life.case(id)).version}"` } });
  expect(await life.ask('officer', 'recordReferral', { id, body: { ombudsman: 'lgsco', reference: '25 001 234', heardOn: '2025-07-04' } })).toMatchObject({ status: 403, body: { code: 'not-the-officer' } });
  expect((await life.done<CaseView>('officer', 'case', { id })).actions).not.toContain('record referral');
  expect((await life.case(id)).actions).toContain('record referral');
});

test('a council of another nation is offered its own Ombudsman first', async () => {
  expect((await life.settings({ nation: 'Scotland' })).status).toBe(200);
  expect((await life.case(id)).ombudsman.ombudsmen).toEqual([{ id: 'spso', name: 'Scottish Public Services Ombudsman' }]);
});

test('pressing twice records once', async () => {
  const body = { ombudsman: 'lgsco', reference: '25 001 234', heardOn: '2025-07-04' };
  for (const _press of [1, 2]) await life.done('officer', 'recordReferral', { id, body, headers: { 'idempotency-key': 'one' } });
  expect((await life.case(id)).ombudsman.referrals).toHaveLength(1);
});

test('what was put with a case keeps its own record of the Ombudsman, and the other shows it', async () => {
  await refer();
  life.at('Tue 8 July 2025');
  const second = (await life.capture((await life.receive(millLane({ id: '<again@example.net>' }))).id)).cases[0]?.id ?? '';
  await life.done('officer', 'answerCase', { id: second, body: { says: 'As we said.', outcome: 'upheld' } });
  await life.timer('sweep');
  await life.done('manager', 'recordReferral', { id: second, body: { ombudsman: 'lgsco', reference: '25 009 999', heardOn: '2025-07-08' } });
  await life.done('manager', 'mergeCase', { id: second, body: { with: id, because: 'One pothole' } });
  expect((await life.case(id)).ombudsman.referrals).toMatchObject([{ reference: '25 001 234' }, { reference: '25 009 999', case: second }]);
});

test('the timeline holds ids and dates, and no word of the Ombudsman’s', async () => {
  const [referral] = (await refer({ reference: 'MARK-1' })).ombudsman.referrals;
  await record('recordQuestion', { referral: referral?.id, asks: 'MARK-2', askedOn: '2025-07-07', replyBy: '2025-07-21' });
  const kept = await caseStore(life.office.desk().ownWork, life.office.counting).get(id);
  expect(JSON.stringify(kept?.timeline)).not.toContain('MARK');
  expect(JSON.stringify(kept?.state)).toContain('MARK-2');
});

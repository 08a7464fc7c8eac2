import { messageStore } from '../../functions/stores/message-store';
import { noticeStore } from '../../functions/stores/notice-store';
import { warningStore } from '../../functions/stores/warning-store';
import { peopleStore } from '../../functions/stores/people-store';
import { capture } from '../../functions/use-cases/capture';
import { flagMessage, recordConcerning } from '../../functions/use-cases/place-message';
import { londonDate } from '../../shared/kernel/london';
import { usualWarnings } from '../../shared/domain/notice/rules';
import type { Danger } from '../../shared/domain/message/vocabulary';
import { replyTo } from '../builders/mail';
import { amara, jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const ALARMING = 'My brother says he wants to die.';

async function officeWhose(duty: string[]): Promise<Office> {
  const office = await Office.open();
  const store = warningStore(office.desk().ownWork);
  await store.keep({ rules: { ...usualWarnings, duty }, timeline: [] }, await store.get());
  return office;
}
const messageIn = async (office: Office, id: string) => (await messageStore(office.desk().ownWork, office.counting).get(id))!;
const raise = (office: Office, id: string, kind: Danger = 'hazard') => flagMessage(office.desk(), id, (at) => ({ type: 'RaiseDanger', at, by: sam.id, kinds: [kind] }));
const lower = (office: Office, id: string) => flagMessage(office.desk(), id, (at) => ({ type: 'LowerDanger', at, by: sam.id, because: 'A song' }));

test('each duty contact is told at once when the words of a message raise it, at night as well, by a link without content', async () => {
  const office = await officeWhose([jo.id, amara.id]);
  office.clock.set('2025-04-20T03:00:00+01:00');
  const id = await office.receive(millLane({ body: ALARMING }));
  await office.answerBells();
  expect(office.noticeboard.posted.map(({ to }) => to)).toEqual([jo.id, amara.id]);
  const [notice] = office.noticeboard.posted;
  expect(notice).toMatchObject({ headline: 'A message may mean harm now', opens: `inbox/${id}` });
  expect(JSON.stringify(office.noticeboard.posted)).not.toMatch(/Pat|Lee|Mill|brother|pothole/i);
});

test('whoever acts for an absent duty contact is told in their place; of a matter about the deputy, the duty contact', async () => {
  const office = await officeWhose([jo.id]);
  const today = { from: londonDate(office.clock.now()), until: londonDate(office.clock.now()) };
  await peopleStore(office.desk().ownWork).keepPerson({ ...jo, absence: today, deputy: { person: amara.id, ...today } });
  await office.receive(millLane({ body: ALARMING }));
  await office.answerBells();
  expect(office.noticeboard.posted.map(({ to }) => to)).toEqual([amara.id]);
  const about = await office.receive(millLane({ id: '<about@example.net>' }));
  await recordConcerning(office.desk(), sam.id, about, [amara.id]);
  await raise(office, about);
  await office.answerBells();
  expect(office.noticeboard.posted.map(({ to }) => to)).toEqual([amara.id, jo.id]);
});

test('an ordinary message owes nobody word, and reads and writes nothing for it', async () => {
  const office = await officeWhose([jo.id]);
  await office.receive(millLane());
  expect([office.bells, office.noticeboard.posted]).toEqual([[], []]);
});

test('told when somebody raises it by hand; not again when another says more of what stands', async () => {
  const office = await officeWhose([jo.id]);
  const id = await office.receive(millLane());
  await raise(office, id);
  await office.answerBells();
  await raise(office, id, 'violence');
  await office.answerBells();
  expect(office.noticeboard.posted).toHaveLength(1);
});

test('lowered and raised again, it is another raising: told again', async () => {
  const office = await officeWhose([jo.id]);
  const id = await office.receive(millLane({ body: ALARMING }));
  await office.answerBells();
  await lower(office, id);
  office.clock.pass(5);
  await raise(office, id);
  await office.answerBells();
  expect(office.noticeboard.seen).toHaveLength(2);
});

test('a message that comes a second time, and a bell that rings twice, tell once', async () => {
  const office = await officeWhose([jo.id]);
  const id = await office.receive(millLane({ body: ALARMING }));
  await office.receive(millLane({ body: ALARMING }));
  office.bells.push({ kind: 'message', id }, { kind: 'message', id });
  await office.answerBells();
  expect(office.noticeboard.posted).toHaveLength(1);
});

test('where the bell was lost the sweep tells', async () => {
  const office = await officeWhose([jo.id]);
  await office.receive(millLane({ body: ALARMING }));
  office.bells.length = 0;
  await office.sweepAfter(1);
  expect(office.noticeboard.posted).toHaveLength(1);
});

test('nobody is told of a matter that is about them', async () => {
  const office = await officeWhose([jo.id, amara.id]);
  const first = await office.receive(millLane());
  const made = await capture(office.desk(), sam.id, first, { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Rude', wanted: '', concerning: [jo.id] }], contact: sam.id, to: 'pat.lee@example.net' });
  expect(made.ok).toBe(true);
  await office.answerBells();
  await office.receive(replyTo({ internetMessageId: office.letterbox.sent[0]!.internetMessageId }, { body: ALARMING }));
  await office.answerBells();
  expect(office.noticeboard.posted.map(({ to }) => to)).toEqual([amara.id]);
});

test('nobody is told of a message of a case that was found to be about them since', async () => {
  const office = await officeWhose([jo.id]);
  const id = await office.receive(millLane());
  const made = await capture(office.desk(), sam.id, id, { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Rude', wanted: '', concerning: [] }], contact: sam.id, to: 'pat.lee@example.net' });
  await office.answerBells();
  const caseId = made.ok ? made.value.cases[0]!.id : '';
  const stored = (await office.desk().ownWork.get('case', caseId))!;
  await office.desk().ownWork.write({ document: { ...stored, card: { ...stored.card, concerning: [jo.id] } }, expected: stored.version });
  await raise(office, id);
  await office.answerBells();
  expect(office.noticeboard.posted).toEqual([]);
});

test('without a duty contact the message says that nobody was told', async () => {
  const office = await officeWhose([]);
  const id = await office.receive(millLane({ body: ALARMING }));
  await office.answerBells();
  expect((await messageIn(office, id)).state.danger?.duty).toEqual({ is: 'passed on', notices: [] });
});

test.each([['before', 1], ['after', 2]] as const)('while Teams is out of reach it is tried again soon; that it failed %s the notice was taken shows the person one all the same', async (when, posted) => {
  const office = await officeWhose([jo.id]);
  office.noticeboard.failOnce({ why: 'later' }, when);
  await office.receive(millLane({ body: ALARMING }));
  await office.answerBells();
  await office.sweepAfter(2);
  expect(office.noticeboard.posted).toHaveLength(posted);
  expect(office.noticeboard.seen).toHaveLength(1);
});

test('Teams’ own wish how long to wait is kept', async () => {
  const office = await officeWhose([jo.id]);
  office.noticeboard.failOnce({ why: 'later', afterSeconds: 600 });
  await office.receive(millLane({ body: ALARMING }));
  await office.answerBells();
  await office.sweepAfter(9);
  expect(office.noticeboard.posted).toHaveLength(0);
  await office.sweepAfter(2);
  expect(office.noticeboard.posted).toHaveLength(1);
});

test.each(['no app', 'refused'] as const)('where Teams says %s it is noted for somebody to see, and not tried for ever', async (why) => {
  const office = await officeWhose([jo.id]);
  office.noticeboard.failOnce({ why });
  const id = await office.receive(millLane({ body: ALARMING }));
  await office.answerBells();
  await office.sweepAfter(60);
  const { duty } = (await messageIn(office, id)).state.danger!;
  const [notice = ''] = duty?.is === 'passed on' ? duty.notices : [];
  expect((await noticeStore(office.desk().ownWork).get(notice))?.state.situation).toMatchObject({ is: 'not delivered', why });
  expect([office.noticeboard.posted, office.warnings]).toEqual([[], ['notice-not-delivered']]);
});

test('the timelines hold ids, and no word of the message', async () => {
  const office = await officeWhose([jo.id]);
  const id = await office.receive(millLane({ body: ALARMING }));
  await office.answerBells();
  const { timeline, state } = await messageIn(office, id);
  const notices = state.danger?.duty?.is === 'passed on' ? state.danger.duty.notices : [];
  const kept = await noticeStore(office.desk().ownWork).get(notices[0]!);
  expect(timeline.map(({ type }) => type)).toEqual(['Arrived', 'DutyWordPassedOn']);
  expect(kept?.timeline.map(({ type }) => type)).toEqual(['Owed', 'Claimed', 'Sent']);
  expect(JSON.stringify([timeline, kept?.timeline])).not.toMatch(/Jo Marsh|Pat|Mill|brother/i);
});

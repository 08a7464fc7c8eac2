import { MailRoomTrouble } from '../../functions/ports/mail-room';
import { digestRulesStore } from '../../functions/stores/digest-rules-store';
import { digestStore } from '../../functions/stores/digest-store';
import { figuresStore } from '../../functions/stores/figures-store';
import { capture } from '../../functions/use-cases/capture';
import { chooseFrequency, chooseInterests, noteReturned } from '../../functions/use-cases/choose-frequency';
import { changeDigestRules, letDigestsGo, pauseDigests } from '../../functions/use-cases/digest-settings';
import { digestNow, sentTo, toldOn } from '../../functions/use-cases/my-digest';
import { testDigest } from '../../functions/use-cases/resend-digest';
import { countUnreached } from '../../functions/use-cases/digest-recipients';
import { prepareRun, runDigests } from '../../functions/use-cases/run-digests';
import { signedPlans } from '../../functions/use-cases/signed-plans';
import { submitPlan } from '../../functions/use-cases/submit-plan';
import { peopleStore } from '../../functions/stores/people-store';
import { put } from '../../functions/stores/put';
import type { ToldMonth } from '../../shared/domain/figures/told';
import type { Person } from '../../shared/domain/people/vocabulary';
import { draftWith } from '../builders/approvals';
import { mailTo, membersOffice, mia, monday, omar, runOn, seat, sendDigests, signedOff } from '../builders/members';
import { day } from '../builders/moments';
import { jo, Office, sam } from '../builders/office';
import { write } from '../builders/plans';
import { millLane } from '../fixtures/mill-lane';

test('on the council’s day each member is sent one digest: what is theirs first, and the rest as elsewhere', async () => {
  const there = await membersOffice();
  there.clock.set('2025-04-21T05:59:00+01:00');
  await sendDigests(there);
  there.clock.set('2025-04-21T05:30:00+01:00');
  expect(mailTo(there, mia)).toEqual([]);
  there.clock.set(monday);
  await sendDigests(there);
  await sendDigests(there);
  expect(mailTo(there, mia).map(({ subject }) => subject)).toEqual(['Your members’ digest, 21 April 2025']);
  expect(mailTo(there, mia)[0]?.text).toMatch(/COMING TO YOUR DIVISIONS\s+To open Mon 12 May: Library hours/);
  expect(mailTo(there, omar)[0]?.text).toMatch(/ELSEWHERE IN THE COUNTY\s+To open Mon 12 May: Library hours/);
  expect(there.noticeboard.seen.filter(({ headline }) => headline === 'Your members’ digest')).toHaveLength(2);
});

test('a plan is followed with the name that its signed version gives it in public', async () => {
  const there = await membersOffice();
  expect(await signedPlans(there.desk(), [])).toMatchObject([{ title: 'Library hours', label: 'information' }]);
});

test('a week without news says so, and what was told is not told again', async () => {
  const there = await membersOffice();
  for (const on of [21, 28]) {
    there.clock.set(`2025-04-${on}T06:05:00+01:00`);
    await sendDigests(there);
  }
  const [first, second] = mailTo(there, mia);
  expect(first?.text).toContain('Library hours');
  expect(second?.text).not.toContain('Library hours');
  expect(second?.text).toContain('No plan for Fenwick division opens, closes or changes, and no figures are new.');
});

test('whoever changes to daily in the middle of a week is told what is new since their last digest, nothing twice, and nothing on a day without news', async () => {
  const there = await membersOffice();
  there.clock.set(monday);
  await sendDigests(there);
  await signedOff(there, { opens: '2025-05-20' });
  await chooseFrequency(there.desk(), mia.id, 'daily', 'themselves');
  for (const on of [22, 23, 24, 28]) {
    there.clock.set(`2025-04-${on}T06:05:00+01:00`);
    await sendDigests(there);
  }
  expect(mailTo(there, mia).map(({ text }) => [...text.matchAll(/(?:To open|New dates) (\S+ \d+ \S+):/g)].map(([, on]) => on))).toEqual([['Mon 12 May'], ['Tue 20 May']]);
  expect(mailTo(there, omar).map(({ text }) => [...text.matchAll(/(?:To open|New dates) (\S+ \d+ \S+):/g)].map(([, on]) => on))).toEqual([['Mon 12 May'], ['Tue 20 May']]);
});

test('whoever asked for none is sent none, and is told what comes from the day on which they begin again', async () => {
  const there = await membersOffice();
  await chooseFrequency(there.desk(), mia.id, 'none', 'link');
  there.clock.set(monday);
  await sendDigests(there);
  await chooseFrequency(there.desk(), mia.id, 'weekly', 'themselves');
  there.clock.set('2025-04-28T06:05:00+01:00');
  await sendDigests(there);
  expect(mailTo(there, mia).map(({ text }) => text.includes('Library hours'))).toEqual([false]);
});

test('whoever begins with a monthly digest is told in it of all that was new since their term began', async () => {
  const there = await Office.open();
  await seat(there, { ...mia, divisions: [{ division: 'Fenwick', from: day('2025-05-06') }] }, omar);
  await chooseFrequency(there.desk(), mia.id, 'monthly', 'themselves');
  there.clock.set('2025-05-11T06:05:00+01:00');
  await sendDigests(there);
  await signedOff(there, { opens: '2025-06-09' });
  for (const on of ['2025-05-12', '2025-05-26', '2025-06-02']) {
    there.clock.set(`${on}T06:05:00+01:00`);
    await sendDigests(there);
  }
  expect(mailTo(there, mia).map(({ text }) => text.includes('Library hours'))).toEqual([true]);
});

test('a seat is dates: nobody is sent a digest before their term or after it', async () => {
  const there = await membersOffice();
  await seat(there, { ...mia, divisions: [{ division: 'Fenwick', from: day('2025-01-01'), until: day('2025-04-20') }] }, { ...omar, divisions: [{ division: 'Upton', from: day('2025-05-01') }] });
  there.clock.set(monday);
  await sendDigests(there);
  expect(there.letterbox.sent).toEqual([]);
});

test('a member who was kept before cards told of divisions is sent one, and counted where no digest reaches them', async () => {
  const there = await membersOffice();
  const { ownWork } = there.desk();
  const { email: _, ...nowhere } = omar;
  const before: Person[] = [mia, nowhere];
  for (const each of before) await put(ownWork, { kind: 'person', id: each.id, schema: 1, card: { name: each.name, email: each.email, areas: [] }, data: each });
  expect(await countUnreached(there.desk(), await peopleStore(ownWork).all(), day('2025-04-21'))).toBe(1);
  there.clock.set(monday);
  await sendDigests(there);
  expect(mailTo(there, mia)).toHaveLength(1);
  expect((await runOn(there, day('2025-04-21')))?.unreached).toEqual([{ person: omar.id, why: 'no address' }]);
});

test('who has no address, or whose last came back, is named in the run and sent nothing', async () => {
  const there = await membersOffice();
  const { email: _, ...nowhere } = omar;
  await seat(there, nowhere);
  await noteReturned(there.desk(), mia.id, 'digest-x', there.clock.now());
  there.clock.set(monday);
  await sendDigests(there);
  expect(there.letterbox.sent).toEqual([]);
  expect((await runOn(there, day('2025-04-21')))?.unreached).toEqual([{ person: mia.id, why: 'came back' }, { person: omar.id, why: 'no address' }]);
});

test('while all are paused nothing is made and nothing that is made goes; what happened meanwhile is told then', async () => {
  const there = await membersOffice();
  there.clock.set(monday);
  await runDigests(there.desk());
  await pauseDigests(there.desk(), sam.id, 'An election');
  await there.answerBells();
  await there.sweepAfter(30);
  expect(there.letterbox.sent).toEqual([]);
  there.clock.set('2025-04-28T06:05:00+01:00');
  await sendDigests(there);
  expect(await runOn(there, day('2025-04-28'))).toBeUndefined();
  await letDigestsGo(there.desk(), sam.id);
  there.clock.set('2025-04-29T06:05:00+01:00');
  await sendDigests(there);
  expect(mailTo(there, mia).map(({ subject }) => subject).sort()).toEqual(['Your members’ digest, 21 April 2025', 'Your members’ digest, 29 April 2025']);
});

test('a plan that is being changed and approved again is on hold: nobody is told that it does not go ahead', async () => {
  const there = await membersOffice();
  there.clock.set(monday);
  await sendDigests(there);
  const [plan] = (await runOn(there, day('2025-04-21')))?.plans ?? [];
  const draft = await write(there, plan?.planId ?? '', draftWith({ opens: '2025-05-20' }));
  await submitPlan(there.desk(), plan?.planId ?? '', { id: sam.id }, { draft, highLevel: false });
  there.clock.set('2025-04-28T06:05:00+01:00');
  await sendDigests(there);
  expect(mailTo(there, mia)[1]?.text).toMatch(/One notice is on hold near you\.[^]*On hold Mon 12 May: Library hours\s+For information, in Fenwick\. It is not signed off any more\. You are told if it is again\./);
});

test('of two who change when digests are sent at once, one is told that it was changed meanwhile', async () => {
  const there = await membersOffice();
  const desk = there.desk();
  const { settings } = await digestRulesStore(desk.ownWork).get();
  const changed = await Promise.all([{ weekday: 2 }, { time: '05:00' }].map((rules) => changeDigestRules(desk, sam.id, { ...settings.rules, ...rules }, 'built in')));
  expect(changed.map((each) => (each.ok ? 'changed' : each.refusal.code)).sort()).toEqual(['changed', 'changed-meanwhile']);
});

test('what was made and held back goes to nobody whose term has ended meanwhile, and to the others', async () => {
  const there = await membersOffice();
  there.clock.set(monday);
  await runDigests(there.desk());
  await pauseDigests(there.desk(), sam.id, 'An election');
  await there.answerBells();
  await seat(there, { ...mia, divisions: [{ division: 'Fenwick', from: day('2025-01-01'), until: day('2025-05-05') }] });
  there.clock.set('2025-05-06T05:00:00+01:00');
  await letDigestsGo(there.desk(), sam.id);
  for (let minutes = 0; minutes < 30; minutes += 10) await there.sweepAfter(10);
  expect([mia, omar].map((each) => mailTo(there, each).length)).toEqual([0, 1]);
});

test('a run whose ledger was not written that day is one that was sent: the next day tells nobody the same again', async () => {
  const there = await membersOffice();
  there.clock.set('2025-04-20T06:05:00+01:00');
  await sendDigests(there);
  await signedOff(there, { opens: '2025-05-20' });
  there.clock.set(monday);
  const { ownWork } = there.desk();
  const [{ ledger }, { settings }] = await Promise.all([digestStore(ownWork).ledger(there.clock.now()), digestRulesStore(ownWork).get()]);
  await digestStore(ownWork).createRun(await prepareRun(there.desk(), day('2025-04-21'), ledger, settings), there.clock.now());
  await there.sweepAfter(1);
  for (const on of [22, 28]) {
    there.clock.set(`2025-04-${on}T06:05:00+01:00`);
    await sendDigests(there);
  }
  expect(mailTo(there, mia).map(({ subject, text }) => [subject.slice(-13), text.includes('Tue 20 May')])).toEqual([['21 April 2025', true], ['28 April 2025', false]]);
});

test('after hours without a mailbox the acknowledgements go first, though the digests were owed before them', async () => {
  const there = await membersOffice();
  const away = (): void => {
    throw new MailRoomTrouble({ why: 'later' }, 'away');
  };
  there.letterbox.fault = (call) => (call === 'makeDraft' ? away() : undefined);
  there.clock.set(monday);
  await sendDigests(there);
  for (const minutes of [30, 20]) {
    const body = { matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] }], contact: sam.id, to: 'pat.lee@example.net' };
    expect((await capture(there.desk(), sam.id, await there.receive(millLane({ id: `<after-${minutes}@example.net>` })), body)).ok).toBe(true);
    await there.answerBells();
    await there.sweepAfter(minutes);
  }
  there.letterbox.fault = () => undefined;
  for (let minutes = 0; minutes < 90; minutes += 1) await there.sweepAfter(1);
  expect(there.letterbox.sent.map(({ to }) => to.join())).toEqual(['pat.lee@example.net', 'pat.lee@example.net', mia.email, omar.email]);
});

test('a member sees what the next digest would say and what they were sent, as it was; a test of it goes to whoever asks and counts as told to nobody', async () => {
  const there = await membersOffice();
  const desk = there.desk();
  await peopleStore(desk.ownWork).keepPerson({ ...jo, email: 'jo.marsh@marlshire.example' });
  there.clock.set('2025-04-20T09:00:00+01:00');
  expect((await digestNow(desk, mia.id))?.content.events.map(({ title }) => title)).toEqual(['Library hours']);
  expect(await testDigest(desk, jo.id, mia.id, 'once')).toEqual({ ok: true, value: { to: 'jo.marsh@marlshire.example' } });
  await testDigest(desk, jo.id, mia.id, 'once');
  await there.answerBells();
  expect(mailTo(there, { ...jo, email: 'jo.marsh@marlshire.example' })).toHaveLength(1);
  there.clock.set(monday);
  await sendDigests(there);
  expect(mailTo(there, mia)).toHaveLength(1);
  expect((await digestNow(desk, mia.id))?.content.events).toEqual([]);
  expect((await sentTo(desk, mia.id)).map(({ on }) => on)).toEqual(['2025-04-21']);
  expect((await toldOn(desk, mia.id, day('2025-04-21')))?.events.map(({ title }) => title)).toEqual(['Library hours']);
  expect(await toldOn(desk, sam.id, day('2025-04-21'))).toBeUndefined();
});

test('figures go once, in the first digest after they were told to everybody, with the questions that come of them', async () => {
  const there = await membersOffice();
  const { ownWork } = there.desk();
  const told = (month: string, count: number, percent: number): ToldMonth => ({
    month, toldAt: there.clock.now(),
    rows: [{ of: { is: 'county' }, received: { is: 'exact', count }, standards: { due: { is: 'exact', count }, within: { is: 'exact', percent }, withinOrExplained: { is: 'exact', percent } } }],
  });
  for (const month of [told('2025-02', 60, 81), told('2025-03', 64, 72)]) await figuresStore(ownWork).keepMonth(month, { name: `marlshire/month-${month.month}/rows`, bytes: Buffer.from('[]') });
  for (const on of [21, 28]) {
    there.clock.set(`2025-04-${on}T06:05:00+01:00`);
    await sendDigests(there);
  }
  const [first, second] = mailTo(there, omar);
  expect(first?.text).toContain('Answered in time: 72% in March, 81% in February');
  expect(first?.text).toContain('1. Answers in time fell from 81% to 72% in March. What is being done about it?');
  expect(second?.text).not.toContain('72%');
});

test('a member who follows a service is told of its plans as of their divisions’, and how it met its standards; nobody else is shown its line', async () => {
  const there = await membersOffice();
  const desk = there.desk();
  expect(await chooseInterests(desk, omar.id, ['no such'])).toEqual({ ok: false, refusal: { code: 'no-such-area' } });
  await chooseInterests(desk, omar.id, ['libraries']);
  const standards = { due: { is: 'exact', count: 20 }, within: { is: 'exact', percent: 85 }, withinOrExplained: { is: 'exact', percent: 90 } } as const;
  await figuresStore(desk.ownWork).keepMonth({ month: '2025-03', toldAt: there.clock.now(), rows: [{ of: { is: 'area', id: 'libraries' }, received: { is: 'exact', count: 20 }, standards }] }, { name: 'marlshire/month-2025-03/rows', bytes: Buffer.from('[]') });
  there.clock.set(monday);
  await sendDigests(there);
  expect(mailTo(there, omar)[0]?.text).toMatch(/COMING TO YOUR DIVISIONS\s+To open Mon 12 May: Library hours/);
  expect([omar, mia].map((each) => mailTo(there, each)[0]?.text.includes('Libraries, in time: 85% in March'))).toEqual([true, false]);
});

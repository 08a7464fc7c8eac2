import { approveDigestNote, changeDigestRules, writeDigestNote } from '../../functions/use-cases/digest-settings';
import { chooseFrequency } from '../../functions/use-cases/choose-frequency';
import type { Desk } from '../../functions/use-cases/desk';
import { resendDigest } from '../../functions/use-cases/resend-digest';
import { digestRulesStore } from '../../functions/stores/digest-rules-store';
import { deliveryReport } from '../builders/mail';
import { mailTo, membersOffice, mia, monday, omar, sendDigests } from '../builders/members';
import { day } from '../builders/moments';
import { amara, jo, sam } from '../builders/office';

const words = 'The summer programme begins.';

/** A note that an editor has written, by its id. */
async function noteIn(desk: Desk): Promise<string> {
  const written = await writeDigestNote(desk, sam.id, words);
  return written.ok ? (written.value.settings.note?.id ?? '') : '';
}

/** A note that was approved in the week in which an election's notice comes. */
async function beforeElection() {
  const there = await membersOffice();
  const desk = there.desk();
  const { settings } = await digestRulesStore(desk.ownWork).get();
  await changeDigestRules(desk, sam.id, { ...settings.rules, elections: [{ name: 'The by-election in Upton', notice: day('2025-04-24'), poll: day('2025-05-20') }] }, 'built in');
  const id = await noteIn(desk);
  await approveDigestNote(desk, { id: amara.id, isMonitoringOfficer: false }, id);
  return { there, desk, id };
}

test('a note goes once somebody else has approved it, with each member’s next digest and no other; before an election the monitoring officer approves it', async () => {
  const there = await membersOffice();
  const desk = there.desk();
  const id = await noteIn(desk);
  expect(await approveDigestNote(desk, { id: sam.id, isMonitoringOfficer: true }, id)).toEqual({ ok: false, refusal: { code: 'own-note' } });
  expect((await approveDigestNote(desk, { id: amara.id, isMonitoringOfficer: false }, id)).ok).toBe(true);
  for (const on of [21, 28]) {
    there.clock.set(`2025-04-${on}T06:05:00+01:00`);
    await sendDigests(there);
  }
  expect(mailTo(there, mia).map(({ text }) => text.includes(words))).toEqual([true, false]);
});

test('a note that went to some before the notice of an election goes to nobody else in the weeks before the poll', async () => {
  const { there, desk } = await beforeElection();
  await chooseFrequency(desk, mia.id, 'daily', 'themselves');
  await chooseFrequency(desk, omar.id, 'monthly', 'themselves');
  for (const on of ['2025-04-23', '2025-05-05']) {
    there.clock.set(`${on}T06:05:00+01:00`);
    await sendDigests(there);
  }
  expect([mia, omar].map((each) => mailTo(there, each).map(({ text }) => text.includes(words)))).toEqual([[true], [false]]);
});

test('a digest that is sent again before an election goes without the note that nobody has let go since', async () => {
  const { there, desk, id } = await beforeElection();
  there.clock.set(monday);
  await sendDigests(there);
  for (const { internetMessageId } of [...there.letterbox.sent]) await there.receive(deliveryReport({ internetMessageId }, { id: `<report-${internetMessageId.slice(1)}` }));
  await there.answerBells();
  there.clock.set('2025-04-25T09:00:00+01:00');
  expect((await resendDigest(desk, sam.id, day('2025-04-21'), mia.id)).ok).toBe(true);
  await approveDigestNote(desk, { id: jo.id, isMonitoringOfficer: true }, id);
  expect((await resendDigest(desk, sam.id, day('2025-04-21'), omar.id)).ok).toBe(true);
  await there.answerBells();
  expect([mia, omar].map((each) => mailTo(there, each).map(({ text }) => text.includes(words)))).toEqual([[true, false], [true, true]]);
});

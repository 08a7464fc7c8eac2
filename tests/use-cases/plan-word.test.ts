import { approvalView } from '../../functions/presenters/approval-view';
import { messageStore } from '../../functions/stores/message-store';
import { changeStop } from '../../functions/use-cases/stop-sending';
import { decideApproval } from '../../functions/use-cases/decide-approval';
import { draftStore } from '../../functions/stores/draft-store';
import { passQuality } from '../../functions/use-cases/check-plan';
import { resendPlanWord } from '../../functions/use-cases/resend-plan-word';
import { submitPlan } from '../../functions/use-cases/submit-plan';
import { everyCriterion, rulesWith } from '../builders/approvals';
import { millLane } from '../fixtures/mill-lane';
import { amara, jo, Office, sam } from '../builders/office';
import { addressOf, keepAddresses, keepRules, planIn, wholePlan } from '../builders/plans';
import { currentOf } from '../../shared/domain/approval/submission';

let office: Office;
let id: string;
beforeEach(async () => {
  office = await Office.open();
  await keepRules(office);
  ({ id } = await wholePlan(office));
});

async function submitted(): Promise<string> {
  await submitPlan(office.desk(), id, { id: sam.id }, { draft: (await draftStore(office.desk().documents).get(id)).version, highLevel: false });
  await office.answerBells();
  return currentOf(await planIn(office, id))?.hash ?? '';
}

async function asked(): Promise<string> {
  const hash = await submitted();
  await passQuality(office.desk(), id, { id: amara.id, asTeam: true }, { hash, criteria: everyCriterion, checks: [] });
  await office.answerBells();
  return hash;
}

const sendBack = (hash: string) => decideApproval(office.desk(), id, { id: jo.id, asApprover: true }, { type: 'SendBack', hash, because: 'Ask the readers of Ashby too.' });
const mailed = (): string[] => office.letterbox.sent.map(({ to, subject }) => `${to.join()}: ${subject}`);
const unreached = async () => (await approvalView(office.desk(), id, { id: sam.id }))?.unreached;

test('whoever is asked has an e-mail beside the notice, with title, opening day, what is asked and a link; authors hear by e-mail too', async () => {
  await keepAddresses(office);
  const hash = await asked();
  const [, approve] = office.letterbox.sent;
  expect(approve).toMatchObject({ to: [addressOf(jo)], cc: [], subject: 'Approve: Library hours, opens 3 June', answersItem: undefined });
  expect(approve?.text).toMatch(new RegExp(`You are asked to approve this plan[^]*Library hours\nPlan ${id}\nOpens Tue 3 June 2025[^]*https://teams.example/plans/approve/${id}`));
  await sendBack(hash);
  await office.answerBells();
  expect(mailed()).toEqual([`${addressOf(amara)}: Check: Library hours, opens 3 June`, `${addressOf(jo)}: Approve: Library hours, opens 3 June`, `${addressOf(sam)}: Sent back: Library hours, opens 3 June`]);
  expect(office.letterbox.sent.at(-1)?.text).not.toContain('Ashby');
  expect(await unreached()).toEqual([]);
});

test('that somebody has no address, or that Teams does not reach them, stands on the plan’s page', async () => {
  office.noticeboard.failOnce({ why: 'no app' });
  await submitted();
  expect(mailed()).toEqual([]);
  expect(await unreached()).toEqual(['Teams told Amara Field nothing: they do not have Heard there.', 'No e-mail went to Amara Field: Heard knew no address of theirs. They or an administrator write one in Settings, People.']);
});

test('where mail goes only to a few addresses, none goes to colleagues either, and the plan’s page says so', async () => {
  await keepAddresses(office);
  office.mayMail = ['tester@marlshire.example'];
  await submitted();
  expect(office.letterbox.drafts).toEqual([]);
  expect(await unreached()).toEqual([expect.stringMatching(/^The e-mail to Amara Field was not sent: this installation is for trying things out/)]);
});

test('while all sending is stopped an e-mail waits; a request that was answered or ended meanwhile is never sent', async () => {
  await keepAddresses(office);
  const { at, ...stop } = { at: office.clock.now(), by: jo.id, because: 'A letter went wrong.' };
  await changeStop(office.desk(), { type: 'Stop', at, ...stop });
  await sendBack(await asked());
  await office.answerBells();
  await changeStop(office.desk(), { type: 'LetGo', at, ...stop });
  for (let sweeps = 0; sweeps < 4; sweeps += 1) await office.sweepAfter(31);
  expect(mailed()).toEqual([`${addressOf(sam)}: Sent back: Library hours, opens 3 June`]);
});

test('an answer to such an e-mail is held for a person, and is no new matter', async () => {
  await keepAddresses(office);
  await submitted();
  const message = await office.receive(millLane({ id: '<reply@marlshire.example>', subject: 'Re: Check: Library hours', headers: `In-Reply-To: ${office.letterbox.sent[0]?.internetMessageId ?? ''}`, body: 'Looks fine to me.' }));
  expect((await messageStore(office.desk().documents, office.counting).get(message))?.state.situation).toMatchObject({ is: 'held', reason: 'answers word of a plan' });
  expect((await planIn(office, id)).situation.is).toBe('quality check');
});

test('that a committee has to be asked is told to the Team in Teams and by e-mail, with the way to where its day is recorded', async () => {
  await keepRules(office, rulesWith([[{ is: 'people', id: 'head', title: 'Head of Libraries', as: 'Head of Service', people: [jo.id], needs: 'any' }], [{ is: 'committee', id: 'cabinet', title: 'Cabinet' }]], { team: [amara.id] }));
  await keepAddresses(office);
  const hash = await asked();
  await decideApproval(office.desk(), id, { id: jo.id, asApprover: true }, { type: 'Approve', hash, step: 'head' });
  await office.answerBells();
  // In the place of what they were told before.
  expect(office.noticeboard.seen.filter(({ to }) => to === amara.id).map(({ headline }) => headline)).toEqual(['Ask the committee: Library hours, opens 3 June']);
  expect(mailed().at(-1)).toBe(`${addressOf(amara)}: Ask the committee: Library hours, opens 3 June`);
  expect(office.letterbox.sent.at(-1)?.text).toContain(`https://teams.example/plans/approve/${id}`);
});

test('an e-mail that the mailbox stopped is tried again by whoever writes the plan, once, and goes to nobody twice', async () => {
  await keepAddresses(office);
  office.letterbox.failOnce('makeDraft', { why: 'refused' });
  await submitted();
  const shown = await approvalView(office.desk(), id, { id: sam.id });
  expect([shown?.unreached, shown?.resend]).toEqual([['The e-mail to Amara Field was not sent: the mailbox refused it.'], [{ id: amara.id, name: amara.name, telephone: amara.telephone }]]);
  expect(await resendPlanWord(office.desk(), id, { id: jo.id }, amara.id)).toEqual({ ok: false, refusal: { code: 'not-the-author' } });
  expect(await resendPlanWord(office.desk(), id, { id: sam.id }, jo.id)).toEqual({ ok: false, refusal: { code: 'not-found' } });
  expect((await resendPlanWord(office.desk(), id, { id: sam.id }, amara.id)).ok).toBe(true);
  await office.answerBells();
  expect(mailed()).toEqual([`${addressOf(amara)}: Check: Library hours, opens 3 June`]);
  expect(await resendPlanWord(office.desk(), id, { id: sam.id }, amara.id)).toMatchObject({ ok: false, refusal: { code: 'letter-already-sent' } });
  await office.answerBells();
  expect(office.letterbox.drafts).toHaveLength(1);
  const after = await approvalView(office.desk(), id, { id: sam.id });
  expect([after?.unreached, after?.resend]).toEqual([[], []]);
});

test('what was overtaken is not offered to be tried again, nor shown to whoever does not write the plan', async () => {
  await keepAddresses(office);
  office.letterbox.failOnce('makeDraft', { why: 'refused' });
  const hash = await submitted();
  expect((await approvalView(office.desk(), id, { id: jo.id, asApprover: true }))?.resend).toEqual([]);
  await passQuality(office.desk(), id, { id: amara.id, asTeam: true }, { hash, criteria: everyCriterion, checks: [] });
  await office.answerBells();
  expect((await approvalView(office.desk(), id, { id: sam.id }))?.resend).toEqual([]);
  expect(await resendPlanWord(office.desk(), id, { id: sam.id }, amara.id)).toEqual({ ok: false, refusal: { code: 'not-found' } });
});

import { createHash } from 'node:crypto';
import { decideApproval } from '../../functions/use-cases/decide-approval';
import { passQuality } from '../../functions/use-cases/check-plan';
import { submitPlan } from '../../functions/use-cases/submit-plan';
import { draftStore } from '../../functions/stores/draft-store';
import { currentOf } from '../../shared/domain/approval/submission';
import { everyCriterion } from '../builders/approvals';
import { amara, jo, Office, sam } from '../builders/office';
import { addressOf, ann, bob, keepAddresses, keepRules, planIn, wholePlan } from '../builders/plans';
import { faultsOfEveryCrash, owedStill, type Work } from './parts/crash';

const planIdOf = async (office: Office): Promise<string> => (await office.desk().documents.list({ kind: 'plan', where: {}, orderBy: 'begunAt', limit: 1 })).items[0]?.id ?? '';

/** From its author to signed off, each pressing again with the same intent. */
const approving: Work = {
  before: async (office) => {
    await keepRules(office);
    await keepAddresses(office);
    await wholePlan(office);
  },
  job: async (office) => {
    const id = await planIdOf(office);
    const desk = office.desk();
    const draft = (await draftStore(desk.documents).get(id)).version;
    const key = (of: string) => ({ key: of, hash: of });
    await submitPlan(desk, id, { id: sam.id }, { draft, highLevel: false }, key('submit'));
    await office.answerBells();
    const hash = currentOf(await planIn(office, id))?.hash ?? '';
    await passQuality(desk, id, { id: amara.id, asTeam: true }, { hash, criteria: everyCriterion, checks: [] }, key('check'));
    await office.answerBells();
    for (const [person, step] of [[jo, 'head'], [ann, 'money']] as const) await decideApproval(desk, id, { id: person.id, asApprover: true }, { type: 'Approve', hash, step }, key(step));
    await office.answerBells();
  },
};

async function faultsOfApproving(after: Office): Promise<string[]> {
  const faults: string[] = [];
  const plan = await planIn(after, await planIdOf(after));
  const current = currentOf(plan);
  if (plan.situation.is !== 'signed off') faults.push(`it is ${plan.situation.is}`);
  if (plan.submissions?.length !== 1) faults.push(`${plan.submissions?.length ?? 0} versions`);
  if (current?.steps.flat().some((step) => step.is === 'people' && step.approved.length !== 1)) faults.push('a step was signed otherwise than once');
  const kept = current && (await after.desk().ownWork.bytes(current.bytes));
  if (!kept || createHash('sha256').update(kept).digest('hex') !== current.hash) faults.push('the version is not what its hash says');
  const last = new Map(after.noticeboard.seen.map(({ to, headline }) => [to, headline.split(':')[0]]));
  const told = [sam, bob].map(({ id }) => last.get(id) ?? 'nothing').join(', ');
  if (told !== 'Signed off, No longer needed') faults.push(`told: ${told}`);
  // Whoever has answered before word could go is told nothing of it any more.
  for (const [person, said] of [[amara, 'Check'], [jo, 'Approve'], [ann, 'Approve']] as const) if ((last.get(person.id) ?? said) !== said) faults.push(`${person.name} was told: ${last.get(person.id) ?? ''}`);
  const mailed = after.letterbox.sent.map(({ to, subject }) => `${to.join()} ${subject.split(':')[0]}`);
  if (new Set(mailed).size !== mailed.length) faults.push(`mailed twice: ${mailed.join(', ')}`);
  // What was said last always goes by e-mail too; a request that ended before its e-mail went is left out.
  const missing = ([[sam, 'Signed off'], [bob, 'No longer needed']] as const).filter(([person, said]) => !mailed.includes(`${addressOf(person)} ${said}`));
  if (missing.length > 0) faults.push(`not mailed: ${missing.map(([{ name }]) => name).join()}; ${mailed.join(', ')}`);
  return [...faults, ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call between submission and sign-off leaves one version, signed off once, and everybody told', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(approving, when, faultsOfApproving);
  expect(calls).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
}, 60_000);

test('whoever has not answered is reminded in the morning, three working days on, and again', async () => {
  const there = await Office.open();
  await approving.before(there);
  const id = await planIdOf(there);
  const draft = (await draftStore(there.desk().documents).get(id)).version;
  there.clock.set('2025-04-16T16:02:00+01:00');
  await submitPlan(there.desk(), id, { id: sam.id }, { draft, highLevel: false });
  await there.answerBells();
  const remindedAt: string[] = [];
  // Easter lies between: Good Friday the 18th and Monday the 21st.
  for (const at of ['2025-04-22T09:05:00+01:00', '2025-04-23T08:55:00+01:00', '2025-04-23T09:05:00+01:00', '2025-04-25T09:05:00+01:00', '2025-04-28T09:05:00+01:00']) {
    there.clock.set(at);
    const before = there.noticeboard.posted.length;
    await there.sweepAfter(0);
    await there.sweepAfter(0);
    if (there.noticeboard.posted.length > before) remindedAt.push(`${at.slice(5, 16)} ${there.noticeboard.posted.at(-1)?.headline ?? ''}`);
  }
  expect(remindedAt).toEqual(['04-23T09:05 Still waiting: Library hours, opens 3 June', '04-28T09:05 Still waiting: Library hours, opens 3 June']);
});

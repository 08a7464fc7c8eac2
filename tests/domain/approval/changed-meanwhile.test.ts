import type { Difference } from '../../../shared/domain/approval/difference';
import { currentOf } from '../../../shared/domain/approval/submission';
import { approver, approving, author, Life, passing, submitting, team } from '../../builders/approvals';

const slip: Difference = { path: 'text.inShort', before: 'Libaries', after: 'Libraries', material: false };
const cost: Difference = { path: 'text.opens', before: '2025-06-03', after: '2025-06-10', material: true };
const next = (...differences: Difference[]) => submitting({ hash: 'v2', bytes: 'b2', differences });

const half = (): Life => {
  const life = new Life().asked();
  life.does(approver('head'), approving('head'));
  return life;
};

test('a typing fix leaves sign-offs as they are, is told to whoever signed, and what comes next is of the new version', () => {
  const life = half();
  expect(life.does(author, next(slip))).toBe('VersionSubmitted');
  expect(life.plan.situation.is).toBe('approval');
  expect(currentOf(life.plan)).toMatchObject({ no: 2, standsFor: [1] });
  expect(life.told).toContain('head: wording fixed');
  expect(life.does(approver('ann'), approving('money', 'v1'))).toBe('not-what-you-read');
  expect(life.does(approver('ann'), approving('money', 'v2'))).toBe('PlanApproved, PlanSignedOff');
});

test('a material change voids what was signed and checked', () => {
  const life = half();
  expect(life.does(author, next(slip, cost))).toBe('VersionSubmitted');
  expect(life.events.findLast(({ type }) => type === 'VersionSubmitted')).toMatchObject({ voided: 1, fixed: false });
  expect(life.plan.situation.is).toBe('quality check');
  expect(life.does(approver('ann'), approving('money', 'v1'))).toBe('not-in-approval');
  life.does(team, passing('v2'));
  expect(life.does(approver('ann'), approving('money', 'v2'))).toBe('request-closed');
  expect(life.does(approver('head'), approving('head', 'v1'))).toBe('not-what-you-read');
  expect(life.does(approver('head'), approving('head', 'v2'))).toBe('PlanApproved');
});

test('what was signed off stays so through a typing fix, without a second sign-off, and not through a change', () => {
  const life = half();
  life.does(approver('ann'), approving('money'));
  life.does(author, next(slip));
  expect(life.plan.situation.is).toBe('signed off');
  life.does(author, submitting({ hash: 'v3', bytes: 'b3', differences: [cost] }));
  expect(life.plan.situation.is).toBe('quality check');
  expect(life.events.filter(({ type }) => type === 'PlanSignedOff')).toHaveLength(1);
});

test('a typing fix by somebody who is asked is no typing fix: they wrote it now', () => {
  const life = half();
  expect(life.does(author, submitting({ hash: 'v2', bytes: 'b2', differences: [slip], writers: ['ann'] }))).toBe('VersionSubmitted');
  expect(life.plan.situation.is).toBe('quality check');
  life.does(team, passing('v2'));
  life.does(approver('head'), approving('head', 'v2'));
  expect(life.does(approver('ann'), approving('money', 'v2'))).toBe('wrote-it');
});

test('the same version submitted twice is submitted once', () => {
  const life = new Life().asked();
  expect(life.does(author, submitting())).toBe('nothing');
});

test('sent back and put right, it begins anew; recalled, it can be submitted again as it is', () => {
  const life = half();
  life.does(approver('bob'), { type: 'SendBack', hash: 'v1', because: 'Say when it opens.' });
  expect(life.does(author, next(cost))).toBe('VersionSubmitted');
  expect(life.plan.situation.is).toBe('quality check');
  life.does(author, { type: 'Recall', because: 'One thing more.' });
  expect(life.does(author, submitting({ hash: 'v2', bytes: 'b2' }))).toBe('VersionSubmitted');
});

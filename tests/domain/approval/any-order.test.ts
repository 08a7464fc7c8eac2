import fc from 'fast-check';
import type { ApprovalCommand, Ground } from '../../../shared/domain/approval/commands';
import type { ApprovalEvent } from '../../../shared/domain/approval/events';
import type { Route } from '../../../shared/domain/approval/routes';
import type { Submission } from '../../../shared/domain/approval/submission';
import { author, Life, passing, rulesWith, submitting } from '../../builders/approvals';
import { day } from '../../builders/moments';

const names = ['author', 'noor', 'head', 'ann', 'bob', 'dee', 'cleo'];
const route: Route = [
  [{ is: 'people', id: 'head', title: 'Head', as: 'Head of Service', people: ['head', 'cleo'], needs: 'all' }],
  [{ is: 'people', id: 'money', title: 'Finance', as: 'responsible for the budget', people: ['ann', 'bob'], needs: 'any' }],
];
const deputies: Ground['deputies'] = [{ of: 'ann', person: 'dee', from: day('2025-04-17'), until: day('2025-04-17') }, { of: 'cleo', person: 'head', from: day('2025-04-17'), until: day('2025-04-18') }];

const hashes = fc.constantFrom('v1', 'v2', 'v3');
const steps = fc.constantFrom('head', 'money');
const commands: fc.Arbitrary<ApprovalCommand> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('Approve' as const), hash: hashes, step: steps }) },
  { weight: 2, arbitrary: hashes.map((hash) => passing(hash)) },
  { weight: 2, arbitrary: fc.record({ hash: hashes, material: fc.boolean(), writer: fc.constantFrom(...names) }).map(({ hash, material, writer }) => submitting({ hash, bytes: hash, writers: writer === 'author' ? [] : [writer], differences: [{ path: 'text.inShort', material }] })) },
  fc.record({ type: fc.constant('SendBack' as const), hash: hashes, because: fc.constant('No.') }),
  fc.record({ type: fc.constant('PassOn' as const), step: steps, to: fc.constantFrom(...names) }),
  fc.constant({ type: 'DeclareInterest' as const, because: 'Mine.' }),
  fc.constant({ type: 'Recall' as const }),
);
const deed = fc.record({ who: fc.constantFrom(...names), asApprover: fc.boolean(), asTeam: fc.boolean(), command: commands, on: fc.constantFrom('2025-04-17T10:00:00.000Z', '2025-04-18T10:00:00.000Z') });
/** What those who are asked would do: so that some plans come to their end. */
const usual = fc.record({
  who: fc.constantFrom('head', 'cleo', 'ann', 'bob', 'dee'), asApprover: fc.constant(true), asTeam: fc.constant(false),
  command: fc.record({ type: fc.constant('Approve' as const), hash: fc.constantFrom('v1', 'v1', 'v2'), step: steps }), on: fc.constant('2025-04-17T10:00:00.000Z'),
});
const deeds = fc.array(fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: deed }), { minLength: 15, maxLength: 40, size: 'max' });

const submissionsIn = (events: readonly ApprovalEvent[]): Submission[] => events.flatMap((event) => (event.type === 'VersionSubmitted' ? [event.submission] : []));

test('no order of what people do gives two sign-offs, or an approval by the wrong person, or of what was not read', () => {
  let signedOff = 0;
  fc.assert(fc.property(deeds, (all) => {
    const life = new Life(undefined, { rules: rulesWith(route), deputies });
    life.does(author, submitting());
    life.does({ id: 'noor', asTeam: true }, passing());
    for (const { who, asApprover, asTeam, command, on } of all) {
      const begun = life.events.length;
      const before = life.plan;
      life.does({ id: who, asApprover, asTeam }, command, on);
      const happened = life.events.slice(begun);
      const [current] = submissionsIn(life.events).slice(-1);
      for (const event of happened) {
        if (event.type !== 'PlanApproved') continue;
        expect(asApprover).toBe(true);
        expect(command).toMatchObject({ type: 'Approve', hash: current?.hash });
        expect(event.approved.hash).toBe(current?.hash);
        expect([...before.authors, ...(current?.writers ?? [])]).not.toContain(who);
        expect((before.interests ?? []).map(({ by }) => by)).not.toContain(who);
        const acting = deputies.some(({ of, person, until }) => of === event.approved.for && person === who && on.slice(0, 10) <= until);
        expect(event.approved.for === who || acting).toBe(true);
      }
      expect(happened.filter(({ type }) => type === 'PlanSignedOff').length).toBeLessThanOrEqual(1);
    }
    const offs = life.events.flatMap((event) => (event.type === 'PlanSignedOff' ? [event.no] : []));
    expect(new Set(offs).size).toBe(offs.length);
    signedOff += offs.length;
    for (const submission of life.plan.submissions ?? []) {
      for (const step of submission.steps.flat()) {
        if (step.is !== 'people') continue;
        expect(new Set(step.approved.map(({ by }) => by)).size).toBe(step.approved.length);
        expect(new Set(step.approved.map((each) => each.for)).size).toBe(step.approved.length);
      }
      if (life.plan.situation.is === 'signed off' && submission === life.plan.submissions?.at(-1)) expect(offs.some((no) => no === submission.no || submission.standsFor.includes(no))).toBe(true);
    }
  }), { numRuns: 1000 });
  expect(signedOff).toBeGreaterThan(20);
});

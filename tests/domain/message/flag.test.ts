import fc from 'fast-check';
import { decideFlag, evolveFlag, mustBeTold, stands, type DangerFlag, type FlagCommand } from '../../../shared/domain/message/flag';
import { placedInDanger } from '../../../shared/domain/message/placing';
import type { Placement } from '../../../shared/domain/message/message';
import { dangers, type Danger } from '../../../shared/domain/message/vocabulary';
import { instantAt, type Instant } from '../../../shared/kernel/london';

const at = (minute: number): Instant => instantAt(Date.UTC(2025, 3, 17, 9, minute));
const by = 'sam';
const raise = (...kinds: Danger[]): FlagCommand => ({ type: 'RaiseDanger', at: at(10), by, kinds });
const tell = (when = at(9)): FlagCommand => ({ type: 'RecordTold', at: at(10), by, whom: 'Duty desk', when });
const lower: FlagCommand = { type: 'LowerDanger', at: at(10), by, because: 'A film title' };

const untold: DangerFlag = { kinds: ['hazard'], raisedAt: at(0) };
const told: DangerFlag = { ...untold, told: { whom: 'Highways', when: at(1), by: 'amara' } };
const lowered: DangerFlag = { ...told, lowered: { because: 'Mended', at: at(2), by: 'amara' } };

/** What a command makes of a flag: the refusal's code, or the flag as it then is. */
function after(flag: DangerFlag | undefined, command: FlagCommand): DangerFlag | undefined | string {
  const decided = decideFlag(command, flag);
  return decided.ok ? decided.value.reduce<DangerFlag | undefined>(evolveFlag, flag) : decided.refusal.code;
}

const owedAt = (minute: number) => ({ is: 'owed', notBefore: at(minute), attempts: 0 }) as const;
const owing: DangerFlag = { ...untold, duty: owedAt(0) };
const passedOn: DangerFlag = { ...untold, duty: { is: 'passed on', notices: ['n-1'] } };
const passOn = (raisedAt = at(0)): FlagCommand => ({ type: 'PassOnDutyWord', at: at(10), raisedAt, notices: ['n-1'] });
const putOff = (raisedAt = at(0)): FlagCommand => ({ type: 'PutOffDutyWord', at: at(10), raisedAt, until: at(12) });

const toldNow = { whom: 'Duty desk', when: at(9), by };
const loweredNow = { because: 'A film title', at: at(10), by };

test.each<[string, DangerFlag | undefined, FlagCommand, DangerFlag | string]>([
  ['nothing, raised', undefined, raise('violence'), { kinds: ['violence'], raisedAt: at(10), by, duty: owedAt(10) }],
  ['nothing, told', undefined, tell(), 'no-danger-raised'],
  ['nothing, lowered', undefined, lower, 'no-danger-raised'],
  ['untold, raised for the same', untold, raise('hazard'), untold],
  ['untold, raised for more: who raised it first still did', untold, raise('hazard', 'self-harm'), { ...untold, kinds: ['hazard', 'self-harm'] }],
  ['untold, told', untold, tell(), { ...untold, told: toldNow }],
  ['untold, told at this very moment', untold, tell(at(10)), { ...untold, told: { ...toldNow, when: at(10) } }],
  ['untold, told a minute from now', untold, tell(at(11)), 'told-in-future'],
  ['untold, lowered', untold, lower, { ...untold, lowered: loweredNow }],
  ['told, told of another', told, tell(), { ...told, told: toldNow }],
  ['told, lowered', told, lower, { ...told, lowered: loweredNow }],
  ['lowered, told', lowered, tell(), 'no-danger-raised'],
  ['lowered, lowered again', lowered, lower, 'no-danger-raised'],
  ['lowered, raised again: anew, and nobody was told of this one', lowered, raise('hazard'), { kinds: ['hazard'], raisedAt: at(10), by, duty: owedAt(10) }],
  ['word owed, passed on', owing, passOn(), passedOn],
  ['word owed, put off', owing, putOff(), { ...owing, duty: { is: 'owed', notBefore: at(12), attempts: 1 } }],
  ['word owed of another raising, passed on: that one’s is still owed', owing, passOn(at(5)), owing],
  ['word owed of another raising, put off', owing, putOff(at(5)), owing],
  ['passed on, passed on again', passedOn, passOn(), passedOn],
  ['passed on, raised for more: the duty contact is not told twice', passedOn, raise('self-harm'), { ...passedOn, kinds: ['hazard', 'self-harm'] }],
  ['raised before Heard told anybody, passed on', untold, passOn(), untold],
])('%s', (_what, flag, command, expected) => {
  expect(after(flag, command)).toEqual(expected);
});

test('says what stands, and of what somebody must be told', () => {
  expect([undefined, untold, told, lowered].map((flag) => [stands(flag), mustBeTold(flag)])).toEqual([[false, false], [true, true], [true, false], [false, false]]);
});

const commands = fc.array(
  fc.oneof(
    fc.uniqueArray(fc.constantFrom(...dangers), { minLength: 1 }).map((kinds) => raise(...kinds)),
    fc.integer({ min: 0, max: 20 }).map((minute) => tell(at(minute))),
    fc.constant(lower),
  ),
);

test('whatever is done, nothing but a person who lowers it takes a flag away, and it loses no kind', () => {
  fc.assert(
    fc.property(commands, (all) => {
      let flag: DangerFlag | undefined = untold;
      for (const command of all) {
        const before: DangerFlag | undefined = flag;
        const next = after(before, command);
        if (typeof next === 'string') continue;
        flag = next;
        if (!stands(before)) continue;
        expect(stands(flag)).toBe(command.type !== 'LowerDanger');
        expect(flag?.kinds).toEqual(expect.arrayContaining(before.kinds));
        if (before.told) expect(mustBeTold(flag)).toBe(false);
      }
    }),
  );
});

test('a lowered flag can always be raised again, and then somebody must be told', () => {
  fc.assert(
    fc.property(commands, fc.constantFrom(...dangers), (all, kind) => {
      const so = [...all, lower].reduce<DangerFlag | undefined>((flag, command) => {
        const next = after(flag, command);
        return typeof next === 'string' ? flag : next;
      }, untold);
      expect(mustBeTold(after(so, raise(kind)) as DangerFlag)).toBe(true);
    }),
  );
});

const reply: Placement = { place: 'reply', caseId: 'HC-1', concerning: ['jo'] };
const automatic = (certain: boolean): Placement => ({ place: 'automatic', sign: 'auto-submitted', certain });

test('what may mean harm is neither joined nor called automatic without a person; the rest is placed as by the rules', () => {
  expect(placedInDanger(reply, ['violence'])).toEqual({ place: 'held', reason: 'may mean harm', quotes: ['HC-1'], concerning: ['jo'] });
  expect(placedInDanger(automatic(false), ['hazard'])).toEqual({ place: 'new' });
  const held: Placement = { place: 'held', reason: 'failed authentication', quotes: [], concerning: [] };
  for (const placement of [automatic(true), held, { place: 'new' } as const]) expect(placedInDanger(placement, ['hazard'])).toEqual(placement);
  for (const placement of [reply, automatic(false)]) expect(placedInDanger(placement, [])).toEqual(placement);
});

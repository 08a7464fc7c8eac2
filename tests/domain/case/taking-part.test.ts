import type { CaseCommand } from '../../../shared/domain/case/commands';
import { procedureRecordOf } from '../../../shared/domain/case/procedure-roles';
import { takesPartOn, type ProcedureRefusal } from '../../../shared/domain/case/taking-part';
import { builtInProfiles } from '../../../shared/domain/clock/profiles/built-in';
import { day } from '../../builders/moments';
import { played as playedAs, procedureDay, readingOn, takesPart } from './acts';

const played = (commands: readonly CaseCommand[], profile = 'children') => playedAs(commands, { opening: { profile } });

test('every statutory profile says who takes part, and no other does', () => {
  expect(builtInProfiles.filter(({ id }) => procedureRecordOf(id)).map(({ id }) => id)).toEqual(builtInProfiles.filter(({ workingDay }) => workingDay === 'statutory').map(({ id }) => id));
});

test('somebody is recorded by name, role, organisation, days and how to reach them', () => {
  const { state, refusals } = played([takesPart('2025-05-20', { email: 'asha@example.net' })]);
  expect(refusals).toEqual([]);
  expect(state.procedure?.people).toEqual([{ id: 'who-1', role: 'independent person', name: 'Asha Patel', email: 'asha@example.net', from: '2025-05-20' }]);
});

test('whoever leaves stays in the record, from a day until a day', () => {
  const [asha] = played([takesPart('2025-05-20'), takesPart('2025-05-20', { of: 'who-1', until: '2025-06-30' })]).state.procedure?.people ?? [];
  expect(asha).toMatchObject({ name: 'Asha Patel', until: '2025-06-30' });
  expect(asha && ['2025-05-19', '2025-05-20', '2025-06-30', '2025-07-01'].map((each) => takesPartOn(asha, day(each)))).toEqual([false, true, true, false]);
});

test('a mistake is put right with a reason, and the same again is nothing', () => {
  const { state, events } = played([takesPart('2025-05-20'), takesPart('2025-05-20', { of: 'who-1' }), takesPart('2025-05-20', { of: 'who-1', name: 'Asha Patil', because: 'Misspelt' })]);
  expect(state.procedure?.people.map(({ name }) => name)).toEqual(['Asha Patil']);
  expect(events.filter(({ type }) => type === 'TakingPartRecorded')).toHaveLength(2);
  expect(state.reasons.map(({ because }) => because)).toEqual(['Misspelt']);
});

test('a panel can be arranged ahead, and its recommendations follow it', () => {
  const { state, refusals } = played([procedureDay('panel held', '2025-06-02'), procedureDay('recommendations received', '2025-06-05', { at: '2025-06-05' })]);
  expect([refusals, state.procedure?.days]).toEqual([[], [{ id: 'panel held', on: '2025-06-02' }, { id: 'recommendations received', on: '2025-06-05' }]]);
});

test('no clock knows of it', () => {
  const { state } = played([takesPart('2025-05-20'), procedureDay('panel held', '2025-06-02')]);
  expect(readingOn('2025-05-20', state)).toEqual(readingOn('2025-05-20', played([]).state));
});

const refusedWhen: Record<ProcedureRefusal['code'], [string, CaseCommand[], string?][]> = {
  'no-such-role': [
    ['the profile has no such role', [takesPart('2025-05-20', { role: 'panel chair' })], 'adults'],
    ['the profile has no roles at all', [takesPart('2025-05-20')], 'kent'],
  ],
  'until-before-from': [['the last day is before the first', [takesPart('2025-05-20', { until: '2025-05-19' })]]],
  'no-such-record': [['they are not there', [takesPart('2025-05-20', { of: 'who-9' })]]],
  'correction-needs-reason': [
    ['a name is changed without a reason', [takesPart('2025-05-20'), takesPart('2025-05-20', { of: 'who-1', name: 'Another' })]],
    ['a day is changed without one', [procedureDay('panel held', '2025-06-02'), procedureDay('panel held', '2025-06-03')]],
  ],
  'no-such-day': [['the profile has no such day', [procedureDay('panel held', '2025-05-19')], 'adults']],
  'day-in-future': [['the plan is agreed tomorrow', [procedureDay('plan agreed', '2025-05-21')], 'adults']],
  'day-out-of-order': [
    ['recommendations come without a panel', [procedureDay('recommendations received', '2025-05-19')]],
    ['recommendations come before the panel', [procedureDay('panel held', '2025-05-16'), procedureDay('recommendations received', '2025-05-15')]],
    ['the panel is moved past them', [procedureDay('panel held', '2025-05-15'), procedureDay('recommendations received', '2025-05-16'), procedureDay('panel held', '2025-05-19', { because: 'Later' })]],
  ],
};

const rows = Object.entries(refusedWhen).flatMap(([code, some]) => some.map(([when, commands, profile = 'children']): [string, string, CaseCommand[], string] => [code, when, commands, profile]));

test.each(rows)('%s: refused when %s', (code, _when, commands, profile) => {
  expect(played(commands, profile).refusals).toEqual([code]);
});

import { closingOf } from '../../../shared/domain/case/restriction';
import type { CaseCommand } from '../../../shared/domain/case/commands';
import { absorb, assign, finishJoining, finishLeaving, hearClosing, joinOther, leave, lift, on, played, release, restrict } from './acts';

const closing = (commands: CaseCommand[], concerning: string[] = []) => closingOf(played(commands, { opening: { concerning } }).state);

test('an ordinary case is closed to nobody', () => {
  expect(closing([assign('amara')])).toEqual({ concerning: [] });
});

test('a restricted case is open to those named, whoever closed it, its officer and its contact', () => {
  expect(closing([assign('amara'), restrict({ named: ['ann'], by: 'helen' })])).toEqual({ concerning: [], openTo: ['ann', 'helen', 'amara', 'sam'] });
});

test('a restricted case is never open to whom it is about', () => {
  expect(closing([restrict({ named: ['ann'] })], ['jo'])).toEqual({ concerning: ['jo'], openTo: ['ann', 'sam'] });
});

test('whoever gets the case can see it, and whoever had it cannot any more', () => {
  expect(closing([restrict({ named: [] }), assign('amara'), assign('lee')]).openTo).toEqual(['sam', 'lee']);
});

test('an officer whom it turns out to be about has it no longer, and a contact is replaced', () => {
  const { state, events } = played([assign('amara'), restrict({ by: 'helen', concerning: ['amara', 'sam'], contact: 'lee' })]);
  expect(state).toMatchObject({ contact: 'lee', concerning: ['amara', 'sam'] });
  expect(state.officer).toBeUndefined();
  expect(events.slice(-2).map(({ type }) => type)).toEqual(['Restricted', 'Assigned']);
});

test('said again the same is nothing, and others are a change that keeps since when', () => {
  expect(played([restrict(), restrict()]).events.filter(({ type }) => type.startsWith('Restrict'))).toHaveLength(1);
  const { state, events } = played([restrict(), restrict({ at: on('2025-04-24'), by: 'helen', named: ['lee'] })]);
  expect(state.restriction).toMatchObject({ named: ['lee', 'helen'], by: 'sam', at: on('2025-04-22') });
  expect(events.at(-1)?.type).toBe('RestrictionChanged');
});

test('lifted, a case is open again, and about nobody whom it turned out not to be about', () => {
  const { state } = played([restrict({ concerning: ['jo'] }), lift(['jo'])]);
  expect(closingOf(state)).toEqual({ concerning: [] });
  expect(state.reasons.map(({ of }) => of)).toEqual(['Restricted', 'RestrictionLifted']);
});

test('each change owes that what was put with it hears so', () => {
  expect(played([restrict(), lift()]).state.owed.map(({ is, id }) => [is, id])).toEqual([['close', 'close-1'], ['close', 'close-2']]);
});

test('two cases put together are as closed as either, and each as it was when they part', () => {
  const closed = { concerning: ['jo'], openTo: ['ann'] };
  expect(closing([absorb(closed)])).toEqual({ concerning: ['jo'], openTo: ['sam', 'ann'] });
  expect(closing([absorb(closed), release()])).toEqual({ concerning: [] });
  const joined = [{ ...joinOther(), ...closed }, finishJoining()];
  expect(closing(joined)).toEqual({ concerning: ['jo'], openTo: ['sam', 'ann'] });
  expect(closing([...joined, leave(), finishLeaving()])).toEqual({ concerning: [] });
});

test('a case that is with another hears when that is closed or opened, once, and from no other', () => {
  const joined = [joinOther(), finishJoining()];
  const closed = { concerning: ['jo'], openTo: ['ann'] };
  expect(closing([...joined, hearClosing(closed)])).toEqual({ concerning: ['jo'], openTo: ['sam', 'ann'] });
  expect(closing([...joined, hearClosing(closed), hearClosing({ concerning: [] })])).toEqual({ concerning: [] });
  expect(played([...joined, hearClosing(closed), hearClosing(closed)]).events.filter(({ type }) => type === 'ClosingHeard')).toHaveLength(1);
  expect(closing([...joined, hearClosing(closed, 'HC-XXXXXXX-X')])).toEqual({ concerning: [] });
  expect(played([hearClosing(closed)]).events.filter(({ type }) => type === 'ClosingHeard')).toEqual([]);
});

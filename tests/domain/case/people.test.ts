import { evolveCase } from '../../../shared/domain/case/evolve';
import { mayOnlyRepeat } from '../../../shared/domain/case/on-behalf';
import { day } from '../../builders/moments';
import { absorb, authority, on, played, release, untilAnswered, wish, writesFor } from './acts';

const given = { ...authority('2025-04-22'), authority: { is: 'given', on: day('2025-04-22'), how: 'by telephone', scope: 'this complaint', by: 'sam' } } as const;

test('whoever writes is the person concerned until somebody says otherwise', () => {
  expect(played([]).state.onBehalf).toBeUndefined();
  expect(mayOnlyRepeat(undefined)).toBe(false);
});

test('of somebody else authority has yet to be asked, and letters only repeat', () => {
  const { onBehalf } = played([writesFor('Ann Lee', 'councillor')]).state;
  expect(onBehalf).toEqual({ as: 'councillor', of: 'Ann Lee', authority: { is: 'not asked' } });
  expect(mayOnlyRepeat(onBehalf)).toBe(true);
});

test.each([
  ['asked', authority('2025-04-22'), true],
  ['refused', authority('2025-04-22', 'refused'), true],
  ['given', given, false],
  ['a basis', { ...given, authority: { is: 'basis', on: day('2025-04-22'), basis: 'a power of attorney', by: 'sam' } } as const, false],
])('authority that was %s', (_what, command, repeats) => {
  expect(mayOnlyRepeat(played([writesFor('Ann Lee'), command]).state.onBehalf)).toBe(repeats);
});

test('authority was given for one person: for another it is asked anew, for the same it stands', () => {
  expect(played([writesFor('Ann Lee'), given, writesFor('Bob Lee')]).state.onBehalf?.authority).toEqual({ is: 'not asked' });
  expect(played([writesFor('Ann Lee'), given, writesFor('Ann Lee', 'solicitor')]).state.onBehalf).toMatchObject({ as: 'solicitor', authority: { is: 'given' } });
  expect(played([writesFor('Ann Lee'), given, writesFor()]).state).not.toHaveProperty('onBehalf');
});

test.each([
  ['who it is about', [writesFor('Ann Lee')], writesFor('Ann Lee')],
  ['that they write for themselves', [], writesFor()],
  ['the authority', [writesFor('Ann Lee'), given], given],
  ['how they are written to', [wish({ language: 'Welsh' })], wish({ language: 'Welsh' })],
])('saying again %s is nothing', (_what, before, again) => {
  const after = played([...before, again]);
  expect([after.refusals, after.events]).toEqual([[], played(before).events]);
});

test('what is recorded takes the place of what was, with how it is known', () => {
  const { state } = played([wish({ telephoneOnly: true }), wish({ formats: ['Braille'] })]);
  expect(state.wishes).toEqual({ formats: ['Braille'] });
  expect(state.reasons.map(({ of }) => of)).toEqual(['WishesRecorded', 'WishesRecorded']);
});

test('somebody who has died after the answer is recorded too', () => {
  expect(played([...untilAnswered, wish({ stop: 'died' })])).toMatchObject({ refusals: [], state: { wishes: { stop: 'died' } } });
});

test('of two cases put together the more careful is kept of both, and stays when they part', () => {
  const theirs = { formats: ['large print' as const], safe: { noLetterHome: true as const }, language: 'Polish' };
  const { state } = played([wish({ language: 'Welsh', formats: ['on paper'], safe: { email: 'ann@refuge.example' } }), absorb({ wishes: theirs }), release()]);
  expect(state.wishes).toEqual({ language: 'Welsh', formats: ['on paper', 'large print'], safe: { email: 'ann@refuge.example', noLetterHome: true } });
});

test('a case of before anybody recorded these reads as plain', () => {
  const { state } = played([]);
  expect(evolveCase(state, { type: 'AuthorityRecorded', at: on('2025-04-22'), by: 'sam', authority: { is: 'not asked' } })).toEqual(state);
});

import { on, pause, played, readingOn, resume } from './acts';

test('a pause keeps its days, its category, its reason and when it is looked at again', () => {
  expect(played([pause('2025-04-23', { from: '2025-04-22' })]).state).toMatchObject({
    stages: [{ pauses: [{ from: '2025-04-22', category: 'Waiting for the resident', because: 'We wait for the photographs', reviewOn: '2025-06-02' }] }],
    reasons: [{ at: on('2025-04-23'), of: 'Paused', because: 'We wait for the photographs' }],
  });
});

test('the clock stands still from the day of the pause', () => {
  const { state } = played([pause('2025-04-22')]);
  expect(readingOn('2025-05-14', state)).toMatchObject({ pausedSince: '2025-04-22', answer: { standing: 'paused' } });
});

test('runs on from the day of the resume, later by the working days between', () => {
  const { state } = played([pause('2025-04-22'), resume('2025-04-25')]);
  expect(state.stages[0].pauses).toMatchObject([{ from: '2025-04-22', until: '2025-04-25' }]);
  expect(readingOn('2025-04-25', state).answer.by).toBe('2025-05-22');
});

test('may run on from the very day of the pause: nothing was paused', () => {
  const { state, refusals } = played([pause('2025-04-22'), resume('2025-04-22')]);
  expect([refusals, readingOn('2025-04-25', state).answer.by]).toEqual([[], '2025-05-19']);
});

test('may be paused again from the day on which it ran on, each with its own reason', () => {
  const { state, refusals } = played([pause('2025-04-22'), resume('2025-04-25'), pause('2025-04-25', { category: 'Legal proceedings' }), resume('2025-04-28')]);
  expect(refusals).toEqual([]);
  expect(state.stages[0].pauses.map(({ category }) => category)).toEqual(['Waiting for the resident', 'Legal proceedings']);
  expect(readingOn('2025-04-28', state).answer.by).toBe('2025-05-23');
});

test.each([
  ['from the day of receipt', pause('2025-04-22', { from: '2025-04-16' })],
  ['from today', pause('2025-04-22')],
  ['on the target date itself', pause('2025-05-19')],
  ['to be looked at again today', pause('2025-04-22', { reviewOn: '2025-04-22' })],
])('may be paused %s', (_when, command) => {
  expect(played([command]).refusals).toEqual([]);
});

test('the acknowledgement is never paused', () => {
  expect(readingOn('2025-04-30', played([pause('2025-04-16')]).state).acknowledge).toMatchObject({ by: '2025-04-23', standing: 'overdue' });
});

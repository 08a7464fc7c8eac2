import { B, lines, plainly, type Step } from './plain';

// Received Mon 2 June 2025: acknowledge by Thu 5 June, answer by Mon 30 June. No bank holiday until August.
const paused = (...dates: string[]): Step[] => [
  ['Mon 2 June 2025', 'received'],
  ...dates.map((date, at): Step => [date, at % 2 === 0 ? 'paused' : 'resumed']),
];

test.each([
  ['leaves out the days from the pause until work goes on', ['Wed 11 June 2025', 'Mon 16 June 2025'], 3, 'Thu 3 July 2025'],
  ['leaves a Friday out once, and not the weekend after it', ['Fri 13 June 2025 16:00', 'Mon 16 June 2025'], 1, 'Tue 1 July 2025'],
  ['leaves out nothing when work goes on the same day', ['Fri 13 June 2025 09:00', 'Fri 13 June 2025 16:00'], 0, 'Mon 30 June 2025'],
  ['leaves out nothing over a weekend', ['Sat 14 June 2025', 'Sun 15 June 2025'], 0, 'Mon 30 June 2025'],
  ['leaves out nothing from Saturday to Monday', ['Sat 14 June 2025', 'Mon 16 June 2025'], 0, 'Mon 30 June 2025'],
  ['never leaves out day 0', ['Mon 2 June 2025', 'Wed 4 June 2025'], 1, 'Tue 1 July 2025'],
  ['may begin on the target date', ['Mon 30 June 2025', 'Thu 3 July 2025'], 3, 'Thu 3 July 2025'],
  ['adds up with another', ['Wed 11 June 2025', 'Fri 13 June 2025', 'Wed 18 June 2025', 'Fri 20 June 2025'], 4, 'Fri 4 July 2025'],
  ['adds up with one that begins where it ended', ['Wed 11 June 2025', 'Fri 13 June 2025', 'Fri 13 June 2025', 'Mon 16 June 2025'], 3, 'Thu 3 July 2025'],
  ['leaves a day out once where two overlap', ['Wed 11 June 2025', 'Mon 16 June 2025', 'Fri 13 June 2025', 'Wed 18 June 2025'], 5, 'Mon 7 July 2025'],
  ['may follow in the days that an earlier one gave', ['Wed 11 June 2025', 'Mon 16 June 2025', 'Wed 2 July 2025', 'Fri 4 July 2025'], 5, 'Mon 7 July 2025'],
  ['does nothing when it is dated after the target date', ['Tue 1 July 2025', 'Fri 4 July 2025'], 0, 'Mon 30 June 2025'],
  ['does nothing when it is over before receipt', ['Wed 28 May 2025', 'Fri 30 May 2025'], 0, 'Mon 30 June 2025'],
])('a pause %s: %s', (_policy, dates, excluded, answerBy) => {
  expect(plainly(paused(...dates), 'Wed 25 June 2025')).toMatchObject({ excluded, answerBy, original: answerBy, acknowledgeBy: 'Thu 5 June 2025' });
});

test('a pause over Easter leaves out the days that would have been worked, not the holidays', () => {
  const steps: Step[] = [['Wed 16 Apr 2025', 'received'], ['Thu 17 Apr 2025', 'paused'], ['Wed 23 Apr 2025', 'resumed']];
  expect(plainly(steps, 'Wed 23 Apr 2025')).toMatchObject({ excluded: 2, answerBy: 'Wed 21 May 2025' });
});

test('a pause never leaves out the day that receipt counts as', () => {
  const steps: Step[] = [['Sat 31 May 2025', 'received'], ['Mon 2 June 2025', 'paused'], ['Tue 3 June 2025', 'resumed']];
  expect(plainly(steps, 'Tue 3 June 2025', { convention: B })).toMatchObject({ countedFrom: 'Mon 2 June 2025', excluded: 0, answerBy: 'Mon 30 June 2025' });
});

test('a pause never moves the acknowledgement', () => {
  expect(plainly(paused('Tue 3 June 2025', 'Mon 9 June 2025'), 'Fri 6 June 2025')).toMatchObject({ acknowledge: 'overdue', acknowledgeBy: 'Thu 5 June 2025', acknowledgeMissed: 'Thu 5 June 2025', answerBy: 'Fri 4 July 2025' });
});

test.each([
  ['the day it is paused', 'Fri 27 June 2025'],
  ['the day after', 'Sat 28 June 2025'],
  ['what would have been the target date', 'Mon 30 June 2025'],
  ['the day after that', 'Tue 1 July 2025'],
  ['a week later', 'Wed 9 July 2025'],
  ['in August', 'Tue 26 Aug 2025'],
])('a paused clock stands still with the days that were left: on %s', (_when, now) => {
  expect(plainly(paused('Fri 27 June 2025'), now)).toMatchObject({ answer: 'paused', answerLeft: 2, pausedSince: 'Fri 27 June 2025', answerMissed: undefined });
});

test('a clock paused on the day of receipt has all its days left', () => {
  expect(plainly(paused('Mon 2 June 2025'), 'Wed 4 June 2025')).toMatchObject({ answer: 'paused', answerLeft: 20 });
});

test('a clock goes on with the days that were left', () => {
  const resumed = paused('Fri 27 June 2025', 'Thu 10 July 2025');
  expect(plainly(resumed, 'Thu 10 July 2025')).toMatchObject({ answer: 'due soon', answerBy: 'Fri 11 July 2025', answerLeft: 1, pausedSince: undefined });
  expect(plainly(resumed, 'Fri 11 July 2025')).toMatchObject({ answer: 'due today' });
  expect(plainly(resumed, 'Sat 12 July 2025')).toMatchObject({ answer: 'overdue', answerMissed: 'Fri 11 July 2025' });
});

test.each([
  ['that still runs', ['Wed 2 July 2025']],
  ['that is over', ['Wed 2 July 2025', 'Fri 4 July 2025']],
])('a pause after the target date %s never cures the breach', (_which, dates) => {
  expect(plainly(paused(...dates), 'Wed 9 July 2025')).toMatchObject({ answer: 'overdue', answerBy: 'Mon 30 June 2025', answerMissed: 'Mon 30 June 2025', pausedSince: undefined });
});

test('a pause in days that an extension gave falls away with the extension', () => {
  const steps: Step[] = [...lines('Mon 2 June 2025: received', 'Wed 25 June 2025: holding reply: 10 working days'), ['Fri 4 July 2025', 'paused']];
  expect(plainly(steps, 'Wed 9 July 2025')).toMatchObject({ answer: 'paused', answerLeft: 7 });
  expect(plainly([...steps, ['Wed 9 July 2025', 'bounced']], 'Wed 9 July 2025')).toMatchObject({ answer: 'overdue', answerBy: 'Mon 30 June 2025', pausedSince: undefined });
});

test('a pause in days that a late extension gave leaves the breach', () => {
  const steps = lines('Mon 2 June 2025: received', 'Wed 2 July 2025: holding reply: 10 working days', 'Fri 4 July 2025: paused');
  expect(plainly(steps, 'Wed 9 July 2025')).toMatchObject({ answer: 'paused', answerLeft: 7, answerMissed: 'Mon 30 June 2025' });
});

test('an answer ends a pause: its target stays where it was that day', () => {
  const steps: Step[] = [...paused('Fri 27 June 2025'), ['Fri 4 July 2025', 'answered']];
  const onTheDay = plainly(steps, 'Fri 4 July 2025');
  expect(onTheDay).toMatchObject({ answer: 'met', answerMetOn: 'Fri 4 July 2025', answerBy: 'Mon 7 July 2025', excluded: 5, answeredAs: 'answered in time' });
  expect(plainly(steps, 'Fri 1 Aug 2025')).toEqual(onTheDay);
});

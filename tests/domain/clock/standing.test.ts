import { lines, plainly, type Step } from './plain';

const received: Step[] = [['Wed 16 Apr 2025 16:02', 'received']];

// Acknowledge by Wed 23 Apr, answer by Mon 19 May.
test.each([
  ['the moment it came', 'Wed 16 Apr 2025 16:02', 'in time', 3, 'in time', 20],
  ['Maundy Thursday', 'Thu 17 Apr 2025 09:00', 'in time', 2, 'in time', 19],
  ['Easter Sunday, two working days before', 'Sun 20 Apr 2025 09:00', 'in time', 2, 'in time', 19],
  ['one working day before', 'Tue 22 Apr 2025 00:00', 'due soon', 1, 'in time', 18],
  ['the last moment before the target date', 'Tue 22 Apr 2025 23:59:59.999', 'due soon', 1, 'in time', 18],
  ['the target date', 'Wed 23 Apr 2025 00:00', 'due today', 0, 'in time', 17],
  ['the last moment of the target date', 'Wed 23 Apr 2025 23:59:59.999', 'due today', 0, 'in time', 17],
  ['the first moment after', 'Thu 24 Apr 2025 00:00', 'overdue', -1, 'in time', 16],
  ['six working days before the answer', 'Fri 9 May 2025 12:00', 'overdue', -11, 'in time', 6],
  ['five working days before the answer', 'Mon 12 May 2025 12:00', 'overdue', -12, 'due soon', 5],
  ['the Saturday before the answer', 'Sat 17 May 2025 12:00', 'overdue', -16, 'due soon', 1],
  ['the day to answer', 'Mon 19 May 2025 12:00', 'overdue', -17, 'due today', 0],
  ['the day after', 'Tue 20 May 2025 12:00', 'overdue', -18, 'overdue', -1],
])('on %s', (_when, now, acknowledge, acknowledgeLeft, answer, answerLeft) => {
  expect(plainly(received, now)).toMatchObject({ acknowledge, acknowledgeLeft, answer, answerLeft });
});

test('a Friday’s target is overdue on Saturday, though no working day has passed', () => {
  expect(plainly(lines('Tue 13 May 2025: received'), 'Sat 17 May 2025')).toMatchObject({ acknowledgeBy: 'Fri 16 May 2025', acknowledge: 'overdue', acknowledgeLeft: 0, acknowledgeMissed: 'Fri 16 May 2025' });
});

test.each([
  ['in the last moment of the target date', 'Wed 23 Apr 2025 23:59:59.999', 'met', 'Wed 23 Apr 2025', undefined],
  ['in the first moment after it', 'Thu 24 Apr 2025 00:00', 'met late', 'Thu 24 Apr 2025', 'Wed 23 Apr 2025'],
])('an acknowledgement sent %s stands so for good', (_when, sent, acknowledge, acknowledgeMetOn, acknowledgeMissed) => {
  const said = plainly([...received, [sent, 'acknowledged']], 'Sun 1 June 2025');
  expect(said).toMatchObject({ acknowledge, acknowledgeMetOn, acknowledgeMissed, acknowledgeBy: 'Wed 23 Apr 2025', acknowledgeLeft: undefined });
});

test.each([
  ['in the last moment of the target date', 'Mon 19 May 2025 23:59:59.999', 'met', undefined],
  ['in the first moment after it', 'Tue 20 May 2025 00:00', 'met late', 'Mon 19 May 2025'],
])('an answer sent %s stands so for good', (_when, sent, answer, answerMissed) => {
  expect(plainly([...received, [sent, 'answered']], 'Sun 1 June 2025')).toMatchObject({ answer, answerMissed, answerBy: 'Mon 19 May 2025', answerLeft: undefined });
});

test('an acknowledgement does not move an answer that counts from receipt', () => {
  const answerOf = ({ answer, answerBy, answerLeft }: Record<string, unknown>) => ({ answer, answerBy, answerLeft });
  expect(answerOf(plainly([...received, ['Thu 17 Apr 2025 09:00', 'acknowledged']], 'Thu 17 Apr 2025'))).toEqual(answerOf(plainly(received, 'Thu 17 Apr 2025')));
});

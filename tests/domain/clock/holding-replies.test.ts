import { children, adults } from '../../../shared/domain/clock/profiles/statutory';
import { lines, plainly, type Under } from './plain';

// Received Mon 2 June 2025: answer by Mon 30 June. 10 working days more are Mon 14 July, 15 are Mon 21 July, 20 are Mon 28 July.
const received = 'Mon 2 June 2025: received';

test.each([
  ['takes the target as far as it says', ['Wed 25 June 2025: holding reply: 10 working days'], 'Mon 14 July 2025', undefined],
  ['may be sent on the day of receipt', ['Mon 2 June 2025: holding reply: 10 working days'], 'Mon 14 July 2025', undefined],
  ['is in time on the last evening', ['Mon 30 June 2025 23:30: holding reply: 10 working days'], 'Mon 14 July 2025', undefined],
  ['is in time in the last moment', ['Mon 30 June 2025 23:59:59.999: holding reply: 10 working days'], 'Mon 14 July 2025', undefined],
  ['is too late in the first moment after', ['Tue 1 July 2025 00:00: holding reply: 10 working days'], 'Mon 14 July 2025', 'Mon 30 June 2025'],
  ['adds to one before it', ['Wed 25 June 2025: holding reply: 10 working days', 'Mon 14 July 2025: holding reply: 5 working days'], 'Mon 21 July 2025', undefined],
  ['is too late once the extended date has passed', ['Wed 25 June 2025: holding reply: 10 working days', 'Tue 15 July 2025: holding reply: 5 working days'], 'Mon 21 July 2025', 'Mon 14 July 2025'],
  ['does not mend a breach by being followed by another', ['Wed 2 July 2025: holding reply: 10 working days', 'Fri 4 July 2025: holding reply: 10 working days'], 'Mon 28 July 2025', 'Mon 30 June 2025'],
  ['counts for nothing when it bounces', ['Wed 25 June 2025: holding reply: 10 working days', 'Thu 26 June 2025: bounced'], 'Mon 30 June 2025', undefined],
  ['that bounces leaves the next one in time', ['Wed 25 June 2025: holding reply: 10 working days', 'Thu 26 June 2025: bounced', 'Fri 27 June 2025: holding reply: 5 working days'], 'Mon 7 July 2025', undefined],
  ['that bounces leaves the next one late', ['Wed 25 June 2025: holding reply: 10 working days', 'Thu 26 June 2025: bounced', 'Tue 1 July 2025: holding reply: 5 working days'], 'Mon 7 July 2025', 'Mon 30 June 2025'],
  ['is in time in the days that a pause left out', ['Wed 11 June 2025: paused', 'Mon 16 June 2025: resumed', 'Thu 3 July 2025: holding reply: 10 working days'], 'Thu 17 July 2025', undefined],
  ['is in time while the clock is paused', ['Fri 27 June 2025: paused', 'Wed 9 July 2025: holding reply: 10 working days', 'Thu 10 July 2025: resumed'], 'Fri 25 July 2025', undefined],
])('a holding reply %s', (_policy, happened, answerBy, answerMissed) => {
  const steps = lines(received, ...happened);
  const said = plainly(steps, steps.at(-1)?.[0] ?? '');
  expect([said.answerBy, said.answerMissed]).toEqual([answerBy, answerMissed]);
});

test.each([
  ['a bounced extension leaves the case at its first date', ['Wed 25 June 2025: holding reply: 10 working days', 'Thu 26 June 2025: bounced'], 'Tue 1 July 2025', { answer: 'overdue', answerMissed: 'Mon 30 June 2025' }],
  ['an extension in time keeps the first date beside the new one', ['Wed 25 June 2025: holding reply: 10 working days'], 'Tue 1 July 2025', { answer: 'in time', original: 'Mon 30 June 2025', answerLeft: 9 }],
  ['a late extension gives days, and the breach stays', ['Wed 2 July 2025: holding reply: 10 working days'], 'Thu 3 July 2025', { answer: 'in time', answerLeft: 7, answerMissed: 'Mon 30 June 2025', explainedAfterwards: true }],
  ['an extension never moves the acknowledgement', ['Tue 3 June 2025: holding reply: 10 working days'], 'Fri 6 June 2025', { acknowledge: 'overdue', acknowledgeBy: 'Thu 5 June 2025' }],
])('%s', (_policy, happened, now, expected) => {
  expect(plainly(lines(received, ...happened), now)).toMatchObject(expected);
});

test.each([
  ['pause, extension', ['Wed 11 June 2025: paused', 'Mon 16 June 2025: resumed', 'Wed 25 June 2025: holding reply: 10 working days']],
  ['extension, pause', ['Wed 25 June 2025: holding reply: 10 working days', 'Wed 11 June 2025: paused', 'Mon 16 June 2025: resumed']],
])('the order in which things became known never matters: %s', (_order, happened) => {
  expect(plainly(lines(received, ...happened), 'Wed 25 June 2025')).toMatchObject({ answerBy: 'Thu 17 July 2025', excluded: 3 });
});

test('a holding reply after the answer changes nothing', () => {
  const answered = lines(received, 'Wed 25 June 2025: answered');
  expect(plainly([...answered, ['Wed 2 July 2025', 'holding reply: 10 working days']], 'Thu 3 July 2025')).toEqual(plainly(answered, 'Thu 3 July 2025'));
});

test.each([
  ['lengthens children’s time', { profile: children }, 'Mon 30 June 2025'],
  ['does not lengthen a time that is as agreed', { profile: adults }, 'Mon 1 Dec 2025'],
] as [string, Under, string][])('a holding reply %s', (_policy, under, answerBy) => {
  expect(plainly(lines(received, 'Wed 11 June 2025: holding reply: 10 working days'), 'Wed 11 June 2025', under)).toMatchObject({ answerBy });
});

import { lgsco } from '../../../shared/domain/clock/profiles/lgsco';
import { lines, plainly, type Under } from './plain';

// Received Mon 2 June 2025: answer by Mon 30 June; with 10 working days more by Mon 14 July, with 15 by Mon 21 July.
test.each([
  ['an answer on the target date is in time', ['Mon 30 June 2025: answered'], 'answered in time', undefined],
  ['an answer in the last moment of the target date is in time', ['Mon 30 June 2025 23:59:59.999: answered'], 'answered in time', undefined],
  ['an answer in the first moment after it is late', ['Tue 1 July 2025 00:00: answered'], 'late, unexplained', undefined],
  ['an answer by the first date is in time, though an extension was sent', ['Wed 25 June 2025: holding reply: 10 working days', 'Thu 26 June 2025: answered'], 'answered in time', undefined],
  ['an answer by the extended date is explained and kept', ['Wed 25 June 2025: holding reply: 10 working days', 'Mon 14 July 2025: answered'], 'explained and kept', undefined],
  ['an answer after the extended date is explained and missed', ['Wed 25 June 2025: holding reply: 10 working days', 'Tue 15 July 2025: answered'], 'explained and missed', undefined],
  ['two holding replies in time explain', ['Wed 25 June 2025: holding reply: 10 working days', 'Mon 14 July 2025: holding reply: 5 working days', 'Mon 21 July 2025: answered'], 'explained and kept', undefined],
  ['a second holding reply that is too late does not keep the first', ['Wed 25 June 2025: holding reply: 10 working days', 'Tue 15 July 2025: holding reply: 5 working days', 'Wed 16 July 2025: answered'], 'explained and missed', true],
  ['an answer after a holding reply that came too late is unexplained, and explained afterwards', ['Wed 2 July 2025: holding reply: 10 working days', 'Fri 4 July 2025: answered'], 'late, unexplained', true],
  ['a holding reply on the last evening explains', ['Mon 30 June 2025 23:30: holding reply: 10 working days', 'Mon 14 July 2025: answered'], 'explained and kept', undefined],
  ['a holding reply that bounced explains nothing', ['Wed 25 June 2025: holding reply: 10 working days', 'Wed 25 June 2025 12:05: bounced', 'Fri 4 July 2025: answered'], 'late, unexplained', undefined],
  ['an answer in the days that a pause left out is in time', ['Wed 11 June 2025: paused', 'Mon 16 June 2025: resumed', 'Thu 3 July 2025: answered'], 'answered in time', undefined],
  ['a pause after the target date makes nothing in time', ['Tue 1 July 2025: paused', 'Fri 4 July 2025: resumed', 'Fri 4 July 2025 15:00: answered'], 'late, unexplained', undefined],
  ['nothing is said of what has not been answered', ['Wed 2 July 2025: holding reply: 10 working days'], undefined, true],
])('%s', (_policy, happened, answeredAs, explainedAfterwards) => {
  const { answeredAs: said, explainedAfterwards: afterwards } = plainly(lines('Mon 2 June 2025: received', ...happened), 'Tue 29 July 2025');
  expect([said, afterwards]).toEqual([answeredAs, explainedAfterwards]);
});

test.each([
  ['today while it is open', ['Mon 2 June 2025: received'], 'Wed 18 June 2025', 12, 12],
  ['nothing on the day of receipt', ['Mon 2 June 2025: received'], 'Mon 2 June 2025', 0, 0],
  ['nothing on the weekend of receipt', ['Sat 31 May 2025: received'], 'Sun 1 June 2025', 0, 0],
  ['the answer', ['Mon 2 June 2025: received', 'Mon 16 June 2025: answered'], 'Wed 18 June 2025', 10, 10],
  ['the answer, less what was paused', ['Mon 2 June 2025: received', 'Wed 4 June 2025: paused', 'Mon 9 June 2025: resumed', 'Mon 16 June 2025: answered'], 'Wed 18 June 2025', 10, 7],
  ['today, less a pause that still runs', ['Mon 2 June 2025: received', 'Mon 16 June 2025: paused'], 'Wed 18 June 2025', 12, 9],
  ['a late answer', ['Mon 2 June 2025: received', 'Wed 2 July 2025: answered'], 'Tue 29 July 2025', 22, 22],
  ['an extended answer: an extension takes nothing off', ['Mon 2 June 2025: received', 'Wed 25 June 2025: holding reply: 10 working days', 'Wed 2 July 2025: answered'], 'Tue 29 July 2025', 22, 22],
  ['an answer past Easter', ['Wed 16 Apr 2025: received', 'Wed 23 Apr 2025: answered'], 'Wed 23 Apr 2025', 3, 3],
])('working days, gross and used, are counted up to %s', (_to, happened, now, gross, used) => {
  expect(plainly(lines(...happened), now)).toMatchObject({ gross, used });
});

test.each([
  ['an acknowledgement on its last day', {}, ['Thu 5 June 2025 23:59:59.999: acknowledged'], { acknowledge: 'met', acknowledgeMetOn: 'Thu 5 June 2025', acknowledgeMissed: undefined }],
  ['an acknowledgement in the first moment after', {}, ['Fri 6 June 2025 00:00: acknowledged'], { acknowledge: 'met late', acknowledgeMissed: 'Thu 5 June 2025' }],
  ['a full answer sent in time meets both', {}, ['Wed 4 June 2025: answered'], { acknowledge: 'met', answer: 'met', acknowledgeMetOn: 'Wed 4 June 2025' }],
  ['a full answer sent late acknowledges late', {}, ['Fri 6 June 2025: answered'], { acknowledge: 'met late', answer: 'met' }],
  ['the earlier of acknowledgement and answer', {}, ['Wed 4 June 2025: acknowledged', 'Fri 6 June 2025: answered'], { acknowledge: 'met', acknowledgeMetOn: 'Wed 4 June 2025' }],
  ['an answer before the acknowledgement that follows it', {}, ['Wed 4 June 2025: answered', 'Fri 6 June 2025: acknowledged'], { acknowledge: 'met', acknowledgeMetOn: 'Wed 4 June 2025' }],
  ['a full answer under the Code, without an acknowledgement', { profile: lgsco }, ['Wed 4 June 2025: answered'], { acknowledge: 'met', answer: 'met', atTheLatest: undefined }],
] as [string, Under, string[], Record<string, unknown>][])('an acknowledgement is met, or met late, by %s', (_by, under, happened, expected) => {
  expect(plainly(lines('Mon 2 June 2025: received', ...happened), 'Tue 29 July 2025', under)).toMatchObject(expected);
});

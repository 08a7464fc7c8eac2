import { englandAndWales } from '../../../shared/domain/clock/nations/england-and-wales';
import { lgsco } from '../../../shared/domain/clock/profiles/lgsco';
import { adults } from '../../../shared/domain/clock/profiles/statutory';
import { workingInWords } from '../../../shared/domain/clock/working';
import { B, B17, closedOn, countingUnder, lines, readingOf, type Under } from './plain';

const inA = 'the day after receipt is the first that can count (convention A)';
const inB = 'what comes on a day not worked counts as received on the next working day (convention B)';
const inB17 = 'what comes on a day not worked or after 17:00 counts as received on the next working day (convention B)';
const v1 = 'England and Wales calendar v1';

function workings(happened: readonly string[], under: Under = {}): { acknowledge: string; answer: string } {
  const steps = lines(...happened);
  const reading = readingOf(steps, steps.at(-1)?.[0] ?? '', under);
  const inWords = (duty: 'acknowledge' | 'answer'): string => workingInWords(reading, reading[duty], countingUnder(under));
  return { acknowledge: inWords('acknowledge'), answer: inWords('answer') };
}

test.each([
  ['what was skipped', {}, ['Wed 16 Apr 2025: received'], `20 working days from Wed 16 Apr 2025, ${inA}, ${v1}: skipped Good Friday 18 Apr, Easter Monday 21 Apr, Early May bank holiday 5 May and 5 weekends. That is Mon 19 May 2025.`],
  ['the calendar’s version', { calendar: { ...englandAndWales, version: 7 } }, ['Mon 12 May 2025: received'], `20 working days from Mon 12 May 2025, ${inA}, England and Wales calendar v7: skipped Spring bank holiday 26 May and 4 weekends. That is Tue 10 June 2025.`],
  ['another nation', { nation: 'Scotland' }, ['Thu 17 Apr 2025: received'], `20 working days from Thu 17 Apr 2025, ${inA}, Scotland calendar v1: skipped Good Friday 18 Apr, Early May bank holiday 5 May and 5 weekends. That is Mon 19 May 2025.`],
  ['a closure day', { closures: closedOn('Tue 3 June 2025') }, ['Mon 2 June 2025: received'], `20 working days from Mon 2 June 2025, ${inA}, ${v1}: skipped Closed 3 June and 4 weekends. That is Tue 1 July 2025.`],
  ['that a Saturday counts as Monday', { convention: B }, ['Sat 13 Sept 2025 11:00: received'], `Received on Sat 13 Sept 2025, counted as Mon 15 Sept 2025: ${inB}. 20 working days from Mon 15 Sept 2025, ${inB}, ${v1}: skipped 4 weekends. That is Mon 13 Oct 2025.`],
  ['which holidays lie between receipt and the day that it counts as', { convention: B }, ['Fri 18 Apr 2025 11:00: received'], `Received on Fri 18 Apr 2025, counted as Tue 22 Apr 2025: ${inB}; Good Friday 18 Apr and Easter Monday 21 Apr are not worked. 20 working days from Tue 22 Apr 2025, ${inB}, ${v1}: skipped Early May bank holiday 5 May and 4 weekends. That is Wed 21 May 2025.`],
  ['the one holiday after an evening', { convention: B17 }, ['Fri 2 May 2025 17:01: received'], `Received on Fri 2 May 2025, counted as Tue 6 May 2025: ${inB17}; Early May bank holiday 5 May is not worked. 20 working days from Tue 6 May 2025, ${inB17}, ${v1}: skipped Spring bank holiday 26 May and 4 weekends. That is Wed 4 June 2025.`],
  ['that an evening counts as the next working day', { convention: B17 }, ['Fri 12 Sept 2025 17:01: received'], `Received on Fri 12 Sept 2025, counted as Mon 15 Sept 2025: ${inB17}. 20 working days from Mon 15 Sept 2025, ${inB17}, ${v1}: skipped 4 weekends. That is Mon 13 Oct 2025.`],
  ['a pause', {}, ['Mon 2 June 2025: received', 'Wed 11 June 2025: paused', 'Mon 16 June 2025: resumed'], `20 working days and 3 paused from Mon 2 June 2025, ${inA}, ${v1}: skipped 4 weekends. That is Thu 3 July 2025.`],
  ['an extension', {}, ['Mon 2 June 2025: received', 'Wed 25 June 2025: holding reply: 10 working days'], `20 working days and 10 of extension from Mon 2 June 2025, ${inA}, ${v1}: skipped 6 weekends. That is Mon 14 July 2025.`],
  ['both', {}, ['Mon 2 June 2025: received', 'Wed 11 June 2025: paused', 'Mon 16 June 2025: resumed', 'Wed 25 June 2025: holding reply: 10 working days'], `20 working days, 3 paused and 10 of extension from Mon 2 June 2025, ${inA}, ${v1}: skipped 6 weekends. That is Thu 17 July 2025.`],
  ['a count from the acknowledgement', { profile: lgsco }, ['Mon 13 Apr 2026: received', 'Wed 15 Apr 2026: acknowledged'], `10 working days from Wed 15 Apr 2026, the day it was acknowledged, ${inA}, ${v1}: skipped 2 weekends. That is Wed 29 Apr 2026.`],
  ['a count from an acknowledgement on its last day', { profile: lgsco }, ['Mon 13 Apr 2026: received', 'Mon 20 Apr 2026: acknowledged'], `10 working days from Mon 20 Apr 2026, the day it was acknowledged, ${inA}, ${v1}: skipped Early May bank holiday 4 May and 2 weekends. That is Tue 5 May 2026.`],
  ['a count from the last day to acknowledge', { profile: lgsco }, ['Mon 13 Apr 2026: received'], `10 working days from Mon 20 Apr 2026, the last day to acknowledge, ${inA}, ${v1}: skipped Early May bank holiday 4 May and 2 weekends. That is Tue 5 May 2026.`],
  ['months', { profile: adults }, ['Wed 16 Apr 2025: received'], `6 months from Wed 16 Apr 2025, that day included, ${v1}: the last working day is Wed 15 Oct 2025.`],
  ['what was agreed', { profile: adults }, ['Wed 16 Apr 2025: received', 'Thu 17 Apr 2025: agreed Fri 30 May 2025'], 'Agreed with the person who complained: Fri 30 May 2025.'],
  ['what the resident was told', { calendar: { ...englandAndWales, version: 2, holidays: [] } }, ['Wed 16 Apr 2025: received', 'Thu 17 Apr 2025: told Mon 19 May 2025'], `20 working days from Wed 16 Apr 2025, ${inA}, England and Wales calendar v2: skipped 4 weekends. That is Wed 14 May 2025. The resident was told Mon 19 May 2025, and that stands.`],
  ['that the calendar ends before the date', {}, ['Wed 20 Dec 2028: received'], `20 working days from Wed 20 Dec 2028, ${inA}, ${v1}: not known, because that calendar ends on Sun 31 Dec 2028. Ask for a newer calendar.`],
  ['that the calendar ends before the months do', { profile: adults }, ['Mon 3 July 2028: received'], `6 months from Mon 3 July 2028, that day included, ${v1}: not known, because that calendar ends on Sun 31 Dec 2028. Ask for a newer calendar.`],
  ['that the calendar ends before receipt counts', { convention: B }, ['Sun 31 Dec 2028: received'], `Received on Sun 31 Dec 2028, ${v1}: not known, because that calendar ends on Sun 31 Dec 2028. Ask for a newer calendar.`],
  ['that the calendar begins after the receipt', {}, ['Tue 20 Dec 2011: received'], `20 working days from Tue 20 Dec 2011, ${inA}, ${v1}: not known, because that calendar begins on Sun 1 Jan 2012.`],
] as [string, Under, string[], string][])('the working of an answer’s date says %s', (_what, under, happened, says) => {
  expect(workings(happened, under).answer).toBe(says);
});

test.each([
  ['Mon 12 May 2025', 'nothing skipped. That is Thu 15 May 2025.'],
  ['Fri 12 Sept 2025', 'skipped 1 weekend. That is Wed 17 Sept 2025.'],
  ['Sat 13 Sept 2025', 'skipped 1 weekend. That is Wed 17 Sept 2025.'],
  ['Sun 14 Sept 2025', 'nothing skipped. That is Wed 17 Sept 2025.'],
  ['Thu 28 Mar 2024', 'skipped Good Friday 29 Mar, Easter Monday 1 Apr and 1 weekend. That is Thu 4 Apr 2024.'],
  ['Tue 24 Dec 2024', 'skipped Christmas Day 25 Dec, Boxing Day 26 Dec and 1 weekend. That is Tue 31 Dec 2024.'],
])('the working of 3 working days from %s says: %s', (received, says) => {
  expect(workings([`${received}: received`]).acknowledge).toBe(`3 working days from ${received}, ${inA}, ${v1}: ${says}`);
});

test('one working day is said in the singular', () => {
  const profile = { ...lgsco, stages: [{ acknowledge: { workingDays: 1, from: 'receipt' as const }, answer: { workingDays: 2, from: 'receipt' as const } }] };
  expect(workings(['Mon 12 May 2025: received'], { profile }).acknowledge).toMatch(/^1 working day from/);
});

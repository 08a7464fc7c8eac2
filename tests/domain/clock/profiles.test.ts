import { councilCounting, countingFor, usualRules } from '../../../shared/domain/clock/counting';
import { builtInProfiles } from '../../../shared/domain/clock/profiles/built-in';
import { kent } from '../../../shared/domain/clock/profiles/kent';
import { lgsco } from '../../../shared/domain/clock/profiles/lgsco';
import type { Profile } from '../../../shared/domain/clock/profiles/profile';
import { adults, children, publicHealth } from '../../../shared/domain/clock/profiles/statutory';
import { stageNumbers } from '../../../shared/domain/clock/vocabulary';
import { B17, closedOn, councilWith, plainly, type Step, type Under } from './plain';

test.each([
  ['Kent acknowledges within 3 and answers within 20 of receipt', { profile: kent }, 'Wed 16 Apr 2025', 'Wed 23 Apr 2025', 'Mon 19 May 2025'],
  ['Kent’s second stage has the same 3 and 20', { profile: kent, stage: 2 }, 'Wed 16 Apr 2025', 'Wed 23 Apr 2025', 'Mon 19 May 2025'],
  ['the Code acknowledges within 5; at the latest its answer is due 10 after that', { profile: lgsco }, 'Mon 13 Apr 2026', 'Mon 20 Apr 2026', 'Tue 5 May 2026'],
  ['the Code’s second stage acknowledges within 5; at the latest its answer is due 20 after that', { profile: lgsco, stage: 2 }, 'Fri 22 May 2026', 'Mon 1 June 2026', 'Mon 29 June 2026'],
  ['social care acknowledges within 3 and answers within six months', { profile: adults }, 'Wed 16 Apr 2025', 'Wed 23 Apr 2025', 'Wed 15 Oct 2025'],
  ['public health has the same shape', { profile: publicHealth }, 'Wed 16 Apr 2025', 'Wed 23 Apr 2025', 'Wed 15 Oct 2025'],
  ['six months that end on a Sunday are answered by the Friday', { profile: adults }, 'Sat 1 Mar 2025', 'Wed 5 Mar 2025', 'Fri 29 Aug 2025'],
  ['six months from the end of August end in February, in doubt a day sooner', { profile: adults }, 'Fri 30 Aug 2024', 'Wed 4 Sept 2024', 'Thu 27 Feb 2025'],
  ['six months end a day later in a leap year', { profile: adults }, 'Wed 30 Aug 2023', 'Mon 4 Sept 2023', 'Wed 28 Feb 2024'],
  ['six months from 29 February end in August', { profile: adults }, 'Thu 29 Feb 2024', 'Tue 5 Mar 2024', 'Wed 28 Aug 2024'],
  ['children’s first stage answers within 10', { profile: children }, 'Wed 16 Apr 2025', 'Wed 23 Apr 2025', 'Fri 2 May 2025'],
  ['children’s investigation answers within 25', { profile: children, stage: 2 }, 'Wed 16 Apr 2025', 'Wed 23 Apr 2025', 'Tue 27 May 2025'],
  ['children’s review panel meets within 30', { profile: children, stage: 3 }, 'Wed 16 Apr 2025', 'Wed 23 Apr 2025', 'Tue 3 June 2025'],
] as [string, Under, string, string, string][])('%s: received %s', (_policy, under, received, acknowledgeBy, answerBy) => {
  expect(plainly([[received, 'received']], received, under)).toMatchObject({ acknowledgeBy, answerBy });
});

// Under the Ombudsman's Code. First stage from Mon 13 Apr 2026: last day to acknowledge Mon 20 Apr. Second from Fri 22 May 2026.
test.each([
  ['before the acknowledgement the latest date shows, and says so', [['Mon 13 Apr 2026', 'received']], 1, 'Tue 5 May 2026', true],
  ['the answer counts from the acknowledgement', [['Mon 13 Apr 2026', 'received'], ['Wed 15 Apr 2026', 'acknowledged']], 1, 'Wed 29 Apr 2026', undefined],
  ['an acknowledgement on the day of receipt counts from that day', [['Mon 13 Apr 2026', 'received'], ['Mon 13 Apr 2026', 'acknowledged']], 1, 'Mon 27 Apr 2026', undefined],
  ['an acknowledgement on its last evening counts from that day', [['Mon 13 Apr 2026', 'received'], ['Mon 20 Apr 2026 23:59:59.999', 'acknowledged']], 1, 'Tue 5 May 2026', undefined],
  ['a late acknowledgement buys no time', [['Mon 13 Apr 2026', 'received'], ['Tue 21 Apr 2026 00:00', 'acknowledged']], 1, 'Tue 5 May 2026', undefined],
  ['a very late acknowledgement buys no time', [['Mon 13 Apr 2026', 'received'], ['Fri 24 Apr 2026', 'acknowledged']], 1, 'Tue 5 May 2026', undefined],
  ['the second stage’s 20 count from its acknowledgement', [['Fri 22 May 2026', 'received'], ['Wed 27 May 2026', 'acknowledged']], 2, 'Wed 24 June 2026', undefined],
  ['a late acknowledgement buys no time at the second stage', [['Fri 22 May 2026', 'received'], ['Thu 4 June 2026', 'acknowledged']], 2, 'Mon 29 June 2026', undefined],
  ['an extension adds to a date that is the latest', [['Mon 13 Apr 2026', 'received'], ['Wed 22 Apr 2026', 'holding reply: 10 working days']], 1, 'Tue 19 May 2026', true],
] as [string, Step[], 1 | 2, string, true | undefined][])('under the Code, %s', (_policy, steps, stage, answerBy, atTheLatest) => {
  const { answerBy: by, atTheLatest: latest } = plainly(steps, steps.at(-1)?.[0] ?? '', { profile: lgsco, stage });
  expect([by, latest]).toEqual([answerBy, atTheLatest]);
});

test('under the Code, an acknowledgement after its last day is met late', () => {
  expect(plainly([['Mon 13 Apr 2026', 'received'], ['Fri 24 Apr 2026', 'acknowledged']], 'Fri 24 Apr 2026', { profile: lgsco })).toMatchObject({
    acknowledge: 'met late', acknowledgeMissed: 'Mon 20 Apr 2026', acknowledgeMetOn: 'Fri 24 Apr 2026',
  });
});

test('under the Code, the date that the acknowledgement states stands if its sending slips', () => {
  const drafted: Step[] = [['Mon 13 Apr 2026', 'received'], ['Wed 15 Apr 2026', 'acknowledgement written'], ['Fri 17 Apr 2026', 'acknowledged'], ['Fri 17 Apr 2026', 'told Wed 29 Apr 2026']];
  expect(plainly(drafted, 'Fri 17 Apr 2026', { profile: lgsco })).toMatchObject({ answerBy: 'Wed 29 Apr 2026', owesLetter: false });
});

test.each([
  ['as agreed with the person', adults, 'Fri 30 May 2025'],
  ['as agreed with the person', publicHealth, 'Fri 30 May 2025'],
  ['by its own count, whatever was agreed', kent, 'Mon 19 May 2025'],
  ['by its own count, whatever was agreed', children, 'Fri 2 May 2025'],
])('an answer is due %s (%#)', (_policy, profile, answerBy) => {
  expect(plainly([['Wed 16 Apr 2025', 'received'], ['Thu 17 Apr 2025', 'agreed Fri 30 May 2025']], 'Thu 17 Apr 2025', { profile })).toMatchObject({ answerBy });
});

test.each([
  ['10, up to 20', 1, 10, 'Mon 19 May 2025'],
  ['25, up to 65', 2, 40, 'Tue 22 July 2025'],
] as [string, 1 | 2, number, string][])('children’s times can be extended: %s', (_policy, stage, extension, answerBy) => {
  const steps: Step[] = [['Wed 16 Apr 2025', 'received'], ['Wed 30 Apr 2025', `holding reply: ${extension} working days`]];
  expect(plainly(steps, 'Wed 30 Apr 2025', { profile: children, stage })).toMatchObject({ answerBy });
});

test.each([adults, publicHealth, children])('nothing of the council’s own lengthens a statutory time ($name)', (profile) => {
  const steps: Step[] = [['Wed 16 Apr 2025 17:30', 'received'], ['Fri 25 Apr 2025', 'paused'], ['Wed 30 Apr 2025', 'resumed']];
  const plain = plainly(steps.slice(0, 1), 'Fri 2 May 2025', { profile });
  const lengthened = plainly(steps, 'Fri 2 May 2025', { profile, convention: B17, closures: closedOn('Tue 22 Apr 2025', 'Thu 1 May 2025', 'Wed 15 Oct 2025'), pauseCategories: ['waiting for authority'] });
  expect(lengthened).toEqual(plain);
});

test('a statutory time that is said to be paused goes on', () => {
  expect(plainly([['Wed 16 Apr 2025', 'received'], ['Fri 25 Apr 2025', 'paused']], 'Tue 6 May 2025', { profile: children })).toMatchObject({ answer: 'overdue', answerBy: 'Fri 2 May 2025', pausedSince: undefined });
});

test.each([[kent, 2], [lgsco, 2], [adults, 1], [publicHealth, 1], [children, 3]] as [Profile, number][])('$name has its stages', (profile, stages) => {
  expect(stageNumbers.filter((stage) => countingFor(councilWith(), profile, stage)).length).toBe(stages);
});

test('every profile says where it comes from, and which figures nobody has checked against it', () => {
  expect(builtInProfiles.map(({ id, checked, source }) => [id, checked, source !== ''])).toEqual([
    ['kent', true, true], ['lgsco', true, true], ['adults', false, true], ['public-health', false, true], ['children', false, true],
  ]);
});

test.each([
  [lgsco, [10, 'with a manager’s reason'], [20, 'with a manager’s reason']],
  [children, [10, 'never'], [40, 'never'], [0, 'never']],
] as [Profile, ...[number, string][]][])('$name says how far a holding reply may go', (profile, ...limits) => {
  expect(profile.stages.map(({ extension }) => [extension?.workingDays, extension?.beyond])).toEqual(limits);
});

test('only the Code’s extension letter has to name the Ombudsman', () => {
  expect(builtInProfiles.filter(({ namesOmbudsman }) => namesOmbudsman).map(({ id }) => id)).toEqual(['lgsco']);
});

const marlshire: Profile = {
  id: 'marlshire', name: 'Marlshire promise', source: 'Cabinet, 4 March 2026', checked: true, workingDay: 'council',
  stages: [{ acknowledge: { workingDays: 2, from: 'receipt' }, answer: { workingDays: 15, from: 'receipt' } }],
};

test('a council counts by a profile of its own, as data', () => {
  const council = councilCounting({ ...usualRules, profiles: [marlshire], usualProfile: 'marlshire' });
  expect(council.usual).toBe(marlshire);
  expect(plainly([['Wed 16 Apr 2025', 'received']], 'Wed 16 Apr 2025', { profile: marlshire, profiles: [marlshire] })).toMatchObject({ acknowledgeBy: 'Tue 22 Apr 2025', answerBy: 'Mon 12 May 2025' });
});

test('a usual profile that does not exist is a mistake', () => {
  expect(() => councilCounting({ ...usualRules, usualProfile: 'nobody’s' })).toThrow('nobody’s');
});

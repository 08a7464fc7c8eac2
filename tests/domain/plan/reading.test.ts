import { openFor } from '../../../shared/domain/plan/dates';
import { emptyDraft, type Draft } from '../../../shared/domain/plan/draft';
import { basesInForce, legalBases } from '../../../shared/domain/plan/legal-bases';
import { principles } from '../../../shared/domain/plan/principles';
import { promisesBeyond } from '../../../shared/domain/plan/promises';
import { readPlan, type Place } from '../../../shared/domain/plan/reading';
import { toolkit } from '../../../shared/domain/plan/toolkit';
import { planFields, principleIds, techniqueIds } from '../../../shared/domain/plan/vocabulary';
import { fields } from '../../../shared/domain/plan/fields';
import type { Approach } from '../../../shared/domain/decision/vocabulary';
import type { LondonDate } from '../../../shared/kernel/london';

const today = '2025-06-02' as LondonDate;
const said = (place: Place): string => ('field' in place ? place.field : place.part);
const missing = (draft: Partial<Draft>, approach: Approach | 'nobody has decided' = 'consult'): string[] => readPlan({ ...emptyDraft, ...draft }, approach === 'nobody has decided' ? undefined : approach, 'consult', today).missing.map(said);
const findings = (draft: Partial<Draft>, approach: Approach = 'consult'): string[] => readPlan({ ...emptyDraft, ...draft }, approach, 'consult', today).findings.map(({ is }) => is);
const dates = (opens: string, closes: string): Draft => ({ ...emptyDraft, text: { opens, closes } });

describe('12 weeks, in whole days', () => {
  test.each([
    ['2025-09-01', '2025-11-24', 84, false],
    ['2025-09-01', '2025-11-23', 83, true],
    // Across both changes of the clocks, and across a leap day.
    ['2025-03-01', '2025-05-24', 84, false],
    ['2025-10-01', '2025-12-24', 84, false],
    ['2028-02-01', '2028-04-25', 84, false],
    ['2028-02-01', '2028-04-24', 83, true],
    ['2025-09-01', '2025-09-01', 0, true],
  ])('%s to %s: %s days', (opens, closes, days, asksWhy) => {
    expect(openFor(dates(opens, closes))).toBe(days);
    expect(missing(dates(opens, closes)).includes('whyShorter')).toBe(asksWhy);
  });

  test('nothing is asked while a day is missing or is none', () => {
    expect([openFor(dates('2025-09-01', '')), openFor(dates('2025-02-30', '2025-09-01'))]).toEqual([undefined, undefined]);
  });

  test('a reason that is written is asked for no more', () => {
    expect(missing({ text: { opens: '2025-09-01', closes: '2025-10-01', whyShorter: 'The grant ends in October.' } })).not.toContain('whyShorter');
  });
});

describe('what is still missing', () => {
  test('a plan that only informs has a short path', () => {
    expect(missing({}, 'inform')).toEqual(['inShort', 'label', 'affected', 'seldomHeard', 'decidedAlready', 'formats', 'opens', 'howTold', 'equality', 'equalitySaid', 'personalData', 'localMembers', 'people']);
  });

  test('a plan that asks people is asked everything but what hangs on an answer', () => {
    const all = missing({});
    expect(planFields.filter((field) => !all.includes(field))).toEqual(['whyLimited', 'whyShorter']);
    expect(all.slice(-2)).toEqual(['people', 'techniques']);
  });

  test('while nobody has decided, that is missing first', () => {
    expect(missing({}, 'nobody has decided')[0]).toBe('approach');
  });

  test('where little can be influenced the reason is asked, of a plan that informs too', () => {
    expect(missing({ answers: { influence: 'none' } }, 'inform')).toContain('whyLimited');
  });

  test('where there is a duty its legal base is asked', () => {
    expect([missing({ answers: { duty: 'yes' } }), missing({ answers: { duty: 'yes' }, bases: { 'traffic-orders': 'yes' } })].map((each) => each.includes('bases'))).toEqual([true, false]);
  });

  test('a formal consultation is asked evidence for every principle, and nothing else is', () => {
    expect(missing({ text: { label: 'formal consultation' } }).filter((each) => (principleIds as readonly string[]).includes(each))).toEqual([...principleIds]);
    expect(missing({ text: { label: 'engagement' } }).filter((each) => (principleIds as readonly string[]).includes(each))).toEqual([]);
    expect(missing({ text: { label: 'formal consultation' }, principles: { 'gunning-time': '12 weeks' } })).not.toContain('gunning-time');
  });

  test('blanks are not words', () => {
    expect(missing({ text: { inShort: '  \n ' } }, 'inform')).toContain('inShort');
  });
});

describe('what does not stand', () => {
  test.each<[string, Approach, string[]]>([
    ['We will consult residents in May.', 'inform', ['We will consult']],
    ['The council will then ask parish councils.', 'inform', ['The council will then ask']],
    ['Residents will be consulted.', 'inform', ['will be consulted']],
    ['Have your say by June.', 'inform', ['Have your say']],
    ['We will involve the volunteers, and we will consult everybody else.', 'inform', ['we will consult', 'We will involve']],
    ['We will consult residents in May.', 'consult', []],
    ['We will co-design it with volunteers.', 'consult', ['We will co-design']],
    ['We will co-design it with volunteers.', 'involve', []],
    ['We consulted in 2022, and people asked for this.', 'inform', []],
    ['We will tell residents what was decided.', 'inform', []],
  ])('“%s” in a plan to %s', (words, approach, promised) => {
    expect(promisesBeyond(approach, { ...emptyDraft, text: { inShort: words } }).map((promise) => promise.words)).toEqual(promised);
  });

  test('councillors are not representatives of local people, and are named elsewhere', () => {
    expect(findings({ text: { representatives: 'Cllr Pell and two traders' } })).toEqual(['councillors as representatives']);
    expect(findings({ text: { representatives: 'The parish council of Ashby', localMembers: 'Councillor Pell, on 2 June' } })).toEqual([]);
  });

  test('it closes after it opens, costs what it may, and amounts are amounts', () => {
    expect(findings({ text: { opens: '2025-09-02', closes: '2025-09-01' } })).toEqual(['closes before it opens']);
    expect(findings({ text: { cost: '£4,200.50', budget: '4200' } })).toEqual(['over budget']);
    expect(findings({ text: { cost: '4,200', budget: '4200' } })).toEqual([]);
    expect(findings({ text: { cost: 'about 4k', budget: '4200' } })).toEqual(['not an amount']);
  });

  test('what a plan is not asked any more keeps nobody from submitting it, since nobody can see it', () => {
    const left = { opens: '2025-09-02', closes: '2025-09-01', representatives: 'Cllr Pell', cost: 'about 4k', budget: '1', howViews: 'We will consult on each.' };
    expect([findings({ text: left }, 'inform'), findings({ text: left })]).toEqual([[], ['councillors as representatives', 'closes before it opens', 'not an amount']]);
  });

  test('a plan that informs is called information', () => {
    expect([findings({ text: { label: 'formal consultation' } }, 'inform'), findings({ text: { label: 'information' } }, 'inform')]).toEqual([['label promises more'], []]);
  });
});

describe('the register of legal bases', () => {
  const day = (date: string): LondonDate => date as LondonDate;

  test.each([
    ['2009-03-31', false],
    ['2009-04-01', true],
    ['2015-05-25', true],
    ['2015-05-26', false],
    ['2025-06-02', false],
  ])('on %s the duty of section 138 is in force: %s', (on, isThere) => {
    expect(basesInForce(day(on)).some(({ id }) => id === 'lgpiha-138')).toBe(isThere);
  });

  test('it is told where a plan opens after it was repealed, and where no day is known by today', () => {
    expect(findings({ bases: { 'lgpiha-138': 'yes' }, text: { opens: '2015-06-01' } })).toEqual(['base not in force']);
    expect(findings({ bases: { 'lgpiha-138': 'yes' }, text: { opens: '2015-05-01' } })).toEqual([]);
    expect(findings({ bases: { 'lgpiha-138': 'yes' } })).toEqual(['base not in force']);
  });
});

test('every field, base, principle and technique is there once', () => {
  expect(fields.map(({ id }) => id)).toEqual([...planFields]);
  expect(principles.map(({ id }) => id)).toEqual([...principleIds]);
  expect(toolkit.map(({ id }) => id)).toEqual([...techniqueIds]);
  expect(new Set(legalBases.map(({ id }) => id)).size).toBe(legalBases.length);
});

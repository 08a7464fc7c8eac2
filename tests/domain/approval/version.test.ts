import fc from 'fast-check';
import { differencesBetween } from '../../../shared/domain/approval/difference';
import { canonical, type Version } from '../../../shared/domain/approval/version';
import type { Draft } from '../../../shared/domain/plan/draft';
import { draftWith, versionOf, wholeDraft } from '../../builders/approvals';

test('a version holds what is written and asked, and nothing else', () => {
  const version = versionOf({ ...draftWith({ whoDecides: 'Nobody is asked this', formats: '  ' }), techniques: { letters: 'yes' } });
  expect(version).toMatchObject({ plan: 'HCP-1', title: 'Library hours', approach: 'inform', decidedBy: 'head', highLevel: 'no', 'text.opens': '2025-06-03', 'people.residents': 'yes', 'answers.duty': 'no' });
  expect(Object.keys(version).filter((path) => /whoDecides|formats|techniques|cost/.test(path))).toEqual([]);
});

test('the same plan gives the same text, in whichever order it was written', () => {
  const entries = Object.entries(versionOf(wholeDraft));
  fc.assert(fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
    expect(canonical(Object.fromEntries(shuffled))).toBe(canonical(versionOf(wholeDraft)));
  }), { numRuns: 50 });
});

test('two texts that differ anywhere are two versions', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.string()), fc.dictionary(fc.string(), fc.string()), (one, other) => {
    expect(canonical(one) === canonical(other)).toBe(differencesBetween(one, other).length === 0);
  }), { numRuns: 300 });
});

const changed = (text: Draft['text'], before: Draft = wholeDraft): (string | boolean)[][] => differencesBetween(versionOf(before), versionOf({ ...before, text: { ...before.text, ...text } })).map(({ path, material }) => [path, material]);

test.each<[string, Draft['text'], (string | boolean)[][]]>([
  ['a day', { opens: '2025-06-04' }, [['text.opens', true]]],
  ['a choice', { equality: 'not needed' }, [['text.equality', true]]],
  ['a word in a text', { decidedAlready: 'The days, by the Head of Libraries in March.' }, [['text.decidedAlready', true]]],
  ['a slip in a text', { decidedAlready: 'The hours, by the Head of Libaries in March.' }, [['text.decidedAlready', false]]],
  ['a text taken out', { formats: '' }, [['text.formats', true]]],
  ['a slip and a day', { opens: '2025-06-04', decidedAlready: 'The hours, by the Head of Libaries in March.' }, [['text.decidedAlready', false], ['text.opens', true]]],
])('%s: whether it is material, by what is changed', (_, text, says) => {
  expect(changed(text)).toEqual(says);
});

test('another division is another version', () => {
  expect(differencesBetween(versionOf(wholeDraft), versionOf({ ...wholeDraft, places: { 'Ashby North': 'yes' } }))).toEqual([{ path: 'places.Ashby North', after: 'yes', material: true }]);
});

test('the questions are signed word for word, and so are a name, the title and the label', () => {
  const before: Version = { 'text.questions': 'Do you agree?', 'text.whoDecides': 'The Cabinet', title: 'Library hours', highLevel: 'no', 'text.councilPlan': 'Our plan' };
  const after: Version = { 'text.questions': 'do you agree?', 'text.whoDecides': 'the Cabinet', title: 'Library Hours', highLevel: 'yes', 'text.councilPlan': 'our plan' };
  expect(differencesBetween(before, after).map(({ material }) => material)).toEqual([true, true, true, true, true]);
});

import { planInShort, planWord } from '../../../shared/domain/notice/plan';
import { tellingKinds } from '../../../shared/domain/approval/vocabulary';
import { instant } from '../../builders/moments';

const plan = { id: 'HCP-1', title: 'Library hours', opens: '2025-06-03', cost: '4,200' };
const at = instant('2025-04-16T09:00Z');

test('a plan is said with its title, its opening day and its cost', () => {
  expect(planInShort(plan)).toBe('Library hours, opens 3 June, £4,200');
  expect(planInShort({ id: 'HCP-1', title: 'Library hours', cost: 'much' })).toBe('Library hours');
});

test.each(tellingKinds)('word of a plan (%s) fits in the line of Teams, however long its title is', (is) => {
  const { headline, preview } = planWord({ ...plan, title: 'On where and when the libraries of the county are open '.repeat(3).slice(0, 120) }, { id: 't', to: 'jo', is, at });
  expect(headline.length).toBeLessThanOrEqual(128);
  expect(preview.length).toBeLessThanOrEqual(150);
  expect(headline).toMatch(/ \w+…, opens 3 June, £4,200$/);
});

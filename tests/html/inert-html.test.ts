import { inertHtml } from '../../functions/adapters/html/inert-html';
import { hostile } from '../journeys/parts/hostile-html';

const ours = '<section><h2>Case HC-1</h2><dl><dt>Kind</dt><dd>complaint</dd></dl><pre>One\n  two &lt;b&gt; &amp; <mark>[officer: Jo]</mark></pre></section>';

test('leaves our own pages as they are', () => {
  expect(inertHtml(ours)).toBe(ours);
});

test.each(Object.entries(hostile))('makes %s harmless where an escape was forgotten', (_what, html) => {
  const left = inertHtml(`<p>${html}</p>`).match(/<[a-z][^>]*>/gi) ?? [];
  expect(left.filter((tag) => !/^<(h[1-3]|section|p|ul|li|dl|dt|dd|pre|mark)>$/.test(tag))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { outsideCase, withOutsideCases } from '../../builders/outside-cases';
import { lines, plainly } from './plain';
import { stories, storiesProvedElsewhere } from './stories';

test.each(stories)('$id: $says', ({ under, happened, on, reads }) => {
  expect(plainly(lines(...happened), on, under)).toMatchObject(reads);
});

withOutsideCases('clock/clock.json', 'every story is told here, or named as proved elsewhere', () => {
  const { lifecycle } = JSON.parse(readFileSync(outsideCase('clock/clock.json'), 'utf8')) as { lifecycle: { id: string }[] };
  const told = new Set([...stories.map(({ id }) => id), ...Object.keys(storiesProvedElsewhere)]);
  expect(lifecycle.length).toBeGreaterThan(0);
  expect(lifecycle.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

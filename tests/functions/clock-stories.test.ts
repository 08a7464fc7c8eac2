import { readFileSync } from 'node:fs';
import { outsideCase, withOutsideCases } from '../builders/outside-cases';
import { letterStories } from './parts/letter-stories';
import { matterStories } from './parts/matter-stories';
import { pauseStories } from './parts/pause-stories';
import { stageStories } from './parts/stage-stories';

withOutsideCases('clock/clock.json', 'every outside story is lived through the doors under its id', () => {
  const { lifecycle } = JSON.parse(readFileSync(outsideCase('clock/clock.json'), 'utf8')) as { lifecycle: { id: string }[] };
  const lived = new Set([...pauseStories, ...letterStories, ...stageStories, ...matterStories].map(({ id }) => id));
  expect(lifecycle.length).toBeGreaterThan(0);
  expect(lifecycle.map(({ id }) => id).filter((id) => !lived.has(id))).toEqual([]);
});

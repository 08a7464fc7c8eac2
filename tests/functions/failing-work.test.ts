import { StoreUnavailable, type NewDocument } from '../../functions/ports/document-store';
import { sweep, sweepLimit, type PassedOver } from '../../functions/use-cases/sweep';
import { sightOfWork } from '../../shared/domain/people/sight';
import { Life } from '../builders/life';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
});
afterEach(() => life.end());

/** As many notices as one sweep takes on, owed since long ago, of which nothing can be read. */
async function unreadable(council: string): Promise<void> {
  const store = life.office.documents.for(council, sightOfWork);
  const notices = Array.from({ length: sweepLimit }, (_, no): NewDocument => ({ kind: 'notice', id: `notice-${no}`, schema: 1, card: {}, wakeAt: '2025-01-01T00:00:00.000Z' as NewDocument['wakeAt'], data: 'of no use' }));
  for (const document of notices) await store.write({ document });
}

/** How often a sweep fails at something. */
async function failures(): Promise<number> {
  const said: string[] = [];
  await life.timer('sweep', said);
  return said.filter((line) => line.includes('owed-work-failed')).length;
}

test('work at which Heard fails, however much of it, keeps nothing waiting that came after it, and is tried again later', async () => {
  await unreadable('marlshire');
  await life.capture((await life.receive(millLane())).id);
  await life.timer('sweep');
  expect(life.office.letterbox.sent).toHaveLength(1);
  expect(await failures()).toBe(0);
  life.office.clock.pass(11);
  expect(await failures()).toBe(sweepLimit);
});

test('a clock that was put back passes nothing over for longer', async () => {
  await unreadable('marlshire');
  expect(await failures()).toBe(sweepLimit);
  life.office.clock.pass(-60);
  expect(await failures()).toBe(sweepLimit);
});

test('what a council owes that is served here no more keeps no other waiting', async () => {
  await unreadable('elsewhere');
  await life.capture((await life.receive(millLane())).id);
  expect(life.office.letterbox.sent).toHaveLength(1);
});

test('what the store cannot be asked just now is tried again by the next sweep', async () => {
  const desk = life.office.desk();
  const get = (): Promise<never> => Promise.reject(new StoreUnavailable('a test asked for it'));
  const passedOver: PassedOver = new Map();
  await sweep([{ council: 'marlshire', kind: 'notice', id: 'notice-1', since: life.office.clock.now() }], () => Promise.resolve({ ...desk, ownWork: { ...desk.ownWork, get } }), passedOver);
  expect([life.office.warnings, passedOver.size]).toEqual([['owed-work-failed'], 0]);
});

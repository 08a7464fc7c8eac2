import type { MessageView } from '../../shared/contract/messages';
import { Life } from '../builders/life';
import { millLane } from '../fixtures/mill-lane';

test('a message says that its acknowledgement is on its way until it has gone, past the moment in which it could be taken back', async () => {
  const life = await Life.begin();
  life.at('Mon 2 June 2025 10:00');
  const { id } = await life.receive(millLane());
  const message = () => life.done<MessageView>('triage', 'message', { id });
  expect((await message()).going).toBeUndefined();
  life.office.letterbox.failOnce('send', { why: 'later' });
  await life.capture(id);
  const waiting = await message();
  expect([waiting.going, waiting.undo]).toEqual([true, undefined]);
  await life.office.sweepAfter(12);
  expect((await message()).going).toBeUndefined();
  life.end();
});

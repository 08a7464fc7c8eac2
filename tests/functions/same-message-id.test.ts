import type { MessageView } from '../../shared/contract/messages';
import { Life } from '../builders/life';
import { sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025 10:00');
});
afterEach(() => life.end());

const sameId = async (who: 'triage' | 'manager', id: string): Promise<string | undefined> => (await life.done<MessageView>(who, 'message', { id })).sameId;

test('a message with the Message-ID of another and other words says so, and so does the other', async () => {
  const first = await life.office.receive(millLane());
  expect(await sameId('triage', first)).toBeUndefined();
  const second = await life.office.receive(millLane({ subject: 'Not the pothole', body: 'Something else altogether.' }));
  expect(second).not.toBe(first);
  expect(await sameId('triage', second)).toMatch(/^Same Message-ID as “.+” from Pat Lee, received Mon 2 June 2025, 10:00\. The words are other ones/);
  expect(await sameId('triage', first)).toContain('“Not the pothole”');
});

test('one that is kept from whoever looks is not told of', async () => {
  const first = await life.office.receive(millLane());
  const second = await life.office.receive(millLane({ subject: 'About Sam', body: 'Sam was rude to me.' }));
  await life.done('manager', 'recordConcerning', { id: second, body: { concerning: [sam.id] } });
  expect(await sameId('triage', first)).toBeUndefined();
  expect(await sameId('manager', first)).toContain('“About Sam”');
});

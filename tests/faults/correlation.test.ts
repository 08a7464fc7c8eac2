import { capture } from '../../functions/use-cases/capture';
import { pollMailbox } from '../../functions/use-cases/poll-mailbox';
import { correlationOfItem } from '../../functions/use-cases/take-in';
import { sam, type Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';
import { crashAt, type Work } from './parts/crash';

const body = { matters: [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] }], contact: sam.id, to: 'pat.lee@example.net' };

const work: Work = {
  before: (office) => Promise.resolve(void office.letterbox.receive(millLane())),
  job: async (office) => {
    await pollMailbox(office.desk());
    const { items } = await office.desk().documents.list({ kind: 'message', where: { internetMessageId: '<mill-lane@example.net>' }, orderBy: 'receivedAt', limit: 5 });
    await capture(office.desk(), sam.id, items[0]?.id ?? '', body, { key: 'intent', hash: 'same' });
    await office.answerBells();
  },
};

const wayOf = (office: Office): { code: string; correlation?: string }[] => office.logged.map((line) => JSON.parse(line) as { code: string; correlation?: string });

test.each(['before', 'after'] as const)('after a crash %s any call, whatever was still to do is logged under the message’s one id', async (when) => {
  const { calls, after } = await crashAt(work, Number.POSITIVE_INFINITY, when);
  const expected = correlationOfItem(after.desk(), 'item-1');
  let said = 0;
  for (let n = 1; n <= calls; n += 1) {
    const way = wayOf((await crashAt(work, n, when)).after);
    said += way.length;
    expect([n, way.filter(({ correlation }) => correlation !== expected)]).toEqual([n, []]);
  }
  expect(said).toBeGreaterThan(calls);
});

import { StoreUnavailable } from '../../functions/ports/document-store';
import type { DocumentStore } from '../../functions/ports/document-store';
import { isTakenIn, takeIn } from '../../functions/use-cases/take-in';
import { Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

/** A store that keeps no message, and everything else. */
const withoutMessages = (store: DocumentStore): DocumentStore => {
  const write: DocumentStore['write'] = (each) => (each.document.kind === 'message' ? Promise.reject(new StoreUnavailable('throttled')) : store.write(each));
  return { ...store, write, writeThen: async (first) => write(first) };
};

test('an item is noted as taken in only once its message is kept, so that the next look finds it', async () => {
  const office = await Office.open();
  const itemId = office.letterbox.receive(millLane());
  const desk = office.desk();
  await expect(takeIn({ ...desk, ownWork: withoutMessages(desk.ownWork) }, itemId)).rejects.toThrow(StoreUnavailable);
  expect(await isTakenIn(desk, itemId)).toBe(false);
  expect(await takeIn(desk, itemId)).toMatchObject({ is: 'placed' });
});

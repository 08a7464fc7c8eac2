import { retryLetter } from '../../functions/use-cases/retry-letter';
import { capture } from '../../functions/use-cases/capture';
import { instantAt } from '../../shared/kernel/london';
import { peopleStore } from '../../functions/stores/people-store';
import { letterIn } from '../builders/casework';
import { jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
  await atMost(3);
  office.clock.set(instantAt(Date.UTC(2025, 6, 1, 21, 0)));
});

async function atMost(acknowledgementsADay: number): Promise<void> {
  const people = peopleStore(office.desk().ownWork);
  const settings = await people.settings();
  if (settings) await people.keepSettings({ ...settings, acknowledgementsADay });
}

let written = 0;
/** A message from that address, captured; gives its letter. */
async function acknowledged(address: string): Promise<string> {
  const message = await office.receive(millLane({ id: `<many-${(written += 1)}@example.net>`, from: `Pat <${address}>` }));
  const matters = [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] }];
  const made = await capture(office.desk(), sam.id, message, { matters, contact: sam.id, to: address });
  if (!made.ok) throw new Error(made.refusal.code);
  await office.answerBells();
  return made.value.letter;
}
const stopped = { is: 'blocked', reason: 'too many today' };

test('so many acknowledgements go to one address in a London day; the next waits, and its case is open all the same', async () => {
  for (const address of ['pat@example.net', 'PAT@example.net', 'pat@example.net']) expect(await letterIn(office, await acknowledged(address))).toMatchObject({ is: 'sent' });
  expect(await letterIn(office, await acknowledged('pat@example.net'))).toMatchObject(stopped);
  expect(await letterIn(office, await acknowledged('lee@example.net'))).toMatchObject({ is: 'sent' });
  expect(office.letterbox.sent).toHaveLength(4);
  expect(await office.desk().documents.count({ kind: 'case', where: { situation: 'open' } })).toBe(5);
  // 23:30 in London is still that day, and 00:30 is not.
  office.clock.set(instantAt(Date.UTC(2025, 6, 1, 22, 30)));
  expect(await letterIn(office, await acknowledged('pat@example.net'))).toMatchObject(stopped);
  office.clock.set(instantAt(Date.UTC(2025, 6, 1, 23, 30)));
  expect(await letterIn(office, await acknowledged('pat@example.net'))).toMatchObject({ is: 'sent' });
});

test('on a day that one process made whole, only an address that may have had its most is counted', async () => {
  office.clock.set(instantAt(Date.UTC(2025, 6, 2, 8, 0)));
  const counts: string[] = [];
  const { documents } = office;
  const bound = documents.for.bind(documents);
  documents.for = (...of) => {
    const store = bound(...of);
    return { ...store, count: (query) => (counts.push(query.kind), store.count(query)) };
  };
  for (const address of ['pat@example.net', 'lee@example.net', 'pat@example.net', 'pat@example.net']) expect(await letterIn(office, await acknowledged(address))).toMatchObject({ is: 'sent' });
  expect(counts).toEqual([]);
  expect(await letterIn(office, await acknowledged('Pat@example.net'))).toMatchObject(stopped);
  expect(counts).toEqual(['letter']);
});

test('after a start in the middle of the day what went before counts', async () => {
  for (let n = 0; n < 3; n += 1) await acknowledged('pat@example.net');
  const { clock, letterbox, documents } = office;
  office = Object.assign(new Office(documents), { clock, letterbox });
  expect(await letterIn(office, await acknowledged('lee@example.net'))).toMatchObject({ is: 'sent' });
  expect(await letterIn(office, await acknowledged('pat@example.net'))).toMatchObject(stopped);
});

test('only a manager lets it go, and then it goes', async () => {
  for (let n = 0; n < 3; n += 1) await acknowledged('pat@example.net');
  const letter = await acknowledged('pat@example.net');
  expect(await retryLetter(office.desk(), { id: sam.id, mayLift: false }, letter)).toMatchObject({ ok: false, refusal: { code: 'manager-lifts' } });
  await office.sweepAfter(5);
  expect(await letterIn(office, letter)).toMatchObject(stopped);
  expect((await retryLetter(office.desk(), { id: jo.id, mayLift: true }, letter)).ok).toBe(true);
  await office.answerBells();
  expect(await letterIn(office, letter)).toMatchObject({ is: 'sent' });
  expect(office.letterbox.sent).toHaveLength(4);
});

test('a council may set no end', async () => {
  await atMost(0);
  for (let n = 0; n < 5; n += 1) expect(await letterIn(office, await acknowledged('pat@example.net'))).toMatchObject({ is: 'sent' });
});

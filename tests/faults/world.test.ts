import { everyKill, outages, randomKills, restores, shortForm, type Figures } from './world/long-form';
import { deliveries, wholeJourney } from './world/runs';

/** The short form; `npm run faults` is the long one. */
const holds = async ({ said, faults }: Figures): Promise<void> => {
  console.info(said.join('\n'));
  expect(faults).toEqual([]);
};

test('the whole journey has two matters, a holding reply, an answer, a resident’s reply and a letter that comes back', async () => {
  const { mailbox } = await wholeJourney();
  const came = mailbox.items.map(({ raw }) => /^Message-ID: <(\w+)/m.exec(Buffer.from(raw).toString())?.[1]);
  expect(new Set(came)).toEqual(new Set(['mail', 'reply', 'report']));
  expect(mailbox.sent.map(({ tag }) => tag.split('-')[0]).sort()).toEqual(['ack', 'ack', 'answer', 'hold']);
});

test('a worker that ends before or after a call of the whole journey loses nothing and does nothing twice', async () => holds(await everyKill(shortForm)));

test('workers that end at random in foul weather lose nothing and do nothing twice', async () => holds(await randomKills(shortForm)));

test('after six hours without a mailbox nothing is poisoned, and everything goes in the order in which it was owed', async () => holds(await outages(shortForm)));

test('the store of noon put back: nothing goes twice or before a person’s go, and every reference leads to a case or to held mail', async () => holds(await restores(shortForm)));

test('a seed gives the same run again', async () => {
  const [one, again] = [await deliveries(7), await deliveries(7)];
  expect(again).toEqual(one);
});

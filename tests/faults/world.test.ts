import { withGraphDescription } from '../builders/outside-graph';
import { everyKill, outages, randomKills, restores, shortForm, type Figures } from './world/long-form';
import { deliveries, wholeJourney } from './world/runs';

/** The short form; `npm run faults` is the long one. */
const holds = async ({ said, faults }: Figures): Promise<void> => {
  console.info(said.join('\n'));
  expect(faults).toEqual([]);
};

test('the whole journey has two matters, a holding reply, an answer, a resident’s reply and a letter that comes back', async () => {
  const { exchange } = await wholeJourney();
  const came = exchange.items.map(({ raw }) => /^Message-ID: <(\w+)/m.exec(raw)?.[1]);
  expect(new Set(came)).toEqual(new Set(['mail', 'reply', 'report']));
  expect(exchange.sent.map(({ tag }) => tag.split('-')[0]).sort()).toEqual(['ack', 'ack', 'answer', 'hold']);
});

withGraphDescription('the whole journey asks of Graph only what Graph describes', async () => {
  const { exchange, turns } = await wholeJourney();
  expect([...exchange.unknown]).toEqual([]);
  expect([...new Set(turns.calls.map((call) => call.replace(/^worker \d+: /, '')))].filter((call) => / \//.test(call)).sort()).toEqual([
    'GET /subscriptions/{subscription-id}', 'GET /users/{user-id}/mailFolders/{mailFolder-id}', 'GET /users/{user-id}/mailFolders/{mailFolder-id}/messages', 'GET /users/{user-id}/mailFolders/{mailFolder-id}/messages/delta',
    'GET /users/{user-id}/messages', 'GET /users/{user-id}/messages/{message-id}', 'GET /users/{user-id}/messages/{message-id}/$value',
    'POST /subscriptions', 'POST /users/{user-id}/messages/{message-id}/createReply', 'POST /users/{user-id}/messages/{message-id}/send',
  ]);
});

test('a worker that ends before or after a call of the whole journey loses nothing and does nothing twice', async () => holds(await everyKill(shortForm)));

test('workers that end at random in foul weather lose nothing and do nothing twice', async () => holds(await randomKills(shortForm)));

test('after six hours without a mailbox nothing is poisoned, and everything goes in the order in which it was owed', async () => holds(await outages(shortForm)));

test('the store of noon put back: nothing goes twice or before a person’s go, and every reference leads to a case or to held mail', async () => holds(await restores(shortForm)));

test('a seed gives the same run again', async () => {
  const [one, again] = [await deliveries(7), await deliveries(7)];
  expect(again).toEqual(one);
});

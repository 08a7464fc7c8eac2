import { aMailbox, type AMailbox } from './parts/mailbox';

let box: AMailbox;
beforeEach(async () => {
  box = await aMailbox();
});
afterEach(() => box.close());

const users = (query: Record<string, string>, headers: Record<string, string> = { ConsistencyLevel: 'eventual' }) => box.graph('GET', `/users?${new URLSearchParams(query)}`, undefined, headers);

test('a search is answered with what is selected, and no more', async () => {
  expect(await users({ $search: '"displayName:siân"', $select: 'displayName' })).toMatchObject({ status: 200, json: { value: [{ displayName: 'Siân Pryce' }] } });
});

test.each([
  ['a search without the header that it needs', { $search: '"displayName:a"', $select: 'id' }, {}],
  ['a search that is none', { $search: 'displayName:a', $select: 'id' }, undefined],
  ['a property that the permission does not open', { $search: '"displayName:a"', $select: 'id,jobTitle' }, undefined],
  ['whatever there is', { $select: 'id' }, undefined],
  ['another filter', { $filter: 'accountEnabled eq false', $select: 'id' }, undefined],
  ['more ids than Graph takes at once', { $filter: `id in (${Array.from({ length: 16 }, (_, at) => `'${at}'`).join(',')})`, $select: 'id' }, undefined],
] as [string, Record<string, string>, Record<string, string> | undefined][])('refuses what Graph refuses: %s', async (_what, query, headers) => {
  expect((await users(query, headers)).status).toBe(400);
});

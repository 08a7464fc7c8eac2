import type { Instant } from '../../shared/kernel/london';
import { aMailbox, type AMailbox } from './parts/mailbox';

let box: AMailbox;
beforeEach(async () => {
  box = await aMailbox();
});
afterEach(() => box.close());

const notice = (change: object = {}) => ({
  topic: { source: 'text', value: 'Heard', webUrl: 'https://teams.microsoft.com/l/entity/app/home' }, activityType: 'systemDefault', chainId: 7,
  previewText: { content: 'Yours: 1 answer today.' }, templateParameters: [{ name: 'systemDefaultText', value: 'Yours: 1 due today' }], ...change,
});
const post = (body: unknown, person = 'helen') => box.graph('POST', `/users/${person}/teamwork/sendActivityNotification`, body);

test('a notice stands in one person’s feed; another under its number takes its place', async () => {
  expect((await post(notice())).status).toBe(204);
  expect((await post(notice({ previewText: { content: 'Again' } }))).status).toBe(204);
  expect((await post(notice(), 'sam')).status).toBe(204);
  expect(box.feeds.all().map(({ person, preview }) => [person, preview])).toEqual([['helen', 'Again'], ['sam', 'Yours: 1 answer today.']]);
});

test('what takes the place of another is newest', async () => {
  for (const [chainId, at] of [[7, '2025-06-02T08:00:00Z'], [8, '2025-06-03T08:00:00Z'], [7, '2025-06-04T08:00:00Z']] as const) {
    box.clock.set(at as Instant);
    await post(notice({ chainId }));
  }
  expect(box.feeds.all().map(({ chain, at }) => [chain, at.slice(0, 10)])).toEqual([[8, '2025-06-03'], [7, '2025-06-04']]);
});

test('a type that the package lists has its line from there, with what stands in its places', async () => {
  const ours = notice({ activityType: 'planApproval', templateParameters: [{ name: 'plan', value: 'Library hours, opens 3 June' }] });
  expect((await post(ours)).status).toBe(204);
  expect(box.feeds.all().map(({ headline }) => headline)).toEqual(['Approve: Library hours, opens 3 June']);
});

test('who has not been given the app is not found', async () => {
  expect(await post(notice(), 'without-the-app')).toMatchObject({ status: 404, json: { error: { code: 'NotFound' } } });
});

test.each([
  ['a type that the package would have to list', { activityType: 'dateDue' }],
  ['a place of a line that nobody fills', { activityType: 'planNews', templateParameters: [{ name: 'plan', value: 'Library hours' }] }],
  ['a link that leads out of Teams', { topic: { source: 'text', value: 'Heard', webUrl: 'https://heard.example/' } }],
  ['more words than Teams shows', { previewText: { content: 'x'.repeat(151) } }],
  ['nothing to say', { templateParameters: [] }],
  ['a field that Graph does not know', { to: 'helen' }],
])('refuses what Graph refuses: %s', async (_what, change) => {
  expect((await post(notice(change))).status).toBe(400);
  expect(box.feeds.all()).toEqual([]);
});

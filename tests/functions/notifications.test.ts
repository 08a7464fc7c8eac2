import { Api } from '../builders/api';
import { InvocationContext } from '@azure/functions';
import { tellAt } from '../../functions/http/graph-notifications';
import { registered } from '../builders/registered';
import { council } from '../builders/office';

let api: Api;
beforeAll(async () => {
  api = await Api.open();
});
afterAll(() => api.close());

const tell = (body: unknown, query?: Record<string, string>) => api.call('graphNotifications', { method: 'POST', path: 'graph/notifications', body, ...(query && { query }) });
const note = (clientState: string) => ({ value: [{ subscriptionId: 's', clientState, resource: 'x', resourceData: { id: 'item-1' } }] });

test('echoes the token by which Graph proves the address', async () => {
  const answer = await tell(undefined, { validationToken: 'Validation: <b>1</b>' });
  expect(answer).toMatchObject({ status: 200, body: 'Validation: <b>1</b>', headers: { 'content-type': 'text/plain; charset=utf-8' } });
});

test('accepts a notification that brings our word', async () => {
  expect((await tell(note(tellAt('marlshire').secret))).status).toBe(202);
});

test.each([
  ['without our word', note('guess'), 401],
  ['that is not one', { hello: 1 }, 400],
  ['that is broken', '{"value":', 400],
])('refuses a notification %s', async (_what, body, status) => {
  expect((await tell(body)).status).toBe(status);
});

const mended = (event: string, clientState: string) =>
  api.call('graphLifecycle', { method: 'POST', path: 'graph/lifecycle', body: { value: [{ subscriptionId: 's', clientState, subscriptionExpirationDateTime: '2025-04-20T09:00:00Z', lifecycleEvent: event }] } });

test.each(['reauthorizationRequired', 'subscriptionRemoved', 'missed'])('hears that %s, from whoever brings our word', async (event) => {
  expect((await mended(event, tellAt('marlshire').secret)).status).toBe(202);
  expect((await mended(event, 'guess')).status).toBe(401);
});

test('refuses an event of the subscription that it does not know', async () => {
  expect((await mended('celebrated', tellAt('marlshire').secret)).status).toBe(400);
});

test('the bell of a lost subscription makes it anew', async () => {
  const work = registered().get('work')?.callback as (entry: unknown, context: InvocationContext) => Promise<void>;
  await work({ council: council.key, kind: 'mailbox', id: 'subscriptionRemoved' }, new InvocationContext({ functionName: 'work', logHandler: () => undefined }));
  expect(api.office.letterbox.subscriptions.size).toBe(1);
});

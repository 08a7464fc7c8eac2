import { Api } from '../builders/api';
import { clientStateOf } from '../../functions/http/graph-notifications';

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
  expect((await tell(note(clientStateOf('marlshire')))).status).toBe(202);
});

test.each([
  ['without our word', note('guess'), 401],
  ['that is not one', { hello: 1 }, 400],
  ['that is broken', '{"value":', 400],
])('refuses a notification %s', async (_what, body, status) => {
  expect((await tell(body)).status).toBe(status);
});

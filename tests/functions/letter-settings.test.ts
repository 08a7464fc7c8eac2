import { Api } from '../builders/api';
import { jo } from '../builders/office';

let api: Api;
let token: string;
beforeEach(async () => {
  api = await Api.open();
  token = await api.tokenFor(jo.id, ['Manager']);
});
afterEach(() => api.close());

const read = () => api.route('letterSettings', { token });
const save = (undoSeconds: unknown, version: string) => api.route('changeLetterSettings', { token, body: { undoSeconds }, headers: { 'if-match': version } });
const versionOf = (answer: { headers: Record<string, string> }) => answer.headers['etag'] ?? '';

test('a council that has said nothing waits thirty seconds', async () => {
  expect(await read()).toMatchObject({ status: 200, body: { undoSeconds: 30, longest: 120 } });
});

test.each([0, 45, 120])('%s seconds are kept, with who changed it and when', async (seconds) => {
  const saved = await save(seconds, versionOf(await read()));
  expect(saved).toMatchObject({ status: 200, body: { undoSeconds: seconds, changed: expect.stringMatching(/^Changed by Jo Marsh, /) } });
  expect((await read()).body).toEqual(saved.body);
});

test.each([-1, 121, 1.5, 'ten'])('%s is refused beside its field', async (seconds) => {
  expect(await save(seconds, versionOf(await read()))).toMatchObject({ status: 422, body: { errors: [{ at: 'undoSeconds' }] } });
});

test('who saves over another’s change is shown it', async () => {
  const before = versionOf(await read());
  await save(10, before);
  expect(await save(20, before)).toMatchObject({ status: 412, body: { current: { undoSeconds: 10 } } });
});

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
const change = (body: object, version: string) => api.route('changeLetterSettings', { token, body, headers: { 'if-match': version } });
const save = (undoSeconds: unknown, version: string) => change({ undoSeconds }, version);
const versionOf = (answer: { headers: Record<string, string> }) => answer.headers['etag'] ?? '';

test('a council that has said nothing waits thirty seconds, and sends one address twenty acknowledgements in a day', async () => {
  expect(await read()).toMatchObject({ status: 200, body: { undoSeconds: 30, longest: 120, acknowledgementsADay: 20, most: 1000 } });
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

test('what is not named stays, and who changed the other is told', async () => {
  await save(45, versionOf(await read()));
  expect(await change({ acknowledgementsADay: 3 }, versionOf(await read()))).toMatchObject({ status: 200, body: { undoSeconds: 45, acknowledgementsADay: 3, changed: expect.stringMatching(/^Changed by Jo Marsh, /) } });
});

test.each([0, 1001, 2.5, 'many'])('%s acknowledgements in a day are refused beside their field', async (acknowledgementsADay) => {
  expect(await change({ acknowledgementsADay }, versionOf(await read()))).toMatchObject({ status: 422, body: { errors: [{ at: 'acknowledgementsADay' }] } });
});

test('a change of nothing is refused', async () => {
  expect(await change({}, versionOf(await read()))).toMatchObject({ status: 422, body: { code: 'invalid' } });
});

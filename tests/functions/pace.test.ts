import { provide } from '../../functions/composition';
import { addressIn, Pace } from '../../functions/http/pace';
import { later } from '../../shared/kernel/london';
import { Api } from '../builders/api';
import { amara, sam } from '../builders/office';
import { instant } from '../builders/moments';

const now = instant('2025-04-17T09:00:00Z');
let api: Api;
beforeEach(async () => {
  api = await Api.open();
  provide({ paces: { person: new Pace({ calls: 3, seconds: 30 }), address: new Pace({ calls: 2, seconds: 60 }) } });
});
afterEach(() => {
  provide({ paces: undefined });
  api.close();
});

const asked = async (id: string, times: number) => {
  const token = await api.tokenFor(id, ['Triage']);
  const answers = [];
  for (let n = 0; n < times; n += 1) answers.push(await api.route('me', { token }));
  return answers;
};

test('whoever asks too often is told when to go on, and nobody else is', async () => {
  const answers = await asked(sam.id, 5);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
  expect(answers[4]).toMatchObject({ headers: { 'retry-after': '10', 'cache-control': 'no-store' }, body: { code: 'asked-too-often', detail: expect.stringContaining('Wait') } });
  expect((await asked(amara.id, 1))[0]?.status).toBe(200);
});

test('after the wait they are answered again', async () => {
  await asked(sam.id, 4);
  api.office.clock.pass(10 / 60);
  expect((await asked(sam.id, 2)).map(({ status }) => status)).toEqual([200, 429]);
});

test('what is open to all has a pace for each address, whatever a caller says came before', async () => {
  const from = (forwarded: string) => api.route('clockReading', { body: {}, headers: { 'x-forwarded-for': forwarded } });
  const statuses = [];
  for (const made of ['10.0.0.1', '10.0.0.2', '10.0.0.3']) statuses.push((await from(`${made}, 192.0.2.7:5123`)).status);
  expect(statuses.map((status) => status === 429)).toEqual([false, false, true]);
  expect((await from('192.0.2.8')).status).not.toBe(429);
});

test('remembers no more callers than it has room for', () => {
  const pace = new Pace({ calls: 1, seconds: 60 });
  pace.waitFor('first', now);
  expect(pace.waitFor('first', now)).toBe(60);
  for (let n = 0; n < 10_000; n += 1) pace.waitFor(`caller ${n}`, now);
  expect(pace.waitFor('first', later(now, 1))).toBeUndefined();
});

test.each([
  ['203.0.113.9, 192.0.2.7:5123', '192.0.2.7'],
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8::7', '2001:db8::7'],
  ['[2001:db8::7]:5123', '[2001:db8::7]'],
  [null, 'unknown'],
])('%s is the address of %s', (header, address) => {
  expect(addressIn(header)).toBe(address);
});

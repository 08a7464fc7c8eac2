import type { DigestRunView, DigestSettingsView, MyDigestView } from '../../shared/contract/digest';
import { monitoringStore } from '../../functions/stores/monitoring-store';
import { peopleStore } from '../../functions/stores/people-store';
import { memberToken } from '../../functions/member-link';
import type { Answered } from '../builders/api';
import { Life } from '../builders/life';
import { mailTo, mia, omar, seat, sendDigests, signedOff } from '../builders/members';
import { day } from '../builders/moments';
import { amara, jo, sam } from '../builders/office';

const gwen = { id: '00000000-0000-4000-8000-00000000000e', name: 'Gwen Marsh', areas: [] };
const secret = 'a secret that is long enough for tests';
let life: Life;

type Route = Parameters<Life['ask']>[1];
const as = async (id: string, roles: Parameters<Life['api']['tokenFor']>[1], route: Route, asked = {}): Promise<Answered> => life.api.route(route, { ...asked, token: await life.api.tokenFor(id, roles) });
const member = (route: Route, asked = {}, id = mia.id): Promise<Answered> => as(id, ['Member'], route, asked);
const manager = (route: Route, asked = {}, id = sam.id): Promise<Answered> => as(id, ['Manager'], route, asked);
const linkOf = (person: string, until = '2025-06-30'): string => memberToken(secret, { council: 'marlshire', person }, day(until));
const byLink = (token: string, frequency = 'monthly'): Promise<Answered> => life.api.route('chooseByLink', { body: { token, frequency } });
const frequencyOf = async (id = mia.id): Promise<string> => ((await member('myDigest', {}, id)).body as MyDigestView).frequency;

beforeEach(async () => {
  life = await Life.begin();
  life.office.clock.set('2025-04-20T09:00:00+01:00');
  await seat(life.office, mia, omar);
  await peopleStore(life.office.desk().ownWork).keepPerson(gwen);
  await signedOff(life.office, { opens: '2025-05-12', places: ['Fenwick'] });
  life.office.clock.set('2025-04-21T06:05:00+01:00');
});
afterEach(() => life.end());

test('a member sees what the next digest would say, what was sent to them, and nothing that was sent to another', async () => {
  expect((await member('myDigest')).body).toMatchObject({ divisions: ['Fenwick'], frequency: 'weekly', when: 'Every Monday at 06:00.', now: { coming: [{ events: [{ title: 'Library hours' }] }] }, past: [] });
  await sendDigests(life.office);
  expect((await member('myDigest')).body).toMatchObject({ now: { isQuiet: true }, past: [{ on: '2025-04-21' }] });
  expect((await member('pastDigest', { id: '2025-04-21' })).body).toMatchObject({ coming: [{ title: 'Coming to your divisions' }] });
  expect((await member('pastDigest', { id: '2025-04-21' }, omar.id)).body).toMatchObject({ coming: [{ title: 'Elsewhere in the county' }] });
  for (const id of ['2025-04-22', 'x']) expect(await member('pastDigest', { id })).toMatchObject({ status: 404 });
});

test('a member’s pages follow their term: once it is over, and before it begins, there is none', async () => {
  await sendDigests(life.office);
  for (const term of [{ from: day('2025-01-01'), until: day('2025-04-21') }, { from: day('2025-05-01') }]) {
    await seat(life.office, { ...mia, divisions: [{ division: 'Fenwick', ...term }] });
    life.office.clock.set('2025-04-22T09:00:00+01:00');
    expect(await member('myDigest')).toMatchObject({ status: 404 });
    expect(await member('pastDigest', { id: '2025-04-21' })).toMatchObject({ status: 404 });
  }
  expect(await member('myDigest', {}, omar.id)).toMatchObject({ status: 200 });
});

test('how often is a member’s own to say, in the tab or by the link of a digest; a link of another, changed, or ended changes nothing', async () => {
  expect((await member('chooseFrequency', { body: { frequency: 'daily' } })).body).toMatchObject({ frequency: 'daily' });
  expect(await frequencyOf()).toBe('daily');
  expect(await byLink(linkOf(mia.id))).toMatchObject({ status: 200, body: { frequency: 'monthly' } });
  expect(await frequencyOf()).toBe('monthly');
  const [named = '', signature = ''] = linkOf(omar.id).split('.');
  const ours = linkOf(mia.id).split('.')[1] ?? '';
  for (const token of [`${named}.${ours}`, `${linkOf(mia.id).split('.')[0] ?? ''}.${signature}`, linkOf(mia.id, '2025-04-20'), 'x'.repeat(40)]) expect(await byLink(token, 'none')).toMatchObject({ status: 403, body: { code: 'link-ended' } });
  expect([await frequencyOf(), await frequencyOf(omar.id)]).toEqual(['monthly', 'weekly']);
});

test('the link of a digest changes nothing by being opened: nothing of the API answers it to a GET', async () => {
  await sendDigests(life.office);
  const [mail] = mailTo(life.office, mia);
  const link = /https:\/\/\S+how-often\.html#\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  expect(new URL(link).hash.length).toBeGreaterThan(20);
  expect(new URL(link).search).toBe('');
  expect(await frequencyOf()).toBe('weekly');
});

test('a manager sees why each thing is in a digest, sends a test to themselves alone, and what became of each that was sent', async () => {
  expect((await manager('previewDigest', { query: { member: mia.id } })).body).toMatchObject({
    why: [{ what: 'Library hours', because: 'to open: found after Tue 31 Dec 2024, up to which they have been told; it is in Fenwick, which they stand for.' }],
  });
  expect(await manager('testDigest', { body: { member: mia.id } })).toMatchObject({ status: 409, body: { code: 'no-address' } });
  await peopleStore(life.office.desk().ownWork).keepPerson({ ...sam, email: 'sam.okoro@marlshire.example' });
  expect(await manager('testDigest', { body: { member: mia.id } })).toMatchObject({ status: 200 });
  await sendDigests(life.office);
  expect(mailTo(life.office, mia)).toHaveLength(1);
  const run = (await manager('digestRun', { id: '2025-04-21', query: { member: mia.id } })).body as DigestRunView;
  expect(run).toMatchObject({ template: 'members digest v2', sent: [{ person: { name: 'Mia Hart' }, address: mia.email, became: expect.stringMatching(/^Sent Mon 21 Apr 2025/) as string, mayResend: false }, { person: { name: 'Omar Reid' } }], digest: { coming: [{}] } });
  expect(await manager('resendDigest', { id: '2025-04-21', body: { member: mia.id } })).toMatchObject({ status: 409, body: { code: 'digest-went' } });
});

test('before an election only the monitoring officer lets a note go, and nobody their own', async () => {
  const { ownWork } = life.office.desk();
  await monitoringStore(ownWork).keep({ monitoring: { officer: gwen.id }, timeline: [] }, await monitoringStore(ownWork).get());
  const settings = async (): Promise<DigestSettingsView> => (await manager('digestSettings')).body as DigestSettingsView;
  const rules = { weekday: 0, time: '06:00', aMinute: 20, elections: [{ name: 'the county election', notice: '2025-03-25', poll: '2025-05-01' }] };
  for (const [time, status] of [['23:55', 422], ['23:50', 412]] as const) expect(await manager('changeDigestRules', { body: { ...rules, time }, headers: { 'if-match': '"stale"' } })).toMatchObject({ status });
  expect(await manager('changeDigestRules', { body: rules, headers: { 'if-match': '"stale"' } })).toMatchObject({ status: 412 });
  expect(await manager('changeDigestRules', { body: rules, headers: { 'if-match': `"${(await settings()).version}"` } })).toMatchObject({ status: 200, body: { rules } });
  await manager('writeDigestNote', { body: { text: 'The summer programme begins.' } });
  const { note } = await settings();
  expect(note).toMatchObject({ mayApprove: false, held: 'Held before the county election, until the poll on Thu 1 May 2025: the monitoring officer may let it go.' });
  const body = { note: note?.id };
  expect(await manager('approveDigestNote', { body })).toMatchObject({ body: { code: 'own-note' } });
  expect(await manager('approveDigestNote', { body }, amara.id)).toMatchObject({ status: 409, body: { code: 'held-for-election' } });
  expect(await as(gwen.id, [], 'approveDigestNote', { body })).toMatchObject({ status: 200, body: { note: { isApproved: true } } });
  await sendDigests(life.office);
  expect(mailTo(life.office, mia)[0]?.text).toContain('The summer programme begins.');
});

test('the settings say how long a sending takes, who gets one and who cannot be reached, and who paused', async () => {
  const { email: _, ...nowhere } = omar;
  await seat(life.office, nowhere);
  expect((await manager('digestSettings')).body).toMatchObject({
    pace: '2 digests at 20 a minute take a minute: begun at 06:00, the last has gone by 06:01.',
    members: [{ person: { name: 'Mia Hart' }, frequency: 'weekly' }, { person: { name: 'Omar Reid' }, unreached: expect.stringContaining('no e-mail address') as string }],
  });
  expect((await manager('today')).body).toMatchObject({ unreached: 1 });
  expect((await manager('pauseDigests', { body: { because: 'By-election' } }, jo.id)).body).toMatchObject({ paused: { because: 'By-election' }, story: [expect.stringMatching(/^Jo Marsh paused all digests/)] });
  expect((await member('myDigest')).body).toMatchObject({ when: 'All digests are paused for now. What happens meanwhile is told in the next one.' });
});

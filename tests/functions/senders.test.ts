import type { KnownSendersView } from '../../shared/contract/via';
import type { MessageView } from '../../shared/contract/messages';
import { Api } from '../builders/api';
import { sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const form = { address: 'forms@marlshire.example', name: 'Report a problem', channel: 'web form', resident: { at: 'lines', name: 'Name:', email: 'Email:' } };
const filled = () => millLane({ from: 'forms@marlshire.example', headers: 'Auto-Submitted: auto-generated', body: 'Name: Pat Lee\nEmail: pat.lee@example.net\n\nThe hole is back.' });

let api: Api;
let manager: string;
let triage: string;
beforeEach(async () => {
  api = await Api.open();
  [manager, triage] = await Promise.all([api.tokenFor(sam.id, ['Manager']), api.tokenFor(sam.id, ['Triage'])]);
});
afterEach(() => api.close());

const change = (body: unknown, version = 'nothing yet', token = manager) => api.route('changeKnownSenders', { token, body, headers: { 'if-match': `"${version}"` } });

test('a manager lists a form, and says who did; whoever places mail may look', async () => {
  expect(await change({ forms: [form], domains: ['marlshire.example'] })).toMatchObject({ status: 200, body: { forms: [form], domains: ['marlshire.example'], mayChange: true } });
  const seen = (await api.route('knownSenders', { token: triage })).body as KnownSendersView;
  expect(seen).toMatchObject({ forms: [form], mayChange: false, changed: expect.stringMatching(/^Changed by Sam Okoro, /), version: '1' });
});

test('somebody who looked before another changed it is shown what it is now, and changes nothing', async () => {
  await change({ forms: [form], domains: [] });
  expect(await change({ forms: [], domains: [] })).toMatchObject({ status: 412, body: { current: { forms: [form] } } });
});

test.each([
  ['an address listed twice', { forms: [form, { ...form, address: 'FORMS@marlshire.example' }], domains: [] }],
  ['what is no address', { forms: [{ ...form, address: 'the form' }], domains: [] }],
  ['what is no domain', { forms: [], domains: ['everybody'] }],
])('refuses %s, with what is wrong', async (_what, body) => {
  expect(await change(body)).toMatchObject({ status: 422, body: { code: 'invalid' } });
});

test('the next message of a form that was listed here is the resident’s', async () => {
  await change({ forms: [form], domains: [] });
  const read = await api.office.receive(filled());
  const view = (await api.route('message', { id: read, token: triage })).body as MessageView;
  expect(view).toMatchObject({ situation: 'new', from: { name: 'Pat Lee', address: 'pat.lee@example.net' }, via: { is: 'form', said: 'Came by the council’s web form “Report a problem”.' } });
  expect(view.proposal?.recipients).toEqual([{ name: 'Pat Lee', address: 'pat.lee@example.net', as: 'writer', suggested: true }]);
});

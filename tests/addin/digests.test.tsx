/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { DigestRulesBody, DigestSettingsView } from '../../shared/contract/digest';
import { Tab } from '../../addin/tab/Tab';
import { digestSettingsView, digestView } from './parts/digests';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { amara, jo } from './parts/views';

const serverWith = (view = digestSettingsView()) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('digestSettings', () => ({ view }))
    .on('previewDigest', () => ({ view: { member: amara, digest: digestView, after: 'Mon 2 June 2025', why: [{ what: 'Mobile library', because: 'It opens in Fenwick, her division.' }] } }))
    .on('testDigest', () => ({ view: { said: 'It is on its way to you.' } }));

async function open(server = serverWith(), { roles = ['Manager'] as ('Manager' | 'Officer')[], hash = '#settings/digests' } = {}) {
  location.hash = hash;
  const shown = show(<Tab />, server, { as: { roles, may: ['place messages', 'see cases', 'see to digests', 'change settings'] } });
  await screen.findByRole('heading', { name: 'Digests' });
  return shown;
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, value: string) => fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const nextView = (change: Partial<DigestSettingsView>) => () => ({ view: digestSettingsView(change) });

test('what a member would get now is shown with why each thing is in it, and can be sent to oneself', async () => {
  const { server, container } = await open();
  await type('Member', amara.id);
  expect(await screen.findByRole('heading', { name: digestView.headline })).toBeTruthy();
  expect(screen.getByText('It opens in Fenwick, her division.')).toBeTruthy();
  await press('Send this to me');
  expect(await screen.findByText('It is on its way to you.')).toBeTruthy();
  expect([server.calls('previewDigest').map(({ query }) => query), server.calls('testDigest').map(({ body }) => body)]).toEqual([[{ member: amara.id }], [{ member: amara.id }]]);
  expect(await findings(container)).toEqual([]);
});

test('a note is written by one and approved by another, as it was read', async () => {
  const { server } = await open(serverWith().on('approveDigestNote', nextView({ note: { ...digestSettingsView().note!, mayApprove: false, isApproved: true, said: 'Approved by Amara Field.' } })).on('writeDigestNote', nextView({})));
  await press('Approve this note');
  expect(await screen.findByText('Approved by Amara Field.')).toBeTruthy();
  await type('The note', 'The budget is out for consultation.');
  await press('Write the note');
  await waitFor(() => expect(server.calls('writeDigestNote').map(({ body }) => body)).toEqual([{ text: 'The budget is out for consultation.' }]));
  expect(server.calls('approveDigestNote').map(({ body }) => body)).toEqual([{ note: 'note-1' }]);
});

test('all digests are paused with a reason and let go again', async () => {
  const paused = { said: 'Sam Okoro paused all digests.', because: 'A wrong figure.' };
  const { server } = await open(serverWith().on('pauseDigests', nextView({ paused })).on('letDigestsGo', nextView({})));
  await type('Why they are paused', 'A wrong figure.');
  await press('Pause all digests');
  expect(await screen.findByText(paused.said)).toBeTruthy();
  await press('Let digests go');
  expect(await screen.findByText('Digests go.')).toBeTruthy();
  expect(server.calls('pauseDigests').map(({ body }) => body)).toEqual([{ because: 'A wrong figure.' }]);
});

test('when digests go, and elections, are saved under the version that was read', async () => {
  const { server } = await open(serverWith().on('changeDigestRules', ({ body }) => ({ view: digestSettingsView({ rules: body as DigestRulesBody, version: '2' }) })));
  await type('Day of the week', '4');
  await press('Add the election');
  expect(await screen.findByText('Say which election it is, and both days.')).toBeTruthy();
  await type('Election', 'By-election in Oxley');
  await type('Notice', '2025-08-01');
  await type('Poll', '2025-09-04');
  await press('Add the election');
  await press('Save');
  await waitFor(() => expect(server.calls('changeDigestRules').map(({ body, headers }) => [body, headers['if-match']])).toEqual([
    [{ weekday: 4, time: '05:30', aMinute: 20, elections: [...digestSettingsView().rules.elections, { name: 'By-election in Oxley', notice: '2025-08-01', poll: '2025-09-04' }] }, '1'],
  ]));
});

test('who was second with the same sees both and chooses', async () => {
  const theirs = digestSettingsView({ rules: { ...digestSettingsView().rules, weekday: 2 }, version: '7' });
  await open(serverWith().on('changeDigestRules', () => ({ problem: { status: 412, code: 'changed-meanwhile', detail: 'Choose whose change stands.', current: theirs } })));
  await type('Day of the week', '4');
  await press('Save');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/It now says: Wednesday.*You chose: Friday/);
});

test('a sending is told with its words and figures, and one that came back is sent again', async () => {
  const run = { on: '2025-06-02', said: 'Mon 2 June 2025', template: 'members digest v1', figures: 'May 2025', sent: [{ person: amara, address: 'amara@marlshire.example', after: 'Mon 26 May 2025', became: 'Came back.', mayResend: true }], unreached: [{ person: jo, why: 'No address.' }] };
  const server = serverWith().on('digestRun', () => ({ view: run })).on('resendDigest', () => ({ view: { ...run, sent: [{ ...run.sent[0]!, became: 'On its way.', mayResend: false }] } }));
  const { container } = await open(server, { hash: '#settings/digests/2025-06-02' });
  expect(await screen.findByText('members digest v1')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  await press(`Send again to ${amara.name}`);
  expect(await screen.findByText('On its way.')).toBeTruthy();
  expect(server.calls('resendDigest').map(({ id, body }) => [id, body])).toEqual([['2025-06-02', { member: amara.id }]]);
});

test('the monitoring officer may pause and approve, and sees no member’s digest', async () => {
  await open(serverWith(), { roles: ['Officer'] });
  expect(await screen.findByRole('button', { name: 'Pause all digests' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Approve this note' })).toBeTruthy();
  expect(screen.queryByLabelText('Member')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Write the note' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add the election' })).toBeNull();
});

/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { earlier, listed, routeFrom } from '../../addin/tab/settings/routes/edit-route';
import type { ApprovalSettingsView } from '../../shared/contract/approval-settings';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { jo, sam } from './parts/views';

const head = { is: 'people' as const, id: 'head', title: 'Head of Libraries', as: 'Head of Service' as const, people: [jo.id], needs: 'any' as const };
const money = { is: 'people' as const, id: 'money', title: 'Finance', as: 'responsible for the budget' as const, people: [jo.id, sam.id], needs: 'all' as const };
const view = (change: Partial<ApprovalSettingsView> = {}): ApprovalSettingsView => ({
  rules: { quality: 'must', team: [], remindAfter: 3, routes: [{ directorate: 'Communities', highLevel: [], otherwise: [[head], [money]] }] },
  directorates: ['Communities'], people: [jo, sam], notes: [{ directorate: 'Communities', which: 'otherwise', says: 'Head of Libraries: Jo Marsh alone is asked.' }], story: ['The routes came with Heard.'], version: '1', ...change,
});
const open = async (server: FakeServer) => {
  location.hash = '#settings/approvals';
  const shown = show(<Tab />, server, { as: { roles: ['Administrator'], may: ['change settings'] } });
  await screen.findByRole('heading', { name: 'Approval of plans' });
  await screen.findByText('Communities');
  return shown;
};
const route = (name: string) => within(screen.getByRole('region', { name: `Communities: ${name}` }));

test('each route is said in words with what is to be known of it, and one without says so', async () => {
  const { container } = await open(new FakeServer().on('approvalSettings', () => ({ view: view() })));
  expect(route('All other plans').getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Head of Libraries: Jo Marsh', 'Finance: all of Jo Marsh, Sam Okoro']);
  expect(route('All other plans').getByText('Head of Libraries: Jo Marsh alone is asked.')).toBeTruthy();
  expect(route('High-level activity of the policy framework').getByText('No route: such plans cannot be submitted.')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
});

test('a route is changed where it stands and saved with all others as they are; what is refused is said beside it', async () => {
  const server = new FakeServer().on('approvalSettings', () => ({ view: view() }))
    .on('changeApprovalRules', () => ({ problem: { status: 422, code: 'route-not-whole', title: 'This route cannot stand', detail: 'Each step needs people.', errors: [{ at: 'Communities otherwise', says: 'Each step needs people.' }] } }));
  const { container } = await open(server);
  fireEvent.click(screen.getByRole('button', { name: 'Change who approves: All other plans, Communities' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take out Finance' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add a step' }));
  const added = within(screen.getByRole('group', { name: 'Step 2' }));
  fireEvent.change(added.getByLabelText('Who decides in it'), { target: { value: 'committee' } });
  fireEvent.change(added.getByLabelText('What the step is called'), { target: { value: 'Cabinet' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Asked at the same time as the step before' }));
  expect(await findings(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(server.calls('changeApprovalRules')).toMatchObject([{ body: { quality: 'must', routes: [{ directorate: 'Communities', highLevel: [], otherwise: [[head, { is: 'committee', title: 'Cabinet' }]] }] } }]));
  expect((await route('All other plans').findByRole('alert')).textContent).toBe('Each step needs people.');
});

test('two who change the same route choose between both', async () => {
  const theirs = view({ version: '2', rules: { ...view().rules, remindAfter: 9 } });
  const server = new FakeServer().on('approvalSettings', () => ({ view: view() })).on('changeApprovalRules', () => ({ problem: { status: 412, code: 'changed-meanwhile', title: 'Changed meanwhile', detail: 'Look again.', current: theirs } }));
  await open(server);
  fireEvent.change(screen.getByLabelText('Remind whoever has not answered after'), { target: { value: '5' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/: 9$/)).toBeTruthy();
  expect(screen.getByText(/: 5$/)).toBeTruthy();
});

test('a list of steps and a route are the same thing, in any order', () => {
  const given = [[head, { ...money, id: 'with' }], [money]];
  expect(routeFrom(listed(given))).toEqual(given);
  expect(earlier(listed(given), 'money').map(({ id }) => id)).toEqual(['head', 'money', 'with']);
  expect(earlier(listed(given), 'head').map(({ id }) => id)).toEqual(['head', 'with', 'money']);
});

/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { BringInRegister } from '../../addin/tab/plans/BringInRegister';
import type { RegisterView } from '../../shared/contract/plan-register';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

const csv = 'Title,Service\nLibrary hours,Libraries\nNowhere,Lighthouses\n';
const view = (fresh: number): RegisterView => ({
  rows: [{ row: 2, title: 'Library hours', standing: fresh > 0 ? 'new' : 'there', says: 'Libraries', plan: 'HCP-1' }, { row: 3, title: 'Nowhere', standing: 'wrong', says: '“Lighthouses” is no service area that Heard knows.' }],
  counts: { new: fresh, there: 1 - fresh, wrong: 1 },
  others: ['Outcome'],
});

function chosen(fresh: number) {
  const server = new FakeServer().on('lookAtRegister', () => ({ view: view(fresh) })).on('bringInRegister', () => ({ view: view(fresh) }));
  return show(<BringInRegister />, server);
}
const choose = async (): Promise<void> => {
  fireEvent.click(await screen.findByText('Bring in today’s register from a spreadsheet'));
  const file = new File([csv], 'register.csv', { type: 'text/csv' });
  // jsdom's files cannot be read.
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(csv) });
  fireEvent.change(screen.getByLabelText('The register, saved as CSV'), { target: { files: [file] } });
};

it('shows what each row becomes, what has to be put right first, and brings in by a press', async () => {
  const { server, container } = chosen(1);
  await choose();
  const rows = await screen.findAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual(['RowTitleBecomes', '3NowhereLeft out. “Lighthouses” is no service area that Heard knows.', '2Library hoursNew. Libraries']);
  expect(screen.getByText('1 new, 1 left out')).toBeTruthy();
  expect(screen.getByText('Kept under “What we know from before”: Outcome.')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Bring in 1 plan' }));
  await waitFor(() => expect(server.calls('bringInRegister')).toMatchObject([{ body: { csv } }]));
  expect((await screen.findAllByText('1 plan is in Heard now, as a draft.')).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: 'Bring in 1 plan' })).toBeNull();
});

it('offers nothing to press where nothing is new, and says what to do', async () => {
  chosen(0);
  await choose();
  expect(await screen.findByText(/^Nothing in this file is new/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

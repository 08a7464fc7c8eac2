/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { CompareVersions } from '../../addin/tab/plans/approval/CompareVersions';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

const versions = [1, 2, 3].map((no) => ({ no, submitted: `Submitted by Sam Okoro, day ${no}` }));
const server = () => new FakeServer().on('planVersion', () => ({ view: { no: 3, hash: 'a'.repeat(64), submitted: 'x', parts: [], changed: [{ says: 'Opens', before: 'Tue 3 June 2025', after: 'Tue 10 June 2025', material: true }] } }));

test('what changed between two versions of one’s own choosing is shown in words', async () => {
  const shown = show(<CompareVersions id="HCP-1" versions={versions} />, server());
  fireEvent.click(await screen.findByRole('button', { name: 'Compare two versions' }));
  expect(await screen.findByRole('region', { name: '1 thing changed from version 2 to version 3' })).toBeTruthy();
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '1' } });
  expect(await screen.findByRole('region', { name: '1 thing changed from version 1 to version 3' })).toBeTruthy();
  await waitFor(() => expect(shown.server.calls('planVersion')).toHaveLength(2));
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '3' } });
  expect(await screen.findByText('Choose two versions that are not the same.')).toBeTruthy();
  expect(await findings(shown.container)).toEqual([]);
});

test('of one version there is nothing to compare', () => {
  show(<CompareVersions id="HCP-1" versions={versions.slice(0, 1)} />, server());
  expect(screen.queryByRole('button', { name: 'Compare two versions' })).toBeNull();
});

/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { MovedDatesView } from '../../shared/contract/clock';
import { closeOffice, difference, open, rules, serverWith, set, view, withOfficeMove } from './parts/clock-settings';

const nothing: MovedDatesView = { looked: 400, of: 401, later: 0, earlier: 0, acknowledge: 0, soonest: [] };
const first: MovedDatesView = { ...nothing, later: 8, earlier: 3, acknowledge: 1, soonest: [{ id: 'HC-2222222-2', from: '2025-12-30', to: '2026-01-02' }], next: 'then' };
const last: MovedDatesView = { ...nothing, looked: 1, later: 1, soonest: [{ id: 'HC-3333333-3', from: '2025-12-29', to: '2025-12-31' }] };
const mayLook = (change: Parameters<typeof view>[0] = {}) => serverWith(view({ mayPreview: true, ...change }));
const asked = (server: ReturnType<typeof mayLook>) => server.calls('previewCounting').map(({ body }) => body);

it('which dates a closure day moves is counted part after part, and said beside Save before anything is saved', async () => {
  const server = mayLook().on('previewCounting', ({ body }) => ({ view: (body as { after?: string }).after ? last : first }));
  await open(server);
  closeOffice();
  const said = 'This moves 12 answer dates: 9 later, 3 earlier. It moves 1 date to acknowledge by.';
  await within(screen.getByRole('region', { name: 'Changes not saved yet' })).findByText(said);
  fireEvent.click(screen.getByText('Those due first'));
  expect(screen.getByRole('list', { name: 'Those due first' }).textContent).toBe('HC-3333333-3Mon 29 Dec 2025 becomes Wed 31 Dec 2025HC-2222222-2Tue 30 Dec 2025 becomes Fri 2 Jan 2026');
  const whole = { ...rules, closures: withOfficeMove };
  expect(asked(server)).toEqual([{ rules: whole }, { rules: whole, after: 'then' }]);
  expect(server.calls('changeCounting')).toEqual([]);
});

it('how far it has come is said while it counts', async () => {
  const server = mayLook().on('previewCounting', ({ body }) => ((body as { after?: string }).after ? 'no answer' : { view: first }));
  await open(server);
  closeOffice();
  await screen.findByText('Counting what this moves: 400 of 401 open cases so far.');
});

it.each([
  ['where nothing but cases to come is meant', mayLook, () => set('Usual profile', 'fast')],
  ['by whoever may not look', serverWith, closeOffice],
])('is not asked %s', async (_when, begin, change) => {
  const server = begin();
  await open(server);
  change();
  expect(screen.getByRole('region', { name: 'Changes not saved yet' })).toBeTruthy();
  expect(asked(server)).toEqual([]);
});

it('of the published list it is said before it is accepted', async () => {
  const server = mayLook({ difference }).on('previewCounting', () => ({ view: { ...nothing, of: 400 } }));
  await open(server);
  await screen.findAllByText('This moves no answer dates.');
  await waitFor(() => expect(asked(server)).toEqual([{ difference: 'd1' }]));
});

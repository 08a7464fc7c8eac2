/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { CaseAction } from '../../shared/contract/cases';
import type { routes } from '../../shared/contract/routes';
import { Tab } from '../../addin/tab/Tab';
import { choose, ours, press, serverWith, type, type Dialog } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

interface Told {
  action: CaseAction;
  menu: string;
  route: keyof typeof routes;
  fill: (dialog: Dialog) => void;
  act: string;
  body: object;
  said: string;
}

const acts: Told[] = [
  {
    action: 'pause', menu: 'Pause the clock', route: 'pauseCase', act: 'Pause the clock', said: 'The clock is paused.',
    fill: (dialog) => {
      type(dialog, 'It waits for', 'The resident');
      type(dialog, 'Reason', 'Which Mill Lane it is');
      type(dialog, 'Look at it again on', '2025-04-30');
    },
    body: { category: 'The resident', because: 'Which Mill Lane it is', reviewOn: '2025-04-30', from: '2025-04-17' },
  },
  {
    action: 'move receipt', menu: 'It was received earlier', route: 'moveReceipt', act: 'Move the receipt', said: 'Received Mon 14 Apr 2025. The dates were counted anew.',
    fill: (dialog) => {
      type(dialog, 'Received on', '2025-04-14');
      type(dialog, 'At, if known', '09:30');
      type(dialog, 'Reason', 'A colleague had it');
    },
    body: { received: '2025-04-14T09:30:00+01:00', because: 'A colleague had it' },
  },
  {
    action: 'correct kind', menu: 'Correct the kind', route: 'correctKind', act: 'Correct the kind', said: 'It is now a complaint.',
    fill: (dialog) => {
      fireEvent.click(dialog.getByLabelText(/^Service request/));
      type(dialog, 'Reason', 'A first request');
    },
    body: { kind: 'service request', because: 'A first request', shown: 'k1' },
  },
  {
    action: 'merge', menu: 'Put with another case', route: 'mergeCase', act: 'Put them together', said: 'They are together now, as HC-7Q4M2XD-K.',
    fill: (dialog) => {
      type(dialog, 'Reference of the other case', 'HC-OTHER');
      type(dialog, 'Reason', 'Sent twice');
    },
    body: { with: 'HC-OTHER', because: 'Sent twice' },
  },
  {
    action: 'part', menu: 'Take apart again', route: 'partCase', act: 'Take apart', said: 'This case stands by itself again.',
    fill: (dialog) => type(dialog, 'Reason', 'Two potholes'), body: { because: 'Two potholes' },
  },
];

describe('the rare acts of a case', () => {
  it.each(acts)('$menu: asks exactly what the contract has, and says what was done', async ({ action, menu, route, fill, act, body, said }) => {
    const view = ours(['answer', action]);
    const server = serverWith(view).on(route, () => ({ view }));
    show(<Tab />, server);
    const dialog = await choose(menu);
    fill(dialog);
    press(dialog, act);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(server.calls(route).map(({ id, body: asked }) => [id, asked])).toEqual([['HC-7Q4M2XD-K', body]]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.id).toBe('next');
  });

  it.each(acts)('$menu: keeps what was typed when it is refused, and has nothing to mend', async ({ action, menu, route, fill, act, body }) => {
    const view = ours(['answer', action]);
    const errors = [{ at: Object.keys(body)[0]!, says: 'Not like that.' }];
    const server = serverWith(view).on(route, () => ({ problem: { status: 422, title: 'That cannot be', detail: 'Do it otherwise.', errors } }));
    show(<Tab />, server);
    const dialog = await choose(menu);
    fill(dialog);
    press(dialog, act);
    expect(await dialog.findByText('That cannot be')).toBeTruthy();
    expect(dialog.getByText('Do it otherwise.')).toBeTruthy();
    expect(dialog.getAllByText('Not like that.')).toHaveLength(1);
    expect(await findings(screen.getByRole('dialog', { hidden: true }))).toEqual([]);
    press(dialog, act);
    await waitFor(() => expect(server.calls(route).map((call) => call.body)).toEqual([body, body]));
  });
});

/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { LetterSettingsBody } from '../../shared/contract/letter-settings';
import { Tab } from '../../addin/tab/Tab';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';

const manager = { as: { roles: ['Manager' as const], may: ['place messages' as const, 'see cases' as const, 'change settings' as const] } };
const view = { undoSeconds: 30, longest: 120, acknowledgementsADay: 20, most: 1000, version: '1' };

async function letters(given: Partial<typeof view> = {}) {
  location.hash = '#settings/letters';
  const server = new FakeServer()
    .on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }))
    .on('letterSettings', () => ({ view: { ...view, ...given } }))
    .on('changeLetterSettings', ({ body }) => ({ view: { ...view, ...given, ...(body as LetterSettingsBody), version: '2' } }));
  show(<Tab />, server, manager);
  const field = await screen.findByLabelText<HTMLInputElement>('Acknowledgements to one address in a day');
  return { server, field, save: screen.getByRole('button', { name: 'Save' }) };
}

it('sends what was typed, and nothing else', async () => {
  const { server, field, save } = await letters();
  expect([field.value, save.getAttribute('aria-disabled')]).toEqual(['20', 'true']);
  fireEvent.change(field, { target: { value: '5' } });
  fireEvent.click(save);
  await waitFor(() => expect(server.calls('changeLetterSettings')).toMatchObject([{ body: { acknowledgementsADay: 5 } }]));
  expect(server.calls('changeLetterSettings')[0]?.body).not.toHaveProperty('undoSeconds');
  await waitFor(() => expect(save.getAttribute('aria-disabled')).toBe('true'));
});

it('says where the council has set no end, and the other field is saved without one', async () => {
  const { server, field, save } = await letters({ acknowledgementsADay: 0 });
  expect(field.value).toBe('');
  expect(screen.getByText(/There is no end to them now/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Seconds that outgoing mail waits'), { target: { value: '10' } });
  fireEvent.click(save);
  await waitFor(() => expect(server.calls('changeLetterSettings')).toMatchObject([{ body: { undoSeconds: 10 } }]));
});

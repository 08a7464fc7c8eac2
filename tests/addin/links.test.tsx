/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import type { CaseView } from '../../shared/contract/cases';
import { choose, open, ours, press, serverWith, type } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { caseCard } from './parts/views';

const matter: CaseView['matter'] = { lead: 'HC-LEAD', people: 3, linked: [{ ...caseCard('HC-7Q4M2XD-K'), answered: false }, { ...caseCard('HC-OTHER'), answered: true }] };

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

test('a linked case shows its lead, the others and how many people they are', async () => {
  const { container } = show(<Tab />, serverWith(ours(['answer', 'unlink'], { matter })));
  const card = within(await screen.findByRole('region', { name: 'One matter' }));
  expect(card.getByText('3 people')).toBeTruthy();
  expect(card.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#case/HC-LEAD', '#case/HC-OTHER']);
  expect(card.getByText('HC-7Q4M2XD-K, this case')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
});

test('the lead’s answer stands in the answer, to be read and sent to this person alone', async () => {
  const server = serverWith(ours(['answer'], { matter: { ...matter, answer: { says: 'We have mended it.', outcome: 'upheld' } } }));
  show(<Tab />, server);
  await open('Write the answer');
  expect((screen.getByLabelText('The answer, in your words') as HTMLTextAreaElement).value).toBe('We have mended it.');
  await waitFor(() => expect(server.calls('draftCaseLetter').at(-1)?.body).toMatchObject({ letter: 'answer', says: 'We have mended it.', outcome: 'upheld' }), { timeout: 5_000 });
});

test('a case is linked under a lead with a reason', async () => {
  const server = serverWith(ours(['answer', 'link'])).on('linkCase', () => ({ view: ours([], { matter }) }));
  show(<Tab />, server);
  const dialog = await choose('Link with other people’s cases');
  press(dialog, 'Link the case');
  expect(dialog.getByText('Write the lead’s reference.')).toBeTruthy();
  type(dialog, 'Reference of the lead', 'HC-LEAD');
  type(dialog, 'Reason', 'One pothole');
  press(dialog, 'Link the case');
  await waitFor(() => expect(server.calls('linkCase').map(({ body }) => body)).toEqual([{ to: 'HC-LEAD', because: 'One pothole' }]));
});

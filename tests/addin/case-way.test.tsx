/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { CaseView } from '../../shared/contract/cases';
import { Tab } from '../../addin/tab/Tab';
import { open, ours, serverWith } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const withWay = (reached: CaseView['reached']) => {
  const view = ours(['answer', 'holding reply'], { kind: 'comment', reached });
  return serverWith(view).on('answerCase', () => ({ view })).on('holdingReply', () => ({ view }));
};

it('a letter goes as the person asked for, with the reason beside it, and says what is made', async () => {
  const server = withWay({ by: 'telephone', because: 'They asked to be telephoned only.', postal: '', number: '01622 000111' });
  const { container } = show(<Tab />, server);
  await open('Write the answer');
  expect([valueOf('This letter goes'), valueOf('On the number')]).toEqual(['telephone', '01622 000111']);
  expect(screen.getByText('They asked to be telephoned only.')).toBeTruthy();
  write('The answer, in your words', 'It is mended.');
  expect(await screen.findByText('Dear Pat Lee, this is the answer.')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  await open('Make the words to say');
  await waitFor(() => expect(server.calls('answerCase').map(({ body }) => body)).toEqual([{ says: 'It is mended.', way: { by: 'telephone', number: '01622 000111' }, undo: true }]));
  expect(await screen.findByText('Now ring and say it: the words stand below.')).toBeTruthy();
});

it('by post it asks for the address, and takes the one that is known', async () => {
  const server = withWay({ by: 'email', postal: '3 Mill Lane', number: '' });
  show(<Tab />, server);
  await open('It will take longer');
  write('Working days more', '5');
  write('Why it takes longer', 'A report is late');
  write('This letter goes', 'post');
  expect(valueOf('To the postal address')).toBe('3 Mill Lane');
  write('To the postal address', ' ');
  await open('Make the letter to post');
  expect(await screen.findByText('Write the postal address.')).toBeTruthy();
  write('To the postal address', '4 Mill Lane');
  expect(await screen.findByText('Dear Pat Lee, this is the holding reply.')).toBeTruthy();
  await open('Make the letter to post');
  await waitFor(() => expect(server.calls('holdingReply').map(({ body }) => body)).toEqual([{ workingDays: 5, because: 'A report is late', way: { by: 'post', address: '4 Mill Lane' }, undo: true }]));
});

it('by e-mail after all is said to the server, which would else do as before', async () => {
  const server = withWay({ by: 'post', because: 'The letter before went this way.', postal: '3 Mill Lane', number: '' });
  show(<Tab />, server);
  await open('Write the answer');
  write('The answer, in your words', 'It is mended.');
  write('This letter goes', 'email');
  expect(screen.queryByText('The letter before went this way.')).toBeNull();
  await open('Send to pat.lee@example.net');
  await waitFor(() => expect(server.calls('answerCase').map(({ body }) => body)).toEqual([{ says: 'It is mended.', way: { by: 'email' }, undo: true }]));
});

/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { digestInWords } from '../../shared/domain/digest/in-words';
import { aDigest, aQuietDigest } from '../builders/digests';
import { digestView, myDigest } from './parts/digests';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

const open = (view = myDigest(), hash = '#digest') => {
  location.hash = hash;
  const server = new FakeServer()
    .on('myDigest', () => ({ view }))
    .on('pastDigest', () => ({ view: { ...digestView, headline: 'As it was sent.' } }))
    .on('chooseInterests', ({ body }) => ({ view: { ...(body as object), said: 'You follow these.' } }))
    .on('chooseFrequency', ({ body }) => ({ view: { ...(body as object), said: 'You are sent a digest every month.' } }));
  return show(<Tab />, server, { as: { roles: ['Member'], may: ['read digests'] } });
};

test('a member reads the news, questions, what is coming and figures of their divisions', async () => {
  const { container } = open();
  expect(await screen.findByRole('heading', { name: 'One consultation opens near you in July. Answers were slower in May.' })).toBeTruthy();
  expect(screen.getByText(/^For Fenwick and Saltmarsh divisions. Nothing here is about one person./)).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Three questions to ask', 'Coming to your divisions', 'Elsewhere in the county', 'How we met our standards', 'More complaints than before', 'A note from your officers']);
  expect(screen.getByRole('row', { name: 'Answered in time 76% 72% 74%' })).toBeTruthy();
  expect(await findings(container)).toEqual([]);
});

test('the tab counts questions in the words of the e-mail', async () => {
  const digest = aDigest();
  open(myDigest({ now: digestInWords({ ...digest, questions: digest.questions.slice(0, 2) }) }));
  expect(await screen.findByRole('heading', { name: 'Two questions to ask' })).toBeTruthy();
});

test('it is where a member begins, who sees no case and no plan', async () => {
  open(undefined, '');
  await screen.findByRole('heading', { name: 'Your digest' });
  expect(location.hash).toBe('#digest');
  expect(screen.getByRole('link', { name: 'Digest' }).getAttribute('aria-current')).toBe('page');
  expect(screen.queryByRole('link', { name: 'Cases' })).toBeNull();
});

test('how often changes by the button alone, and what was chosen is said', async () => {
  const { server } = open();
  fireEvent.click(await screen.findByRole('radio', { name: 'Every month' }));
  expect(server.calls('chooseFrequency')).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Change how often' }));
  expect((await screen.findAllByText('You are sent a digest every month.')).length).toBeGreaterThan(0);
  expect(server.calls('chooseFrequency').map(({ body }) => body)).toEqual([{ frequency: 'monthly' }]);
});

test('which services are followed changes by the button alone', async () => {
  const { server } = open();
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Libraries' }));
  expect(server.calls('chooseInterests')).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Change what you follow' }));
  expect((await screen.findAllByText('You follow these.')).length).toBeGreaterThan(0);
  expect(server.calls('chooseInterests').map(({ body }) => body)).toEqual([{ areas: ['highways', 'libraries'] }]);
});

test('to write for a constituent opens an e-mail to the right channel, with no personal data in it', async () => {
  open();
  expect((await screen.findByRole('link', { name: 'I am writing for a constituent' })).getAttribute('href')).toBe('mailto:complaints@marlshire.example?subject=On%20behalf%20of%20a%20constituent');
  expect(screen.getByText('Say whom you write for, and that they agree.')).toBeTruthy();
});

test('a digest that was sent is read again as it was', async () => {
  const { server } = open(undefined, '#digest/2025-06-02');
  expect(await screen.findByRole('heading', { name: 'As it was sent.' })).toBeTruthy();
  expect(server.calls('pastDigest').map(({ id }) => id)).toEqual(['2025-06-02']);
  expect(screen.getByRole('link', { name: 'Mon 2 June 2025' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: 'As it would be now' }).getAttribute('href')).toBe('#digest');
});

test('a quiet week is two lines', async () => {
  open(myDigest({ now: digestInWords(aQuietDigest()), past: [] }));
  expect(await screen.findByRole('heading', { name: 'Nothing new since your last digest.' })).toBeTruthy();
  expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
  expect(screen.getByText(/^None has been sent to you yet/)).toBeTruthy();
});

test('a refusal is said in words', async () => {
  const { server } = open();
  server.on('chooseFrequency', () => ({ problem: { status: 409, detail: 'You hold no seat.' } }));
  fireEvent.click(await screen.findByRole('button', { name: 'Change how often' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('You hold no seat.'));
});

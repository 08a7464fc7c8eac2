/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { CaseView } from '../../shared/contract/cases';
import type { LetterDraftView } from '../../shared/contract/letters';
import { Tab } from '../../addin/tab/Tab';
import { open, ours, send, serverWith } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { aCase, caseLetter, letter } from './parts/views';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const optionsOf = (label: string) => [...screen.getByLabelText<HTMLSelectElement>(label).options].map(({ text }) => text);
const valueOf = (label: string) => screen.getByLabelText<HTMLSelectElement>(label).value;
const pat = { name: 'Pat Lee', address: 'pat.lee@example.net' };

/** A case whose acknowledgement came back. */
const cameBack = (change: Partial<CaseView> = {}): CaseView =>
  aCase({
    actions: ['assign', 'acknowledgement', 'answer'], next: { title: 'Next: acknowledge it anew', because: 'The acknowledgement came back.' },
    reached: { by: 'email', postal: '', number: '' }, addresses: [{ ...pat, said: 'the last letter to it came back' }, { name: 'Pat Lee', address: 'pat@work.example' }], ...change,
  });
const server = (view: CaseView, asks: LetterDraftView['sending']['asks'] = []) =>
  serverWith(view)
    .on('draftCaseLetter', ({ body }) => {
      const { to = pat.address } = body as { to?: string };
      const draft = caseLetter(body as { letter: string });
      return { view: { ...draft, to: { name: '', address: to }, sending: { ...draft.sending, asks } } };
    })
    .on('acknowledgeAnew', () => ({ view: ours(['answer']) }));

it('comes first where the acknowledgement came back, with an address that nothing speaks against', async () => {
  const view = server(cameBack());
  const { container } = show(<Tab />, view);
  await open('Acknowledge it anew');
  expect(optionsOf('To')).toEqual(['Choose', 'pat.lee@example.net (the last letter to it came back)', 'pat@work.example', 'Another address']);
  expect(valueOf('To')).toBe('pat@work.example');
  expect(await screen.findByText('Dear Pat Lee, this is the acknowledgement.')).toBeTruthy();
  expect(await findings(container)).toEqual([]);
  await open('Send to pat@work.example');
  await waitFor(() => expect(view.calls('acknowledgeAnew').map(({ body }) => body)).toEqual([{ to: 'pat@work.example', undo: true }]));
  expect(await screen.findByText('The acknowledgement is on its way.')).toBeTruthy();
});

it('asks whom it goes to where something speaks against every address that is known', async () => {
  const view = server(cameBack({ addresses: [{ ...pat, said: 'the last letter to it came back' }] }), [{ name: pat.address, says: 'The last letter to it came back. It is right all the same.', confirmed: false }]);
  show(<Tab />, view);
  await open('Acknowledge it anew');
  expect(valueOf('To')).toBe('');
  await open('Send');
  expect(await screen.findByText('Choose whom the acknowledgement goes to.')).toBeTruthy();
  write('To', pat.address);
  expect(await screen.findByLabelText('The last letter to it came back. It is right all the same.')).toBeTruthy();
  await send();
  expect(await screen.findByText('It will not go yet. Tick what is asked above.')).toBeTruthy();
  expect(view.calls('acknowledgeAnew')).toEqual([]);
});

it('takes another address with how it is known to be theirs', async () => {
  const view = server(cameBack());
  show(<Tab />, view);
  await open('Acknowledge it anew');
  write('To', 'another');
  write('Their e-mail address', 'pat@new.example');
  await open('Send');
  expect(await screen.findByText('Write how you know.')).toBeTruthy();
  write('How you know that it is theirs', 'They rang');
  await open('Send to pat@new.example');
  await waitFor(() => expect(view.calls('acknowledgeAnew').map(({ body }) => body)).toEqual([{ to: 'pat@new.example', because: 'They rang', undo: true }]));
});

it('Undo brings it back as it was written', async () => {
  const waits = letter({ id: 'ack-2', situation: 'owed', said: 'Going now', undo: { until: '2025-05-12T09:00:30.000Z', seconds: 24 } });
  const waiting = ours([], { story: [{ is: 'letter', at: '2025-05-12T09:00:00.000Z', when: 'Mon 12 May 2025, 10:00', who: 'Amara Field', says: 'acknowledgement, not sent yet', letter: waits }] });
  show(<Tab />, server(waiting).on('undoLetter', () => ({ view: { case: cameBack(), form: { letter: 'acknowledgement', to: 'pat@new.example', because: 'They rang' } } })));
  await open('Undo');
  await waitFor(() => expect(valueOf('To')).toBe('another'));
  expect([valueOf('Their e-mail address'), valueOf('How you know that it is theirs')]).toEqual(['pat@new.example', 'They rang']);
});

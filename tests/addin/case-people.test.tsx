/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import type { CaseView } from '../../shared/contract/cases';
import type { LetterDraftView } from '../../shared/contract/letters';
import { choose, open, ours, press, send, serverWith, type } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { caseLetter, letter } from './parts/views';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const forAnn: CaseView['writes'] = {
  said: 'Pat Lee writes as a councillor, about Ann Lee.', onBehalf: { as: 'councillor', of: 'Ann Lee' },
  authority: { is: 'not asked', recorded: false, said: 'Ann Lee has not been asked yet.' }, note: 'Pat Lee is answered in this one case, and never sees its record.',
};
const people = (change: Partial<CaseView> = {}) => ours(['answer', 'say writer', 'record authority', 'record wishes'], change);
const lettersWith = (sending: Partial<LetterDraftView['sending']>) => (view: CaseView) =>
  serverWith(view).on('draftCaseLetter', ({ body }) => {
    const { cc = [], confirms = [] } = body as { cc?: string[]; confirms?: string[] };
    const draft = caseLetter(body as { letter: string });
    const asks = (sending.asks ?? []).map((ask) => ({ ...ask, confirmed: confirms.includes(ask.name) }));
    return { view: { ...draft, sending: { ...draft.sending, ...sending, asks, cc: cc.map((address) => ({ name: '', address })) } } };
  });

describe('who a case is about', () => {
  it('stands on the page with the authority and what the writer never sees', async () => {
    const { container } = show(<Tab />, serverWith(people({ writes: forAnn })));
    expect(await screen.findByText('Pat Lee writes as a councillor, about Ann Lee.')).toBeTruthy();
    expect(screen.getByText('Ann Lee has not been asked yet.')).toBeTruthy();
    expect(screen.getByText('Pat Lee is answered in this one case, and never sees its record.')).toBeTruthy();
    expect(await findings(container)).toEqual([]);
  });

  it('is said for somebody else with what the writer is, or not at all', async () => {
    const server = serverWith(people()).on('sayWriter', () => ({ view: people({ writes: forAnn }) }));
    show(<Tab />, server);
    const dialog = await choose('Change who it is about');
    fireEvent.click(dialog.getByLabelText('For somebody else'));
    press(dialog, 'Record who it is about');
    expect(await dialog.findByText('Choose what the writer is.')).toBeTruthy();
    fireEvent.change(dialog.getByLabelText('The writer is'), { target: { value: 'councillor' } });
    type(dialog, 'The person concerned', 'Ann Lee');
    press(dialog, 'Record who it is about');
    await waitFor(() => expect(server.calls('sayWriter').map(({ body }) => body)).toEqual([{ onBehalf: { as: 'councillor', of: 'Ann Lee' }, shown: 'r1' }]));
  });

  it('takes the authority as it was given, with how and for what', async () => {
    const server = serverWith(people({ writes: forAnn })).on('recordAuthority', () => ({ view: people({ writes: forAnn }) }));
    show(<Tab />, server);
    const dialog = await choose('Record authority');
    fireEvent.click(dialog.getByLabelText('They said yes'));
    type(dialog, 'How it was given', 'On a signed form');
    type(dialog, 'What it covers', 'This complaint');
    press(dialog, 'Record it');
    await waitFor(() => expect(server.calls('recordAuthority').map(({ body }) => body)).toEqual([{ is: 'given', on: '2025-04-17', how: 'On a signed form', scope: 'This complaint' }]));
  });
});

describe('how a person is written to', () => {
  it('is recorded all at once, with how it is known', async () => {
    const server = serverWith(people()).on('recordWishes', () => ({ view: people() }));
    show(<Tab />, server);
    const dialog = await choose('Change how they are written to');
    fireEvent.click(dialog.getByLabelText('By telephone only'));
    fireEvent.click(dialog.getByLabelText('Braille'));
    type(dialog, 'The one safe e-mail address', 'pat@refuge.example');
    press(dialog, 'Record it');
    expect(await dialog.findByText('Write how you know.')).toBeTruthy();
    type(dialog, 'How you know', 'They rang');
    press(dialog, 'Record it');
    await waitFor(() => expect(server.calls('recordWishes').map(({ body }) => body)).toEqual([{ formats: ['Braille'], telephoneOnly: true, safe: { email: 'pat@refuge.example' }, because: 'They rang', shown: 'w1' }]));
    expect((await screen.findAllByText('Recorded. It is shown above every letter.')).length).toBeGreaterThan(0);
  });

  it('stands above the button, and a letter that goes against it does not go', async () => {
    const server = lettersWith({ wishes: ['By telephone only.'], against: 'This person asked to be telephoned only. Ring them.' })(ours(['answer'], { kind: 'comment' })).on('answerCase', () => ({ view: ours([]) }));
    show(<Tab />, server);
    await open('Write the answer');
    fireEvent.change(screen.getByLabelText('The answer, in your words'), { target: { value: 'Mended' } });
    expect(await screen.findByText('By telephone only.')).toBeTruthy();
    await send();
    expect(await screen.findByText('It was not sent.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('It cannot go. This person asked to be telephoned only. Ring them.');
    expect(server.calls('answerCase')).toEqual([]);
  });
});

describe('whom a letter goes to', () => {
  it('asks for each tick before it goes, and copies in nobody who is not ticked', async () => {
    const asks = [{ name: 'nothing more than the writer told us', says: 'The letter says nothing of Ann Lee that the writer did not tell us.', confirmed: false }];
    const copied = [{ name: 'Ann Lee', address: 'ann@example.net' }, { name: '', address: 'ash@members.example' }];
    const server = lettersWith({ asks, copied })(ours(['answer'], { kind: 'comment' })).on('answerCase', () => ({ view: ours([]) }));
    const { container } = show(<Tab />, server);
    await open('Write the answer');
    fireEvent.change(screen.getByLabelText('The answer, in your words'), { target: { value: 'Mended' } });
    fireEvent.click(await screen.findByLabelText('ash@members.example'));
    expect(await findings(container)).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Send to pat.lee@example.net, copied to ash@members.example' }));
    expect(await screen.findByText('It will not go yet. Tick what is asked above.')).toBeTruthy();
    expect(server.calls('answerCase')).toEqual([]);
    fireEvent.click(screen.getByLabelText('The letter says nothing of Ann Lee that the writer did not tell us.'));
    await waitFor(() => expect(server.calls('draftCaseLetter').at(-1)?.body).toMatchObject({ confirms: ['nothing more than the writer told us'] }));
    fireEvent.click(await screen.findByRole('button', { name: 'Send to pat.lee@example.net, copied to ash@members.example' }));
    await waitFor(() => expect(server.calls('answerCase')).toHaveLength(1));
    expect(server.calls('answerCase')[0]?.body).toMatchObject({ says: 'Mended', cc: ['ash@members.example'], confirms: ['nothing more than the writer told us'] });
  });

  it('offers waiting for authority as a reason why it takes longer', async () => {
    show(<Tab />, serverWith(ours(['holding reply'], { reasonsOffered: ['We are waiting to hear from Ann Lee whether you may act for them.'] })));
    await open('It will take longer');
    fireEvent.click(screen.getByText('Say: “We are waiting to hear from Ann Lee whether you may act for them.”'));
    expect(screen.getByLabelText<HTMLInputElement>('Why it takes longer').value).toBe('We are waiting to hear from Ann Lee whether you may act for them.');
  });
});

it.each([['owed', true], ['sent', false]] as const)('how they are written to, where a letter is %s: that it goes as it was decided is said: %s', async (situation, isSaid) => {
  show(<Tab />, serverWith(people({ story: [{ is: 'letter', at: '2025-04-17T09:14:00.000Z', when: 'Thu 17 Apr 2025, 10:14', who: 'Sam Okoro', says: 'acknowledged', letter: letter({ situation }) }] })));
  const dialog = await choose('Change how they are written to');
  expect(dialog.queryByText(/It goes as it is/) !== null).toBe(isSaid);
});

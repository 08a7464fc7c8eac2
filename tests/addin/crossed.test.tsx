/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import type { RouteName } from '../../shared/contract/routes';
import type { CaseAction, CaseView } from '../../shared/contract/cases';
import type { CaseFact } from '../../shared/domain/case/vocabulary';
import { choose, ours, press, serverWith, type, type Dialog } from './parts/case-page';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';

const table = { source: 'ONS, May 2025', asOf: '2025-05-01', postcodes: 2, divisions: [{ name: 'Ashby North', district: 'Vale' }] };
const says = (dialog: Dialog) => type(dialog, 'Reason', 'They said so.');

interface Fact {
  fact: CaseFact;
  action: CaseAction;
  route: RouteName;
  menu: string;
  act: string;
  fill: (dialog: Dialog) => unknown;
  theirs: Partial<CaseView>;
  nowSays: string;
  chose: string;
}

const facts: Fact[] = [
  { fact: 'kind', action: 'correct kind', route: 'correctKind', menu: 'Correct the kind', act: 'Correct the kind', fill: (dialog) => [fireEvent.click(dialog.getByRole('radio', { name: /^Compliment/, hidden: true })), says(dialog)], theirs: { kind: 'comment' }, nowSays: 'Comment', chose: 'Compliment' },
  { fact: 'place', action: 'set place', route: 'setPlace', menu: 'Say where it is', act: 'Keep the place', fill: async (dialog) => { await dialog.findByText('The whole county'); fireEvent.change(dialog.getByLabelText('Where'), { target: { value: 'county-wide' } }); }, theirs: { place: { is: 'division', said: 'Ashby North, Vale', name: 'Ashby North' } }, nowSays: 'Ashby North, Vale', chose: 'The whole county' },
  { fact: 'wishes', action: 'record wishes', route: 'recordWishes', menu: 'Change how they are written to', act: 'Record it', fill: (dialog) => [fireEvent.click(dialog.getByLabelText('Braille')), type(dialog, 'How you know', 'They rang.')], theirs: { wishes: { recorded: { formats: ['large print'] }, said: ['Large print.'] } }, nowSays: 'Large print', chose: 'Braille' },
  { fact: 'writer', action: 'say writer', route: 'sayWriter', menu: 'Change who it is about', act: 'Record who it is about', fill: (dialog) => [fireEvent.click(dialog.getByLabelText('For somebody else')), fireEvent.change(dialog.getByLabelText('The writer is'), { target: { value: 'advocate' } }), type(dialog, 'The person concerned', 'Ann Lee')], theirs: { writes: { said: 'Pat Lee writes as family, about Ann Lee.' } }, nowSays: 'Pat Lee writes as family, about Ann Lee.', chose: 'Advocate: Ann Lee' },
];

describe.each(facts)('$fact, changed by two people at once', ({ fact, action, route, menu, act, fill, theirs, nowSays, chose }) => {
  const before = ours([action]);
  const now = ours([action], { ...theirs, stamps: { ...before.stamps, [fact]: 'theirs' }, version: '2' });
  const crossing = () =>
    serverWith(before)
      .on('places', () => ({ view: { table, mayChange: false, version: '1' } }))
      .on(route, ({ body }) => ((body as { shown?: string }).shown === 'theirs' ? { view: ours([action], { version: '3' }) } : { problem: { status: 412, code: 'changed-meanwhile', detail: 'Look at what it is now, then choose whose change stands.', changed: 'Changed by Helen Brandt, Thu 17 Apr 2025, 09:14.', current: now } }));
  const begin = async () => {
    location.hash = '#case/HC-7Q4M2XD-K';
    const server = crossing();
    show(<Tab />, server);
    const dialog = await choose(menu);
    await fill(dialog);
    press(dialog, act);
    return { server, dialog, alert: within(await dialog.findByRole('alert', { hidden: true })) };
  };

  it('is shown both ways, with who changed it and when, with the keyboard there', async () => {
    const { alert, dialog } = await begin();
    expect(alert.getByText('Changed by Helen Brandt, Thu 17 Apr 2025, 09:14.')).toBeTruthy();
    const side = (text: string) => alert.getByText((_, element) => element?.tagName === 'DD' && element.textContent === text);
    expect([side(`It now says: ${nowSays}`), side(`You chose: ${chose}`)]).toHaveLength(2);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Somebody changed this meanwhile');
    expect(dialog.queryByRole('button', { name: act, hidden: true })).toBeNull();
    expect(await findings(screen.getByRole('dialog', { hidden: true }))).toEqual([]);
  });

  it('mine stands over what was then shown', async () => {
    const { server, dialog } = await begin();
    press(dialog, 'Keep mine');
    await waitFor(() => expect(server.calls(route).map(({ body }) => (body as { shown: string }).shown)).toEqual([before.stamps[fact], 'theirs']));
    const [first, second] = server.calls(route).map(({ body }) => ({ ...(body as object), shown: undefined }));
    expect(second).toEqual(first);
  });

  it('theirs stands, and nothing more is sent', async () => {
    const { server, dialog } = await begin();
    press(dialog, 'Use theirs');
    expect(await screen.findByText('Theirs stands. Yours is not saved.')).toBeTruthy();
    expect(server.calls(route)).toHaveLength(1);
  });
});

const settings = { as: { roles: ['Manager' as const], may: ['place messages' as const, 'see cases' as const, 'change settings' as const] } };
const empty = () => new FakeServer().on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } }));
const changed = (current: object) => ({ problem: { status: 412, code: 'changed-meanwhile', detail: 'Look at what it is now.', current } });

it('the time for Undo: what was typed is kept beside theirs until one is chosen', async () => {
  location.hash = '#settings/letters';
  const view = (undoSeconds: number, version: string) => ({ undoSeconds, longest: 120, acknowledgementsADay: 20, most: 1000, version, changed: 'Changed by Amara Field, today.' });
  const server = empty()
    .on('letterSettings', () => ({ view: view(30, '1') }))
    .on('changeLetterSettings', ({ headers, body }) => (headers['if-match'] === '2' ? { view: view((body as { undoSeconds: number }).undoSeconds, '3') } : changed(view(60, '2'))));
  show(<Tab />, server, settings);
  fireEvent.change(await screen.findByLabelText('Seconds that outgoing mail waits'), { target: { value: '10' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('It now says: 60');
  expect(screen.getByRole('alert').textContent).toContain('Changed by Amara Field, today.');
  expect(screen.getByLabelText<HTMLInputElement>('Seconds that outgoing mail waits').value).toBe('10');
  fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  await waitFor(() => expect(server.calls('changeLetterSettings').at(-1)).toMatchObject({ body: { undoSeconds: 10 }, headers: { 'if-match': '2' } }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

describe('forms and systems', () => {
  const form = { address: 'forms@marlshire.example', name: 'Report a problem', channel: 'web form', resident: { at: 'reply-to' } } as const;
  const view = (forms: object[], domains: string[], version: string) => ({ forms, domains, mayChange: true, version });
  const begin = async (theirs: object) => {
    location.hash = '#settings/senders';
    const server = empty()
      .on('knownSenders', () => ({ view: view([form], ['marlshire.example'], '1'), version: '"1"' }))
      .on('changeKnownSenders', ({ headers, body }) => (headers['if-match'] === '2' ? { view: { ...view([], [], '3'), ...(body as object) } } : changed(theirs)));
    show(<Tab />, server, settings);
    fireEvent.click(await screen.findByRole('button', { name: /^Change Report a problem/ }));
    fireEvent.change(screen.getByLabelText('What it is called'), { target: { value: 'Tell us' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    return server;
  };

  it('one that somebody else changed too is shown both ways; nothing typed is lost', async () => {
    const server = await begin(view([{ ...form, name: 'Say it' }], ['marlshire.example'], '2'));
    expect((await screen.findByRole('alert')).textContent).toContain('It now says: Say it');
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(server.calls('changeKnownSenders').at(-1)?.body).toMatchObject({ forms: [{ name: 'Tell us' }] }));
  });

  it('what somebody else changed beside it stays', async () => {
    const server = await begin(view([form], ['marlshire.example', 'north.example'], '2'));
    await waitFor(() => expect(server.calls('changeKnownSenders').at(-1)?.body).toMatchObject({ forms: [{ name: 'Tell us' }], domains: ['marlshire.example', 'north.example'] }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

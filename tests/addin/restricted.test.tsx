/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Pane } from '../../addin/taskpane/Pane';
import { Tab } from '../../addin/tab/Tab';
import type { CaseView } from '../../shared/contract/cases';
import type { ProposalView } from '../../shared/contract/messages';
import { choose, ours, press, serverWith, type } from './parts/case-page';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { amara, caseCard, draft, jo, message, sam } from './parts/views';

const restriction: CaseView['restriction'] = {
  said: 'Closed to all but managers and those named since Thu 17 Apr 2025. It is about a colleague.', ground: 'a colleague',
  named: [sam], openTo: [sam, jo], concerning: [amara], openings: [{ who: 'Jo Marsh', when: 'Thu 17 Apr 2025, 10:00' }],
};

describe('a case that is closed to others', () => {
  beforeEach(() => {
    location.hash = '#case/HC-7Q4M2XD-K';
  });

  it('says so, to whom it is open, whom it is about and who has opened it', async () => {
    const { container } = show(<Tab />, serverWith(ours(['answer', 'restrict'], { restriction })));
    const card = within(await screen.findByRole('region', { name: 'Who may see it' }));
    for (const said of [restriction.said, 'Sam Okoro, Jo Marsh', 'Amara Field', 'Opened once', 'Jo Marsh, Thu 17 Apr 2025, 10:00']) expect(card.getByText(said)).toBeTruthy();
    expect(await findings(container)).toEqual([]);
  });

  it('is closed with why and to whom, and asks for another contact where it turns out to be about the contact', async () => {
    const server = serverWith(ours(['answer', 'restrict'])).on('restrictCase', () => ({ view: ours([], { restriction }) }));
    show(<Tab />, server);
    const dialog = await choose('Who may see this case');
    press(dialog, 'Close it to others');
    expect(dialog.getByText('Choose why it is closed.')).toBeTruthy();
    fireEvent.change(dialog.getByLabelText('Why'), { target: { value: 'a colleague' } });
    const [open, about] = dialog.getAllByRole('group', { hidden: true });
    fireEvent.click(within(open as HTMLElement).getByLabelText('Jo Marsh'));
    fireEvent.click(within(about as HTMLElement).getByLabelText('Sam Okoro'));
    type(dialog, 'Reason', 'He is named in it');
    press(dialog, 'Close it to others');
    expect(dialog.getAllByText('Choose another contact.').length).toBeGreaterThan(0);
    fireEvent.change(dialog.getByLabelText('Contact in their place'), { target: { value: 'jo' } });
    press(dialog, 'Close it to others');
    await waitFor(() => expect(server.calls('restrictCase').map(({ body }) => body)).toEqual([{ ground: 'a colleague', named: ['jo'], concerning: ['sam'], contact: 'jo', because: 'He is named in it' }]));
  });

  it('is opened again with a reason, and by saying whom it is not about', async () => {
    const server = serverWith(ours(['answer', 'lift restriction'], { restriction })).on('liftRestriction', () => ({ view: ours([]) }));
    show(<Tab />, server);
    const dialog = await choose('Open it to others again');
    fireEvent.click(dialog.getByLabelText('It turned out not to be about Amara Field'));
    type(dialog, 'Reason', 'Another Amara Field');
    press(dialog, 'Open it again');
    await waitFor(() => expect(server.calls('liftRestriction').map(({ body }) => body)).toEqual([{ because: 'Another Amara Field', notAbout: ['amara'] }]));
  });

  it('has a mark in the worklist that is said as well as drawn', async () => {
    location.hash = '#cases';
    const counts = { all: 1, overdue: 0, 'due today': 0, 'due soon': 0, 'in time': 1, paused: 0 };
    show(<Tab />, new FakeServer().on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } })).on('cases', () => ({ view: { items: [caseCard('HC-ONE', { restricted: true })], counts } })));
    expect(await screen.findByRole('link', { name: /^Closed to others: ?Matter HC-ONE$/ })).toBeTruthy();
  });
});

describe('capturing what may have to be closed', () => {
  const proposing = (proposed: ProposalView['restriction'], more: Partial<ProposalView> = {}) => {
    const { proposal } = message();
    return new FakeServer()
      .on('findMessage', () => ({ view: message({ actions: ['capture', 'join', 'file', 'keep from colleagues'], ...(proposal && { proposal: { ...proposal, ...more, ...(proposed && { restriction: proposed }) } }) }) }))
      .on('draftAcknowledgement', () => ({ view: draft() }))
      .on('recordConcerning', () => ({ view: message() }))
      .on('capture', () => ({ view: { message: 'm1', cases: [], letter: 'ack-m1' } }));
  };
  const item = { item: '<m1@example.net>' };
  const matters = (server: FakeServer) => server.calls('capture').map(({ body }) => (body as { matters: object[] }).matters[0]);

  it('closes it by default where the text speaks for it, with the words in view, unless it is left open', async () => {
    const server = proposing({ grounds: [{ ground: 'whistleblowing', words: ['protected disclosure'] }], named: [] });
    show(<Pane />, server, item);
    expect(await screen.findByText(/Closed to all but managers and you\. It may be whistleblowing\..*“protected disclosure”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Capture and acknowledge' }));
    await waitFor(() => expect(matters(server)).toMatchObject([{ restricted: 'whistleblowing' }]));
    fireEvent.click(screen.getByRole('button', { name: 'Leave it open' }));
    expect(screen.queryByText(/Closed to all/)).toBeNull();
  });

  it('only asks about a colleague whom the text names', async () => {
    const server = proposing({ grounds: [], named: [{ person: amara, words: 'Amara Field' }] });
    show(<Pane />, server, item);
    expect(await screen.findByText('The text names Amara Field.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'It is about Amara Field' }));
    expect((screen.getByLabelText('Amara Field') as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Capture and acknowledge' }));
    await waitFor(() => expect(matters(server)).toMatchObject([{ concerning: ['amara'] }]));
  });

  it('keeps a message from a colleague before anybody has captured it', async () => {
    const server = proposing(undefined);
    show(<Pane />, server, item);
    fireEvent.click(await screen.findByRole('button', { name: 'Keep from a colleague' }));
    fireEvent.click(screen.getByLabelText('Amara Field'));
    fireEvent.click(screen.getByRole('button', { name: 'Keep it from them' }));
    await waitFor(() => expect(server.calls('recordConcerning').map(({ body }) => body)).toEqual([{ concerning: ['amara'] }]));
  });
});

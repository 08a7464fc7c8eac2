/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import type { RetentionView } from '../../shared/contract/retention';
import type { MeView } from '../../shared/contract/views';
import { choose, open, ours, press, serverWith, type } from './parts/case-page';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { caseCard } from './parts/views';

const due: RetentionView = { said: 'Its review was due on Tue 6 May 2031.', working: 'Closed on Tue 6 May 2025. Complaints are looked at 6 years after.', reviewOn: '2031-05-06', due: true, stays: ['The mailbox keeps its own copies.'] };
const closed = (retention: RetentionView = due) => ours(['keep longer', 'anonymise', 'set hold'], { situation: 'answered', retention });

describe('how long a case is kept', () => {
  beforeEach(() => {
    location.hash = '#case/HC-7Q4M2XD-K';
  });

  it('is said with its working, what stays elsewhere, and what may be decided once it is due', async () => {
    const { container } = show(<Tab />, serverWith(closed()));
    expect(await screen.findByText('Its review was due on Tue 6 May 2031.')).toBeTruthy();
    fireEvent.click(screen.getByText('How that date comes about'));
    expect(screen.getByText(/Closed on Tue 6 May 2025/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Anonymise' })).toBeTruthy();
    expect(await findings(container)).toEqual([]);
  });

  it('is anonymised only with a ground and the reference written out', async () => {
    const server = serverWith(closed()).on('anonymiseCase', () => ({ view: closed({ said: 'People and texts were removed.', anonymised: true, stays: [] }) }));
    show(<Tab />, server);
    await open('Anonymise');
    const dialog = within(await screen.findByRole('dialog'));
    press(dialog, 'Remove them for good');
    expect(dialog.getByText('Choose why.')).toBeTruthy();
    expect(dialog.getByText('Write the reference, so that it is this case and no other.')).toBeTruthy();
    expect(server.calls('anonymiseCase')).toEqual([]);
    fireEvent.change(dialog.getByLabelText('Why'), { target: { value: 'kept long enough' } });
    type(dialog, 'Write the reference of this case', 'hc-7q4m2xd-k');
    press(dialog, 'Remove them for good');
    await waitFor(() => expect(server.calls('anonymiseCase')).toMatchObject([{ body: { ground: 'kept long enough', reference: 'hc-7q4m2xd-k' } }]));
  });

  it('says beside the reference what the server refuses', async () => {
    show(<Tab />, serverWith(closed()).on('anonymiseCase', () => ({ problem: { status: 409, title: 'This case is on legal hold', detail: 'Nothing of it is removed.', code: 'on-hold' } })));
    await open('Anonymise');
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('Why'), { target: { value: 'kept long enough' } });
    type(dialog, 'Write the reference of this case', 'HC-7Q4M2XD-K');
    press(dialog, 'Remove them for good');
    expect(await dialog.findByText('This case is on legal hold')).toBeTruthy();
  });

  it('says that a hold keeps it, and why', async () => {
    show(<Tab />, serverWith(ours(['lift hold'], { situation: 'answered', retention: { ...due, hold: { said: 'On legal hold since Mon 5 May 2031.', because: 'A solicitor has written.' } } })));
    expect(await screen.findByText('On legal hold since Mon 5 May 2031.')).toBeTruthy();
    expect(screen.getByText('A solicitor has written.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Anonymise' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Lift the legal hold' })).toBeTruthy();
  });

  it('is put on hold from the menu, with a reason', async () => {
    const server = serverWith(closed()).on('setHold', () => ({ view: closed({ ...due, hold: { said: 'On legal hold since Mon 5 May 2031.', because: 'A solicitor has written.' } }) }));
    show(<Tab />, server);
    const dialog = await choose('Put on legal hold');
    type(dialog, 'Reason', 'A solicitor has written.');
    press(dialog, 'Put on hold');
    await waitFor(() => expect(server.calls('setHold')).toMatchObject([{ body: { because: 'A solicitor has written.' } }]));
  });
});

const manager: Partial<MeView> = { roles: ['Manager'], may: ['place messages', 'see cases', 'review cases', 'change settings'] };

describe('what is due for review', () => {
  beforeEach(() => {
    location.hash = '#reviews';
  });

  it('is listed by why it is due, each a link to its case', async () => {
    const groups = [
      { of: 'complaint', said: 'Closed 6 years ago or more.', count: 60, items: [caseCard('HC-7Q4M2XD-K', { situation: 'answered' })] },
      { of: 'on hold', said: 'Nothing of these is removed.', count: 1, items: [caseCard('HC-AAAAAAA-A', { situation: 'answered' })] },
    ];
    const { container } = show(<Tab />, new FakeServer().on('reviews', () => ({ view: { groups } })), { as: manager });
    expect(await screen.findByRole('heading', { name: 'Complaints: 60' })).toBeTruthy();
    expect(screen.getByText('59 more come up as these are decided.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /Matter HC-/ }).map((link) => link.getAttribute('href'))).toEqual(['#case/HC-7Q4M2XD-K', '#case/HC-AAAAAAA-A']);
    expect(await findings(container)).toEqual([]);
  });

  it('says when nothing is', async () => {
    show(<Tab />, new FakeServer().on('reviews', () => ({ view: { groups: [] } })), { as: manager });
    expect(await screen.findByText('Nothing is due for review')).toBeTruthy();
  });
});

describe('the times in Settings', () => {
  const time = { years: 6, source: 'Our schedule' };
  const rules = { complaint: time, comment: time, compliment: time, 'service request': time };

  it('are saved with their source, and a refusal stands beside its field', async () => {
    location.hash = '#settings/retention';
    const server = new FakeServer()
      .on('retentionSettings', () => ({ view: { rules, version: '1' } }))
      .on('changeRetention', () => ({ problem: { status: 422, detail: 'Put it right.', code: 'invalid', errors: [{ at: 'complaint.years', says: 'Write 100 years at most.' }] } }));
    const { container } = show(<Tab />, server, { as: manager });
    fireEvent.change(await screen.findByLabelText('Years: complaints'), { target: { value: '7' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Write 100 years at most.')).toBeTruthy();
    expect(server.calls('changeRetention')).toMatchObject([{ body: { ...rules, complaint: { years: 7, source: 'Our schedule' } } }]);
    expect(await findings(container)).toEqual([]);
  });
});

/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { OmbudsmanView } from '../../shared/contract/ombudsman';
import type { ProcedureView } from '../../shared/contract/procedure';
import type { CaseAction } from '../../shared/contract/cases';
import { Tab } from '../../addin/tab/Tab';
import { choose, ours, press, serverWith, type } from './parts/case-page';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { aCase, caseCard } from './parts/views';

beforeEach(() => {
  location.hash = '#case/HC-7Q4M2XD-K';
});

const { ombudsman: none } = aCase();
const referred: OmbudsmanView = {
  ...none, said: 'Reply to the Ombudsman by Mon 19 May 2025.',
  referrals: [{
    id: 'ref-1', ombudsman: { id: 'lgsco', name: 'Local Government and Social Care Ombudsman' }, reference: '25 001 234', heardOn: '2025-04-14', said: 'Heard of it on Mon 14 Apr 2025.',
    questions: [{ id: 'ask-1', asks: 'All papers', askedOn: '2025-04-15', replyBy: '2025-05-19', said: 'Reply to the Ombudsman by Mon 19 May 2025', standing: 'in time' }],
    remedies: [],
  }],
};
const records: CaseAction[] = ['answer', 'record referral', 'record question', 'record decision'];

/** Opens a form that stands beside what it is about. */
async function openBeside(name: string) {
  fireEvent.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
}

describe('a case at the Ombudsman', () => {
  it('is recorded from the rare acts, with the usual Ombudsman chosen', async () => {
    const view = ours(['answer', 'record referral']);
    const server = serverWith(view).on('recordReferral', () => ({ view: { ...view, ombudsman: referred } }));
    show(<Tab />, server);
    const dialog = await choose('Record that it went to the Ombudsman');
    press(dialog, 'Record it');
    expect(await dialog.findByText('Write the Ombudsman’s reference.')).toBeTruthy();
    type(dialog, 'Their reference', '25 001 234');
    type(dialog, 'The council heard of it on', '2025-04-14');
    press(dialog, 'Record it');
    await waitFor(() => expect(server.calls('recordReferral').map(({ body }) => body)).toEqual([{ ombudsman: 'lgsco', reference: '25 001 234', heardOn: '2025-04-14' }]));
    expect((await screen.findAllByText('Reply to the Ombudsman by Mon 19 May 2025.')).length).toBeGreaterThan(0);
  });

  it('shows its own dates beside what is asked, and completes what is meant', async () => {
    const view = ours(records, { ombudsman: referred });
    const server = serverWith(view).on('recordQuestion', () => ({ view }));
    const { container } = show(<Tab />, server);
    const card = within(await screen.findByRole('region', { name: 'At the Ombudsman' }));
    expect(card.getByText('All papers')).toBeTruthy();
    expect(card.getByText('In time')).toBeTruthy();
    expect(await findings(container)).toEqual([]);
    const dialog = await openBeside('Add or change: All papers');
    type(dialog, 'Replied on', '2025-04-16');
    press(dialog, 'Record it');
    await waitFor(() => expect(server.calls('recordQuestion').map(({ body }) => body)).toEqual([{ of: 'ask-1', referral: 'ref-1', asks: 'All papers', askedOn: '2025-04-15', replyBy: '2025-05-19', repliedOn: '2025-04-16' }]));
  });

  it('says beside the reason that a change needs one', async () => {
    const view = ours(records, { ombudsman: referred });
    show(<Tab />, serverWith(view).on('recordReferral', () => ({ problem: { status: 422, code: 'correction-needs-reason', title: 'This changes what was recorded', detail: 'Say why.' } as never })));
    const dialog = await openBeside('Add or change: 25 001 234');
    type(dialog, 'Their reference', '25 001 235');
    press(dialog, 'Record it');
    expect(await dialog.findByText('This changes what was recorded')).toBeTruthy();
    expect(dialog.getByLabelText('Reason, if you change what was recorded')).toBeTruthy();
  });

  it('offers the decision, and what is recommended only once there is one', async () => {
    const view = ours([...records, 'record remedy'], { ombudsman: referred });
    const server = serverWith(view).on('recordDecision', () => ({ view }));
    show(<Tab />, server);
    expect(await screen.findByRole('button', { name: 'They decided: 25 001 234' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'They recommended something: 25 001 234' })).toBeNull();
    const dialog = await openBeside('They decided: 25 001 234');
    type(dialog, 'Decision', 'no-fault');
    press(dialog, 'Record it');
    await waitFor(() => expect(server.calls('recordDecision').map(({ body }) => body)).toEqual([{ referral: 'ref-1', finding: 'no-fault', decidedOn: '2025-04-17' }]));
  });
});

it('the worklist lists what is with the Ombudsman by what is owed there', async () => {
  location.hash = '#cases?standing=with+the+Ombudsman';
  const counts = { all: 0, overdue: 0, 'due today': 0, 'due soon': 0, 'in time': 0, paused: 0, 'with the Ombudsman': 1 };
  const server = serverWith(ours([])).on('cases', () => ({ view: { items: [caseCard('HC-ONE', { ombudsman: { said: 'Mon 2 June 2025', standing: 'due soon' } })], counts } }));
  show(<Tab />, server);
  expect(await screen.findByText('Mon 2 June')).toBeTruthy();
  expect(screen.getByRole('button', { name: '1 With the Ombudsman' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('columnheader', { name: 'Owed to them by' })).toBeTruthy();
  expect(server.calls('cases')[0]?.query).toMatchObject({ standing: 'with the Ombudsman' });
});

describe('a case under a statutory procedure', () => {
  const procedure: ProcedureView = {
    source: 'The regulations of 2006.', roles: [{ id: 'advocate', name: 'Advocate' }],
    people: [{ id: 'who-1', role: { id: 'advocate', name: 'Advocate' }, name: 'Asha Patel', from: '2025-04-17', said: 'Since Thu 17 Apr 2025', warning: 'Asha Patel is to be independent of the council, and this address is the council’s own.' }],
    days: [{ id: 'panel held', name: 'Review panel', said: 'Not recorded' }],
  };
  const view = ours(['answer', 'record taking part', 'record procedure day'], { procedure });

  it('shows who takes part, with what looks wrong, and adds somebody', async () => {
    const server = serverWith(view).on('recordTakingPart', () => ({ view }));
    const { container } = show(<Tab />, server);
    expect(await screen.findByText(/this address is the council’s own/)).toBeTruthy();
    expect(await findings(container)).toEqual([]);
    const dialog = await openBeside('Add somebody');
    type(dialog, 'There as', 'advocate');
    type(dialog, 'Name', 'Bea Cole');
    type(dialog, 'Telephone, if any', '03069 990 111');
    press(dialog, 'Record it');
    await waitFor(() => expect(server.calls('recordTakingPart').map(({ body }) => body)).toEqual([{ role: 'advocate', name: 'Bea Cole', telephone: '03069 990 111', from: '2025-04-17' }]));
  });

  it('records the day that is meant', async () => {
    const server = serverWith(view).on('recordProcedureDay', () => ({ view }));
    show(<Tab />, server);
    const dialog = await openBeside('Record the day: Review panel');
    type(dialog, 'On', '2025-05-01');
    press(dialog, 'Record it');
    await waitFor(() => expect(server.calls('recordProcedureDay').map(({ body }) => body)).toEqual([{ day: 'panel held', on: '2025-05-01' }]));
  });
});

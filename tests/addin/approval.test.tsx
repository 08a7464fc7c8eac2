/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StandsCard } from '../../addin/tab/plans/approval/StandsCard';
import { Tab } from '../../addin/tab/Tab';
import type { ApprovalView } from '../../shared/contract/approval';
import type { MeView } from '../../shared/contract/views';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { jo, libraries, sam } from './parts/views';

const id = 'HCP-7Q4M2XD-K';
const hash = 'a'.repeat(64);
const approver: Partial<MeView> = { roles: ['Approver'], may: ['see plans'] };
const team: Partial<MeView> = { roles: ['EngagementTeam'], may: ['see plans', 'write plans'] };

const version = { no: 2, hash, submitted: 'Submitted by Sam Okoro, Thu 17 Apr 2025, 10:00', highLevel: false, summary: [{ says: 'We would', is: 'Inform. Libraries open an hour later.' }, { says: 'Runs', is: 'From Tue 10 June 2025' }] };
const view = (change: Partial<ApprovalView> = {}): ApprovalView => ({
  id, title: 'Library hours', area: libraries, stage: 'approval', said: 'With Jo Marsh since Thu 17 Apr 2025, 10:00.', policy: 'must', version, signed: [], unreached: [], versions: [{ no: 2, submitted: version.submitted }], people: [sam, jo],
  steps: [{ id: 'head', title: 'Head of Libraries', is: 'people', said: 'Waits for Jo Marsh', done: false, open: true }],
  asked: { step: 'head', as: 'Head of Libraries', why: 'because the Head of Service decides.', position: 'Step 1 of 2, then Finance' }, may: ['approve', 'send back', 'pass on'], ...change,
});
const { asked: _, ...nobodyAsked } = view({ may: [] });

function serverWith(now: ApprovalView): FakeServer {
  const server = new FakeServer().on('planApproval', () => ({ view: now }));
  server.on('readVersion', () => ({ view: now })).on('planVersion', () => ({ view: { no: 2, hash, submitted: version.submitted, parts: [{ title: 'Dates', rows: [{ says: 'Opens', is: 'Tue 10 June 2025' }] }], changed: [] } }));
  for (const act of ['approvePlan', 'sendBackPlan', 'passOnPlan', 'declareInterest', 'checkPlan'] as const) server.on(act, () => ({ view: nobodyAsked }));
  return server;
}

describe('the approver’s page', () => {
  beforeEach(() => {
    location.hash = `#plans/approve/${id}`;
  });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('says what is asked and on what authority, then the plan in rows, and what changed since it was read', async () => {
    const changed = { since: 'Wed 16 Apr 2025, 09:00', differences: [{ says: 'Opens', before: 'Tue 3 June 2025', after: 'Tue 10 June 2025', material: true }] };
    const { server, container } = show(<Tab />, serverWith(view({ changed })), { as: approver });
    expect(await screen.findByRole('heading', { name: 'Library hours', level: 1 })).toBeTruthy();
    expect(screen.getByText('You are asked as Head of Libraries')).toBeTruthy();
    expect(screen.getByText('For you to approve · Step 1 of 2, then Finance')).toBeTruthy();
    const box = within(screen.getByRole('region', { name: '1 thing changed since you read it: Wed 16 Apr 2025, 09:00' }));
    expect(box.getByText('Tue 10 June 2025')).toBeTruthy();
    expect(box.getByText(', was: Tue 3 June 2025')).toBeTruthy();
    await waitFor(() => expect(server.calls('readVersion')).toMatchObject([{ body: { hash } }]));
    expect(await findings(container)).toEqual([]);
  });

  it('approves exactly the version that is shown, and not before somebody has said whether they have an interest', async () => {
    const { server } = show(<Tab />, serverWith(view()), { as: approver });
    await screen.findByText('Any interest to declare?');
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    press('Approve this plan');
    expect(await screen.findByText('Say first whether you have an interest.')).toBeTruthy();
    expect(server.calls('approvePlan')).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'None' }));
    press('Approve this plan');
    await waitFor(() => expect(server.calls('approvePlan')).toMatchObject([{ body: { hash, step: 'head', interest: 'none' } }]));
  });

  it('sends back with words, passes on, and takes a declared interest in place of an approval', async () => {
    // It stays open after each, so that all three can be given here.
    const open = serverWith(view());
    for (const act of ['sendBackPlan', 'passOnPlan', 'declareInterest'] as const) open.on(act, () => ({ view: view() }));
    const { server, container } = show(<Tab />, open, { as: approver });
    await screen.findByText('Any interest to declare?');
    press('Send back');
    fireEvent.change(screen.getByLabelText('What has to be otherwise?'), { target: { value: 'Say what it costs.' } });
    expect(await findings(container)).toEqual([]);
    press('Send back with these words');
    await waitFor(() => expect(server.calls('sendBackPlan')).toMatchObject([{ body: { hash, because: 'Say what it costs.' } }]));
    press('Cancel');
    press('This is not mine');
    fireEvent.change(screen.getByLabelText('Whose is it?'), { target: { value: jo.id } });
    press('Pass it on');
    await waitFor(() => expect(server.calls('passOnPlan')).toMatchObject([{ body: { step: 'head', to: jo.id } }]));
    press('Cancel');
    fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    fireEvent.change(screen.getByLabelText('What interest do you have?'), { target: { value: 'My sister runs it.' } });
    expect(screen.queryByRole('button', { name: 'Approve this plan' })).toBeNull();
    press('Declare this interest');
    await waitFor(() => expect(server.calls('declareInterest')).toMatchObject([{ body: { because: 'My sister runs it.' } }]));
  });

  it('says beside the buttons what was refused, and shows what is different', async () => {
    const server = serverWith(view()).on('approvePlan', () => ({ problem: { status: 409, code: 'not-what-you-read', title: 'That is not the version that you read', detail: 'Look at what is different in it, then decide.' } }));
    show(<Tab />, server, { as: approver });
    fireEvent.click(await screen.findByRole('radio', { name: 'None' }));
    press('Approve this plan');
    expect(within(await screen.findByRole('alert')).getByText('Look at what is different in it, then decide.')).toBeTruthy();
  });

  it('says at the top what was decided, to whoever decided it, and no more what changed since they read it', async () => {
    const changed = { since: 'Wed 16 Apr 2025, 09:00', differences: [{ says: 'Opens', before: 'Tue 3 June 2025', after: 'Tue 10 June 2025', material: true }] };
    let now = view({ changed });
    const server = serverWith(now).on('planApproval', () => ({ view: now })).on('approvePlan', () => ({ view: (now = { ...nobodyAsked, changed, stage: 'signed off', said: 'Signed off Thu 17 Apr 2025, 11:00.' }) }));
    const { container } = show(<Tab />, server, { as: approver });
    fireEvent.click(await screen.findByRole('radio', { name: 'None' }));
    press('Approve this plan');
    const done = (await screen.findByText('Approved.')).closest('p') as HTMLElement;
    expect(document.activeElement).toBe(done);
    expect(done.compareDocumentPosition(screen.getByRole('heading', { level: 1 }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText('Approved. Signed off Thu 17 Apr 2025, 11:00.').closest('[role="status"]')).toBeTruthy();
    expect(await screen.findByText('Signed off Thu 17 Apr 2025, 11:00.')).toBeTruthy();
    expect(screen.queryByText(/changed since you read it/)).toBeNull();
    expect(await findings(container)).toEqual([]);
  });

  it('asks nothing more beside what was decided, while the plan is asked for anew', async () => {
    const server = serverWith(view());
    show(<Tab />, server, { as: approver });
    fireEvent.click(await screen.findByRole('radio', { name: 'None' }));
    const answered = server.fetch;
    Object.assign(globalThis, { fetch: (...call: Parameters<typeof answered>) => (call[0].endsWith('/approval') ? new Promise(() => undefined) : answered(...call)) });
    press('Approve this plan');
    await screen.findByText('Approved.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Approve this plan' })).toBeNull());
    expect(screen.queryByText(/^You are asked as/)).toBeNull();
  });

  it('asks for an interest again, where whoever approved one step is asked for the next', async () => {
    let now = view();
    const next = view({ asked: { step: 'money', as: 'Finance', why: 'because you are responsible for the budget.', position: 'Step 2 of 2, the last' } });
    show(<Tab />, serverWith(now).on('planApproval', () => ({ view: now })).on('approvePlan', () => ({ view: (now = next) })), { as: approver });
    fireEvent.click(await screen.findByRole('radio', { name: 'None' }));
    press('Approve this plan');
    await screen.findByText('You are asked as Finance');
    expect(screen.getByText('Approved.')).toBeTruthy();
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  });

  it('shows whoever sent a plan back the words that they sent it back with', async () => {
    let now = view();
    const server = serverWith(now).on('planApproval', () => ({ view: now })).on('sendBackPlan', () => ({ view: (now = { ...nobodyAsked, stage: 'sent back', because: 'Say what it costs.', said: 'Sent back by Sam Okoro, Thu 17 Apr 2025, 11:00.' }) }));
    show(<Tab />, server, { as: approver });
    await screen.findByText('Any interest to declare?');
    press('Send back');
    fireEvent.change(screen.getByLabelText('What has to be otherwise?'), { target: { value: 'Say what it costs.' } });
    press('Send back with these words');
    expect(await screen.findByText('The plan is sent back. Its author is told.')).toBeTruthy();
    expect(await screen.findByText('Sent back by Sam Okoro, Thu 17 Apr 2025, 11:00.')).toBeTruthy();
    expect(screen.getByText('Say what it costs.').tagName).toBe('P');
    expect(screen.queryByText(/^Nothing is asked of you/)).toBeNull();
    cleanup();
    show(<Tab />, server, { as: approver });
    expect(await screen.findByText('Say what it costs.')).toBeTruthy();
  });

  it('asks nothing of whoever is not asked, and keeps what they signed', async () => {
    const { container } = show(<Tab />, serverWith({ ...nobodyAsked, signed: [{ no: 2, said: 'Version 2, as Head of Libraries, Thu 17 Apr 2025, 10:00' }] }), { as: approver });
    expect(await screen.findByText(/^Nothing is asked of you here just now\. With Jo Marsh/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve this plan' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Save version 2 with its proof' })).toBeTruthy();
    press('Read the whole plan, version 2');
    expect(await screen.findByRole('heading', { name: 'Dates' })).toBeTruthy();
    expect(await findings(container)).toEqual([]);
  });
});

it('the Team records each criterion, with words where it is not met, and what other teams said', async () => {
  location.hash = `#plans/check/${id}`;
  const toCheck = { criteria: [{ id: 'purpose' as const, says: 'It says plainly what is asked' }, { id: 'time' as const, says: 'It gives people enough time' }], checks: [{ id: 'survey tool' as const, says: 'Survey team' }] };
  const { server, container } = show(<Tab />, serverWith({ ...nobodyAsked, stage: 'quality check', toCheck, may: ['check', 'send back'] }), { as: team });
  const purpose = within(await screen.findByRole('radiogroup', { name: 'It says plainly what is asked' }));
  fireEvent.click(purpose.getByRole('radio', { name: 'Yes' }));
  fireEvent.click(within(screen.getByRole('radiogroup', { name: 'It gives people enough time' })).getByRole('radio', { name: 'Does not apply' }));
  fireEvent.change(screen.getByLabelText('In a few words: It gives people enough time'), { target: { value: 'Nobody is asked.' } });
  fireEvent.change(screen.getByLabelText('What the survey team said, and who'), { target: { value: 'Fine, Ann Bello' } });
  expect(await findings(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Pass it to its approvers' }));
  await waitFor(() => expect(server.calls('checkPlan')).toMatchObject([{ body: { hash, criteria: [{ id: 'purpose', met: 'yes' }, { id: 'time', met: 'does not apply', said: 'Nobody is asked.' }], checks: [{ id: 'survey tool', said: 'Fine, Ann Bello' }] } }]));
});

it('a criterion that was refused says what it lacks where it is to be given', async () => {
  location.hash = `#plans/check/${id}`;
  const criteria = [{ id: 'purpose' as const, says: 'It says plainly what is asked' }, { id: 'time' as const, says: 'It gives people enough time' }, { id: 'weight' as const, says: 'It says how views are weighed' }];
  const errors = criteria.map((each) => ({ at: `criteria.${each.id}`, says: each.says }));
  const server = serverWith({ ...nobodyAsked, stage: 'quality check', toCheck: { criteria, checks: [] }, may: ['check', 'send back'] }).on('checkPlan', () => ({ problem: { status: 422, code: 'criteria-open', detail: 'Say for each whether it is met.', errors } }));
  const { container } = show(<Tab />, server, { as: team });
  const group = async (name: string) => within(await screen.findByRole('radiogroup', { name }));
  const described = (of: Element) => document.getElementById(of.getAttribute('aria-describedby') ?? '')?.textContent;
  fireEvent.click((await group('It gives people enough time')).getByRole('radio', { name: 'Does not apply' }));
  fireEvent.click((await group('It says how views are weighed')).getByRole('radio', { name: 'No' }));
  fireEvent.click(screen.getByRole('button', { name: 'Pass it to its approvers' }));
  await screen.findByText('Say whether it is met.');
  expect(described(screen.getByRole('radiogroup', { name: 'It says plainly what is asked' }))).toBe('Say whether it is met.');
  expect(screen.getByRole('radiogroup', { name: 'It gives people enough time' }).getAttribute('aria-describedby')).toBeNull();
  expect(described(screen.getByLabelText('In a few words: It gives people enough time'))).toBe('Say why in a few words.');
  expect(described(screen.getByRole('radiogroup', { name: 'It says how views are weighed' }))).toBe('The check is a must: send the plan back with what is not met.');
  expect(await findings(container)).toEqual([]);
  fireEvent.click((await group('It says plainly what is asked')).getByRole('radio', { name: 'Yes' }));
  expect(screen.queryByText('Say whether it is met.')).toBeNull();
});

it('a plan that was passed on is said to be with whoever has it now; that it waits for nobody is said to whoever comes later', async () => {
  location.hash = `#plans/check/${id}`;
  const toCheck = { criteria: [{ id: 'purpose' as const, says: 'It says plainly what is asked' }], checks: [] };
  let now = view({ stage: 'quality check', said: 'With the Community Engagement Team.', toCheck, may: ['check', 'send back'] });
  const server = new FakeServer().on('planApproval', () => ({ view: now })).on('checkPlan', () => ({ view: (now = nobodyAsked) }));
  const { container } = show(<Tab />, server, { as: team });
  fireEvent.click(await screen.findByRole('button', { name: 'Pass it to its approvers' }));
  const done = await screen.findByText('Passed on to its approvers.');
  expect(document.activeElement).toBe(done.closest('p'));
  expect(screen.getByText('With Jo Marsh since Thu 17 Apr 2025, 10:00.')).toBeTruthy();
  expect(screen.getByText('Passed on to its approvers. With Jo Marsh since Thu 17 Apr 2025, 10:00.').closest('[role="status"]')).toBeTruthy();
  await screen.findByText(`${id} · With Jo Marsh since Thu 17 Apr 2025, 10:00.`);
  expect(screen.queryByText('This plan does not wait for a check from you.')).toBeNull();
  expect(await findings(container)).toEqual([]);
  // Whoever comes to it later reads that nothing waits for them.
  cleanup();
  show(<Tab />, server, { as: team });
  expect(await screen.findByText('This plan does not wait for a check from you.')).toBeTruthy();
});

it('what waits for somebody leads to its page', async () => {
  location.hash = '#plans';
  const server = serverWith(view()).on('plans', () => ({ view: { items: [], listed: 0 } })).on('waitingPlans', () => ({ view: { items: [{ id, title: 'Library hours', area: libraries, stage: 'approval', since: 'Thu 17 Apr 2025', opens: 'Tue 10 June 2025' }] } }));
  const { container } = show(<Tab />, server, { as: approver });
  expect((await screen.findByRole('link', { name: /Library hours/ })).getAttribute('href')).toBe(`#plans/approve/${id}`);
  expect(await findings(container)).toEqual([]);
});

describe('the plan’s own page', () => {
  it('has the e-mails that the mailbox stopped tried again, by the name of whom they are to', async () => {
    let tried = false;
    const server = new FakeServer()
      .on('planApproval', () => ({ view: view({ may: [], unreached: tried ? [] : ['The e-mail to Jo Marsh was not sent: the mailbox is full.'], resend: tried ? [] : [jo] }) }))
      .on('resendPlanWord', () => {
        tried = true;
        return { view: view({ may: [] }) };
      });
    show(<StandsCard id={id} draft="d1" missing={0} />, server, { as: team });
    fireEvent.click(await screen.findByRole('button', { name: 'Try the e-mail to Jo Marsh again' }));
    await waitFor(() => expect(screen.queryByText('Not everybody was reached')).toBeNull());
    expect(server.calls('resendPlanWord')).toMatchObject([{ id, body: { to: 'jo' } }]);
  });
});

/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Tab } from '../../addin/tab/Tab';
import { cutAt } from '../../addin/tab/plans/decide/ReportWords';
import { guideView, suggestionView } from '../../functions/presenters/suggestion-view';
import { planReadingView } from '../../functions/presenters/plan-reading-view';
import type { Plan } from '../../shared/domain/plan/plan';
import type { Draft } from '../../shared/domain/plan/draft';
import type { PlanAroundView } from '../../shared/contract/plan-around';
import type { PlanView } from '../../shared/contract/plans';
import type { MeView } from '../../shared/contract/views';
import type { Answers } from '../../shared/domain/decision/vocabulary';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { day, jo, libraries, sam } from './parts/views';

const author: Partial<MeView> = { roles: ['Author'], may: ['see plans', 'write plans'] };
const divisions = [{ name: 'Hexworth', district: 'High Fells' }, { name: 'Ashby North', district: 'Vale of Marl' }];
const plan = (change: Partial<PlanView> = {}, decided: readonly string[] = []): PlanView => {
  const { draft = { answers: {}, notes: {} } } = change;
  return { id: 'HCP-7Q4M2XD-K', title: 'Library hours', area: libraries, authors: [sam], begun: 'Wed 16 Apr 2025', stage: 'draft', draft, version: '1', suggestion: suggestionView(draft.answers), decisions: 0, reading: planReadingView({ decisions: decided.map((approach) => ({ approach })) } as Plan, draft as Draft, day('2025-04-17'), divisions), people: [{ ...sam, is: 'Officer, Libraries' }, { ...jo, away: 'absent until Fri 6 June 2025' }, { id: 'lee', name: 'Lee Strand' }], may: ['write', 'decide'], ...change };
};

const aloneAround: PlanAroundView = { others: { needs: 'Say which local people are affected.', items: [], weeks: [] }, before: { items: [] }, cases: { about: 'Received by Libraries since Wed 17 Apr 2024', figures: [{ what: 'Complaints', cases: '12' }] } };

/** A server that keeps the draft as it is saved. */
function serverWith(first: PlanView): FakeServer {
  let now = first;
  const decided = first.decision ? [first.decision.approach] : [];
  return new FakeServer()
    .on('plan', () => ({ view: now, version: now.version }))
    .on('approachGuide', () => ({ view: guideView }))
    .on('suggestApproach', ({ body }) => ({ view: suggestionView((body as { answers: Answers }).answers) }))
    .on('changeDraft', ({ body }) => {
      const { reading: _, suggestion: __, ...kept } = now;
      now = plan({ ...kept, draft: body as PlanView['draft'], version: `${Number(now.version) + 1}` }, decided);
      return { view: now, version: now.version };
    })
    .on('planAround', () => ({ view: aloneAround }))
    .on('planComments', () => ({ view: { items: [] } }))
    .on('planApproval', () => ({ view: { id: 'HCP-7Q4M2XD-K', title: 'Library hours', area: libraries, stage: 'draft', said: 'It is being written. Nobody has been asked yet.', policy: 'must', steps: [], signed: [], unreached: [], versions: [], people: [], may: ['submit'] } }))
    .on('waitingPlans', () => ({ view: { items: [] } }))
    .on('plans', () => ({ view: { items: [], listed: 0 } }));
}

const at = (question: string): void => {
  location.hash = `#plans/decide/HCP-7Q4M2XD-K?question=${question}`;
};

describe('inform, consult or involve', () => {
  it('asks one question a page, with the report’s words beside it and what is suggested so far', async () => {
    at('depth');
    const { container } = show(<Tab />, serverWith(plan({ draft: { answers: { duty: 'no', knowledge: 'sufficient' }, notes: {} } })), { as: author });
    expect(await screen.findByRole('heading', { name: 'Do local people need to be involved for longer, or in more depth?' })).toBeTruthy();
    expect(screen.getByText('Question 5 of 7')).toBeTruthy();
    expect(screen.getByText('involve is most appropriate', { selector: 'strong' })).toBeTruthy();
    const suggestion = within(screen.getByRole('region', { name: 'What the report suggests' }));
    expect(suggestion.getByRole('heading', { name: 'Inform', level: 2 })).toBeTruthy();
    expect(suggestion.getByText('Suggestion so far, 2 of 7 answered')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go on to 6. Ownership' }).getAttribute('href')).toBe('#plans/decide/HCP-7Q4M2XD-K?question=ownership');
    expect(screen.getByRole('link', { name: 'Back to 4. What we know' })).toBeTruthy();
    expect(await findings(container)).toEqual([]);
  });

  it('saves an answer as it is given, and says under it that two point different ways', async () => {
    at('depth');
    const { server, container } = show(<Tab />, serverWith(plan({ draft: { answers: { duty: 'no', knowledge: 'sufficient' }, notes: {} } })), { as: author });
    fireEvent.click(await screen.findByRole('radio', { name: 'Yes, they will do part of the work' }));
    expect(await screen.findByRole('heading', { name: 'Needs a decision' })).toBeTruthy();
    const conflict = within(screen.getByRole('region', { name: 'Your answers point different ways' }));
    expect(conflict.getByText('“We know enough already” points to inform (most appropriate).')).toBeTruthy();
    fireEvent.change(conflict.getByLabelText('Which matters more here, and why?'), { target: { value: 'The rangers cannot do it alone.' } });
    await waitFor(() => expect(server.calls('changeDraft').at(-1)).toMatchObject({ body: { answers: { duty: 'no', knowledge: 'sufficient', inDepth: 'carrying out' }, notes: { why: 'The rangers cannot do it alone.' } } }));
    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(await findings(container)).toEqual([]);
  });

  it('keeps what another wrote elsewhere, and asks only where both wrote the same', async () => {
    at('duty');
    const theirs = (answers: Answers): PlanView => plan({ draft: { answers, notes: {} }, version: '7' });
    const server = serverWith(plan());
    const keep = { problem: { status: 412, detail: 'Somebody changed this meanwhile', code: 'changed-meanwhile', current: theirs({ ownership: 'no' }) } };
    const both = { problem: { status: 412, detail: 'Somebody changed this meanwhile', code: 'changed-meanwhile', current: theirs({ ownership: 'no', duty: 'yes' }) } };
    const answers: Parameters<FakeServer['on']>[1][] = [() => keep, () => both];
    server.on('changeDraft', (asked) => answers.shift()?.(asked) ?? { view: theirs({ duty: 'no' }) });
    show(<Tab />, server, { as: author });
    fireEvent.click(await screen.findByRole('radio', { name: 'No, we have looked' }));
    await waitFor(() => expect(server.calls('changeDraft')).toHaveLength(2));
    expect(server.calls('changeDraft')[1]).toMatchObject({ body: { answers: { ownership: 'no', duty: 'no' } }, headers: { 'if-match': '7' } });
    const crossed = within(await screen.findByRole('alert'));
    expect(crossed.getByText(/Yes, there is a duty/)).toBeTruthy();
    expect(crossed.getByText(/No, we have looked/)).toBeTruthy();
  });

  it('records who decided what, as what and why, and nothing is chosen before', async () => {
    at('decision');
    const server = serverWith(plan({ draft: { answers: { duty: 'no', knowledge: 'gaps' }, notes: { why: 'Nobody asked the young.' } } })).on('decideApproach', () => ({ view: plan({ decisions: 1 }) }));
    const { container } = show(<Tab />, server, { as: author });
    await screen.findByRole('heading', { name: 'Record the decision' });
    // What each is, or else their telephone number; and who is not there.
    expect(within(screen.getByLabelText('Who decided')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Choose', 'Sam Okoro, Officer, Libraries', 'Jo Marsh, 03069 990 150, absent until Fri 6 June 2025', 'Lee Strand']);
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    expect(await findings(container)).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: /^Consult/ }));
    fireEvent.change(screen.getByLabelText('Who decided'), { target: { value: 'jo' } });
    fireEvent.change(screen.getByLabelText('As what'), { target: { value: 'Head of Service' } });
    fireEvent.click(screen.getByRole('button', { name: 'Record this decision' }));
    await waitFor(() => expect(location.hash).toBe('#plan/HCP-7Q4M2XD-K'));
    expect(server.calls('decideApproach')).toMatchObject([{ body: { approach: 'consult', decidedBy: 'jo', as: 'Head of Service', because: 'Nobody asked the young.', seen: 0, answers: { duty: 'no', knowledge: 'gaps' } } }]);
  });

  it('shows what was decided, and what is only to be read to whoever may not write', async () => {
    location.hash = '#plan/HCP-7Q4M2XD-K';
    const decision = { approach: 'consult' as const, said: 'Consult: decided by Jo Marsh, Head of Service, Thu 17 Apr 2025, 10:00.', suggested: 'Consult', answersChanged: true };
    show(<Tab />, serverWith(plan({ may: [], decision, decisions: 1 })), { as: { roles: ['Approver'], may: ['see plans'] } });
    expect(await screen.findByText(decision.said)).toBeTruthy();
    expect(screen.getByText('The answers were changed since this was decided.')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Look at the questions again' }));
    at('duty');
    expect(((await screen.findByRole('radio', { name: 'Yes, there is a duty' })) as HTMLInputElement).disabled).toBe(true);
  });
});

describe('the plan', () => {
  beforeEach(() => {
    location.hash = '#plan/HCP-7Q4M2XD-K';
  });

  it('always shows what is still missing, and leads to it', async () => {
    const decision = { approach: 'inform' as const, said: 'Inform: decided by Jo Marsh.', suggested: 'Inform', answersChanged: false };
    const { container } = show(<Tab />, serverWith(plan({ decision, decisions: 1 }, ['inform'])), { as: author });
    const margin = within(await screen.findByRole('complementary', { name: 'What is missing, and what does not stand' }));
    expect(margin.getByRole('heading', { name: 'Still missing: 13' })).toBeTruthy();
    fireEvent.click(margin.getByRole('button', { name: 'Seldom-heard groups' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/^Seldom-heard groups/));
    fireEvent.click(margin.getByRole('button', { name: 'Write the first of 13' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^In short/ }));
    expect(await findings(container)).toEqual([]);
  });

  it('saves what is typed and ticked, and says beside it what does not stand', async () => {
    const decision = { approach: 'inform' as const, said: 'Inform: decided by Jo Marsh.', suggested: 'Inform', answersChanged: false };
    const { server } = show(<Tab />, serverWith(plan({ decision, decisions: 1 }, ['inform'])), { as: author });
    fireEvent.change(await screen.findByRole('textbox', { name: /^In short/ }), { target: { value: 'We will consult residents.' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Residents' }));
    await waitFor(() => expect(server.calls('changeDraft').at(-1)).toMatchObject({ body: { text: { inShort: 'We will consult residents.' }, people: { residents: 'yes' } } }));
    expect(await screen.findByRole('button', { name: '“We will consult” promises more than was decided' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Still missing: 11' })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Residents' }));
    await waitFor(() => expect((server.calls('changeDraft').at(-1)?.body as { people?: object }).people).toEqual({}));
  });

  it('loses nothing of what is typed while it saves, blanks included, nor right before somebody leaves', async () => {
    const { server } = show(<Tab />, serverWith(plan()), { as: author });
    const field = await screen.findByRole('textbox', { name: /^In short/ });
    fireEvent.change(field, { target: { value: 'Shorter ' } });
    await waitFor(() => expect(server.calls('changeDraft')).toHaveLength(1));
    fireEvent.change(field, { target: { value: 'Shorter hours ' } });
    await waitFor(() => expect(server.calls('changeDraft').at(-1)).toMatchObject({ body: { text: { inShort: 'Shorter hours ' } }, headers: { 'if-match': '2' } }));
    expect((field as HTMLTextAreaElement).value).toBe('Shorter hours ');
    await screen.findByText('Saved');
    fireEvent.change(field, { target: { value: 'Shorter hours on Saturdays' } });
    location.hash = '#plans';
    await waitFor(() => expect(server.calls('changeDraft').at(-1)).toMatchObject({ body: { text: { inShort: 'Shorter hours on Saturdays' } } }));
  });

  it('says beside the dates who else asks the same people and when, and beside what is known who did before', async () => {
    const asks = (title: string | undefined, said: string) => ({ ...(title !== undefined && { plan: { id: 'HCP-2222222-2', title } }), area: libraries, author: jo, said, both: 'Residents, the whole county' });
    const view: PlanAroundView = {
      others: { items: [asks('Bus times', 'Open in September'), asks(undefined, 'Open in October')], weeks: [{ monday: 'Mon 1 Sept 2025', others: 2 }, { monday: 'Mon 8 Sept 2025', others: 0 }], most: 'In the week of Mon 1 Sept 2025, 2 other plans ask the same people.' },
      before: { items: [] },
      cases: { about: 'Received by Libraries since Wed 17 Apr 2024', figures: [{ what: 'Complaints', cases: '12' }] },
    };
    const { container, server } = show(<Tab />, serverWith(plan()).on('planAround', () => ({ view })), { as: author });
    const others = within(await screen.findByRole('region', { name: 'Heard found: others who ask the same people' }));
    expect((await others.findByRole('link', { name: 'Bus times' })).getAttribute('href')).toBe('#plan/HCP-2222222-2');
    expect(others.getByText('A plan that you may not open')).toBeTruthy();
    expect(others.getByText(view.others.most ?? '')).toBeTruthy();
    fireEvent.click(others.getByText('Week by week'));
    expect(others.getByRole('row', { name: 'Mon 1 Sept 2025 2 other plans' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Heard found: who asked the same people before' })).getByText('No plan of the last three years asked these people.')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Heard found: what people wrote about' })).getByText('12')).toBeTruthy();
    expect(await findings(container)).toEqual([]);
    const asked = server.calls('planAround').length;
    fireEvent.click(screen.getByRole('checkbox', { name: 'Residents' }));
    await waitFor(() => expect(server.calls('planAround').length).toBe(asked + 1));
  });

  it('asks where, by district, and is for the whole county until a division is ticked, which it says', async () => {
    const { server, container } = show(<Tab />, serverWith(plan({ draft: { answers: {}, notes: {}, places: { 'Old Mill': 'yes' } } })), { as: author });
    const where = within(await screen.findByRole('group', { name: 'Where' }));
    expect(where.getByText('Now: Old Mill')).toBeTruthy();
    fireEvent.click(where.getByRole('checkbox', { name: 'Old Mill' }));
    expect(where.getByText('Now: The whole county')).toBeTruthy();
    fireEvent.click(within(where.getByRole('group', { name: 'Vale of Marl' })).getByRole('checkbox', { name: 'Ashby North' }));
    expect(where.getByText('Now: Ashby North')).toBeTruthy();
    await waitFor(() => expect((server.calls('changeDraft').at(-1)?.body as { places?: object }).places).toEqual({ 'Ashby North': 'yes' }));
    expect(await findings(container)).toEqual([]);
  });

  it.each([[{}, 'The whole county'], [{ 'Ashby North': 'yes' as const, Hexworth: 'yes' as const }, 'Hexworth, Ashby North']])('says where to whoever only reads it: %j', async (places, said) => {
    show(<Tab />, serverWith(plan({ may: [], draft: { answers: {}, notes: {}, places } })), { as: { roles: ['Approver'], may: ['see plans'] } });
    expect((await screen.findByRole('heading', { name: 'Where' })).nextSibling?.textContent).toBe(said);
  });

  it('is a document to whoever only reads it', async () => {
    const draft = { answers: {}, notes: {}, text: { inShort: 'Shorter hours on Saturdays.' } };
    const { container } = show(<Tab />, serverWith(plan({ may: ['decide'], draft })), { as: { roles: ['Approver'], may: ['see plans'] } });
    expect(await screen.findByText('Shorter hours on Saturdays.')).toBeTruthy();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(await findings(container)).toEqual([]);
  });
});

describe('the list of plans', () => {
  it('teaches what will come, and begins a plan that leads to its questions', async () => {
    location.hash = '#plans';
    const server = serverWith(plan()).on('beginPlan', () => ({ view: plan() }));
    const { container } = show(<Tab />, server, { as: author });
    expect(await screen.findByText('There is no plan here yet')).toBeTruthy();
    expect(await findings(container)).toEqual([]);
    fireEvent.change(screen.getByLabelText(/^What is to change/), { target: { value: 'Library hours' } });
    fireEvent.change(screen.getByLabelText('Service area'), { target: { value: 'libraries' } });
    fireEvent.click(screen.getByRole('button', { name: 'Begin this plan' }));
    await waitFor(() => expect(location.hash).toBe('#plans/decide/HCP-7Q4M2XD-K?question=duty'));
    expect(server.calls('beginPlan')).toMatchObject([{ body: { title: 'Library hours', area: 'libraries' } }]);
  });

  it('is shown by stage where somebody asks for that, and the address keeps it', async () => {
    location.hash = '#plans';
    const card = (stage: PlanView['stage'], title: string) => ({ id: 'HCP-7Q4M2XD-K', title, area: libraries, author: sam, begun: 'Wed 16 Apr 2025', stage });
    const server = serverWith(plan()).on('plans', ({ query }) => ({ view: query.stage === 'draft' ? { items: [card('draft', 'Library hours')], listed: 31, next: 'more' } : { items: [], listed: 0 } }));
    const { container } = show(<Tab />, server, { as: author });
    fireEvent.click(await screen.findByRole('button', { name: 'By stage' }));
    expect(location.hash).toBe('#plans?as=board');
    const drafts = within(await screen.findByRole('region', { name: 'Draft' }));
    expect((await drafts.findByRole('link', { name: /^Library hours/ })).getAttribute('href')).toBe('#plan/HCP-7Q4M2XD-K');
    expect(drafts.getByRole('heading', { name: 'Draft (31)' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Signed off' })).getByText('None')).toBeTruthy();
    expect(await findings(container)).toEqual([]);
    fireEvent.change(screen.getByLabelText('Which plans'), { target: { value: 'mine' } });
    expect(location.hash).toBe('#plans?of=mine&as=board');
    fireEvent.click(screen.getByRole('button', { name: 'By stage' }));
    expect(await screen.findByText('There is no plan here yet')).toBeTruthy();
  });

  it('is not there for whoever has cases alone', async () => {
    location.hash = '#plans';
    show(<Tab />, serverWith(plan()), { as: { may: ['place messages'] } });
    expect(await screen.findByText('There is no such page')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Plans' })).toBeNull();
  });
});

test('a quotation is cut where the words that decide stand, and none is lost', () => {
  for (const { quote, deciding } of guideView.questions) {
    const cut = cutAt(quote, deciding);
    expect(cut.map(({ words }) => words).join('')).toBe(quote);
    expect(cut.filter(({ decides }) => decides)).toHaveLength(deciding.length);
  }
});

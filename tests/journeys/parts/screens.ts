import type { Frame, Page } from 'playwright-core';
import { productFrame } from '../../builders/browser';
import type { LocalHeard } from '../../builders/local-heard';
import type { ByKeys } from './by-keys';
import { everyState } from './states';

/** A screen or one of its states, as somebody gets there in the invented county. */
export interface Screen {
  /** Also the name of its picture. */
  name: string;
  /** Where it is on this machine. */
  at: string;
  /** Shown as the page itself, or in the frame in which a page of this machine shows the product. */
  in: 'page' | 'product';
  /** In which themes it can be seen by the control of the page round it; a page without that control has only its own. */
  themes: readonly string[];
  /** As narrow as it is used; the page round it has its own width. */
  narrow?: number;
  /** What leads to it in the page round it, before anything is there. */
  opens?: (page: Page, keys: ByKeys) => Promise<void>;
  /** Words that stand on it once it is there. */
  shows: string | RegExp;
  /** What is done then, by keyboard alone, before it is looked at. */
  steps?: (product: Frame | Page, keys: ByKeys, page: Page) => Promise<void>;
}

const teamsThemes = ['default', 'dark', 'contrast'];
const press = (name: string) => (product: Frame | Page, keys: ByKeys) => keys.press(product.getByRole('button', { name }).first());

/** A screen of the tab. */
export const tab = (name: string, hash: string, shows: Screen['shows'], { as = 'helen-brandt', ...more }: { as?: string } & Pick<Screen, 'opens' | 'steps'> = {}): Screen => ({
  name, at: `/teams.html?as=${as}#${hash}`, in: 'product', themes: teamsThemes, narrow: 320, shows, ...more,
});
/** The pane beside one message. */
export const pane = (name: string, subject: string, shows: Screen['shows'], steps?: Screen['steps']): Screen => ({
  name, at: '/outlook.html?as=sam-okoro', in: 'product', themes: ['light', 'dark'], shows, opens: (page, keys) => keys.press(page.getByRole('button', { name: subject }).first()), ...(steps && { steps }),
});

/** A question that stands over a case, asked from its menu or from a card beside its story. */
const question = (name: string, id: string, asked: { item: string } | { button: string }): Screen =>
  tab(`case-${name}`, `case/${id}`, 'The clock', {
    steps: async (product, keys) => {
      if ('button' in asked) await press(asked.button)(product, keys);
      else {
        await press('More')(product, keys);
        await keys.press(product.getByRole('menuitem', { name: asked.item }));
      }
      await product.getByRole('dialog').waitFor();
    },
  });

/** Every screen and state that there is, for the invented county as it stands after its seed. */
export async function everyScreen(heard: LocalHeard): Promise<Screen[]> {
  const all = (await heard.api('helen-brandt', 'GET', 'cases?limit=50')).body.items as { id: string; inShort: string }[];
  const caseOf = (inShort: RegExp): string => all.find((each) => inShort.test(each.inShort))?.id ?? '';
  const [pothole, care] = [caseOf(/Quarry Lane/), caseOf(/Home care/)];
  const seeded = (await heard.api('noor-team', 'GET', 'plans')).body.items as { id: string; stage: string }[];
  const waiting = (stage: string): string => seeded.find((each) => each.stage === stage)?.id ?? '';
  const plan = String((await heard.api('bea-author', 'POST', 'plans', { title: 'Bus times on Sundays', area: 'public-transport' })).body.id);
  return [
    { name: 'landing', at: '/', in: 'page', themes: [], narrow: 320, shows: /Send to complaints@/ },
    { name: 'sent', at: '/sent.html', in: 'page', themes: [], narrow: 320, shows: 'What has been sent' },
    { name: 'public-clock', at: '/clock.html', in: 'page', themes: [], narrow: 320, shows: 'When should I hear from the council?' },
    { name: 'public-how-often', at: '/how-often.html#a-token', in: 'page', themes: [], narrow: 320, shows: 'Save how often' },
    pane('pane-new', 'Turned away at Thornby tip', 'New: not in Heard yet'),
    pane('pane-danger', 'Drain cover missing', 'May mean harm'),
    pane('pane-captured', 'Timetable at Mill Street', 'Already in Heard'),
    pane('pane-reply', 'Re: Pothole on Quarry Lane', 'Joined to a case'),
    pane('pane-passed-on', 'FW: Bus 14', 'New: not in Heard yet'),
    pane('pane-unsure', 'ten ways to mend a verge', 'What is it?'),
    pane('pane-not-for-us', '47 minutes on hold', 'New: not in Heard yet', press('Not for us')),
    tab('today', 'today', 'Today'),
    tab('today-officer', 'today', 'Today', { as: 'amara-field' }),
    tab('today-monitoring', 'today', 'For the monitoring officer', { as: 'gwen-marsh' }),
    tab('search', 'search', 'Search'),
    tab('export', `export/${pothole}`, 'Whom it is about'),
    tab('inbox', 'inbox', /Drain cover missing/),
    tab('inbox-message', 'inbox', 'New: not in Heard yet', { as: 'sam-okoro', opens: async (page, keys) => keys.press((await productFrame(page)).getByRole('link', { name: 'Turned away at Thornby tip' })) }),
    tab('inbox-automatic', 'inbox?pile=automatic', 'No automatic mail is waiting'),
    tab('cases', 'cases', 'Answer by'),
    tab('cases-none', 'cases?area=planning', 'Open cases'),
    tab('case', `case/${pothole}`, 'The clock'),
    tab('case-holding-reply', `case/${pothole}`, 'The clock', { steps: press('It will take longer') }),
    tab('case-answer', `case/${pothole}`, 'The clock', { steps: press('Write the answer') }),
    tab('case-statutory', `case/${care}`, 'The clock'),
    tab('case-unknown', 'case/HC-2222222-2', 'There is nothing here for you'),
    question('received-earlier', pothole, { item: 'It was received earlier' }),
    question('kind', pothole, { item: 'Correct the kind' }),
    question('merge', pothole, { item: 'Put with another case' }),
    question('place', pothole, { item: 'Say where it is' }),
    question('writer', pothole, { item: 'Change who it is about' }),
    question('wishes', pothole, { item: 'Change how they are written to' }),
    question('link', pothole, { item: 'Link with other people’s cases' }),
    question('restrict', pothole, { item: 'Who may see this case' }),
    question('ombudsman', pothole, { item: 'Record that it went to the Ombudsman' }),
    question('day', care, { button: 'Record the day' }),
    question('taking-part', care, { button: 'Add somebody' }),
    question('agreed-date', care, { item: 'Record the agreed date' }),
    tab('case-sent-in-error', `case/${pothole}`, 'The clock', { steps: press('Record that it was sent in error') }),
    question('pause', pothole, { item: 'Pause the clock' }),
    tab('log', 'log', 'What came', { as: 'sam-okoro', steps: (product, keys) => keys.fill(product.getByLabel('What they say'), 'I am ringing to complain about the pothole on Quarry Lane. It has been reported three times.') }),
    tab('calculator', 'calculator', /Received/),
    tab('settings-clock', 'settings/clock', 'How days are counted'),
    tab('settings-places', 'settings/places', /postcode/i),
    tab('settings-senders', 'settings/senders', /form/i),
    tab('settings-letters', 'settings/letters', /Undo/),
    tab('settings-retention', 'settings/retention', 'Years after a case was closed'),
    tab('plans', 'plans', 'Begin a plan', { as: 'bea-author' }),
    tab('plan-decide', `plans/decide/${plan}?question=depth`, 'Question 5 of 7', { as: 'bea-author', steps: (product, keys) => keys.check(product.getByLabel('Yes, they will do part of the work')) }),
    tab('plan-waiting', 'plans', 'Waiting for you', { as: 'leo-approver' }),
    tab('plan-approve', `plans/approve/${waiting('approval')}`, 'Any interest to declare?', { as: 'leo-approver' }),
    tab('plan-send-back', `plans/approve/${waiting('approval')}`, 'Any interest to declare?', { as: 'leo-approver', steps: press('Send back') }),
    tab('plan-check', `plans/check/${waiting('quality check')}`, 'Check this plan', { as: 'noor-team' }),
    tab('plan-sent-back', `plan/${waiting('sent back')}`, /^Sent back by/, { as: 'bea-author' }),
    tab('plan', `plan/${plan}`, /^Still missing/, { as: 'bea-author' }),
    tab('plan-comment', `plan/${waiting('signed off')}`, 'Where this plan stands', { as: 'bea-author', steps: press('Comment on In short') }),
    tab('plans-board', 'plans?as=board', 'Begin a plan', { as: 'noor-team', steps: async (product) => product.getByRole('heading', { name: 'Signed off (1)' }).waitFor() }),
    tab('reviews', 'reviews', 'Nothing is due for review'),
    question('hold', pothole, { item: 'Put on legal hold' }),
    tab('settings-approvals', 'settings/approvals', 'Told that a plan waits for the check'),
    tab('digest', 'digest', 'How often', { as: 'joan-pell' }),
    tab('figures', 'figures', 'By directorate and service', { as: 'joan-pell' }),
    tab('figures-year', 'figures?year=2025&period=year', 'Month by month'),
    tab('figures-none', 'figures?year=2019', 'No figures of this year yet', { as: 'joan-pell' }),
    tab('settings-digests', 'settings/digests', 'Who is sent one', {
      steps: async (product, keys) => {
        await keys.choose(product.getByLabel('Member', { exact: true }), await product.getByRole('option', { name: 'Joan Pell' }).getAttribute('value') ?? '');
        await product.getByText('Why each thing is in it').waitFor();
      },
    }),
    tab('settings-monitoring', 'settings/monitoring', 'Who was named, and by whom'),
    tab('settings-check', 'settings/check', 'Sending'),
    tab('settings-people', 'settings/people', 'Chair and lead officers'),
    tab('settings-people-look-up', 'settings/people', 'Add somebody', {
      as: 'ada-admin',
      steps: async (product, keys) => {
        await keys.fill(product.getByLabel('Name or e-mail address in the council’s directory'), 'field');
        await press('Look up')(product, keys);
        await press('Choose Callum Field')(product, keys);
        await product.getByText('As letters are to name them.').waitFor();
      },
    }),
    tab('settings-person', 'settings/you', 'Who changed what'),
    tab('settings-warnings', 'settings/warnings', /warn/i),
    ...(await everyState(heard, pothole)),
    tab('missing', 'nowhere', 'There is no such page'),
    tab('unknown-person', '', /Ask your council’s Heard administrator/, { as: 'lost-person' }),
  ];
}

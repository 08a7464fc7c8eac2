import type { RegisterView } from '../../shared/contract/plan-register';
import type { PlanView } from '../../shared/contract/plans';
import { Api, type Answered } from '../builders/api';
import { amara, sam } from '../builders/office';

let api: Api;
beforeEach(async () => {
  api = await Api.open();
});
afterEach(() => api.close());

const team = async (...[route, asked = {}]: Parameters<Api['route']>): Promise<Answered> => api.route(route, { ...asked, token: await api.tokenFor(amara.id, ['EngagementTeam']) });
const csv = 'Title,Service,Opens,Closes,Audience\nLibrary hours,Libraries,3/6/2025,26/8/2025,Residents\n"Bus times, Sundays",Highways,1 September 2025,,Visitors\nLibrary hours,Libraries,3/6/2025,26/8/2025,Residents\nNowhere,Lighthouses,,,\n';
const view = async (route: 'lookAtRegister' | 'bringInRegister', text = csv): Promise<RegisterView> => (await team(route, { body: { csv: text } })).body as RegisterView;
const listed = async (): Promise<unknown> => ((await team('plans')).body as { listed: number }).listed;

test('it is shown row by row before anything is kept', async () => {
  expect(await view('lookAtRegister')).toMatchObject({
    counts: { new: 2, there: 1, wrong: 1 },
    rows: [
      { row: 2, standing: 'new', says: 'Libraries, opens Tue 3 June 2025, closes Tue 26 Aug 2025' },
      { row: 3, standing: 'new', title: 'Bus times, Sundays', says: 'Highways, opens Mon 1 Sept 2025' },
      { row: 4, standing: 'twice' },
      { row: 5, standing: 'wrong', says: '“Lighthouses” is no service area that Heard knows. Write it as Settings has it.' },
    ],
  });
  expect(await listed()).toBe(0);
});

test('every row is brought in once, whoever asks again, as a draft with its days and people', async () => {
  const [first] = (await view('bringInRegister')).rows;
  expect(await view('bringInRegister')).toMatchObject({ counts: { new: 0, there: 3, wrong: 1 } });
  expect(await listed()).toBe(2);
  const plan = (await team('plan', { id: first?.plan ?? '' })).body as PlanView;
  expect(plan).toMatchObject({ title: 'Library hours', stage: 'draft', authors: [{ name: 'Amara Field' }], draft: { text: { opens: '2025-06-03', closes: '2025-08-26', affected: 'Residents' }, people: { residents: 'yes' } } });
});

test('one that stopped between a plan and its draft is finished the next time', async () => {
  const { documents } = api.office;
  const engine = documents.for.bind(documents);
  let drafts = 0;
  documents.for = (...given) => {
    const store = engine(...given);
    return { ...store, write: (write) => (write.document.kind === 'draft' && (drafts += 1) === 1 ? Promise.reject(new Error('stopped here')) : store.write(write)) };
  };
  expect((await team('bringInRegister', { body: { csv } })).status).toBe(500);
  documents.for = engine;
  const { rows } = await view('bringInRegister');
  for (const { plan } of rows.slice(0, 2)) expect((await team('plan', { id: plan ?? '' })).body).toMatchObject({ draft: { people: expect.any(Object) } });
  expect(await view('lookAtRegister')).toMatchObject({ counts: { new: 0, there: 3 } });
});

test('what has been written since is left alone', async () => {
  const [first] = (await view('bringInRegister')).rows;
  const before = (await team('plan', { id: first?.plan ?? '' })).body as PlanView;
  await team('changeDraft', { id: before.id, body: { answers: {}, notes: {}, text: { inShort: 'Written since' } }, headers: { 'if-match': `"${before.version}"` } });
  await view('bringInRegister');
  expect((await team('plan', { id: before.id })).body).toMatchObject({ draft: { text: { inShort: 'Written since' } } });
});

test.each([['no CSV', '"Title'], ['another table', 'Postcode,Division\nQX1,Ashby\n'], ['only the names of columns', 'Title,Service\n']])('%s is refused with what to do', async (_what, text) => {
  expect(await team('lookAtRegister', { body: { csv: text } })).toMatchObject({ status: 422, body: { detail: expect.any(String) } });
});

test('an author does not bring a register in', async () => {
  expect(await api.route('bringInRegister', { body: { csv }, token: await api.tokenFor(sam.id, ['Author']) })).toMatchObject({ status: 403 });
});

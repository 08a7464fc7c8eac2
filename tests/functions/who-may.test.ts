import { routes, type RouteName } from '../../shared/contract/routes';
import { roles, type Role } from '../../shared/domain/people/vocabulary';
import { Api } from '../builders/api';
import { sam } from '../builders/office';
import { registered } from '../builders/registered';

/**
 * Who may call what, written down apart from the contract so that neither can drift alone:
 * T Triage, O Officer, M Manager; all: anyone known.
 */
const table: Record<RouteName, 'all' | readonly Role[]> = {
  me: 'all',
  inbox: ['Triage', 'Manager'],
  findMessage: ['Triage', 'Manager'],
  message: ['Triage', 'Manager'],
  draftAcknowledgement: ['Triage', 'Manager'],
  capture: ['Triage', 'Manager'],
  captureFound: ['Triage', 'Manager'],
  joinMessage: ['Triage', 'Manager'],
  fileMessage: ['Triage', 'Manager'],
  cases: ['Triage', 'Officer', 'Manager'],
  case: ['Triage', 'Officer', 'Manager'],
  assignCase: ['Triage', 'Officer', 'Manager'],
  retryLetter: ['Triage', 'Manager'],
};

const open = ['openApi', 'graphNotifications'];

let api: Api;
beforeAll(async () => {
  api = await Api.open();
});
afterAll(() => api.close());

test('every registered HTTP function is in the contract or on the short list of open ones', () => {
  const http = [...registered().values()].filter(({ metadata }) => Object.values(metadata.bindings).some((binding) => binding.type === 'httpTrigger'));
  expect(http.map(({ metadata }) => metadata.name).sort()).toEqual([...Object.keys(routes), ...open].sort());
});

describe.each(Object.keys(routes) as RouteName[])('%s', (name) => {
  test('turns away nobody in particular', async () => {
    expect((await api.route(name, { id: 'x' })).status).toBe(401);
  });

  test.each(roles)('%s', async (role) => {
    const allowed = table[name];
    const answer = await api.route(name, { id: 'x', token: await api.tokenFor(sam.id, [role]) });
    const refusedForRole = (answer.body as { code?: string }).code === 'not-your-role';
    expect(refusedForRole).toBe(allowed !== 'all' && !allowed.includes(role));
    expect(answer.status === 403).toBe(refusedForRole);
  });

  test('a person without any role has what anyone known has, and no more', async () => {
    const answer = await api.route(name, { id: 'x', token: await api.tokenFor(sam.id, []) });
    expect(answer.status === 403).toBe(table[name] !== 'all');
  });
});

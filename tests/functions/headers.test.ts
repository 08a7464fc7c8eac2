import { routes, type RouteName } from '../../shared/contract/routes';
import { roles } from '../../shared/domain/people/vocabulary';
import { Api } from '../builders/api';
import { sam } from '../builders/office';
import { registered } from '../builders/registered';

let api: Api;
beforeAll(async () => {
  api = await Api.open();
});
afterAll(() => api.close());

const guard = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };
const all = Object.fromEntries(roles.map((role) => [role, role]));
const names = (): string[] => [...registered().values()].filter(({ metadata }) => Object.values(metadata.bindings).some(({ type }) => type === 'httpTrigger')).map(({ metadata }) => metadata.name);

test('every route that is registered answers with its guard: refused, let in, broken, and by whatever method', async () => {
  const token = await api.tokenFor(sam.id, Object.values(all) as typeof roles[number][]);
  const lacking: string[] = [];
  for (const name of names()) {
    const { method, path } = routes[name as RouteName] ?? { method: name === 'openApi' ? 'GET' : 'POST', path: name };
    for (const asked of [{}, { token }, { token, body: '{' }, { token, headers: { 'if-match': '"1"' } }, { query: { validationToken: '<b>x</b>' } }]) {
      if (method === 'GET' && 'body' in asked) continue;
      const { status, headers } = await api.call(name, { method, path: path.replace('{id}', 'x'), id: 'x', ...asked });
      const held = Object.fromEntries(Object.entries(headers).map(([header, value]) => [header.toLowerCase(), value]));
      const isFile = held['content-type'] === 'application/octet-stream';
      for (const [header, value] of Object.entries(guard)) if (held[header] !== value && !(isFile && header === 'content-security-policy' && held[header] === `sandbox; ${value}`)) lacking.push(`${name} ${status}: ${header} ${held[header]}`);
      if ('x-frame-options' in held || Object.keys(held).some((header) => header.startsWith('access-control-'))) lacking.push(`${name} ${status} opens itself to others`);
    }
  }
  expect(names().length).toBe(Object.keys(routes).length + 3);
  expect(lacking).toEqual([]);
});

import { generateKeyPair, UnsecuredJWT } from 'jose';
import { Api, otherCouncil } from '../builders/api';
import { council, sam } from '../builders/office';

let api: Api;
beforeAll(async () => {
  api = await Api.open();
});
afterAll(() => api.close());

const good = { oid: sam.id, roles: ['Triage'] };
const me = async (token: string | undefined) => api.route('me', { token });

test('lets in a person whom Heard knows', async () => {
  const answer = await me(await api.directory.token(good));
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ person: { name: 'Sam Okoro' }, roles: ['Triage'], council: { key: 'marlshire' } });
});

test('takes roles from the token alone, and only those it knows', async () => {
  const answer = await me(await api.directory.token({ ...good, roles: ['Manager', 'Emperor'] }));
  expect(answer.body).toMatchObject({ roles: ['Manager'] });
});

test.each<[string, () => Promise<string | undefined>]>([
  ['no token', async () => undefined],
  ['something that is not a token', async () => 'abc'],
  ['another audience', () => api.directory.token(good, { audience: 'somebody else' })],
  ['another issuer', () => api.directory.token(good, { issuer: 'https://sts.windows.net/x/' })],
  ['an issuer of another tenant', () => api.directory.token(good, { issuer: `${api.directory.authority}/${otherCouncil.tenantId}/v2.0` })],
  ['a tenant that is not served', () => api.directory.token({ ...good, tid: '33333333-3333-4333-8333-333333333333' })],
  ['an expired token', () => api.directory.token(good, { expires: '-10m' })],
  ['an unknown key', () => api.directory.token(good, { kid: 'nope' })],
  ['a foreign signature', async () => api.directory.token(good, { key: (await generateKeyPair('RS256')).privateKey })],
  ['a symmetric key', () => api.directory.token(good, { alg: 'HS256', key: new TextEncoder().encode('a'.repeat(32)) })],
  ['no signature', async () => new UnsecuredJWT({ tid: council.tenantId, oid: sam.id }).setIssuer('x').encode()],
  ['a version 1 token', () => api.directory.token({ ...good, ver: '1.0' })],
  ['a token without an object id', () => api.directory.token({ roles: ['Triage'] })],
])('turns away %s with 401 and what to do', async (_what, token) => {
  const answer = await me(await token());
  expect(answer.status).toBe(401);
  expect(answer.headers).toMatchObject({ 'www-authenticate': 'Bearer', 'content-type': 'application/problem+json' });
  expect(answer.body).toMatchObject({ code: 'sign-in', detail: expect.stringContaining('Sign in') });
});

test.each([
  ['another scope', { ...good, scp: 'User.Read' }],
  ['no scope: an application’s own token', { ...good, scp: undefined }],
])('turns away %s with 403', async (_what, claims) => {
  expect(await me(await api.directory.token(claims))).toMatchObject({ status: 403, body: { code: 'wrong-scope' } });
});

test('tells a person whom Heard does not know whom to ask', async () => {
  const answer = await me(await api.directory.token({ oid: '99999999-9999-4999-8999-999999999999', roles: ['Manager'] }));
  expect(answer).toMatchObject({ status: 403, body: { code: 'unknown-person', detail: expect.stringContaining('administrator') } });
});

test('a person of one council is unknown in another', async () => {
  const answer = await me(await api.directory.token({ ...good, tid: otherCouncil.tenantId }));
  expect(answer).toMatchObject({ status: 403, body: { code: 'unknown-person' } });
});

test('asks for a tenant’s keys once for many tokens', async () => {
  const before = api.directory.fetches.keys;
  for (let n = 0; n < 5; n += 1) await me(await api.directory.token(good));
  expect(api.directory.fetches.keys).toBe(before);
});

import { apiOver } from '../../addin/api/client';
import { NotSignedIn, Unreachable } from '../../addin/api/refusal';
import { NoHost, SignInTrouble } from '../../addin/host/host';
import { loadedLater, personIn, type SignIn } from '../../addin/host/sign-in';
import { words } from '../../addin/words';

/** A server that takes only some tokens, and a host that gives them out one after another. */
function talking({ good }: { good: string[] }) {
  const asked: { token: string; key: string | null }[] = [];
  const renewals: boolean[] = [];
  const fetching = (async (_address: string, { headers }: RequestInit) => {
    const sent = new Headers(headers);
    const token = sent.get('authorization')?.replace('Bearer ', '') ?? '';
    asked.push({ token, key: sent.get('idempotency-key') });
    if (good.includes(token)) return Response.json({ fine: true });
    return Response.json({ type: 'about:blank', title: 'Sign in first', status: 401, detail: 'Sign in.', code: 'sign-in' }, { status: 401 });
  }) as typeof fetch;
  const api = apiOver(async (how) => {
    renewals.push(how?.renew ?? false);
    return how?.renew ? 'new' : 'old';
  }, fetching);
  return { api, asked, renewals };
}

test('a token that the server refuses is renewed once, and the same request goes again under the same key', async () => {
  const { api, asked, renewals } = talking({ good: ['new'] });
  await expect(api('capture', { id: 'm', body: {} as never })).resolves.toMatchObject({ view: { fine: true } });
  expect(asked.map(({ token }) => token)).toEqual(['old', 'new']);
  expect(asked[0]?.key).toBeTruthy();
  expect(asked[1]?.key).toBe(asked[0]?.key);
  expect(renewals).toEqual([false, true]);
});

test('a token that is good is not renewed', async () => {
  const { api, renewals } = talking({ good: ['old'] });
  await api('me');
  expect(renewals).toEqual([false]);
});

test('refused again, nobody is signed in, and signing in may help', async () => {
  const { api, asked } = talking({ good: [] });
  const problem = await api('me').catch((each: unknown) => each);
  expect(problem).toBeInstanceOf(NotSignedIn);
  expect(problem).toMatchObject({ message: words.signIn.again, mayAsk: true });
  expect(asked).toHaveLength(2);
});

test.each([
  ['somebody has to be asked', new SignInTrouble(words.signIn.again, 'mayAsk'), { mayAsk: true, message: words.signIn.again }],
  ['it is the wrong account', new SignInTrouble(words.signIn.otherInTeams, 'wrong account'), { mayAsk: false, message: words.signIn.otherInTeams }],
  ['the host does not answer', new NoHost('late'), { mayAsk: true, message: words.trouble.signIn }],
])('without a token because %s, it says so and asks nothing', async (_why, trouble, said) => {
  const fetching = jest.fn();
  const problem = await apiOver(() => Promise.reject(trouble), fetching)('me').catch((each: unknown) => each);
  expect(problem).toBeInstanceOf(NotSignedIn);
  expect(problem).toMatchObject(said);
  expect(fetching).not.toHaveBeenCalled();
});

test('without a token because the line is gone, it is the line that is said to be gone', async () => {
  const api = apiOver(() => Promise.reject(new SignInTrouble('x', 'offline')), jest.fn());
  await expect(api('me')).rejects.toBeInstanceOf(Unreachable);
});

test('what signs in and failed to load is loaded again when it is next asked for', async () => {
  const there: SignIn = { token: async () => 'a-token', ask: async () => undefined, account: () => 'sam@marlshire.example' };
  let tries = 0;
  const signIn = loadedLater(() => (tries++ === 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(there)));
  await expect(signIn.token()).rejects.toMatchObject({ why: 'offline' });
  expect(signIn.account()).toBeUndefined();
  await expect(signIn.token()).resolves.toBe('a-token');
  expect(signIn.account()).toBe('sam@marlshire.example');
  expect(tries).toBe(2);
});

test('a token that cannot be read is nobody’s in particular', () => {
  expect(personIn('not.a-token')).toEqual({ tenant: undefined, person: undefined });
  const claims = Buffer.from(JSON.stringify({ tid: 't', oid: 'o', name: 'Zoë ÿ?>' })).toString('base64url');
  expect(personIn(`x.${claims}.y`)).toEqual({ tenant: 't', person: 'o' });
});

test('what is asked for at once is asked of the host once, a renewal by itself; later it is asked again', async () => {
  const asked: boolean[] = [];
  const signIn = loadedLater(async () => ({
    token: async (how) => `token ${asked.push(how?.renew ?? false)}`,
    ask: async () => undefined,
    account: () => undefined,
  }));
  expect(await Promise.all([signIn.token(), signIn.token(), signIn.token({ renew: true })])).toEqual(['token 1', 'token 1', 'token 2']);
  expect(await signIn.token()).toBe('token 3');
  expect(asked).toEqual([false, true, false]);
});

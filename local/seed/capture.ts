import { randomUUID } from 'node:crypto';
import type { SignIn } from '../sign-in';
import { personCalled } from './county';
import type { SeedMail } from './mails';

const MOST_ATTEMPTS = 20;

type Captured = NonNullable<SeedMail['captured']> & { internetMessageId: string };

/** Captures a message as the task pane would: through the API, signed in as somebody. */
export async function capture(captured: Captured, signIn: SignIn, publicUrl: string): Promise<void> {
  const by = personCalled(captured.by);
  const contact = personCalled(captured.contact);
  if (!by || !contact) throw new Error(`Nobody is called ${captured.by} or ${captured.contact}.`);
  const { token } = await signIn.token(by.person, by.council.tenantId);
  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${publicUrl}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const call = async <T>(path: string, body: unknown): Promise<T> => read<T>(await ask('POST', path, body), path);

  const message = await call<{ id: string }>('messages/find', { internetMessageId: captured.internetMessageId });
  if (captured.told !== undefined) await call(`messages/${message.id}/danger/told`, { whom: captured.told });
  const matters = captured.matters.map((matter) => ({ wanted: '', concerning: [], ...matter }));
  const { cases } = await call<{ cases: { id: string }[] }>(`messages/${message.id}/capture`, { matters, contact: contact.person.oid, to: captured.to });
  const officer = captured.officer === undefined ? undefined : personCalled(captured.officer);
  if (!officer) return;
  for (const { id } of cases) {
    // The acknowledgement may be going out meanwhile, which makes a new version of the case.
    for (let attempt = 1, given = false; !given; attempt += 1) {
      const etag = (await ask('GET', `cases/${id}`)).headers.get('etag') ?? '';
      const answer = await ask('PUT', `cases/${id}/officer`, { officer: officer.person.oid }, { 'if-match': etag });
      given = answer.ok;
      if (!given && (answer.status !== 412 || attempt === MOST_ATTEMPTS)) await read(answer, `cases/${id}/officer`);
    }
  }
}

async function read<T>(answer: Response, path: string): Promise<T> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
}

import { randomUUID } from 'node:crypto';
import type { SignIn } from '../sign-in';
import { personCalled } from './county';

export type CallAs = <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<T>;

/** The API as somebody calls it who is signed in; what is refused stops the seed with its words. */
export async function callerAs(id: string, signIn: SignIn, publicUrl: string): Promise<CallAs> {
  const by = personCalled(id);
  if (!by) throw new Error(`Nobody is called ${id}.`);
  const { token } = await signIn.token(by.person, by.council.tenantId);
  return async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> => {
    const answer = await fetch(`${publicUrl}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text) as T;
  };
}

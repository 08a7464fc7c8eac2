import type { IncomingMessage } from 'node:http';
import { Problem } from './http';

/**
 * Keeps other web pages out: this machine signs anybody in, so only its own pages and programs that are no browser
 * may ask. A name that resolves here (DNS rebinding) is caught by Host, a page of elsewhere by Origin.
 */
export function refuseStrangers({ headers: { host, origin } }: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !own.includes(host.toLowerCase())) {
    throw new Problem(421, 'Misdirected request', `Heard on this machine answers to ${own.join(' and ')} only.`);
  }
  if (origin !== undefined && !own.some((name) => origin.toLowerCase() === `http://${name}`)) {
    throw new Problem(403, 'Forbidden', 'Heard on this machine does not answer pages of elsewhere.');
  }
}

import { createHash, createHmac, hash, timingSafeEqual } from 'node:crypto';

/** SHA-256 over several parts, each told apart from the next by its length. Hexadecimal. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  if (parts.every((part) => typeof part === 'string')) return sha256Of(parts.map((part) => `${part.length}:${part}`).join(''));
  const running = createHash('sha256');
  for (const part of parts) running.update(`${part.length}:`).update(part);
  return running.digest('hex');
}

/** The plain SHA-256 of a text in UTF-8, which anybody can compute again. Hexadecimal. */
export const sha256Of = (text: string): string => hash('sha256', text, 'hex');

/** Signs a text for one purpose with the deployment's secret. Base64url. */
export const signFor = (purpose: string, secret: string, text: string): string => createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');

/** Compares in constant time: how long it takes says nothing about where they differ. */
export function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [hash('sha256', given, 'buffer'), hash('sha256', expected, 'buffer')];
  return timingSafeEqual(a, b);
}

/** Seals a value for one purpose, to be carried by somebody else and read back: base64url of its JSON, a dot, the signature. It hides nothing of what it says. */
export function seal(purpose: string, secret: string, value: unknown): string {
  const text = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${text}.${signFor(purpose, secret, text)}`;
}

/** What was sealed for that purpose with that secret; `undefined` where it was changed, sealed for another or by somebody else. */
export function unseal(purpose: string, secret: string, sealed: string): unknown {
  const [text = '', signature = ''] = sealed.split('.');
  return sameSecret(signature, signFor(purpose, secret, text)) ? JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) : undefined;
}

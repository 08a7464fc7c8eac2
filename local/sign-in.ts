import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { realMilliseconds } from './clock';
import type { DataFolder } from './data-folder';
import type { Person } from './seed/county';

const HOUR = 3600;

/** Signs people in as Microsoft Entra ID would: the same claims, a key of this machine. */
export class SignIn {
  readonly #key: JWK;
  readonly #authority: string;
  readonly #audience: string;

  private constructor(key: JWK, authority: string, audience: string) {
    this.#key = key;
    this.#authority = authority;
    this.#audience = audience;
  }

  static async open(folder: DataFolder, authority: string, audience: string): Promise<SignIn> {
    const made = folder.has('sign-in-key.json') ? '' : JSON.stringify(await newKey());
    return new SignIn(JSON.parse(folder.keep('sign-in-key.json', () => made)) as JWK, authority, audience);
  }

  /** The public half, for whoever checks a token. */
  keys(): { keys: JWK[] } {
    const { kty, n, e, kid } = this.#key;
    return { keys: [{ kty, n, e, kid, use: 'sig', alg: 'RS256' } as JWK] };
  }

  configuration(tenantId: string): Record<string, unknown> {
    return {
      issuer: this.#issuer(tenantId),
      jwks_uri: `${this.#authority}/${tenantId}/discovery/v2.0/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  /** An access token of an hour. Always by real time: whoever checks it has no other. */
  async token(person: Person, tenantId: string): Promise<{ token: string; expiresAt: string }> {
    const issued = Math.floor(realMilliseconds() / 1000);
    const token = await new SignJWT({
      tid: tenantId,
      oid: person.oid,
      ver: '2.0',
      scp: 'access_as_user',
      roles: person.roles,
      name: person.name,
      preferred_username: person.upn,
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#key.kid ?? '' })
      .setIssuer(this.#issuer(tenantId))
      .setAudience(this.#audience)
      .setSubject(person.oid)
      .setIssuedAt(issued)
      .setNotBefore(issued)
      .setExpirationTime(issued + HOUR)
      .sign(await importJWK(this.#key, 'RS256'));
    return { token, expiresAt: new Date((issued + HOUR) * 1000).toISOString() };
  }

  #issuer(tenantId: string): string {
    return `${this.#authority}/${tenantId}/v2.0`;
  }
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: `local-${realMilliseconds().toString(36)}` };
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import type { Role } from '../../shared/domain/people/vocabulary';
import { council } from './office';

export const audience = '4ea2d000-0000-4000-8000-00000000000a';

/** What a token says; anything can be said wrong. */
export interface Claims {
  tid?: string;
  oid?: string;
  roles?: readonly (Role | string)[];
  [claim: string]: unknown;
}

/** A directory on loopback: keys at the address the product asks, and tokens as the directory makes them. */
export class Directory {
  private constructor(
    private readonly server: Server,
    private readonly key: CryptoKey,
    readonly authority: string,
    readonly fetches: { keys: number },
  ) {}

  static async open(): Promise<Directory> {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' };
    const fetches = { keys: 0 };
    const server = createServer((_request, response) => {
      fetches.keys += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new Directory(server, privateKey, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, fetches);
  }

  close(): void {
    this.server.close();
  }

  async token(claims: Claims, how: { issuer?: string; audience?: string; expires?: string; kid?: string; key?: CryptoKey | Uint8Array; alg?: string } = {}): Promise<string> {
    const tid = claims.tid ?? council.tenantId;
    return new SignJWT({ tid, ver: '2.0', scp: 'access_as_user', roles: [], ...claims })
      .setProtectedHeader({ alg: how.alg ?? 'RS256', kid: how.kid ?? 'k1' })
      .setIssuer(how.issuer ?? `${this.authority}/${tid}/v2.0`)
      .setAudience(how.audience ?? audience)
      .setIssuedAt()
      .setExpirationTime(how.expires ?? '1h')
      .sign(how.key ?? this.key);
  }
}

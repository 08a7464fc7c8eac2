import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { roles, type Role } from '../../../shared/domain/people/vocabulary';
import { SignInUnavailable, type SignIn } from '../../ports/sign-in';

/** What a token must be for: the one scope that the directory knows of Heard. */
export const apiScope = 'access_as_user';
const isRole = (role: unknown): role is Role => roles.includes(role as Role);

/** Which tenant a token claims, before it is believed: only tenants of our own table are looked at further. */
function claimedTenant(token: string): string | undefined {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' ? tid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Verifies access tokens of the directory (v2.0): signature against the tenant's keys, issuer, audience, expiry,
 * tenant, version, scope. The identity is object id and tenant, never an e-mail address.
 */
export function entraSignIn({ authority, audience, tenants }: { authority: string; audience: string; tenants: readonly string[] }): SignIn {
  const keys = new Map<string, JWTVerifyGetKey>(
    tenants.map((tenant) => [tenant, createRemoteJWKSet(new URL(`${authority}/${tenant}/discovery/v2.0/keys`), { cooldownDuration: 30_000, cacheMaxAge: 600_000, timeoutDuration: 5_000 })]),
  );
  return {
    verify: async (authorization) => {
      const token = /^Bearer ([A-Za-z0-9\-_]+\.[A-Za-z0-9\-_]+\.[A-Za-z0-9\-_]+)$/.exec(authorization ?? '')?.[1];
      const tenant = token && claimedTenant(token);
      const keysOfTenant = tenant && keys.get(tenant);
      if (!token || !tenant || !keysOfTenant) return 'unsigned';
      try {
        const { payload } = await jwtVerify(token, keysOfTenant, {
          issuer: `${authority}/${tenant}/v2.0`, audience, algorithms: ['RS256'], clockTolerance: 60, requiredClaims: ['exp', 'iat', 'tid', 'oid', 'ver'],
        });
        if (payload.ver !== '2.0' || typeof payload.oid !== 'string') return 'unsigned';
        if (typeof payload.scp !== 'string' || !payload.scp.split(' ').includes(apiScope)) return 'unscoped';
        return { tenantId: tenant, person: payload.oid, roles: Array.isArray(payload.roles) ? payload.roles.filter(isRole) : [] };
      } catch (cause) {
        // Keys that cannot be fetched say nothing about the token: the caller may come again.
        if (cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError)) throw new SignInUnavailable(cause);
        return 'unsigned';
      }
    },
  };
}

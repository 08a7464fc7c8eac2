import type { AccessToken, TokenCredential } from '@azure/identity';
import type { Clock } from '../../ports/clock';

/**
 * The identity that the deployment was given, by its client id. It and no other: a chain of credentials would take
 * whichever happens to be there (Azure Identity for JavaScript, "Authentication best practices").
 */
export function managedIdentity(clientId: string): () => Promise<TokenCredential> {
  let made: Promise<TokenCredential> | undefined;
  return () => (made ??= import('@azure/identity').then(({ ManagedIdentityCredential }) => new ManagedIdentityCredential({ clientId })));
}

/** So long before its end a token is renewed, where it does not say itself when. */
const renewBefore = 5 * 60_000;

const isToRenew = ({ refreshAfterTimestamp, expiresOnTimestamp }: AccessToken, clock: Clock): boolean => Date.parse(clock.now()) >= (refreshAfterTimestamp ?? expiresOnTimestamp - renewBefore);

/** Tokens for one service, each kept until it is to be renewed: the SDK asks the platform anew every time. */
export function tokensFor(credential: () => Promise<TokenCredential>, scope: string, clock: Clock): () => Promise<string> {
  let kept: AccessToken | null = null;
  return async () => {
    if (kept === null || isToRenew(kept, clock)) kept = await (await credential()).getToken(scope);
    if (kept === null) throw new Error(`The managed identity was given no token for ${scope}`);
    return kept.token;
  };
}

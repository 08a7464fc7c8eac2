import { createNestablePublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser';
import { setting } from './setting';

/**
 * Signs in as whoever is signed in to the host (nested app authentication). Made once the host is ready: made earlier,
 * MSAL quietly becomes an ordinary client, which no frame can use.
 */
export function nestedSignIn(): () => Promise<string> {
  const client = createNestablePublicClientApplication({ auth: { clientId: setting('client-id'), authority: setting('authority') } });
  // A failed start must not be an unhandled rejection before the first call asks for a token.
  client.catch(() => undefined);
  // Our own scope, never only the person's profile: that alone crashes Outlook on phones.
  const request = { scopes: [setting('scope')] };
  return async () => {
    const application = await client;
    try {
      return (await application.acquireTokenSilent(request)).accessToken;
    } catch (problem) {
      if (!(problem instanceof InteractionRequiredAuthError)) throw problem;
      return (await application.acquireTokenPopup(request)).accessToken;
    }
  };
}

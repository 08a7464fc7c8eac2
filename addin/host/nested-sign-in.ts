import { BrowserAuthError, createNestablePublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser';
import { words } from '../words';
import { SignInTrouble } from './host';
import { setting } from './setting';
import type { SignIn } from './sign-in';

const isOffline = (problem: unknown): boolean => problem instanceof BrowserAuthError && problem.errorCode === 'no_network_connectivity';

/**
 * Signs in as whoever is signed in to the host (nested app authentication). Made once the host is ready: made earlier,
 * MSAL quietly becomes an ordinary client, which no frame can use. MSAL keeps a token until shortly before it runs out
 * and then asks the host for the next, so that a window which stays open for a week stays signed in.
 */
export async function nestedSignIn(): Promise<SignIn> {
  const client = await createNestablePublicClientApplication({ auth: { clientId: setting('client-id'), authority: setting('authority') } });
  // Our own scope, never only the person's profile: that alone crashes Outlook on phones.
  const request = { scopes: [setting('scope')] };
  let account: string | undefined;
  return {
    token: async ({ renew } = { renew: false }) => {
      try {
        const answer = await client.acquireTokenSilent({ ...request, forceRefresh: renew });
        account = answer.account.username;
        return answer.accessToken;
      } catch (cause) {
        if (isOffline(cause)) throw new SignInTrouble(words.trouble.unreachable, 'offline', { cause });
        if (cause instanceof InteractionRequiredAuthError) throw new SignInTrouble(words.signIn.again, 'mayAsk', { cause });
        throw new SignInTrouble(words.trouble.signIn, 'mayAsk', { cause });
      }
    },
    ask: async () => {
      account = (await client.acquireTokenPopup(request)).account.username;
    },
    account: () => account,
  };
}

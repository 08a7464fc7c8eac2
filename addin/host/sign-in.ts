import { words } from '../words';
import { SignInTrouble, within } from './host';

/** One way in which a host proves who is using Heard. */
export interface SignIn {
  /** A token, without asking anybody. Throws SignInTrouble. */
  token(how?: { renew: boolean }): Promise<string>;
  /** Asks the person. */
  ask(): Promise<void>;
  /** Who signed in, by address, once somebody has and where it is told. */
  account(): string | undefined;
}

/** The host fetches a new token over the network; longer than this is no answer. */
const PATIENCE = 20_000;

/** What is asked for at once is asked of the host once: a window begins with several calls, and each wants a token. */
function askedOnce(token: SignIn['token']): SignIn['token'] {
  const asking = new Map<boolean, Promise<string>>();
  return (how = { renew: false }) => {
    const { renew } = how;
    const answer = asking.get(renew) ?? token(how).finally(() => asking.delete(renew));
    asking.set(renew, answer);
    return answer;
  };
}

/** A way that comes later than the first screen, so that drawing need not wait for it. What fails to come is fetched again. */
export function loadedLater(load: () => Promise<SignIn>): SignIn {
  let coming: Promise<SignIn> | undefined;
  let there: SignIn | undefined;
  const loaded = (): Promise<SignIn> =>
    (coming ??= load().then(
      (signIn) => (there = signIn),
      (cause: unknown) => {
        coming = undefined;
        throw new SignInTrouble(words.trouble.unreachable, 'offline', { cause });
      },
    ));
  // A failed start must not be an unhandled rejection before the first call asks for a token.
  loaded().catch(() => undefined);
  return {
    token: askedOnce(async (how) => within(PATIENCE, (await loaded()).token(how), words.trouble.signIn)),
    ask: async () => (await loaded()).ask(),
    account: () => there?.account(),
  };
}

/** Whom a token is for, without believing it: only to notice that it is somebody else's. */
export function personIn(token: string): { tenant: unknown; person: unknown } {
  try {
    const [, claims = ''] = token.split('.');
    const { tid, oid } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as { tid?: unknown; oid?: unknown };
    return { tenant: tid, person: oid };
  } catch {
    return { tenant: undefined, person: undefined };
  }
}

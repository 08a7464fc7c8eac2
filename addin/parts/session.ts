import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apiOver, type Api } from '../api/client';
import { NotSignedIn } from '../api/refusal';
import type { Host } from '../host/host';

/** The way to the server for as long as the window is open, and what is to be done once nobody is signed in any more. */
export interface Session {
  api: Api;
  /** Why no answer can be had until somebody signs in again. */
  out: NotSignedIn | undefined;
  /** Asks the person to sign in, and has everything that failed asked for again. */
  signIn: () => Promise<void>;
}

/** The same API, which tells of it when there is nobody to ask in the name of. */
function telling(api: Api, tell: (problem: NotSignedIn) => void): Api {
  const heard = (problem: unknown): never => {
    if (problem instanceof NotSignedIn) tell(problem);
    throw problem;
  };
  const ask = ((...of) => api(...of).catch(heard)) as Api;
  return Object.assign(ask, { file: ((...of) => api.file(...of).catch(heard)) as Api['file'] });
}

/** Keeps a session over its host. What is being written stays on the screen while it is out. */
export function useSession(host: Host): Session {
  const client = useQueryClient();
  const [out, setOut] = useState<NotSignedIn>();
  const [api] = useState(() => telling(apiOver((how) => host.token(how)), setOut));
  const signIn = async () => {
    await host.signIn();
    setOut(undefined);
    await client.invalidateQueries();
  };
  return { api, out, signIn };
}

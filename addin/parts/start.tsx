import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { useQuery } from '@tanstack/react-query';
import { StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { reading } from '../api/reading';
import { DeskProvider } from '../api/desk';
import { NoHost, type Host, type Look } from '../host/host';
import { KeptWork } from '../message/kept-work';
import { words } from '../words';
import { Empty } from './Empty';
import { Frame } from './Frame';
import { KeptForms } from './kept-forms';
import { OfflineBar } from './OfflineBar';
import { ProblemBox } from './ProblemBox';
import { useSession } from './session';
import { Shape } from './Shape';
import { SignInBar, SignInPage } from './SignIn';

/** Starts one of Heard's windows: finds its host, signs in, and shows the screen or what stands in the way. */
export const start = (connect: () => Promise<Host>, screen: ReactNode, without: Look): void => startWindow(connect, (host) => <SignedIn host={host}>{screen}</SignedIn>, without);

/** Starts a window that needs nobody to be signed in. */
export function startWindow<H extends Pick<Host, 'theme' | 'onThemeChange'>>(connect: () => Promise<H>, screen: (host: H) => ReactNode, without: Look): void {
  const root = createRoot(document.getElementById('root')!);
  connect().then(
    (host) =>
      root.render(
        <StrictMode>
          <Frame theme={host.theme} onThemeChange={host.onThemeChange}>
            {screen(host)}
          </Frame>
        </StrictMode>,
      ),
    (problem: unknown) =>
      root.render(
        <Frame theme={without}>
          <main>
            <Empty page icon={PlugDisconnectedRegular} title={words.host.failed}>
              {problem instanceof NoHost ? problem.message : words.trouble.unexpected}
            </Empty>
          </main>
        </Frame>,
      ),
  );
}

/** Shows its children to somebody whom Heard knows; otherwise the refusal, in the server's words. */
export function SignedIn({ host, children }: { host: Host; children: ReactNode }) {
  const session = useSession(host);
  const { api, out } = session;
  const me = useQuery(reading.me(api));
  // Even a refusal is ours to show: told of a failure, the host would put its own page in our place.
  useEffect(() => host.notifySuccess(), [host]);
  if (me.isPending || (me.error && me.isFetching)) return <Shape label={words.heard} />;
  if (me.error)
    return (
      <main>
        {out ? (
          <SignInPage session={session} />
        ) : (
          <div style={{ padding: 16 }}>
            <ProblemBox page problem={me.error} onAgain={() => void me.refetch()} />
          </div>
        )}
      </main>
    );
  return (
    <DeskProvider desk={{ api, host, me: me.data }}>
      <KeptWork>
        <KeptForms>
          <OfflineBar />
          <SignInBar session={session} />
          {children}
        </KeptForms>
      </KeptWork>
    </DeskProvider>
  );
}

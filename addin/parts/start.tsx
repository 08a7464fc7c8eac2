import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { useQuery } from '@tanstack/react-query';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { apiOver } from '../api/client';
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
import { Shape } from './Shape';

/** Starts one of Heard's windows: finds its host, signs in, and shows the screen or what stands in the way. */
export function start(connect: () => Promise<Host>, screen: ReactNode, without: Look): void {
  const root = createRoot(document.getElementById('root')!);
  connect().then(
    (host) =>
      root.render(
        <StrictMode>
          <Frame theme={host.theme} onThemeChange={host.onThemeChange}>
            <SignedIn host={host}>{screen}</SignedIn>
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
  const [api] = useState(() => apiOver(() => host.token()));
  const me = useQuery(reading.me(api));
  // Even a refusal is ours to show: told of a failure, the host would put its own page in our place.
  useEffect(() => host.notifySuccess(), [host]);
  if (me.isPending) return <Shape label={words.heard} />;
  if (me.error)
    return (
      <main style={{ padding: 16 }}>
        <ProblemBox problem={me.error} onAgain={() => void me.refetch()} />
      </main>
    );
  return (
    <DeskProvider desk={{ api, host, me: me.data }}>
      <KeptWork>
        <KeptForms>
          <OfflineBar />
          {children}
        </KeptForms>
      </KeptWork>
    </DeskProvider>
  );
}

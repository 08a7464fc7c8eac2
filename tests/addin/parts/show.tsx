import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { MeView } from '../../../shared/contract/views';
import type { Host } from '../../../addin/host/host';
import { Frame } from '../../../addin/parts/Frame';
import { SignedIn } from '../../../addin/parts/start';
import type { FakeServer } from './fake-server';
import { me } from './views';

export interface Shown {
  server: FakeServer;
  opened: string[];
  /** Opens another message beside the pane, or none. */
  openItem: (internetMessageId: string | undefined) => void;
  container: HTMLElement;
}

/** Shows a screen to somebody, over a server that holds both sides to the contract. */
export function show(screen: ReactNode, server: FakeServer, { as, item }: { as?: Partial<MeView>; item?: string } = {}): Shown {
  server.on('me', () => ({ view: me(as) }));
  Object.assign(globalThis, { fetch: server.fetch });
  const opened: string[] = [];
  let open = item;
  let changed = () => {};
  const host: Host = {
    theme: 'teams light',
    onThemeChange: () => undefined,
    token: async () => 'a-token',
    item: { internetMessageId: () => open, onChange: (listener) => { changed = listener; } },
    openCase: (id) => void opened.push(id),
    signIn: async () => undefined,
    notifySuccess: () => undefined,
  };
  const { container } = render(
    <Frame theme="teams light">
      <SignedIn host={host}>{screen}</SignedIn>
    </Frame>,
  );
  return { server, opened, container, openItem: (id) => act(() => { open = id; changed(); }) };
}

import { createContext, use, type ReactNode } from 'react';
import type { MeView } from '../../shared/contract/views';
import type { Host } from '../host/host';
import type { Api } from './client';

export interface Desk {
  api: Api;
  host: Host;
  me: MeView;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = ({ desk, children }: { desk: Desk; children: ReactNode }) => <DeskContext value={desk}>{children}</DeskContext>;

/** Who is signed in, where we are shown, and the way to the server. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('A screen was shown before anybody was signed in');
  return desk;
}

import { useState } from 'react';
import type { Call, FileRoute } from '../api/client';
import { useDesk } from '../api/desk';
import type { Query } from '../api/paths';
import { words } from '../words';
import { useAnnounce } from './announce';
import { save } from './save';

/** Where a message's files are fetched: by the message, or by the case that it belongs to. */
export interface FileSource<K extends FileRoute = FileRoute> {
  route: K;
  id: string;
  query: Omit<Query<K>, 'no'>;
}

/** Fetches a file and saves it, one at a time; what was refused is kept until the next try. */
export function useDownload<K extends FileRoute>({ route, id, query }: FileSource<K>) {
  const { api } = useDesk();
  const announce = useAnnounce();
  const [busy, setBusy] = useState<number | 'message'>();
  const [problem, setProblem] = useState<unknown>();
  const download = async (name: string, no?: number): Promise<void> => {
    // The button stays where the keyboard left it while it waits: so it is not switched off, and a second press does nothing.
    if (busy !== undefined) return;
    setBusy(no ?? 'message');
    setProblem(undefined);
    announce(words.files.fetching(name));
    try {
      save(await api.file(route, { id, query: { ...query, ...(no !== undefined && { no }) } } as Call<K>), name);
      announce(words.files.saved(name));
    } catch (refused) {
      setProblem(refused);
    } finally {
      setBusy(undefined);
    }
  };
  return { download, busy, problem };
}

import { useSyncExternalStore } from 'react';

export interface Address {
  /** `today`, `inbox`, `cases`, `case`, `plans`, `plan`, `digest`, `figures`, `log`, `reviews`, `search`, `export`, `calculator`, `settings`. */
  part: string;
  id?: string;
  /** What a part is about, where it has rooms of its own: `plans/decide/HCP-7Q4M2XD-K`. */
  of?: string;
  filter: URLSearchParams;
}

/** Reads what stands after `#`: `cases?standing=overdue`, `case/HC-7Q4M2XD-K`. Nothing of it ever reaches a server. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [part = '', id, of] = path.split('/');
  return { part, ...(id !== undefined && id !== '' && { id: decodeURIComponent(id) }), ...(of !== undefined && of !== '' && { of: decodeURIComponent(of) }), filter: new URLSearchParams(query) };
}

/** Writes an address, leaving out filters that are not set. */
export function address(part: string, id?: string, filter: Record<string, string | undefined> = {}, of?: string): string {
  const query = new URLSearchParams(Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString();
  return `#${part}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${of === undefined ? '' : `/${encodeURIComponent(of)}`}${query && `?${query}`}`;
}

const watch = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** What is shown while somebody is asked whether to leave it. */
let kept: string | undefined;

/** Where in the tab we are. */
export const useAddress = (): Address => readAddress(useSyncExternalStore(watch, () => kept ?? location.hash));

export const go = (to: string): void => {
  location.hash = to;
};

/** The same page with other facts: no step to go back through, as each letter typed would be one. */
export function rewrite(to: string): void {
  history.replaceState(history.state, '', to);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Keeps this page although the address moves on, and tells where it wanted to go. Returns how to let go. */
export function stayHere(wantsTo: (to: string) => void): () => void {
  const at = location.hash;
  kept = at;
  const onMove = () => {
    const to = location.hash;
    if (to === at) return;
    history.replaceState(history.state, '', at === '' ? '#' : at);
    wantsTo(to);
  };
  addEventListener('hashchange', onMove);
  return () => {
    kept = undefined;
    removeEventListener('hashchange', onMove);
  };
}

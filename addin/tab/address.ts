import { useSyncExternalStore } from 'react';

export interface Address {
  /** `inbox`, `cases`, `case`. */
  part: string;
  id?: string;
  filter: URLSearchParams;
}

/** Reads what stands after `#`: `cases?standing=overdue`, `case/HC-7Q4M2XD-K`. Nothing of it ever reaches a server. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [part = '', id] = path.split('/');
  return { part, ...(id !== undefined && id !== '' && { id: decodeURIComponent(id) }), filter: new URLSearchParams(query) };
}

/** Writes an address, leaving out filters that are not set. */
export function address(part: string, id?: string, filter: Record<string, string | undefined> = {}): string {
  const query = new URLSearchParams(Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString();
  return `#${part}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${query && `?${query}`}`;
}

const watch = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** Where in the tab we are. */
export const useAddress = (): Address => readAddress(useSyncExternalStore(watch, () => location.hash));

export const go = (to: string): void => {
  location.hash = to;
};

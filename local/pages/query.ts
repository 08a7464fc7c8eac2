/** What the address of the page says, as in `?as=sam-okoro&theme=dark`. */
export const asked = (name: string): string | null => new URLSearchParams(location.search).get(name);

/** Writes a choice into the address, so that a page that is loaded again keeps it. */
export function remember(name: string, value: string): void {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  history.replaceState(null, '', `?${query.toString()}${location.hash}`);
}

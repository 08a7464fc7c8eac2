/** A value that the build wrote into the page as `<meta name="heard-…" content="…">`. */
export function setting(name: 'client-id' | 'authority' | 'scope' | 'case-link'): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="heard-${name}"]`)?.content ?? '';
}

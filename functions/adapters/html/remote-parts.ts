import type { Attributes } from 'sanitize-html';

const nowhere = 'none.invalid';
const cssUrl = /url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/gi;

/** The machine that an address would be fetched from, as browsers read it: over line breaks, back slashes and other alphabets. */
function hostOf(url: string): string | undefined {
  const plain = url.replace(/[\t\n\r]/g, '').trim();
  if (!/^(https?:|ftp:|[/\\]{2})/i.test(plain)) return undefined;
  try {
    const { hostname } = new URL(plain, `http://${nowhere}`);
    return hostname === nowhere ? undefined : hostname;
  } catch {
    return undefined;
  }
}

const urlsIn = (css: string): string[] => [...css.matchAll(cssUrl)].map(([, url, imported]) => url ?? imported ?? '');

/** What stands in style sheets, which go as a whole. */
const styleSheets = (html: string): string[] => html.split(/<style\b/i).slice(1).map((from) => from.split(/<\/style/i, 1)[0] ?? '');

/** Every address that an element would fetch from, wherever it says so. */
function fetchedBy(tagName: string, attributes: Attributes): string[] {
  const { src = '', srcset = '', background = '', poster = '', data = '', style = '', href = '' } = attributes;
  const set = srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return [src, background, poster, data, tagName === 'link' || tagName === 'image' ? href : '', ...set, ...urlsIn(style)].filter((url) => url !== '');
}

/** What a message would fetch from other machines, each address once. */
export class RemoteParts {
  readonly #parts = new Map<string, string>();

  constructor(html: string) {
    this.#add(styleSheets(html).flatMap(urlsIn));
  }

  /** Adds what an element would fetch. */
  of(tagName: string, attributes: Attributes): void {
    this.#add(fetchedBy(tagName, attributes));
  }

  get count(): number {
    return this.#parts.size;
  }

  get hosts(): string[] {
    return [...new Set(this.#parts.values())].sort();
  }

  #add(urls: readonly string[]): void {
    for (const url of urls) {
      const host = hostOf(url);
      if (host !== undefined) this.#parts.set(url.trim(), host);
    }
  }
}

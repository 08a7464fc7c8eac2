import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { ownPageHeaders, pageHeaders, pageNames, partHeaders } from '../manifest/page-headers';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
/** What the build names after its content. */
const HASHED = /-[A-Z0-9]{8}\.\w+$/;

/** As an installation serves it, save that everything is here. */
function headersOf(name: string, type: string): Record<string, string> {
  const page = pageNames.find((each) => name === `/${each}`);
  if (page) return pageHeaders(page, 'this machine');
  if (type.startsWith('text/html')) return ownPageHeaders();
  return { ...partHeaders('this machine'), 'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache' };
}

/** Serves the pages of the build from the first folder that has them. */
export class StaticFiles {
  readonly #folders: string[];
  readonly #names: Record<string, string>;

  constructor(folders: string[], names: Record<string, string>) {
    this.#folders = folders;
    this.#names = names;
  }

  /** Answers, or says that there is no such file. */
  async handle(response: ServerResponse, path: string, isHead: boolean): Promise<boolean> {
    const name = this.#names[path] ?? path;
    const type = TYPES[extname(name)];
    const bytes = type === undefined ? undefined : await this.#read(name);
    if (type === undefined || !bytes) return false;
    response.writeHead(200, { ...headersOf(name, type), 'content-type': type, 'content-length': bytes.length }).end(isHead ? undefined : bytes);
    return true;
  }

  async #read(name: string): Promise<Buffer | undefined> {
    if (name.includes('\0')) return undefined;
    for (const folder of this.#folders) {
      const file = normalize(join(folder, name));
      if (!file.startsWith(folder + sep)) return undefined;
      const bytes = await readFile(file).catch(() => undefined);
      if (bytes) return bytes;
    }
    return undefined;
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Engine } from './engine';
import { refuseStrangers } from './guard';
import { Problem, sendProblem } from './http';
import { listenOnLoopback } from './listen';
import { SharedNumber } from './shared-number';
import type { StaticFiles } from './static-files';
import type { LocalSurface } from './surface';

/** What has to answer while the county is being seeded through the product's own doors. */
const WHILE_SEEDING = /^\/(?:api|local\/entra)\//;

export interface Served {
  engine: Engine;
  surface: LocalSurface;
  pages: StaticFiles;
}

/** One address for everything: the product's API, sign-in, pages. On loopback only. */
export class LocalServer {
  readonly #server: Server;
  #served: Served | undefined;
  /** 1 when everything is answered, and mail is taken. */
  readonly open = new SharedNumber();
  #port = 0;

  constructor() {
    this.#server = createServer({ keepAliveTimeout: 65_000, noDelay: true }, (request, response) => {
      this.#answer(request, response).catch((reason: unknown) => this.#refuse(request, response, reason));
    });
  }

  async listen(port: number): Promise<number> {
    this.#port = await listenOnLoopback(this.#server, port);
    return this.#port;
  }

  serve(served: Served): void {
    this.#served = served;
  }

  /** Before this, and during a reset, only what seeding needs is answered: no mail is taken that would be lost. */
  setOpen(open: boolean): void {
    this.open.value = open ? 1 : 0;
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeIdleConnections();
    setTimeout(() => this.#server.closeAllConnections(), 1000).unref();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    refuseStrangers(request, this.#port);
    const url = new URL(`http://${request.headers.host}${request.url ?? '/'}`);
    const { pathname } = url;
    if (!this.#served || (this.open.value === 0 && !WHILE_SEEDING.test(pathname))) {
      response.setHeader('retry-after', '1');
      throw new Problem(503, 'Not ready', 'Heard is starting.');
    }
    const { engine, surface, pages } = this.#served;
    if (pathname.startsWith('/api/')) return engine.host.handle(request, response, url);
    const isHead = request.method === 'HEAD';
    if ((isHead || request.method === 'GET') && (await pages.handle(response, pathname, isHead))) return;
    // Browsers ask for it by themselves; the pages name none.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (pathname.startsWith('/local/')) return surface.handle(request, response, url);
    throw new Problem(404, 'Not found', `Nothing is at ${pathname}.`);
  }

  #refuse(request: IncomingMessage, response: ServerResponse, reason: unknown): void {
    if (response.headersSent) return void response.destroy();
    // What is left of a body that nobody reads would be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close');
    if (reason instanceof Problem) return sendProblem(response, reason);
    console.error(`${request.method} ${request.url} failed:`, reason);
    sendProblem(response, new Problem(500, 'Failed', 'This machine could not answer.'));
  }
}

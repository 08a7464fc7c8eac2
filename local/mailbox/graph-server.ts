import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { refuseStrangers } from '../guard';
import { Problem, sendProblem } from '../http';
import { listenOnLoopback } from '../listen';
import type { GraphApi } from './graph';

const ROOT = '/graph/v1.0';

/** Where the mailbox answers Graph: an address of its own, as Exchange has. */
export class GraphServer {
  readonly #server = createServer({ keepAliveTimeout: 65_000, noDelay: true }, (request, response) => void this.#answer(request, response));
  readonly #apiAt: (base: string) => GraphApi;
  #api: GraphApi | undefined;
  #port = 0;

  constructor(apiAt: (base: string) => GraphApi) {
    this.#apiAt = apiAt;
  }

  /** Listens where it did before, so that links which were given stay good; elsewhere when somebody else is there by now. */
  async listen(before: number): Promise<number> {
    this.#port = await listenOnLoopback(this.#server, before).catch(() => listenOnLoopback(this.#server, 0));
    this.#api = this.#apiAt(`http://127.0.0.1:${this.#port}${ROOT}`);
    return this.#port;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      refuseStrangers(request, this.#port);
      const { pathname, searchParams } = new URL(`http://${request.headers.host}${request.url ?? '/'}`);
      if (!this.#api || !pathname.startsWith(`${ROOT}/`)) throw new Problem(404, 'Not found', `Nothing is at ${pathname}.`);
      await this.#api.handle(request, response, pathname.slice(ROOT.length), searchParams);
    } catch (reason) {
      sendProblem(response, reason instanceof Problem ? reason : new Problem(400, 'Not understood', String(reason)));
    }
  }
}

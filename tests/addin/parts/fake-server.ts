import { routes } from '../../../shared/contract/routes';

type Routes = typeof routes;
type RouteName = keyof Routes;

export interface Asked {
  route: RouteName;
  id: string;
  query: Record<string, string>;
  body: unknown;
  headers: Record<string, string>;
}

type Answer = { view: unknown; version?: string } | { problem: { status: number; detail: string; title?: string; code?: string; errors?: { at: string; says: string }[]; current?: unknown } } | 'no answer';
type Answering = (asked: Asked) => Answer;

/**
 * The API as the contract has it: what a screen sends and what it is given are both held against the contract's own
 * schemas, so a screen can neither say nor be shown what the real one would not know.
 */
export class FakeServer {
  readonly asked: Asked[] = [];
  /** Nothing reads alike, nobody has saved a view and nobody has stopped sending, unless a test says so. */
  readonly #answers = new Map<RouteName, Answering>([['likeMessages', () => ({ view: { items: [] } })], ['savedViews', () => ({ view: { views: [], version: 'none' } })], ['sendingStop', () => ({ view: { story: [] } })]]);

  on(route: RouteName, answering: Answering): this {
    this.#answers.set(route, answering);
    return this;
  }

  /** Every call of one route so far. */
  calls(route: RouteName): Asked[] {
    return this.asked.filter((one) => one.route === route);
  }

  readonly fetch = async (address: string, request: { method: string; headers: Record<string, string>; body?: string }): Promise<unknown> => {
    const asked = this.#read(address, request);
    this.asked.push(asked);
    const answer = this.#answers.get(asked.route)?.(asked);
    if (!answer) throw new Error(`The test says nothing of ${asked.route}`);
    if (answer === 'no answer') throw new TypeError('Failed to fetch');
    if ('problem' in answer) return response(answer.problem.status, { type: 'about:blank', title: 'Refused', code: 'refused', ...answer.problem });
    const { status, view } = routes[asked.route].answers;
    return response(status, view.parse(answer.view), answer.version);
  };

  #read(address: string, { method, headers, body }: { method: string; headers: Record<string, string>; body?: string }): Asked {
    const url = new URL(address, 'https://heard.example');
    for (const [name, route] of Object.entries(routes)) {
      const match = new RegExp(`^/api/${route.path.replace('{id}', '([^/]+)')}$`).exec(url.pathname);
      if (!match || route.method !== method) continue;
      if (headers['authorization'] !== 'Bearer a-token') throw new Error('Asked without a token');
      if (method === 'POST' && !headers['idempotency-key']) throw new Error('A POST needs an Idempotency-Key');
      if (method === 'PUT' && !headers['if-match']) throw new Error('A PUT needs If-Match');
      const parsed = 'body' in route ? route.body.parse(JSON.parse(body ?? 'null')) : undefined;
      const query = Object.fromEntries(url.searchParams);
      if ('query' in route) route.query.parse(query);
      return { route: name as RouteName, id: decodeURIComponent(match[1] ?? ''), query, body: parsed, headers };
    }
    throw new Error(`The contract has no ${method} ${url.pathname}`);
  }
}

const response = (status: number, body: unknown, version?: string) => ({
  ok: status < 400,
  status,
  headers: { get: (name: string) => (name === 'etag' ? (version ?? null) : null) },
  json: async () => JSON.parse(JSON.stringify(body)) as unknown,
  blob: async () => new Blob([String(body)]),
});

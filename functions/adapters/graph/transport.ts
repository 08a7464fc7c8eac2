import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** An answer as the client reads one. Its body is here whole, so that the connection is free for the next call whatever the client makes of it. */
class Answer {
  readonly ok: boolean;
  readonly body = null;
  readonly headers: { get(name: string): string | null };

  constructor(
    readonly status: number,
    given: Record<string, string | string[] | undefined>,
    private readonly bytes: ArrayBuffer,
  ) {
    this.ok = status >= 200 && status < 300;
    this.headers = { get: (name) => given[name.toLowerCase()]?.toString() ?? null };
  }

  arrayBuffer = (): Promise<ArrayBuffer> => Promise.resolve(this.bytes);
  text = (): Promise<string> => Promise.resolve(Buffer.from(this.bytes).toString('utf8'));
  json = async (): Promise<unknown> => JSON.parse(await this.text()) as unknown;
}

/** Loaded at the first call: loading it looks at the environment, which loading Heard never does. */
async function connect() {
  const { Agent, request } = await import('undici');
  return { request, connections: new Agent({ allowH2: false }) };
}

/**
 * Asks over connections that are kept, by the client that Node's own `fetch` is built on, without the web's streams
 * around it: they are three quarters of what a call costs. Follows no redirect: the token goes nowhere else.
 */
export class Transport implements Middleware {
  private connected: ReturnType<typeof connect> | undefined;

  async execute(context: Context): Promise<void> {
    const { request, connections } = await (this.connected ??= connect());
    const { method = 'GET', headers, body, signal } = context.options ?? {};
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    const { statusCode, headers: answered, body: content } = await request(url, {
      dispatcher: connections, method, headers: headers as Record<string, string>, body: (body as string | undefined) ?? null, signal: signal ?? null,
    });
    context.response = new Answer(statusCode, answered, await content.arrayBuffer()) as unknown as Response;
  }
}

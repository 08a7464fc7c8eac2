import { setTimeout as wait } from 'node:timers/promises';
import { ownMemory } from '../../ports/own-memory';

export interface Asked {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** So many bytes of an answer are read, and no more: `TooLong`. */
  most?: number | undefined;
}

/** What carries a request to Graph, and the time by which calls wait and are cut off. */
export interface Wire {
  /** Milliseconds, of which only differences say something. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Rejects where no whole answer came within so many milliseconds. */
  ask(asked: Asked, within: number): Promise<Answer>;
}

/** An answer as the client reads one. Its body is here whole, so that the connection is free for the next call whatever the client makes of it. */
export class Answer {
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

/** The answer has more bytes than were asked for, and was not read to its end. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/** Shorter bodies come in a few pieces, which are put together. */
const inFewPieces = 256 * 1024;

interface Body extends AsyncIterable<Uint8Array> {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A body of at most so many bytes. A long one is held once: in memory that grows with it, not in pieces and then whole. */
async function whole(body: Body, told: number, most: number): Promise<ArrayBuffer> {
  if (told <= Math.min(inFewPieces, most)) return body.arrayBuffer();
  const bytes = ownMemory(0, told <= most ? told : most);
  for await (const chunk of body) {
    const length = bytes.length;
    // Left like this the loop hangs up.
    if (told > most || length + chunk.length > bytes.buffer.maxByteLength) throw new TooLong();
    bytes.buffer.resize(length + chunk.length);
    bytes.set(chunk, length);
  }
  return bytes.buffer;
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
export class Transport implements Wire {
  private connected: ReturnType<typeof connect> | undefined;

  now = (): number => performance.now();
  wait = (milliseconds: number): Promise<void> => wait(milliseconds);

  async ask({ method, url, headers, body, most }: Asked, within: number): Promise<Answer> {
    const { request, connections } = await (this.connected ??= connect());
    const { statusCode, headers: answered, body: content } = await request(url, { dispatcher: connections, method, headers, body: body ?? null, signal: AbortSignal.timeout(Math.ceil(within)) });
    return new Answer(statusCode, answered, await (most === undefined ? content.arrayBuffer() : whole(content, Number(answered['content-length']), most)));
  }
}

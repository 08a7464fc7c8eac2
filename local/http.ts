import type { IncomingMessage, ServerResponse } from 'node:http';

const MOST_BYTES = 40 * 1024 * 1024;

/** A refusal to show as RFC 9457 problem details. */
export class Problem extends Error {
  constructor(readonly status: number, readonly title: string, readonly detail?: string, readonly more: Record<string, unknown> = {}) {
    super(detail ?? title);
  }
}

/** The whole body, without a copy where it came in one piece. */
export async function readBody(request: IncomingMessage, most = MOST_BYTES): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new Problem(413, 'Too large', `At most ${most} bytes are taken.`);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}

/** Reads JSON; nothing at all is `undefined`, anything else that is not JSON is refused. */
export function readJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Problem(400, 'Not JSON', 'The body is not JSON.');
  }
}

export function sendJson(response: ServerResponse, status: number, value: unknown, contentType = 'application/json'): void {
  const bytes = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { 'content-type': contentType, 'content-length': bytes.length, 'cache-control': 'no-store' }).end(bytes);
}

export function sendProblem(response: ServerResponse, { status, title, detail, more }: Problem): void {
  sendJson(response, status, { type: 'about:blank', title, status, ...(detail === undefined ? {} : { detail }), ...more }, 'application/problem+json');
}

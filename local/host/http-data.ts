import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Cookie, HttpData, Nullable, TypedData } from './core';

const nullable = (entries: Iterable<[string, string]>): Record<string, Nullable> =>
  Object.fromEntries([...entries].map(([name, value]) => [name, { value }]));

function headersOf(request: IncomingMessage): Iterable<[string, string]> {
  return Object.entries(request.headers).flatMap(([name, value]): [string, string][] => {
    const text = Array.isArray(value) ? value.join(',') : value;
    return text ? [[name, text]] : [];
  });
}

/** The host hands a repeated query parameter over as one value with commas. */
function queryOf(query: URLSearchParams): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of query) values.set(name, values.has(name) ? `${values.get(name)},${value}` : value);
  return values;
}

/** What arrived by HTTP, as the host puts it to the worker. */
export function requestData(request: IncomingMessage, url: URL, parameters: Record<string, string>, body: Buffer): HttpData {
  return {
    url: url.href,
    method: request.method ?? 'GET',
    nullableHeaders: nullable(headersOf(request)),
    nullableParams: nullable(Object.entries(parameters)),
    nullableQuery: nullable(queryOf(url.searchParams)),
    ...(body.length > 0 ? { body: { bytes: body } } : {}),
  };
}

function written({ name, value, domain, path, expires, secure, httpOnly, sameSite, maxAge }: Cookie): string {
  const site = { lax: 'Lax', strict: 'Strict', explicitNone: 'None' }[sameSite ?? ''];
  return [
    `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
    ...(maxAge ? [`Max-Age=${maxAge.value}`] : []),
    ...(domain ? [`Domain=${domain.value}`] : []),
    ...(path ? [`Path=${path.value}`] : []),
    ...(expires ? [`Expires=${new Date(expires.value.seconds * 1000).toUTCString()}`] : []),
    ...(httpOnly?.value ? ['HttpOnly'] : []),
    ...(secure?.value ? ['Secure'] : []),
    ...(site ? [`SameSite=${site}`] : []),
  ].join('; ');
}

function bytesOf(body: TypedData | null | undefined): Buffer {
  if (body?.bytes) return Buffer.from(body.bytes.buffer, body.bytes.byteOffset, body.bytes.byteLength);
  return Buffer.from(body?.string ?? body?.json ?? '');
}

const inOnePiece = 64 * 1024;

/** Sends what the worker answered, to the byte. A function that answers nothing has nothing to say: 204. */
export function sendData(response: ServerResponse, answer: TypedData | null | undefined): void {
  const http = answer?.http;
  if (!http) {
    response.writeHead(204).end();
    return;
  }
  const status = Number(http.statusCode ?? 200);
  const bytes = bytesOf(http.body);
  const headers: OutgoingHttpHeaders = { ...http.headers };
  if (http.cookies?.length) headers['set-cookie'] = http.cookies.map(written);
  if (status !== 204 && status !== 304) headers['content-length'] = bytes.length;
  response.writeHead(status, headers);
  // A small answer goes in one piece with its headers: Node joins them only where it is given letters, and Latin 1 has one for each byte.
  if (bytes.length <= inOnePiece) response.end(bytes.toString('latin1'), 'latin1');
  else response.end(bytes);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Beside the project, whose folder every command runs in. */
const folder = join(process.cwd(), '..', 'shared', 'graph');
const file = join(folder, 'request-bodies.strict.schema.json');

/** Whether Graph's own description of its requests is there. */
export const isGraphDescribed = existsSync(file);

/** Runs what needs Graph's own description of its requests; where it is not there the test is skipped and its name says so. */
export function withGraphDescription(name: string, run: () => void | Promise<void>): void {
  const carriedOut = async (): Promise<void> => run();
  if (isGraphDescribed) test(name, carriedOut);
  else test.skip(`${name} (skipped: ../shared/graph is not there)`, carriedOut);
}

/** A request of Graph, its path without the root. */
export interface GraphRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body?: unknown;
}

/** A request as Graph's description names it: `POST /users/{user-id}/messages`. */
export const describedAs = ({ method, path }: Pick<GraphRequest, 'method' | 'path'>): string =>
  `${method} ${path.replace(/\/users\/[^/]+/, '/users/{user-id}').replace(/\/mailFolders\/[^/]+/, '/mailFolders/{mailFolder-id}').replace(/\/messages\/(?!delta)[^/]+/, '/messages/{message-id}').replace(/\/subscriptions\/[^/]+/, '/subscriptions/{subscription-id}')}`;

interface Described {
  parameters?: Parameter[];
}
interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  'x-known-values'?: string[];
}
interface Description {
  paths: Record<string, Record<string, Described> | undefined>;
  components: { parameters: Record<string, Parameter> };
}
interface Bodies {
  $schema: string;
  definitions: object;
  properties: { bodies: { properties: Record<string, object> } };
}

const read = <T>(path: string): (() => T) => {
  let there: T | undefined;
  return () => (there ??= JSON.parse(readFileSync(path, 'utf8')) as T);
};
const bodies = read<Bodies>(file);
const description = read<Description>(join(folder, 'graph-v1-excerpt.openapi.json'));
const madeReady = new Map<string, z.ZodType | undefined>();

/** What Graph's description says of the body of a request, `POST /subscriptions`; anything that it does not know is refused. A request without one has none. */
export function graphBody(request: string): z.ZodType | undefined {
  if (madeReady.has(request)) return madeReady.get(request);
  const { $schema, definitions, properties } = bodies();
  const body = properties.bodies.properties[request];
  const made = body && z.fromJSONSchema({ $schema, ...body, definitions } as Parameters<typeof z.fromJSONSchema>[0]);
  madeReady.set(request, made);
  return made;
}

/** What Graph's description does not know of a request: its path, a query option, a property that it selects, or something in its body. */
export function unknownToGraph({ method, path, query, body }: GraphRequest): string[] {
  const request = describedAs({ method, path });
  const { paths, components } = description();
  const described = paths[request.slice(method.length + 1)]?.[method.toLowerCase()];
  if (!described) return [request];
  const known = (described.parameters ?? []).map((each) => (each.$ref ? (components.parameters[each.$ref.split('/').at(-1) ?? ''] ?? {}) : each)).filter(({ in: where }) => where === 'query');
  const options = [...query.keys()].filter((name) => !known.some((each) => each.name === name));
  const properties = known.find(({ name }) => name === '$select')?.['x-known-values'] ?? [];
  const selected = (query.get('$select')?.split(',') ?? []).filter((name) => properties.length > 0 && !properties.includes(name));
  const wrong = method === 'GET' ? [] : (graphBody(request)?.safeParse(body).error?.issues ?? []);
  return [...options, ...selected, ...wrong.map(({ path: where, message }) => `${where.join('.')}: ${message}`)];
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(__dirname, '..', '..', '..', 'shared', 'graph');
const file = join(folder, 'request-bodies.strict.schema.json');

/** Runs what needs Graph's own description of its requests; where it is not there the test is skipped and its name says so. */
export function withGraphDescription(name: string, run: () => void | Promise<void>): void {
  const carriedOut = async (): Promise<void> => run();
  if (existsSync(file)) test(name, carriedOut);
  else test.skip(`${name} (skipped: ../shared/graph is not there)`, carriedOut);
}

/** What Graph's description says of the body of a request, `POST /subscriptions`; anything that it does not know is refused. */
export function graphBody(request: string): z.ZodType {
  const { $schema, definitions, properties } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string; definitions: object; properties: { bodies: { properties: Record<string, object> } } };
  const body = properties.bodies.properties[request];
  if (!body) throw new Error(`Graph describes no ${request}`);
  return z.fromJSONSchema({ $schema, ...body, definitions } as Parameters<typeof z.fromJSONSchema>[0]);
}

interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  'x-known-values'?: string[];
}

/** What Graph's description does not know of a request that reads: its path, a query option, or a property that it selects. */
export function unknownInRead(described: string, query: URLSearchParams): string[] {
  const { paths, components } = JSON.parse(readFileSync(join(folder, 'graph-v1-excerpt.openapi.json'), 'utf8')) as { paths: Record<string, { get?: { parameters?: Parameter[] } }>; components: { parameters: Record<string, Parameter> } };
  const get = paths[described]?.get;
  if (!get) return [described];
  const known = (get.parameters ?? []).map((each) => (each.$ref ? (components.parameters[each.$ref.split('/').at(-1) ?? ''] ?? {}) : each)).filter(({ in: where }) => where === 'query');
  const options = [...query.keys()].filter((name) => !known.some((each) => each.name === name));
  const properties = known.find(({ name }) => name === '$select')?.['x-known-values'] ?? [];
  return [...options, ...(query.get('$select')?.split(',') ?? []).filter((name) => properties.length > 0 && !properties.includes(name))];
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const file = join(__dirname, '..', '..', '..', 'shared', 'graph', 'request-bodies.strict.schema.json');

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

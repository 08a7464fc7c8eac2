import type { HttpFunctionOptions } from '@azure/functions';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { z } from 'zod';
import type { Route } from '../../shared/contract/route';
import { routes } from '../../shared/contract/routes';
import { Problem } from '../../shared/contract/problem';
import { safely } from './safety';

function operationOf(name: string, route: Route) {
  const parameters = { ...(route.path.includes('{id}') && { path: z.object({ id: z.string() }) }), ...(route.query && { query: route.query }) };
  const headers = {
    ...(route.method === 'POST' && { 'Idempotency-Key': z.string().max(200).optional().meta({ description: 'One for each intent, the same on every try' }) }),
    ...(route.ifMatch && { 'If-Match': z.string().meta({ description: 'The ETag of the version to change' }) }),
  };
  return {
    operationId: name,
    summary: route.summary,
    description: Array.isArray(route.who) ? `For: ${route.who.join(', ')}.` : route.who === 'anyone' ? 'For anyone, without signing in.' : 'For anyone whom Heard knows.',
    ...(route.who === 'anyone' && { security: [] }),
    requestParams: { ...parameters, ...(Object.keys(headers).length > 0 && { header: z.object(headers) }) },
    ...(route.body && { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: {
      [String(route.answers.status)]: { description: route.summary, content: route.file ? { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } : { 'application/json': { schema: route.answers.view } } },
      default: { description: 'A refusal, with what to do', content: { 'application/problem+json': { schema: Problem } } },
    },
  };
}

/** The whole API as OpenAPI 3.1, made from the contract: what is validated is what is documented. */
export function openApiDocument(): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, route] of Object.entries(routes)) {
    const path = `/${route.path}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Heard', version: '1', description: 'Complaints heard, plans signed off, members kept informed.' },
    servers: [{ url: '/api' }],
    security: [{ entra: [] }],
    components: { securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    paths,
  });
}

let written: object | undefined;

/** `GET /api/openapi.json`: open to anyone, and the same for everyone. */
export const openApi: HttpFunctionOptions = safely({
  methods: ['GET'],
  route: 'openapi.json',
  authLevel: 'anonymous',
  handler: () => Promise.resolve({ jsonBody: (written ??= openApiDocument()) }),
});

import type { z } from 'zod';
import type { routes } from '../../shared/contract/routes';

type Routes = typeof routes;
export type RouteName = keyof Routes;
export type Input<K extends RouteName> = Routes[K] extends { body: infer B extends z.ZodType } ? z.input<B> : undefined;
export type Query<K extends RouteName> = Routes[K] extends { query: infer Q extends z.ZodType } ? z.input<Q> : undefined;
export type Answer<K extends RouteName> = z.output<Routes[K]['answers']['view']>;

/**
 * The contract's table without its schemas, which would bring a validator of 80 kB into every pane.
 * The compiler proves that the two agree.
 */
export const paths: { readonly [K in RouteName]: { method: Routes[K]['method']; path: Routes[K]['path'] } } = {
  me: { method: 'GET', path: 'me' },
  inbox: { method: 'GET', path: 'inbox' },
  findMessage: { method: 'POST', path: 'messages/find' },
  message: { method: 'GET', path: 'messages/{id}' },
  draftAcknowledgement: { method: 'POST', path: 'messages/{id}/acknowledgement' },
  capture: { method: 'POST', path: 'messages/{id}/capture' },
  captureFound: { method: 'POST', path: 'messages/capture' },
  joinMessage: { method: 'POST', path: 'messages/{id}/join' },
  fileMessage: { method: 'POST', path: 'messages/{id}/file' },
  cases: { method: 'GET', path: 'cases' },
  case: { method: 'GET', path: 'cases/{id}' },
  assignCase: { method: 'PUT', path: 'cases/{id}/officer' },
  retryLetter: { method: 'POST', path: 'letters/{id}/retry' },
};

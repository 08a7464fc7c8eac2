import { z } from 'zod';
import type { Post, Role } from '../domain/people/vocabulary';

/** Who may call a route: named roles and posts, anyone signed in and known, or the world. */
export type Who = readonly (Role | Post)[] | 'anyone known' | 'anyone';

/** One route as both sides see it. The tables of routes are the whole of the API. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT';
  /** Under /api, with {id} for what varies. */
  path: string;
  who: Who;
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  answers: { status: number; view: z.ZodType };
  /** What it is about, where not cases: plans are seen by other people. */
  sight?: 'plans';
  /** It answers with a file, byte for byte as it was kept. */
  file?: true;
  /** How many characters its body may have, where that is more than usual. */
  largest?: number;
  /** PUT only: the version it changes must be named in If-Match. */
  ifMatch?: true;
}

/** What a list is asked with, and answers with: a page, and where to go on. */
export const page = { after: z.string().max(400).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) };
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().optional() });

/** Which file of a message, from 0 as they are listed; none is the message itself. */
export const FileQuery = z.object({ no: z.string().regex(/^\d{1,4}$/, 'Number the file from 0.').transform(Number).optional() });

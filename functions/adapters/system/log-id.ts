import type { LogId } from '../../ports/log';
import { sha256Of } from './digest';
import { logged } from './wordless';

/** Ids that tell nothing: small letters, digits and hyphens, of some length, as digests and directory ids are; a mark in the place of a reference. */
const saysNothing = /^(?=.*\d)(?=.{8,140}$)[a-z0-9-]*(?:ref:[0-9a-f]{16}[a-z0-9-]*)?$/;

/** Whether a text may stand in a log as an id. */
export const isLogId = (text: string): boolean => saysNothing.test(text);

/**
 * An id as a log may hold it. One that says nothing stands as it is, and where a case's reference is part of it, with its
 * mark; any other, such as Graph's, stands as the beginning of its SHA-256. Who has the id finds its entries, and who has an
 * entry does not find the id.
 */
export function logId(id: string): LogId {
  const marked = logged(id);
  return (isLogId(marked) ? marked : `x-${sha256Of(id).slice(0, 16)}`) as LogId;
}

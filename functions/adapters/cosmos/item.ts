import type { DocumentKind, NewDocument, StoredDocument, Version } from '../../ports/document-store';

/** A document as the container keeps it: `key` is its id as we know it, `id` one that the service takes. */
export interface Item extends Omit<NewDocument, 'id'> {
  council: string;
  id: string;
  key: string;
}

/** The service keeps no more than 2 MB in one item; its own fields need a little of that. */
const largest = 2 * 1024 * 1024 - 4096;

/** Kinds share a council's ids, and the service refuses some signs: `/`, `\`, `?` and `#`. */
export const itemId = (kind: DocumentKind, id: string): string => `${kind}:${encodeURIComponent(id).replaceAll('%', '=')}`;

/** Throws TypeError where a value cannot be written, before anything is. */
export function itemOf(council: string, { kind, id, schema, card, wakeAt, data }: NewDocument): Item {
  const item: Item = { id: itemId(kind, id), council, kind, key: id, schema, card, ...(wakeAt !== undefined && { wakeAt }), data };
  const size = Buffer.byteLength(JSON.stringify(item));
  if (size > largest) throw new TypeError(`A ${kind} of ${size} bytes is longer than the store keeps`);
  return item;
}

/** An entity tag has quotation marks of its own, which an HTTP header would take for its. */
export const versionOf = (etag: string): Version => Buffer.from(etag).toString('base64url');

/** The tag that a version names; `undefined` for what was never given as one, so that no write goes without a condition. */
export function etagOf(version: Version): string | undefined {
  const tag = Buffer.from(version, 'base64url').toString('latin1');
  return /^[\x20-\x7e]+$/.test(tag) ? tag : undefined;
}

export const documentOf = ({ kind, key, schema, card, wakeAt, data }: Item, etag: string): StoredDocument => ({
  kind, id: key, version: versionOf(etag), schema, card, ...(wakeAt !== undefined && { wakeAt }), data,
});

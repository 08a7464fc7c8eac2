import type { Position } from '../ports/document-store';
import { digestOf, sameSecret, signFor } from '../adapters/system/digest';
import { parts } from '../composition';

/** A cursor holds for one council and one question only; it names nothing that the page did not show. */
const purpose = (council: string, question: unknown): string => `cursor ${council} ${digestOf(JSON.stringify(question)).slice(0, 16)}`;

/** A place in a list, signed: base64url of the last order value and id, a dot, the signature. */
export function writeCursor(council: string, question: unknown, { value, id }: Position): string {
  const place = Buffer.from(JSON.stringify([value, id])).toString('base64url');
  return `${place}.${signFor(purpose(council, question), parts().config.secret, place)}`;
}

/** Reads a cursor that this deployment signed for this very question; anything else is `undefined`. */
export function readCursor(council: string, question: unknown, cursor: string): Position | undefined {
  const [place = '', signature = ''] = cursor.split('.');
  if (!sameSecret(signature, signFor(purpose(council, question), parts().config.secret, place))) return undefined;
  const [value, id] = JSON.parse(Buffer.from(place, 'base64url').toString()) as [string, string];
  return { value, id };
}

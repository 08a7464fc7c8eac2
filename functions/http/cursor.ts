import type { Position } from '../ports/document-store';
import { digestOf, seal, unseal } from '../adapters/system/digest';
import { parts } from '../composition';

/** A cursor holds for one council and one question only; it names nothing that the page did not show. */
const purpose = (council: string, question: unknown): string => `cursor ${council} ${digestOf(JSON.stringify(question)).slice(0, 16)}`;

/** A place in a list, sealed: the last order value and id. */
export const writeCursor = (council: string, question: unknown, { value, id }: Position): string => seal(purpose(council, question), parts().config.secret, [value, id]);

/** Reads a cursor that this deployment signed for this very question; anything else is `undefined`. */
export function readCursor(council: string, question: unknown, cursor: string): Position | undefined {
  const place = unseal(purpose(council, question), parts().config.secret, cursor) as [string, string] | undefined;
  return place && { value: place[0], id: place[1] };
}

/** What a decision says: a value, or a refusal with its reason. Accidents are thrown, never returned. */
export type Result<T, R> = { ok: true; value: T } | { ok: false; refusal: R };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <R>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });

/** Makes the compiler prove that a switch has met every situation. */
export function unreachable(value: never): never {
  throw new Error(`Met a value that no rule covers: ${JSON.stringify(value)}`);
}

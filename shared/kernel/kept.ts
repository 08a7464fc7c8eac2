/** Every field of a record, named: `undefined` is what does not stay. A field that is added later does not compile until somebody has said. */
export type EveryField<T> = { [Field in keyof Required<T>]: T[Field] | undefined };

/** What stays of a record, and nothing beside it: a field that nobody named is gone. */
export const kept = <T extends object>(fields: EveryField<T>): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

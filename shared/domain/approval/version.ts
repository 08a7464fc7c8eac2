/**
 * What is approved: everything that a plan says, each thing under its own name. Flat and in one order, so that the same
 * plan always reads the same and two can be laid side by side.
 */
export type Version = Readonly<Record<string, string>>;

/** A version as the one text that its hash is of: JSON with its names in order, and no blanks between them. */
export const canonical = (version: Version): string => JSON.stringify(Object.fromEntries(Object.entries(version).sort(([one], [other]) => (one < other ? -1 : 1))));

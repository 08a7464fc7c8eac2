import type { Gap } from '../../../message/work';

/** What must be written and is not yet, by field. */
export const gapsIn = <V extends Record<string, string>>(values: V, required: Partial<Record<keyof V, string>>): Gap[] =>
  Object.entries(required).flatMap(([at, says]) => (values[at]?.trim() || says === undefined ? [] : [{ at, says }]));

/** What goes to the server of what was typed: what was left empty is not there. */
export const filled = <V extends Record<string, string>>(values: V): { [K in keyof V]?: string } => Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')) as { [K in keyof V]?: string };

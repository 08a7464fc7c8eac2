import type { Caller } from './door';

/** Who places messages and says that a stopped letter may go. */
export const mayPlace = ({ roles }: Caller): boolean => roles.includes('Triage') || roles.includes('Manager');

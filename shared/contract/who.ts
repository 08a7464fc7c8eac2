import type { Post, Role } from '../domain/people/vocabulary';

/** Who captures and places messages. */
export const placers = ['Triage', 'Manager'] as const satisfies readonly Role[];
/** Who acts for the council at an Ombudsman: of officers, the one who has the case. */
export const answerable = ['Officer', 'Manager'] as const satisfies readonly Role[];
/** Who works on cases. */
export const caseworkers = ['Triage', 'Officer', 'Manager'] as const satisfies readonly Role[];
/** Who looks at cases: the monitoring officer at those that are closed. */
export const readers = [...caseworkers, 'monitoring officer'] as const satisfies readonly (Role | Post)[];
/** Who puts a case on legal hold. */
export const holders = ['Manager', 'monitoring officer'] as const satisfies readonly (Role | Post)[];
/** Who reads the county's figures: nobody finds a case by them. */
export const figureReaders = ['Manager', 'Member', 'chair', 'lead officer'] as const satisfies readonly (Role | Post)[];

/** How a field says what is wrong with it, if anything is. */
export const refused = (says: string | undefined) => (says === undefined ? {} : { validationMessage: says, validationState: 'error' as const });

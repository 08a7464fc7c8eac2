/**
 * That a card is about somebody who works here, or closed: of few cases only, and all that sight asks beside area and
 * officer. Cards are written by the store, so that their keys stand in them like this.
 */
export const setApart = `(instr(card, '"openTo":') > 0 OR instr(card, '"concerning":["') > 0)`;
export const setApartIndex = 'case_set_apart';
export const setApartStatement = `CREATE INDEX IF NOT EXISTS ${setApartIndex} ON documents (council, id) WHERE kind = 'case' AND ${setApart}`;

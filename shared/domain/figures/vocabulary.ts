/** What figures say of the county, a directorate or a service in a period, on the screen and in a file alike. Of a district they say what was received alone. */
export const figureWords = {
  received: 'Received',
  due: 'Fell due',
  within: 'Answered in time',
  withinOrExplained: 'In time, or explained in time',
} as const;

/** What a row of figures is about. */
export const figuresOf = ['county', 'directorate', 'area', 'district'] as const;
export const figuresOfWords: Record<(typeof figuresOf)[number], string> = { county: 'County', directorate: 'Directorate', area: 'Service', district: 'District' };

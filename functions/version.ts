declare const HEARD_VERSION: string | undefined;

/** Which release of Heard this is, as package.json says; the build writes it in (scripts/server-bundle.mjs). From sources that nobody built it is "unbuilt". */
export const version = typeof HEARD_VERSION === 'undefined' ? 'unbuilt' : HEARD_VERSION;

/** Says what is not tried here and why. Jest prints no console of a file whose tests are all skipped: it would be said to nobody. */
export const saySkipped = (why: string): boolean => process.stderr.write(`Skipped: ${why}\n`);

/** Writes a line of the log where no invocation is there to say it through. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

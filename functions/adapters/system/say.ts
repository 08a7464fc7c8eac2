/** One line of JSON for the log, where no call is there to say it through: a code and ids. */
export const say = (code: string, facts: Record<string, unknown>): void => void process.stdout.write(`${JSON.stringify({ code, ...facts })}\n`);

/**
 * Milliseconds of the processor's own time that a piece of work takes in this process, so that what else runs on the
 * machine does not count; and what came of it, an error included.
 */
export async function workOf<Result>(work: () => Result | Promise<Result>): Promise<{ came: Result | Error; took: number }> {
  const began = process.cpuUsage();
  let came: Result | Error;
  try {
    came = await work();
  } catch (cause) {
    came = cause as Error;
  }
  const { user, system } = process.cpuUsage(began);
  return { came, took: Math.round((user + system) / 1000) };
}

/** What is read in a few tenths of a second; what grows with the square of its length takes minutes. */
export const fewSeconds = 6_000;

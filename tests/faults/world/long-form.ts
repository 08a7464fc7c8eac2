import { deliveries, isRequest, journey, journeyKilledAt, outage, type Run } from './runs';
import { restoreDrill } from './restore';

/** How much is tried: every nth call of the journey, kills at random until so many, and so many runs of each drill. */
export interface Extent {
  everyNth: number;
  kills: number;
  outages: number;
  drills: number;
}

/** What was tried and what was wrong, in lines to print; a fault names how to run it again. */
export interface Figures {
  said: string[];
  faults: string[];
}

export const shortForm: Extent = { everyNth: 20, kills: 100, outages: 1, drills: 2 };
export const longForm: Extent = { everyNth: 1, kills: 2_000, outages: 20, drills: 40 };

const asked = (calls: readonly string[]): number => calls.filter(isRequest).length;

const named = (how: string, { faults }: Run): string[] => faults.map((fault) => `${how}: ${fault}`);

/** The whole journey with a process ended before, and after, its calls. */
export async function everyKill({ everyNth }: Extent): Promise<Figures> {
  const { calls, faults } = await journey();
  const wrong = faults.map((fault) => `the journey itself: ${fault}`);
  let runs = 0;
  for (let n = 1; n <= calls.length; n += everyNth)
    for (const when of ['before', 'after'] as const) {
      const run = await journeyKilledAt(n, when);
      runs += 1;
      wrong.push(...named(`journey ${n} ${when} (${calls[n - 1]})`, run));
      if (run.kills !== 1) wrong.push(`journey ${n} ${when}: ${run.kills} processes ended`);
    }
  return { said: [`The whole journey makes ${calls.length} calls, ${asked(calls)} of them requests of Graph; a worker was ended before and after ${runs / 2} of them, ${runs} runs: ${wrong.length} faults.`], faults: wrong };
}

/** Kills at random during deliveries in foul weather, each run going on until it is quiet. */
export async function randomKills({ kills: most }: Extent): Promise<Figures> {
  const faults: string[] = [];
  let [runs, kills, calls, requests, messages, letters] = [0, 0, 0, 0, 0, 0];
  for (let seed = 1; kills < most; seed += 1) {
    const run = await deliveries(seed);
    [runs, kills, calls, requests, messages, letters] = [runs + 1, kills + run.kills, calls + run.calls.length, requests + asked(run.calls), messages + run.messages, letters + run.letters];
    faults.push(...named(`deliveries ${seed}`, run));
  }
  return {
    said: [`${kills} kills at random in ${runs} runs (${calls} calls, ${requests} of them requests of Graph, ${messages} messages, ${letters} letters): ${faults.length} faults. Where there was none, a kill does harm in fewer than ${((3 / kills) * 100).toFixed(2)} % with 95 % confidence (3/n).`],
    faults,
  };
}

async function drill(name: string, runs: number, run: (seed: number) => Promise<Run>): Promise<Figures> {
  const faults: string[] = [];
  let letters = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const came = await run(seed);
    letters += came.letters;
    faults.push(...named(`${name} ${seed}`, came));
  }
  return { said: [`${runs} times ${name} (${letters} letters): ${faults.length} faults.`], faults };
}

export const outages = (extent: Extent): Promise<Figures> => drill('outage', extent.outages, outage);
export const restores = (extent: Extent): Promise<Figures> => drill('restore', extent.drills, restoreDrill);

/** Runs one again as a fault names it: `journey 57 before`, `deliveries 12`, `outage 3`, `restore 8`. */
export function runAgain([name, n, when]: readonly string[]): Promise<Run> {
  const seed = Number(n);
  if (name === 'journey') return journeyKilledAt(seed, when === 'after' ? 'after' : 'before');
  if (name === 'deliveries') return deliveries(seed);
  return name === 'outage' ? outage(seed) : restoreDrill(seed);
}

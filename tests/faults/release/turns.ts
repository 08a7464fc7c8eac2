import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureBodyFor, LocalHeard } from '../../builders/local-heard';
import { millLane } from '../../fixtures/mill-lane';
import { lostBetween, pathsOf, readEverything, type Answers } from './reads';

/** A version, and where its local/main.cjs was built. */
export interface Turn {
  who: string;
  built: string;
}
export interface Tried {
  said: string[];
  faults: string[];
  /** Answers that were compared and held something. */
  compared: number;
}

/** Work of a day: a message that becomes an acknowledged case, a holding reply to a case that the other version made, a plan and its draft, a view of one's own. */
async function work(heard: LocalHeard, no: number, before: string[]): Promise<{ made: string[]; refused: string[] }> {
  const refused: string[] = [];
  const done = async (person: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, headers = {}): Promise<any> => {
    const answer = await heard.api(person, method, path, body, headers);
    if (answer.status >= 300) refused.push(`${method} ${path} as ${person}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body ?? {};
  };
  const id = `<turn-${no}@example.net>`;
  await heard.mail(millLane({ id, subject: `Kerb ${no} of Mill Lane`, body: `The kerb outside 1${no} Mill Lane is broken. I would like it mended.` }));
  await heard.idle();
  const message = await heard.message(id);
  const captured = await done('sam-okoro', 'POST', `messages/${message.id}/capture`, captureBodyFor(message));
  await heard.idle();
  const of = before.at(-1);
  if (of !== undefined) await done('helen-brandt', 'POST', `cases/${of}/holding-reply`, { workingDays: 3, because: 'The inspector is ill' });
  await heard.idle();
  const plan = await done('bea-author', 'POST', 'plans', { title: `Bus times ${no}`, area: 'public-transport' });
  const { draft } = await done('bea-author', 'GET', `plans/${plan.id}`);
  await done('bea-author', 'PUT', `plans/${plan.id}/draft`, { answers: { duty: 'no' }, notes: {}, text: { inShort: `Buses, turn ${no}` } }, { 'if-match': `"${draft?.version ?? 'none'}"` });
  const views = await done('helen-brandt', 'GET', 'views');
  await done('helen-brandt', 'PUT', 'views', { views: [...(views.views ?? []), { id: `turn-${no}`, name: `Turn ${no}`, filter: {} }].slice(-5) }, { 'if-match': `"${views.version ?? 'none'}"` });
  return { made: (captured.cases ?? []).map((each: { id: string }) => each.id), refused };
}

/**
 * Two versions take turns at one council's documents, as instances do while one is replaced by the other: each reads what
 * the other has read and written, and goes on with it. Whatever one answered the other has to answer.
 */
export async function takeTurns(turns: readonly Turn[]): Promise<Tried> {
  const data = mkdtempSync(join(tmpdir(), 'heard-turns-'));
  const tried: Tried = { said: [], faults: [], compared: 0 };
  let before: Answers | undefined;
  let cases: string[] = [];
  let shared: string[] | undefined;
  try {
    for (const [no, { who, built }] of turns.entries()) {
      const heard = await LocalHeard.start({ seed: 'county', built, data });
      try {
        const paths = await pathsOf(heard);
        shared = shared?.filter((path) => paths.includes(path)) ?? paths;
        if (before) {
          const read = await readEverything(heard, shared);
          const lost = lostBetween(withPaths(before, shared), read);
          tried.faults.push(...lost.map((each) => `${who} reads: ${each}`));
          const something = [...read.values()].filter(({ status }) => status === 200).length;
          tried.compared += something;
          tried.said.push(`${who} read what the other had written: ${read.size} answers, ${something} of them with something, ${lost.length} otherwise than before`);
        }
        const { made, refused } = await work(heard, no + 1, cases);
        tried.faults.push(...refused.map((each) => `${who} works on: ${each}`));
        tried.said.push(`${who} worked on it: ${made.length} case made${cases.length > 0 ? `, ${cases.at(-1)} of the other gone on with` : ''}, ${refused.length} refused`);
        if (made.length > 0) cases = made;
        if (no < turns.length - 1) before = await readEverything(heard, shared);
      } finally {
        await heard.end();
      }
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  return tried;
}

/** The answers under paths that both versions have. */
function withPaths(answers: Answers, paths: readonly string[]): Answers {
  const shapes = paths.map((path) => new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/?]+')}(\\?|$)`));
  return new Map([...answers].filter(([asked]) => shapes.some((shape) => shape.test(asked.slice(asked.indexOf(' ') + 1)))));
}

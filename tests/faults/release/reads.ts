import type { LocalHeard } from '../../builders/local-heard';

/** Everybody of the invented county who sees something of their own. */
const people = ['sam-okoro', 'amara-field', 'helen-brandt', 'bea-author', 'noor-team', 'leo-approver', 'gwen-marsh', 'ada-admin', 'joan-pell'];

/** What a version answered somebody: with which status, and whose ids stood in it. */
export interface Answer {
  status: number;
  ids: string[];
}
export type Answers = ReadonlyMap<string, Answer>;

/** Lists from which the ids come that a path asks for. */
const lists: Record<string, string[]> = {
  cases: ['cases?limit=100', 'cases?limit=100&standing=answered'],
  messages: ['inbox?pile=new', 'inbox?pile=held', 'inbox?pile=automatic', 'inbox?pile=handed'],
  plans: ['plans'],
  'settings/people': ['settings/people'],
};

/** Every `id` in an answer, wherever it stands. */
function idsIn(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(idsIn);
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => (name === 'id' && typeof value === 'string' ? [value] : idsIn(value)));
}

/** The paths that a version answers to a GET, by its own description. */
export async function pathsOf(heard: LocalHeard): Promise<string[]> {
  const { paths } = (await (await fetch(`${heard.url}/api/openapi.json`)).json()) as { paths: Record<string, { get?: object }> };
  return Object.entries(paths).flatMap(([path, { get }]) => (get ? [path.replace(/^\//, '')] : [])).sort();
}

/** Asks for everything that can be read, as everybody, with every id that the lists tell. */
export async function readEverything(heard: LocalHeard, paths: readonly string[]): Promise<Answers> {
  const answers = new Map<string, Answer>();
  for (const person of people) {
    const token = await heard.token(person);
    const ask = async (path: string): Promise<unknown> => {
      const response = await fetch(`${heard.url}/api/${path}`, { headers: { authorization: `Bearer ${token}` } });
      const body: unknown = /json/.test(response.headers.get('content-type') ?? '') ? await response.json() : undefined;
      answers.set(`${person} ${path}`, { status: response.status, ids: [...new Set(idsIn(body))].sort() });
      return body;
    };
    for (const path of paths.filter((each) => !each.includes('{'))) await ask(path);
    for (const [under, from] of Object.entries(lists)) {
      const found = new Set<string>();
      for (const list of from) for (const { id } of itemsOf(await ask(list))) found.add(id);
      for (const path of paths.filter((each) => each.startsWith(`${under}/{id}`))) for (const id of found) await ask(path.replace('{id}', id));
    }
  }
  return answers;
}

function itemsOf(body: unknown): { id: string }[] {
  const { items, people: named } = (body ?? {}) as { items?: { id: string }[]; people?: { id: string }[] };
  return items ?? named ?? [];
}

/** What one version answered and another does not: another status, or somebody or something that is gone. */
export function lostBetween(before: Answers, after: Answers): string[] {
  return [...before].flatMap(([asked, was]) => {
    const is = after.get(asked);
    if (!is) return [`${asked}: was asked, and is listed no more`];
    if (is.status !== was.status) return [`${asked}: answered ${was.status}, and now ${is.status}`];
    const gone = was.ids.filter((id) => !is.ids.includes(id));
    return gone.length === 0 ? [] : [`${asked}: told of ${gone.slice(0, 3).join(', ')}${gone.length > 3 ? ` and ${gone.length - 3} more` : ''}, and does no more`];
  });
}

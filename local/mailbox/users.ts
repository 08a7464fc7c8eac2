import type { DirectoryUser } from '../seed/directory';
import type { Answer, Call } from './graph';
import { badRequest } from './refusal';

/** What an app may read that was given `User.ReadBasic.All`, of what this machine's directory has. */
const basic = ['id', 'displayName', 'mail'] as const;

const PHRASE = String.raw`"(displayName|mail):((?:[^"\\]|\\.)+)"`;
const SEARCH = new RegExp(`^${PHRASE}(?: OR ${PHRASE})*$`);
const wordsOf = (text: string): string[] => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/[^a-z0-9]+/).filter((word) => word !== '');

/** A name has every word that is looked for at the start of one of its own; an address begins with what is looked for (Graph, "Use the $search query parameter"). */
function fits(user: DirectoryUser, property: string, text: string): boolean {
  if (property === 'mail') return user.mail?.toLowerCase().startsWith(text.toLowerCase()) ?? false;
  const own = wordsOf(user.displayName);
  const asked = wordsOf(text);
  return asked.length > 0 && asked.every((word) => own.some((each) => each.startsWith(word)));
}

function searched(users: readonly DirectoryUser[], search: string, consistency: string): DirectoryUser[] {
  if (consistency !== 'eventual') throw badRequest('Request with $search query parameter only works through MSGraph with a special request header: \'ConsistencyLevel: eventual\'', 'Request_UnsupportedQuery');
  if (!SEARCH.test(search)) throw badRequest(`Syntax error in the search: ${search}`);
  const phrases = [...search.matchAll(new RegExp(PHRASE, 'g'))].map(([, property = '', text = '']) => ({ property, text: text.replace(/\\(.)/g, '$1') }));
  return users.filter((user) => phrases.some(({ property, text }) => fits(user, property, text)));
}

function filtered(users: readonly DirectoryUser[], filter: string): DirectoryUser[] {
  const [, list = ''] = /^id in \(('[^']+'(?:,'[^']+')*)\)$/.exec(filter) ?? [];
  const ids = list.split(',').map((id) => id.slice(1, -1));
  if (list === '' || ids.length > 15) throw badRequest(`The local directory does not know the filter, or it is too long: ${filter}`, 'Request_UnsupportedQuery');
  return users.filter(({ id }) => ids.includes(id));
}

/** `GET /users` of Microsoft Graph v1.0, as far as Heard asks it; anything else is refused, rather than answered with everybody. */
export function answerUsers(users: readonly DirectoryUser[], { query, consistency }: Pick<Call, 'query' | 'consistency'>): Answer {
  const [search, filter, select = ''] = [query.get('$search'), query.get('$filter'), query.get('$select') ?? ''];
  const selected = basic.filter((property) => select.split(',').includes(property));
  if (selected.length === 0 || selected.length < select.split(',').length) throw badRequest(`The local directory has no more than ${basic.join(', ')}, and tells what is selected.`);
  if ((search === null) === (filter === null)) throw badRequest('The local directory is asked by $search or by $filter.');
  const found = search === null ? filtered(users, filter ?? '') : searched(users, search, consistency);
  const top = Number(query.get('$top') ?? 100);
  return { status: 200, json: { value: found.slice(0, top).map((user) => Object.fromEntries(selected.map((property) => [property, user[property]]))) } };
}

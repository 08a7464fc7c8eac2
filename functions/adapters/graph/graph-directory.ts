import { DirectoryTrouble, mostFound, type Directory, type DirectoryPerson } from '../../ports/directory';
import { MailRoomTrouble } from '../../ports/mail-room';
import type { Graph } from './graph-client';

interface GraphUser {
  id: string;
  displayName: string | null;
  mail?: string | null;
}

/** What one `in` may hold (Graph, "Filter using lambda operators": fifteen expressions). */
const atOnce = 15;

/** A phrase of `$search`: what would end it is written with a backslash (Graph, "Use the $search query parameter"). */
const phrase = (property: string, text: string): string => `"${property}:${text.replace(/[\\"]/g, '\\$&')}"`;
const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

const personOf = ({ id, displayName, mail }: GraphUser): DirectoryPerson => ({ id: id.toLowerCase(), name: displayName ?? mail ?? id, ...(mail && { mail: mail.toLowerCase() }) });

/**
 * The directory through Microsoft Graph v1.0, asked for nothing that `User.ReadBasic.All` does not let an app read: name
 * and address, and neither job nor whether an account is switched off.
 */
export function graphDirectory(graph: Graph): Directory {
  const users = async (query: Record<string, string>, how: { eventual?: true } = {}): Promise<GraphUser[]> => {
    try {
      const asked = Object.entries(query).map(([option, value]) => `${option}=${encodeURIComponent(value)}`);
      const page = await graph.get<{ value: GraphUser[] }>(`/users?${asked.join('&')}`, how);
      // No list at all is no empty directory: nobody is taken to have gone by it.
      if (!page) throw new DirectoryTrouble('refused', 'there is no such list');
      return page.value;
    } catch (cause) {
      throw cause instanceof MailRoomTrouble ? new DirectoryTrouble(cause.trouble.why === 'later' ? 'later' : 'refused', cause) : cause;
    }
  };
  return {
    find: async (text) => {
      // A search, not a filter: it finds words of a name in any order, as "Field, Amara" and "Amara Field" are one.
      const found = await users({ $search: `${phrase('displayName', text)} OR ${phrase('mail', text)}`, $select: 'id,displayName,mail', $top: String(mostFound) }, { eventual: true });
      return found.map(personOf);
    },
    whoIsThere: async (ids) => {
      const there: string[] = [];
      for (let at = 0; at < ids.length; at += atOnce) {
        const some = ids.slice(at, at + atOnce).map(quoted);
        there.push(...(await users({ $filter: `id in (${some.join(',')})`, $select: 'id', $top: String(atOnce) })).map(({ id }) => id.toLowerCase()));
      }
      return there;
    },
  };
}

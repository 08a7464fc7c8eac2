import { kent } from '../shared/domain/clock/profiles';
import { englandAndWales } from '../shared/domain/clock/england-and-wales';
import type { Counting } from '../shared/domain/clock/reading';
import { sightOfWork, type Sight } from '../shared/domain/people/sight';
import type { CouncilSettings, Person } from '../shared/domain/people/vocabulary';
import { entraSignIn } from './adapters/entra/verify-token';
import { graphAt } from './adapters/graph/graph-client';
import { graphMailRoom } from './adapters/graph/graph-mail-room';
import { SqliteDocuments } from './adapters/sqlite/sqlite-documents';
import { sharing } from './adapters/system/together';
import { systemClock } from './adapters/system/clock';
import { readConfig, type Config } from './config';
import type { Clock } from './ports/clock';
import type { Documents } from './ports/document-store';
import type { MailRoom } from './ports/mail-room';
import type { SignIn } from './ports/sign-in';
import { peopleStore } from './stores/people-store';
import type { Bell, Council, Desk } from './use-cases/desk';

/** Everything that the functions stand on, made once. */
export interface Parts {
  config: Config;
  clock: Clock;
  documents: Documents;
  mailRoom: MailRoom;
  signIn: SignIn;
}

let given: Partial<Parts> = {};
let made: Parts | undefined;

/** Gives parts to be used instead of those that the configuration names; before the first function runs. */
export function provide(parts: Partial<Parts>): void {
  given = { ...given, ...parts };
  made = undefined;
}

/** The parts, made at first use: a bad configuration stops the first call with its reason, and never the loading. */
export function parts(): Parts {
  if (made) return made;
  const config = given.config ?? readConfig();
  const { authority, audience, graph, store, councils } = config;
  made = {
    config,
    clock: given.clock ?? systemClock,
    documents: given.documents ?? new SqliteDocuments(store.file),
    mailRoom: given.mailRoom ?? graphMailRoom(graphAt(graph.url, () => Promise.resolve(graph.token))),
    signIn: given.signIn ?? entraSignIn({ authority, audience, tenants: councils.map((council) => council.tenantId) }),
  };
  return made;
}

/** The one way of counting that is built: Kent's standards on the calendar of England and Wales. */
const counting: Counting = { profile: kent, calendar: englandAndWales };

const together = sharing();

/** A desk for one council and one sight. */
export function deskFor(council: Council, sight: Sight, ring: (bell: Bell) => void, warn: Desk['warn']): Desk {
  const { clock, documents, mailRoom } = parts();
  return { council, clock, counting, mailRoom, ring, warn, together, documents: documents.for(council.key, sight), ownWork: documents.for(council.key, sightOfWork) };
}

/** How much is owed and due now, over all councils. */
export const owedNow = async (): Promise<number> => (await parts().documents.owed(parts().clock.now(), 1000)).length;

/** Puts a council's settings and people where Heard keeps them; done again, it changes what differs. */
export async function seedCouncil(council: string, seed: { settings: CouncilSettings; people: Person[] }): Promise<void> {
  const store = peopleStore(parts().documents.for(council, sightOfWork));
  await store.keepSettings(seed.settings);
  for (const person of seed.people) await store.keepPerson(person);
}

import type { CouncilCounting } from '../../shared/domain/clock/counting';
import { domainOf } from '../../shared/domain/people/address';
import type { CouncilSettings, Person, PersonId } from '../../shared/domain/people/vocabulary';
import type { LondonDate } from '../../shared/kernel/london';
import type { Sight } from '../../shared/domain/people/sight';
import type { KnownSenders } from '../../shared/domain/message/known-senders';
import type { Pace } from '../../shared/domain/letter/lane';
import type { MailStop } from '../../shared/domain/letter/stop';
import type { MayMail } from '../../shared/domain/letter/allow-list';
import type { Clock } from '../ports/clock';
import type { Directory } from '../ports/directory';
import type { Log } from '../ports/log';
import type { DocumentStore } from '../ports/document-store';
import type { MailRoom } from '../ports/mail-room';
import type { Notices } from '../ports/notices';
import type { MadeHere } from './made-here';
import type { OwedHere } from './owed-here';

/** A council as the deployment knows it. `key` never changes: documents are kept under it. */
export interface Council {
  key: string;
  name: string;
  tenantId: string;
  mailbox: string;
  /** What its references begin with. */
  prefix: string;
}

/** Work that a queue message points at. The queue is only a bell: what is owed stands in the document. */
export interface Bell {
  kind: 'item' | 'mailbox' | 'message' | 'letter' | 'case' | 'counting' | 'notice' | 'plan' | 'digest';
  id: string;
}

/** What a use case works with: one council, one sight, one moment's clock. */
export interface Desk {
  council: Council;
  clock: Clock;
  /** How the council counts now. */
  counting: CouncilCounting;
  /** How long it may take until every instance has heard of a change of that, in milliseconds: none holds sooner. */
  heardWithin: number;
  /** Who asked, as they were read a moment ago; absent where the product works by itself. */
  asker?: Person;
  /** What whoever asked may see. */
  sight: Sight;
  /** Documents in that sight. */
  documents: DocumentStore;
  /** The same council's documents for the product's own work. Nothing read here is shown unless a document in sight names it. */
  ownWork: DocumentStore;
  /** The same council's documents as somebody sees them whom the product's own work tells something of them. */
  inSight(sight: Sight): DocumentStore;
  mailRoom: MailRoom;
  notices: Notices;
  /** Who works for the council, as its directory knows them. */
  directory: Directory;
  /** Where a member says how often they are sent a digest: a link of their own, which ends on a day and changes nothing by being opened. */
  howOftenLink(person: PersonId, until: LondonDate): string;
  /** To whom mail may go from here. */
  mayMail: MayMail;
  /** Who sends for others, as the council lists them; a moment old at most, since every message asks. */
  senders(): Promise<KnownSenders>;
  /** What the council says of itself; a moment old at most, likewise. */
  settings(): Promise<CouncilSettings>;
  /** Whether letters go by e-mail now, a moment old at most. The first time, the mailbox is asked whether the database is older than it. Throws MailRoomTrouble. */
  sending(): Promise<MailStop>;
  /** How fast its mailbox sends; absent, as fast as it can. */
  pace: Pace | undefined;
  /** What this instance made, and may go on with unread. */
  madeHere: MadeHere;
  /** How many acknowledgements this process has owed; absent where others write to the same store. */
  owedHere: OwedHere | undefined;
  /** Two who ask for the same thing at the same moment share one doing of it. */
  together<T>(thing: string, work: () => Promise<T>): Promise<T>;
  /** One after another, whoever asks: what takes much memory. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Rings once the function that is running has ended. A bell that is lost is made good by the sweep. */
  ring(bell: Bell): void;
  /** Tells whoever keeps Heard running what happened. */
  log: Log;
}

/** The domains that the council itself writes from: its mailbox's, and those that it lists. */
export const ownDomains = async ({ council, senders }: Pick<Desk, 'council' | 'senders'>): Promise<string[]> => [...new Set([domainOf(council.mailbox), ...(await senders()).domains])];

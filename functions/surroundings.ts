import type { MayMail } from '../shared/domain/letter/allow-list';
import { AzureBlobs } from './adapters/blobs/azure-blobs';
import { connectBlobs } from './adapters/blobs/connect';
import { connectCosmos, type CosmosAddress } from './adapters/cosmos/connect';
import { CosmosDocuments } from './adapters/cosmos/cosmos-documents';
import { managedIdentity, tokensFor } from './adapters/entra/managed-identity';
import { SqliteDocuments } from './adapters/sqlite/sqlite-documents';
import { logLine } from './adapters/system/log-line';
import { say } from './adapters/system/say';
import type { Clock } from './ports/clock';
import type { Documents } from './ports/document-store';

/** Where Heard runs: with a file of its own, or on Azure's services as a managed identity. */
export type Surroundings =
  | { is: 'embedded'; file: string; graphToken: string }
  | { is: 'azure'; mayMail: MayMail; cosmos: CosmosAddress; blobsUrl: string; identity: string };

/** What differs between the two; above this nothing does. */
export interface Surrounded {
  documents(): Documents;
  /** To whom mail may go: where the mailbox is on this machine, to anyone, since it goes nowhere. */
  mayMail: MayMail;
  /** A token for Microsoft Graph that is good now. */
  graphToken(): Promise<string>;
}

/** Makes neither a connection nor a file before it is asked for something. */
export function surroundedBy(where: Surroundings, graphUrl: string, clock: Clock): Surrounded {
  if (where.is === 'embedded') return { mayMail: 'anyone', documents: () => new SqliteDocuments(where.file), graphToken: () => Promise.resolve(where.graphToken) };
  const { cosmos, blobsUrl, identity, mayMail } = where;
  const credential = managedIdentity(identity);
  return {
    mayMail,
    documents: () => new CosmosDocuments(() => connectCosmos(cosmos, credential), new AzureBlobs(() => connectBlobs(blobsUrl, credential)), (charge) => say(logLine(clock.now(), 'store-charge', { ...charge, kind: charge.kind ?? 'any' }))),
    graphToken: tokensFor(credential, `${new URL(graphUrl).origin}/.default`, clock),
  };
}

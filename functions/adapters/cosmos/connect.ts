import type { Container, CosmosClientOptions } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';
import { container } from './container';

export interface CosmosAddress {
  endpoint: string;
  database: string;
}

export interface Connected {
  container: Container;
  close(): void;
}

/** What the service throttles is asked for again when it says; so often and so long, and no longer. */
const patience = { maxRetryAttemptCount: 5, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 8 };
/** No call outlives this: a claim on a letter is longer. */
const cutAfter = 10_000;

/** Connects at the first call, as whoever the credential is. Loading the SDK looks at the environment, which loading Heard never does. */
export async function connectCosmos({ endpoint, database }: CosmosAddress, credential: () => Promise<TokenCredential>): Promise<Connected> {
  return connectWith({ endpoint, aadCredentials: await credential() }, database, container.id);
}

/** The same, by other means than an identity: how the tests reach a server that knows none. */
export async function connectWith({ connectionPolicy, ...options }: CosmosClientOptions, database: string, containerId: string): Promise<Connected> {
  const { CosmosClient } = await import('@azure/cosmos');
  const client = new CosmosClient({ ...options, connectionPolicy: { requestTimeout: cutAfter, retryOptions: patience, ...connectionPolicy } });
  return { container: client.database(database).container(containerId), close: () => client.dispose() };
}

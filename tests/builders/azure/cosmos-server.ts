import { createHttpServer } from '@vercel/cosmosdb-server';
import type { Container, CosmosClientOptions } from '@azure/cosmos';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectWith, type Connected } from '../../../functions/adapters/cosmos/connect';
import { container } from '../../../functions/adapters/cosmos/container';

/** A Cosmos DB to make containers in: the npm server, or the account that COSMOS_ENDPOINT and COSMOS_KEY name. */
export interface CosmosServer {
  /** Makes a container of its own as containers are described, and connects to it. */
  connect(): Promise<Connected>;
  stop(): Promise<void>;
}

const database = 'heard-tests';

function serverAt(options: CosmosClientOptions, described: typeof container, stop: () => Promise<void>): CosmosServer {
  const made: Container[] = [];
  return {
    connect: async () => {
      const id = `c-${process.pid}-${performance.now().toString(36).replace('.', '')}`;
      const { CosmosClient } = await import('@azure/cosmos');
      // The SDK fills in what it was given.
      const client = new CosmosClient({ ...options });
      const { database: there } = await client.databases.createIfNotExists({ id: database });
      made.push((await there.containers.create({ ...described, id })).container);
      return connectWith(options, database, id);
    },
    stop: async () => {
      if (process.env.COSMOS_ENDPOINT) for (const each of made) await each.delete();
      await stop();
    },
  };
}

/** The npm server asks for an index that descends where a list does: the service reads one that ascends backwards. */
const bothWays = { ...container, indexingPolicy: { ...container.indexingPolicy, compositeIndexes: container.indexingPolicy.compositeIndexes.flatMap((paths) => [paths, paths.map((each) => ({ ...each, order: 'descending' as const }))]) } };

/** The npm server, which can be told to fail. */
export interface NpmCosmosServer extends CosmosServer {
  /** Refuses the next requests with a status, without looking at them: once some have passed; a throttled one may come again after some milliseconds. */
  refuse(times: number, status: number, more?: { passing?: number; afterMs?: number }): void;
  /** How many it has refused so far. */
  refused(): number;
}

/** The npm server on a port of its own, in this process and in memory. */
export async function startCosmosServer(): Promise<NpmCosmosServer> {
  const server = createHttpServer({ keepAlive: true });
  const [answer] = server.listeners('request') as RequestListener[];
  let [passing, left, refused, status, after] = [0, 0, 0, 429, 0];
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse<IncomingMessage> & { req: IncomingMessage }) => {
    if (left === 0 || passing > 0) {
      passing = Math.max(0, passing - 1);
      return answer?.(request, response);
    }
    [left, refused] = [left - 1, refused + 1];
    request.resume().on('end', () => response.writeHead(status, { 'content-type': 'application/json', 'x-ms-retry-after-ms': `${after}`, 'x-ms-request-charge': '0.38' }).end('{"code":"refused","message":""}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const there = serverAt({ endpoint, key: 'bm8ga2V5', connectionPolicy: { enableEndpointDiscovery: false } }, bothWays as typeof container, () => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  }));
  return {
    ...there,
    refuse: (times, answered, more = {}) => void ([left, status, passing, after] = [times, answered, more.passing ?? 0, more.afterMs ?? 0]),
    refused: () => refused,
  };
}

/** The account that is named, where one is. */
export function namedCosmosServer(): CosmosServer | undefined {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } = process.env;
  return endpoint && key ? serverAt({ endpoint, key }, container, () => Promise.resolve()) : undefined;
}

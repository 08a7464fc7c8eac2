import { BlobServiceClient } from '@azure/storage-blob';
import { AzureBlobs } from '../../functions/adapters/blobs/azure-blobs';
import type { Charge } from '../../functions/adapters/cosmos/charges';
import { connectWith } from '../../functions/adapters/cosmos/connect';
import { container } from '../../functions/adapters/cosmos/container';
import { CosmosDocuments } from '../../functions/adapters/cosmos/cosmos-documents';
import { StoreUnavailable } from '../../functions/ports/document-store';
import { indexes } from '../../functions/stores/indexes';
import { sightOfWork } from '../../shared/domain/people/sight';
import { startAzurite, type Azurite } from '../builders/azure/azurite';
import { namedCosmosServer, startCosmosServer, type CosmosServer, type NpmCosmosServer } from '../builders/azure/cosmos-server';
import { documentStoreContract } from './document-store.contract';
import { aCase, create } from './document-store/given';

let azurite: Azurite;
let npm: NpmCosmosServer;
const named = namedCosmosServer();
const charges: Charge[] = [];

beforeAll(async () => {
  [azurite, npm] = await Promise.all([startAzurite(), startCosmosServer()]);
});
afterAll(async () => {
  await Promise.all([npm.stop(), named?.stop()]);
  azurite.stop();
});

let containers = 0;
async function openOn(server: CosmosServer) {
  const blobs = BlobServiceClient.fromConnectionString(azurite.connection).getContainerClient(`bytes-${(containers += 1)}`);
  await blobs.create();
  const connected = await server.connect();
  const documents = new CosmosDocuments(() => Promise.resolve(connected), new AzureBlobs(() => Promise.resolve(blobs)), (charge) => charges.push(charge));
  return { documents, close: () => Promise.resolve(documents.close()) };
}

documentStoreContract('Cosmos DB (npm server) with blobs (Azurite)', () => openOn(npm));
if (named) documentStoreContract('Cosmos DB (the account named by COSMOS_ENDPOINT)', () => openOn(named));

describe('the service', () => {
  const opened = async () => {
    const { documents } = await openOn(npm);
    const store = documents.for('marlshire', sightOfWork);
    // The first call asks for more than its own answer.
    await store.write(create(aCase('first', { situation: 'seen' })));
    return { documents, store };
  };

  test('is asked again for what it throttled, and what it answers in the end counts', async () => {
    const { store } = await opened();
    npm.refuse(3, 429, { afterMs: 20 });
    const began = performance.now();
    expect(await store.write(create(aCase('a')))).toHaveProperty('written');
    expect(performance.now() - began).toBeGreaterThan(60);
  });

  test('is not asked for ever: what stays throttled is said to be unavailable', async () => {
    const { store } = await opened();
    const before = npm.refused();
    npm.refuse(1000, 429, { afterMs: 1 });
    await expect(store.write(create(aCase('a')))).rejects.toBeInstanceOf(StoreUnavailable);
    npm.refuse(0, 429);
    expect(npm.refused() - before).toBe(6);
    expect(await store.get('case', 'a')).toBeUndefined();
  });

  test('is asked once for a write whose answer was lost, and says itself what became of it', async () => {
    const { store } = await opened();
    const before = npm.refused();
    npm.refuse(1, 500);
    await expect(store.write(create(aCase('a')))).rejects.toBeInstanceOf(StoreUnavailable);
    expect(npm.refused() - before).toBe(1);
    expect(await store.write(create(aCase('a')))).toHaveProperty('written');
  });

  test('that fails after the first of several writes leaves the rest to be swept for', async () => {
    const { store } = await opened();
    npm.refuse(1000, 500, { passing: 1 });
    const result = await store.writeThen(create(aCase('a')), [create(aCase('b')), create(aCase('c'))]);
    npm.refuse(0, 500);
    expect(result).toEqual({ written: expect.any(String) });
    expect(await Promise.all(['a', 'b', 'c'].map(async (id) => (await store.get('case', id)) !== undefined))).toEqual([true, false, false]);
  });

  test('that cannot be reached is unavailable, not a mistake of the caller', async () => {
    const blobs = new AzureBlobs(() => Promise.reject(new Error('no way there')));
    const documents = new CosmosDocuments(() => connectWith({ endpoint: 'http://127.0.0.1:1', key: 'bm8ga2V5' }, 'none', 'none'), blobs, () => undefined);
    await expect(documents.for('marlshire', sightOfWork).get('case', 'a')).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(documents.for('marlshire', sightOfWork).bytes('marlshire/a/1')).rejects.toBeInstanceOf(StoreUnavailable);
  });

  test('tells what each operation was charged', async () => {
    const { documents, store } = await opened();
    charges.length = 0;
    await store.write(create(aCase('a')));
    await store.write(create(aCase('a')));
    const version = (await store.get('case', 'a'))?.version ?? '';
    await store.write({ document: aCase('a'), expected: version });
    await store.list({ kind: 'case', where: {}, orderBy: 'answerBy', limit: 1 });
    await store.count({ kind: 'case', where: {} });
    await documents.owed('2025-01-01T00:00:00.000Z' as never, 1);
    expect(charges.map(({ operation, kind, status }) => [operation, kind, status])).toEqual([
      ['create', 'case', 201], ['create', 'case', 409], ['get', 'case', 200], ['replace', 'case', 200], ['list', 'case', 200], ['count', 'case', 200], ['owed', undefined, 200],
    ]);
    expect(charges.filter(({ status }) => status < 400).every(({ units }) => units > 0)).toBe(true);
  });

  test('keeps no document longer than 2 MB, and nothing of one', async () => {
    const { store } = await opened();
    await expect(store.write(create(aCase('a', {}, { data: 'x'.repeat(2 * 1024 * 1024) })))).rejects.toThrow(/longer than the store keeps/);
    expect(await store.get('case', 'a')).toBeUndefined();
  });

  test.each(indexes.map(({ kind, equal, orderBy }) => [kind, equal, orderBy] as const))('has an index that holds a list of every %s by %j in order of %s', async (kind, equal, orderBy) => {
    const { store } = await opened();
    for (const descending of [{}, { descending: true } as const]) {
      for (const wanted of ['one', ['one', 'other']]) {
        const where = Object.fromEntries(equal.map((field) => [field, wanted]));
        expect(await store.list({ kind, where, orderBy, limit: 0, ...descending })).toEqual({ items: [] });
      }
    }
  });
});

test('the container is one partition a document within its council, and indexes only what is asked for', () => {
  expect(container.partitionKey).toEqual({ paths: ['/council', '/id'], kind: 'MultiHash', version: 2 });
  expect(container.indexingPolicy.excludedPaths).toEqual([{ path: '/*' }]);
  const paths = container.indexingPolicy.includedPaths.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/wakeAt/?', '/card/terms/*', '/card/concerning/*', '/card/answerBy/*']));
  expect(paths.filter((path) => path.startsWith('/data') || path === '/card/*')).toEqual([]);
  // What the service allows (Azure Cosmos DB service limits): 100 composite indexes, 8 paths in each.
  expect(container.indexingPolicy.compositeIndexes.length).toBeLessThanOrEqual(100);
  expect(Math.max(...container.indexingPolicy.compositeIndexes.map((paths) => paths.length))).toBeLessThanOrEqual(8);
});

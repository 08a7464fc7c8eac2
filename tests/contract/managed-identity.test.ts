import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { managedIdentity } from '../../functions/adapters/entra/managed-identity';
import { systemClock } from '../../functions/adapters/system/clock';
import { surroundedBy } from '../../functions/surroundings';
import { later } from '../../shared/kernel/london';

const clientId = '4ea2d000-0000-4000-8000-000000000003';

/** What App Service offers to whom it gave an identity ("How to use managed identities for App Service and Azure Functions"). */
let service: Server;
let asked: { query: URLSearchParams; word: IncomingMessage['headers'][string] }[];
const before = { ...process.env };

// The SDK keeps to the first place that it was shown.
beforeAll(async () => {
  service = createServer((request, response) => {
    asked.push({ query: new URL(request.url ?? '', 'http://127.0.0.1').searchParams, word: request.headers['x-identity-header'] });
    const expires = Math.floor(Date.now() / 1000) + 86_400;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ access_token: `token-${asked.length}`, expires_on: `${expires}`, resource: 'r', token_type: 'Bearer' }));
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${(service.address() as AddressInfo).port}/msi/token`;
  process.env.IDENTITY_HEADER = 'the word of this machine';
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  process.env = { ...before };
  service.close();
});

const azure = { is: 'azure', mayMail: 'anyone', cosmos: { endpoint: 'https://heard.documents.azure.com', database: 'heard' }, blobsUrl: 'https://heard.blob.core.windows.net', identity: clientId } as const;

test('in Azure the token for Graph is the managed identity’s, asked for once while it lasts', async () => {
  const { graphToken } = surroundedBy(azure, 'https://graph.microsoft.com/v1.0', systemClock);
  expect([await graphToken(), await graphToken()]).toEqual(['token-1', 'token-1']);
  expect(asked.map(({ query, word }) => [query.get('client_id'), query.get('resource'), word])).toEqual([[clientId, 'https://graph.microsoft.com', 'the word of this machine']]);
});

test('a token is renewed before it ends', async () => {
  let hours = 0;
  const { graphToken } = surroundedBy(azure, 'https://graph.microsoft.com/v1.0', { now: () => later(systemClock.now(), hours * 3_600_000) });
  await graphToken();
  hours = 23;
  expect([await graphToken(), asked.length]).toEqual(['token-2', 2]);
});

test('nobody is asked for a token before something is asked of Azure', async () => {
  surroundedBy(azure, 'https://graph.microsoft.com/v1.0', systemClock).documents().close();
  await managedIdentity(clientId)();
  expect(asked).toEqual([]);
});

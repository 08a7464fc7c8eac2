import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphAt } from '../../functions/adapters/graph/graph-client';
import { graphMailRoom } from '../../functions/adapters/graph/graph-mail-room';

let server: Server;
let asked: string[];
let base: string;
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json').end('{"value":[],"@odata.deltaLink":"next"}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const mailRoom = () => graphMailRoom(graphAt(`${base}/graph/v1.0`, () => Promise.resolve('secret')));

test('follows a link of its own Graph', async () => {
  await mailRoom().arrivals('a@council.example', `${base}/graph/v1.0/users/a/delta?$deltatoken=x`);
  expect(asked).toEqual(['/graph/v1.0/users/a/delta?$deltatoken=x']);
});

test('takes no token to a link of elsewhere: for the poll it has expired', async () => {
  await expect(mailRoom().arrivals('a@council.example', `${base}/another/v1.0/users/a/delta`)).rejects.toMatchObject({ trouble: { why: 'gone' } });
  expect(asked).toEqual([]);
});

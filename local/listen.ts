import type { AddressInfo, Server } from 'node:net';

/** Listens on loopback only; resolves to the port, which for 0 is one that was free. */
export function listenOnLoopback(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', failed);
      done((server.address() as AddressInfo).port);
    });
  });
}

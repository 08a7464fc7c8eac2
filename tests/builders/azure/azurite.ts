import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';

/** The account that every Azurite has; no secret. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface Azurite {
  /** What reaches its blobs and queues. */
  connection: string;
  stop(): void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve((socket.end(), true))).on('error', () => resolve(false));
  });

/** Azurite in a process of its own, in memory, until it is stopped. */
export async function startAzurite(): Promise<Azurite> {
  const [blobs, queues, tables] = await Promise.all([freePort(), freePort(), freePort()]);
  const folder = mkdtempSync(join(tmpdir(), 'azurite-'));
  const main = require.resolve('azurite/dist/src/azurite.js');
  const child = spawn(process.execPath, [main, '--silent', '--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck', '--blobPort', `${blobs}`, '--queuePort', `${queues}`, '--tablePort', `${tables}`], { cwd: folder, stdio: 'ignore' });
  for (let waited = 0; !((await answers(blobs)) && (await answers(queues))); waited += 1) {
    if (waited > 300) throw new Error('Azurite does not answer');
    await passing(100);
  }
  return {
    connection: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};BlobEndpoint=http://127.0.0.1:${blobs}/${account};QueueEndpoint=http://127.0.0.1:${queues}/${account};`,
    stop: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

const project = resolve(import.meta.dirname, '../..');
const address = 'complaints@marlshire.example';
const guid = '4ea2d000-0000-4000-8000-000000000009';

/** Heard alone in a process of its own, and the mailbox that stands in for Exchange in this one: what each holds is apart. */
export async function heardApart() {
  const folder = mkdtempSync(join(tmpdir(), 'heard-bench-'));
  const [ahead, open, untold] = [8, 8, 8].map((bytes) => new SharedArrayBuffer(bytes));
  const mailbox = new Worker(join(project, 'dist/local/mailbox.cjs'), { workerData: { file: join(folder, 'mailbox.sqlite'), graphToken: 'x', ahead, open, untold } });
  const ask = async (call, ...values) => {
    mailbox.postMessage({ id: 1, call, values });
    const [{ value, failed }] = await once(mailbox, 'message');
    if (failed) throw new Error(failed.message);
    return value;
  };
  const graphPort = await ask('listenForGraph', 0);
  const heard = fork(join(import.meta.dirname, 'instance.cjs'), [join(project, 'dist/functions/main.cjs')], {
    env: {
      PATH: process.env.PATH, HEARD_ENVIRONMENT: 'embedded', HEARD_SQLITE_FILE: join(folder, 'heard.sqlite'), HEARD_GRAPH_URL: `http://127.0.0.1:${graphPort}/graph/v1.0`, HEARD_GRAPH_TOKEN: 'x',
      HEARD_COUNCILS: JSON.stringify([{ key: 'marlshire', name: 'Marlshire', tenantId: guid, mailbox: address, prefix: 'MA' }]),
      HEARD_API_AUDIENCE: guid, HEARD_TEAMS_APP_ID: guid, HEARD_PUBLIC_URL: 'http://127.0.0.1:1', HEARD_SECRET: 'x'.repeat(32),
    },
  });
  return {
    pid: heard.pid,
    /** Keeps messages in the mailbox, and has Heard take all of them in at one moment. */
    takeIn: async (raws) => {
      const items = [];
      for (const raw of raws) items.push((await ask('arrive', raw, [address]))[0].id);
      heard.send(items);
      await once(heard, 'message');
    },
    stop: async () => {
      heard.kill('SIGKILL');
      await Promise.all([once(heard, 'exit'), mailbox.terminate()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

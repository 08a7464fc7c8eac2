import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { ownMemoryOf } from '../../ports/own-memory';
import type { Answer } from './reading-worker';
import { NotRead, type NotReadReason, type ReadMail } from './reading';

export interface Limits {
  /** From when the message is handed over. */
  milliseconds: number;
  /** Of the thread's own memory; the bytes of the message and of its files come on top. */
  megabytes: number;
}

/** A thread that does not even begin is given up after this. */
const longestStart = 20_000;
const mostAtOnce = 2;

/** Beside a bundle the thread's program is a bundle; from sources, as in a test, Node runs the source itself. */
const bundle = ['read-mail-worker.cjs', join('..', 'functions', 'read-mail-worker.cjs')].map((name) => join(__dirname, name)).find((file) => existsSync(file));
const fromSource = `
  const { registerHooks } = require('node:module');
  registerHooks({ resolve: (name, context, next) => {
    try { return next(name, context); } catch (error) { if (!/^\\.\\.?\\//.test(name)) throw error; return next(name + '.ts', context); }
  } });
  require(${JSON.stringify(join(__dirname, 'reading-worker.ts'))});`;

const start = (options: WorkerOptions): Worker => (bundle === undefined ? new Worker(fromSource, { ...options, eval: true, execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'] }) : new Worker(bundle, options));

let running = 0;
const waiting: (() => void)[] = [];

/** No more at once than memory is reckoned for; the others wait their turn, and their time begins with it. */
async function turn<T>(work: () => Promise<T>): Promise<T> {
  while (running >= mostAtOnce) await new Promise<void>((next) => waiting.push(next));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function inThread(raw: Uint8Array, limits: Limits): Promise<ReadMail> {
  let lent = false;
  const worker = start({ resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 8 } });
  const read = new Promise<ReadMail>((done, failed) => {
    const fail = (reason: NotReadReason, cause?: unknown): void => failed(new NotRead(reason, { cause }));
    let timer = setTimeout(() => fail('took too long'), longestStart);
    worker.on('message', (answer: Answer) => {
      clearTimeout(timer);
      if (answer === 'ready') {
        timer = setTimeout(() => fail('took too long'), limits.milliseconds);
        const own = ownMemoryOf(raw);
        lent = own !== undefined;
        worker.postMessage(raw, own ? [own] : []);
      } else if ('mail' in answer) done({ ...answer.mail, ...(lent && { raw: answer.raw }) });
      else fail(answer.not, answer.because);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too large' : 'unreadable', error);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      fail('unreadable');
    });
  });
  return read.finally(() => worker.terminate());
}

/**
 * Reads a message in a thread of its own, which is ended when it has answered, or when it has had its time. Bytes that have
 * their memory to themselves are lent to it, and come back with what was read; otherwise they have gone with it.
 */
export const readElsewhere = (raw: Uint8Array, limits: Limits): Promise<ReadMail> => turn(() => inThread(raw, limits));

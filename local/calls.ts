import type { MessagePort, Worker } from 'node:worker_threads';

type Port = Pick<MessagePort | Worker, 'postMessage'> & { on(event: 'message', hear: (message: unknown) => void): unknown };
/** What a thread does when it is asked; values and answers are such as can be copied. */
// The parameters of any function at all: each call checks its own.
export type Calls = Record<string, (...values: never[]) => unknown>;

interface Asked {
  id: number;
  call: string;
  values: never[];
}
interface Answered {
  id: number;
  value?: unknown;
  failed?: { message: string; code?: string };
}

/** Answers what comes through a port. */
export function answerCalls(port: Port, calls: Calls): void {
  const answer = async ({ id, call, values }: Asked): Promise<Answered> => {
    try {
      return { id, value: await calls[call]?.(...values) };
    } catch (reason) {
      // Copied by hand: an error that crosses between threads loses its code.
      const { message, code } = reason as NodeJS.ErrnoException;
      return { id, failed: { message, ...(code !== undefined && { code }) } };
    }
  };
  port.on('message', (asked) => void answer(asked as Asked).then((answered) => port.postMessage(answered)));
}

/** Makes calls of another thread through a port, each answered by a promise. */
export class Caller<C extends Calls> {
  readonly #waiting = new Map<number, { done(value: unknown): void; failed(reason: Error): void }>();
  readonly #port: Port;
  #last = 0;

  constructor(port: Port) {
    this.#port = port;
    port.on('message', (message) => {
      const { id, value, failed } = message as Answered;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (failed) waiting?.failed(Object.assign(new Error(failed.message), failed));
      else waiting?.done(value);
    });
  }

  ask<Name extends keyof C & string>(call: Name, ...values: Parameters<C[Name]>): Promise<Awaited<ReturnType<C[Name]>>> {
    const id = (this.#last += 1);
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done: done as (value: unknown) => void, failed });
      this.#port.postMessage({ id, call, values });
    });
  }
}

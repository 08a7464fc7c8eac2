import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LocalClock } from '../clock';
import { readBody } from '../http';
import type { FunctionsCore, InvocationResponse, RegisteredFunction, TypedData } from './core';
import { requestData, sendData } from './http-data';
import { invoke, queueOutputs, triggerOf } from './invocation';
import { Queues } from './queues';
import { matchRoute, routesOf, type Route } from './routes';
import { Timers } from './timers';

const PREFIX = '/api';

/** Serves the registered functions: HTTP under `/api`, storage queues in memory, timers by the local clock. */
export class FunctionsHost {
  readonly queues: Queues;
  readonly timers: Timers;
  readonly #core: FunctionsCore;
  readonly #routes: Route[];
  #requests = 0;

  constructor(core: FunctionsCore, clock: LocalClock) {
    this.#core = core;
    this.queues = new Queues(clock);
    this.timers = new Timers(clock);
    this.#routes = routesOf(core.functions.values(), PREFIX);
    for (const called of core.functions.values()) this.#serve(called);
  }

  /** Begins to run timers by the clock. */
  async start(): Promise<void> {
    await this.#core.getProgrammingModel().getCapabilities({});
    await this.#core.runHooks('appStart', {});
    this.timers.start();
  }

  /** Lets what is under way end, and begins nothing more. */
  async stop(patience = 5000): Promise<void> {
    this.timers.stop();
    this.queues.stop();
    for (let waited = 0; waited < patience && this.#underWay() > 0; waited += 20) await new Promise((done) => setTimeout(done, 20));
    await this.#core.runHooks('appTerminate', {});
  }

  /** What has not come to its end, in words for whoever waits for it. */
  pending(): string[] {
    const { waiting, running } = this.queues.pending();
    return [
      ...(waiting > 0 ? [`${waiting} on queues`] : []),
      ...(running > 0 ? [`${running} queue messages being worked on`] : []),
      ...(this.timers.running > 0 ? [`${this.timers.running} timers running`] : []),
      ...(this.#requests > 0 ? [`${this.#requests} requests being answered`] : []),
    ];
  }

  /** Answers a request under `/api`; 404 with no body where no route fits, as the host does. */
  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const match = matchRoute(this.#routes, request.method ?? 'GET', url.pathname);
    if (!match) {
      response.writeHead(404, { 'content-length': 0 }).end();
      return;
    }
    const body = await readBody(request);
    this.#requests += 1;
    try {
      const answer = await this.#call(match.called, { http: requestData(request, url, match.parameters, body) }, undefined, request.headers.traceparent?.toString());
      sendData(response, answer.returnValue);
    } catch (reason) {
      console.error(`${request.method} ${url.pathname} failed:`, reason);
      if (!response.headersSent) response.writeHead(500, { 'content-length': 0 });
      response.end();
    } finally {
      this.#requests -= 1;
    }
  }

  #underWay(): number {
    return this.queues.pending().running + this.timers.running + this.#requests;
  }

  #serve(called: RegisteredFunction): void {
    const { type, binding } = triggerOf(called);
    const { name } = called.metadata;
    const run = async (data: TypedData, metadata?: Record<string, TypedData>): Promise<void> => void (await this.#call(called, data, metadata));
    if (type === 'queuetrigger') this.queues.serve(String(binding['queueName']), run);
    else if (type === 'timertrigger') this.timers.add(name, String(binding['schedule']), run);
    else if (type !== 'httptrigger') throw new Error(`The function ${name} has a ${binding.type}, which this machine does not serve.`);
  }

  async #call(called: RegisteredFunction, data: TypedData, metadata?: Record<string, TypedData>, traceParent?: string): Promise<InvocationResponse> {
    const response = await invoke(this.#core, called, data, metadata, traceParent);
    for (const { queue, text } of queueOutputs(called, response)) this.queues.add(queue, text);
    return response;
  }
}

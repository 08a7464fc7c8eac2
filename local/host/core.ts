import Module from 'node:module';

/** What travels between the Functions host and its Node worker, as far as Heard's triggers need it. */
export interface TypedData {
  string?: string;
  json?: string;
  bytes?: Uint8Array;
  int?: number;
  double?: number;
  http?: HttpData;
}

export interface Nullable {
  value: string;
}

export interface HttpData {
  url?: string;
  method?: string;
  nullableHeaders?: Record<string, Nullable>;
  nullableParams?: Record<string, Nullable>;
  nullableQuery?: Record<string, Nullable>;
  statusCode?: string;
  headers?: Record<string, string>;
  cookies?: Cookie[];
  body?: TypedData | null;
}

export interface Cookie {
  name: string;
  value: string;
  domain?: Nullable;
  path?: Nullable;
  expires?: { value: { seconds: number } };
  secure?: { value: boolean };
  httpOnly?: { value: boolean };
  sameSite?: string;
  maxAge?: { value: number };
}

export interface Binding {
  type: string;
  direction: 'in' | 'out';
  name?: string;
  [setting: string]: unknown;
}

export interface Metadata {
  name: string;
  bindings: Record<string, Binding>;
}

export type Callback = (...parameters: unknown[]) => unknown;

export interface RegisteredFunction {
  metadata: Metadata;
  callback: Callback;
}

export interface InvocationResponse {
  returnValue?: TypedData | null;
  outputData?: { name: string; data: TypedData }[];
}

export interface CoreContext {
  invocationId: string;
  metadata: Metadata;
  request: { inputData: { name: string; data: TypedData }[]; triggerMetadata: Record<string, TypedData>; traceContext?: { traceParent: string } };
  state?: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks';
  log(level: string, category: string, message: string): void;
}

export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: Callback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>;
}

interface ProgrammingModel {
  getInvocationModel(context: CoreContext): InvocationModel;
  getCapabilities(capabilities: Record<string, string>): Promise<Record<string, string>>;
}

type Hook = (context: Record<string, unknown>) => unknown;

const LEVELS = ['trace', 'debug', 'information', 'warning', 'error', 'critical'];

/** Stands in for the module `@azure/functions-core`, which in Azure the Node worker provides to `@azure/functions`. */
export class FunctionsCore {
  readonly version = '4.0.0';
  readonly hostVersion = '4.1000.0';
  readonly functions = new Map<string, RegisteredFunction>();
  readonly #hooks = new Map<string, Hook[]>();
  readonly #leastLevel: number;
  #model: ProgrammingModel | undefined;

  constructor(leastLevel = 'error') {
    this.#leastLevel = Math.max(LEVELS.indexOf(leastLevel), 0);
  }

  readonly Disposable = class {
    dispose(): void {
      // Nothing registered here is taken back one by one.
    }
  };

  readonly registerFunction = (metadata: Metadata, callback: Callback): unknown => {
    if (this.functions.has(metadata.name)) throw new Error(`The function ${metadata.name} is registered twice.`);
    this.functions.set(metadata.name, { metadata, callback });
    return new this.Disposable();
  };

  readonly registerHook = (name: string, hook: Hook): unknown => {
    this.#hooks.set(name, [...(this.#hooks.get(name) ?? []), hook]);
    return new this.Disposable();
  };

  readonly setProgrammingModel = (model: ProgrammingModel): void => {
    this.#model = model;
  };

  readonly getProgrammingModel = (): ProgrammingModel => {
    if (!this.#model) throw new Error('No function has been registered.');
    return this.#model;
  };

  readonly log = (level: string, _category: string, message: string): void => {
    if (LEVELS.indexOf(level) >= this.#leastLevel) console.error(message);
  };

  async runHooks(name: string, context: Record<string, unknown>): Promise<void> {
    for (const hook of this.#hooks.get(name) ?? []) await hook(context);
  }

  /** Before the functions are loaded anew. */
  forget(): void {
    this.functions.clear();
    this.#hooks.clear();
    this.#model = undefined;
  }
}

/** Answers `require('@azure/functions-core')` with the stand-in, from now on and in the whole process. */
export function installCore(core: FunctionsCore): void {
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  loader._load = function (this: unknown, request: string, ...rest: unknown[]) {
    return request === '@azure/functions-core' ? core : load.call(this, request, ...rest);
  };
}

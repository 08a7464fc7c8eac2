import { FunctionsCore, type RegisteredFunction } from '../../local/host/core';

const core = new FunctionsCore();
jest.mock('@azure/functions-core', () => core, { virtual: true });

let loaded = false;

/** What functions/main registers, by name, with the library's own registration on a stand-in core. */
export function registered(): ReadonlyMap<string, RegisteredFunction> {
  if (!loaded) require('../../functions/main');
  loaded = true;
  return core.functions;
}

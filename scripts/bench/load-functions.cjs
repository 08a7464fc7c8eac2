// Loads a bundle of functions in the place of Azure's worker, and says which of its modules ran meanwhile: those that
// esbuild has wrapped are asked for their one name, their path, as they begin.
const Module = require('node:module');

const ran = new Set();
const { getOwnPropertyNames } = Object;
Object.getOwnPropertyNames = (of) => {
  const names = getOwnPropertyNames(of);
  if (names.length === 1 && names[0].includes('/') && typeof of[names[0]] === 'function') ran.add(names[0]);
  return names;
};
const load = Module._load;
const worker = { version: '4', hostVersion: '4', funcLogLevel: {}, registerFunction: () => undefined, registerHook: () => ({ dispose: () => undefined }), setProgrammingModel: () => undefined, getProgrammingModel: () => undefined, log: () => undefined, Disposable: class { dispose() {} } };
Module._load = (name, ...rest) => (name === '@azure/functions-core' ? worker : load(name, ...rest));
const before = process.moduleLoadList.length;
require(process.argv[2]);
if (process.argv[3]) console.log(JSON.stringify({ ran: [...ran], own: process.moduleLoadList.length - before }));
process.exit(0);

// Loads a bundle of functions where only a stand-in for the worker's own module is there, and says what it registered
// and which variables of the environment it asked for meanwhile.
const Module = require('node:module');

const registered = [];
const asked = new Set();
const load = Module._load;
Module._load = (name, ...rest) =>
  name === '@azure/functions-core'
    ? {
        version: '4', hostVersion: '4', funcLogLevel: {},
        registerFunction: (metadata, callback) => void registered.push({ ...metadata, callable: typeof callback === 'function' }),
        registerHook: () => ({ dispose: () => undefined }),
        setProgrammingModel: () => undefined, getProgrammingModel: () => undefined,
        log: () => undefined, Disposable: class { dispose() {} },
      }
    : load(name, ...rest);

process.env = new Proxy(process.env, { get: (env, name) => (asked.add(String(name)), env[name]), has: (env, name) => (asked.add(String(name)), name in env), ownKeys: (env) => (asked.add('all'), Reflect.ownKeys(env)) });
require(process.argv[2]);
process.stdout.write(JSON.stringify({ registered, asked: [...asked] }));

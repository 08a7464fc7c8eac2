// Heard alone in a process, as an instance on Azure is: the bundle that is deployed, its queue's function called as the host
// calls it, with the embedded store. What it is sent is items of the mailbox; it answers once all of them are taken in.
const Module = require('node:module');

const functions = new Map();
const nothing = () => undefined;
const worker = { version: '4', hostVersion: '4', funcLogLevel: {}, registerFunction: ({ name }, callback) => void functions.set(name, callback), registerHook: () => ({ dispose: nothing }), setProgrammingModel: nothing, getProgrammingModel: nothing, log: nothing, Disposable: class { dispose() {} } };
const load = Module._load;
Module._load = (name, ...rest) => (name === '@azure/functions-core' ? worker : load(name, ...rest));
require(process.argv[2]);

const context = { invocationId: 'x', functionName: 'work', extraOutputs: { set: nothing, get: nothing }, log: nothing, info: nothing, warn: console.warn, error: console.error };
process.on('message', async (items) => {
  await Promise.all(items.map((id) => functions.get('work')({ council: 'marlshire', kind: 'item', id }, context)));
  process.send('done');
});

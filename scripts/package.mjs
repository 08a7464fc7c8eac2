import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { fromSources } from './from-sources.mjs';

const USAGE = 'npm run package -- --env FILE [--icons FOLDER]';
const project = join(import.meta.dirname, '..');

function stop(message) {
  console.error(message);
  process.exit(1);
}

function readParameters() {
  try {
    return parseArgs({ options: { env: { type: 'string' }, icons: { type: 'string' } } }).values;
  } catch (reason) {
    return stop(`${reason.message}\n${USAGE}`);
  }
}

/** The words of a file, or of whatever else stands in the way. */
function read(file) {
  try {
    return readFileSync(file);
  } catch (reason) {
    return stop(`${file} cannot be read: ${reason.code}`);
  }
}

const { env, icons = join(project, 'manifest/icons') } = readParameters();
const variables = env === undefined ? process.env : parseEnv(read(env).toString());
const { version } = JSON.parse(read(join(project, 'package.json')));
const { readEnvironment, pack } = await fromSources("export { readEnvironment } from './manifest/environment'; export { pack } from './manifest/package';");
try {
  const { zip, xml } = pack(readEnvironment(variables), version, (name) => read(join(resolve(icons), name)));
  const folder = join(project, 'dist/package');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, zip.name), zip.bytes);
  writeFileSync(join(folder, xml.name), xml.text);
  for (const { name } of [zip, xml]) console.log(relative(process.cwd(), join(folder, name)));
} catch (reason) {
  if (!['BadEnvironment', 'BadPackage'].includes(reason.name)) throw reason;
  stop(reason.message);
}

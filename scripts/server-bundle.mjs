import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** How what runs on a server is bundled: the same for what is deployed and for the test that looks into it. */
export const serverBundle = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // Some packages ask where they are; in a CommonJS bundle that has to be said.
  // React carries two of itself and chooses as it is loaded: without this it is the one for developers.
  define: { 'import.meta.url': 'importMetaUrl', 'process.env.NODE_ENV': '"production"', HEARD_VERSION: JSON.stringify(version) },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  // Colours of a terminal, which a server has none of: the other file asks the environment as it is loaded.
  alias: { picocolors: 'picocolors/picocolors.browser.js' },
  // The Node worker provides it in Azure, local/host on one machine.
  external: ['@azure/functions-core'],
  logLevel: 'error',
};

/** How what runs on a server is bundled: the same for what is deployed and for the test that looks into it. */
export const serverBundle = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // Some packages ask where they are; in a CommonJS bundle that has to be said.
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  // Colours of a terminal, which a server has none of: the other file asks the environment as it is loaded.
  alias: { picocolors: 'picocolors/picocolors.browser.js' },
  // The Node worker provides it in Azure, local/host on one machine.
  external: ['@azure/functions-core'],
  logLevel: 'error',
};

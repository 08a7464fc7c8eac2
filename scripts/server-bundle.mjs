import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * Signs beyond ASCII, written as escapes, wherever they stand: one of them anywhere, in a comment of a library even, and
 * Node holds the whole bundle at two bytes a sign for as long as it runs. What stands between the tags of a .tsx is no
 * string, and is escaped by the bundler.
 */
const inAscii = {
  name: 'in-ascii',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.[mc]?[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!/[^\x00-\x7f]/.test(text)) return undefined;
      // A sign that needs no backslash may have one; two of them are none.
      const contents = text.replace(/\\[\x00-\x7f]|\\?([^\x00-\x7f])/g, (found, sign) => (sign === undefined ? found : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
      return { contents, loader: path.endsWith('ts') ? 'ts' : 'js' };
    }),
};

/** How what runs on a server is bundled: the same for what is deployed and for the test that looks into it. */
export const serverBundle = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // Comments and spaces are a third of it, and held as long as it runs. Names stay, which a log shows; licences lie beside it.
  minifyWhitespace: true,
  legalComments: 'external',
  plugins: [inAscii],
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

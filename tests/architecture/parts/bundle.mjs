import { build } from 'esbuild';

// Builds the functions as scripts/build.mjs does, into the file named, and says what went into it.
const { metafile } = await build({
  absWorkingDir: process.cwd(),
  entryPoints: ['functions/main.ts'],
  outfile: process.argv[2],
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  external: ['@azure/functions-core'],
  metafile: true,
  logLevel: 'error',
});
process.stdout.write(JSON.stringify(Object.keys(metafile.inputs)));

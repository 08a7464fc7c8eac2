import { build } from 'esbuild';
import { serverBundle } from '../../../scripts/server-bundle.mjs';

// Builds the functions as scripts/build.mjs does, into the file named, and says what went into it.
const { metafile } = await build({ ...serverBundle, absWorkingDir: process.cwd(), entryPoints: ['functions/main.ts'], outfile: process.argv[2], metafile: true });
process.stdout.write(JSON.stringify(Object.keys(metafile.inputs)));

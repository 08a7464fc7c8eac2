import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Bundles reading and its thread as scripts/build.mjs does, away from the project, and reads a large message there.
const folder = process.argv[2];
const bundle = (entry, name) =>
  build({ absWorkingDir: process.cwd(), entryPoints: [entry], outfile: join(folder, name), bundle: true, platform: 'node', target: 'node22', format: 'cjs', logLevel: 'error' });
await Promise.all([bundle('functions/adapters/mail/read-mail.ts', 'main.cjs'), bundle('functions/adapters/mail/reading-worker.ts', 'read-mail-worker.cjs')]);
const { readMail } = createRequire(join(folder, 'main.cjs'))('./main.cjs');
const content = Buffer.alloc(400_000, 7).toString('base64');
const raw = `From: a@example.net\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${content}\n--b--\n`;
const { text, files } = await readMail(Buffer.from(raw));
process.stdout.write(JSON.stringify({ text, size: files[0].content.byteLength }));

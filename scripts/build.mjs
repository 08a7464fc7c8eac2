import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSources } from './from-sources.mjs';
import { pageBundle, windows } from './page-bundle.mjs';
import { serverBundle } from './server-bundle.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(project, ...parts);
const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const OFFICE_HERE = '<script src="/local/office-stand-in.js"></script>';
/** What only an installation knows (docs/install.md); on one machine the stand-ins look at none of it. */
const installation = process.env.HEARD_DOMAIN
  ? await fromSources("export { pageSettings } from './manifest/addresses'; export { readEnvironment } from './manifest/environment'; export { staticWebApp } from './manifest/page-headers';").then(({ pageSettings, readEnvironment, staticWebApp }) => {
      const environment = readEnvironment(process.env);
      return { settings: pageSettings(environment), served: staticWebApp(environment) };
    })
  : undefined;
const pageSettings = installation?.settings ?? { 'client-id': '', authority: '', scope: '', 'case-link': '/teams.html#case/{id}' };

const server = (entry, outfile) =>
  build({
    absWorkingDir: project,
    entryPoints: [entry],
    outfile,
    sourcemap: true,
    ...serverBundle,
    external: [...serverBundle.external, ...(entry === 'local/main.ts' ? ['./functions.cjs'] : [])],
  });

const pages = (entryPoints, outdir) => pageBundle(project, entryPoints, outdir);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The tags that load what was built from an entry point, and its style sheet if it has one. */
function tagsOf(metafile, entry, outdir) {
  const [file, output] = Object.entries(metafile.outputs).find(([, each]) => each.entryPoint === entry) ?? [];
  if (!file) return '';
  const link = (path) => `/${relative(outdir, path).replaceAll('\\', '/')}`;
  const style = output.cssBundle ? `<link rel="stylesheet" href="${link(output.cssBundle)}">` : '';
  // Named here, they are fetched beside it and not only once it has been read.
  const along = output.imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => `<link rel="modulepreload" href="${link(path)}">`).join('');
  return `${style}${along}<script type="module" src="${link(file)}"></script>`;
}

function writePage(template, file, scripts, host = '') {
  let html = readFileSync(template, 'utf8').replace('<!-- heard:scripts -->', () => scripts).replace('<!-- heard:host -->', () => host);
  for (const [name, value] of Object.entries(pageSettings)) {
    html = html.replace(new RegExp(`(<meta name="heard-${name}" content=")[^"]*"`), (_, start) => `${start}${escaped(value)}"`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/** One group of windows of addin/, each a page. */
async function buildWindows(group) {
  const parts = Object.entries(group).map(([folder, name]) => ({ name, folder, entry: ['main.tsx', 'main.ts'].map((file) => `addin/${folder}/${file}`).find((file) => existsSync(at(file))) }));
  const { metafile } = await pages(parts.map(({ entry, name }) => ({ in: entry, out: name })), 'dist/addin');
  for (const { name, folder, entry } of parts) {
    const template = at('addin', folder, `${name}.html`);
    const scripts = tagsOf(metafile, entry, 'dist/addin');
    writePage(template, at('dist/addin', `${name}.html`), scripts, OFFICE);
    if (name === 'taskpane') writePage(template, at('dist/local/pages', `${name}.html`), scripts, OFFICE_HERE);
  }
}

/** The icons that the package names. */
function copyIcons() {
  const from = at('manifest/icons');
  mkdirSync(at('dist/addin/icons'), { recursive: true });
  for (const name of readdirSync(from).filter((each) => /^icon-\d+\.png$/.test(each))) writeFileSync(at('dist/addin/icons', name), readFileSync(join(from, name)));
}

async function buildLocalPages() {
  const folder = at('local/pages');
  if (!existsSync(folder)) return;
  const templates = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const entries = templates.map((name) => basename(name, '.html')).filter((name) => existsSync(join(folder, `${name}.tsx`)));
  const { metafile } = entries.length === 0 ? { metafile: { outputs: {} } } : await pages(entries.map((name) => `local/pages/${name}.tsx`), 'dist/local/pages');
  for (const name of templates.map((each) => basename(each, '.html'))) {
    writePage(join(folder, `${name}.html`), at('dist/local/pages', `${name}.html`), tagsOf(metafile, `local/pages/${name}.tsx`, 'dist/local/pages'));
  }
  if (existsSync(join(folder, 'office-stand-in.ts'))) {
    // Loaded by name and before the page, as office.js is.
    await build({ absWorkingDir: project, entryPoints: ['local/pages/office-stand-in.ts'], outfile: 'dist/local/pages/office-stand-in.js', bundle: true, format: 'iife', target: 'es2022', logLevel: 'error' });
  }
}

/** Removes what an earlier build left, and only then: a Heard that runs meanwhile keeps its files until new ones are there. */
function removeOlder(folder, since) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (statSync(file).isDirectory()) removeOlder(file, since);
    else if (statSync(file).mtimeMs < since) rmSync(file);
  }
}

/** `--servers`: what answers, without a page, beside whatever stands in dist. It is no whole build, and does not pass for one. */
const whole = !process.argv.includes('--servers');
mkdirSync(at('dist'), { recursive: true });
if (whole) writeFileSync(at('dist/.began'), '');
const servers = [
  ['functions/main.ts', 'dist/functions/main.cjs'],
  ['functions/adapters/mail/reading-worker.ts', 'dist/functions/read-mail-worker.cjs'],
  ['local/functions.ts', 'dist/local/functions.cjs'],
  ['local/mailbox/thread.ts', 'dist/local/mailbox.cjs'],
  ['local/main.ts', 'dist/local/main.cjs'],
].filter(([entry]) => existsSync(at(entry)) && (entry !== 'local/functions.ts' || existsSync(at('functions/main.ts'))));
const ends = await Promise.allSettled([...servers.map(([entry, outfile]) => server(entry, outfile)), ...(whole ? [...windows.map(buildWindows), buildLocalPages()] : [])]);
const failures = ends.filter(({ status }) => status === 'rejected');
for (const { reason } of failures) console.error(reason.errors ? 'The build failed: the errors are above.' : reason);
if (failures.length > 0) process.exit(1);
if (whole) {
  copyIcons();
  if (installation) writeFileSync(at('dist/addin/staticwebapp.config.json'), `${JSON.stringify(installation.served, undefined, 2)}\n`);
  const began = statSync(at('dist/.began')).mtimeMs;
  for (const part of ['functions', 'local', 'addin']) removeOlder(at('dist', part), began);
  // Its time is when the build began: what was changed since is built again by the next start.
  renameSync(at('dist/.began'), at('dist/.built'));
}

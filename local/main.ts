import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LocalClock } from './clock';
import { DataFolder } from './data-folder';
import { Engine } from './engine';
import type * as Product from './functions';
import { CannotStart, readOptions, type Options } from './options';
import { PostOffice } from './post-office';
import { councils } from './seed/county';
import { seed } from './seed/seed';
import { LocalServer } from './server';
import { SignIn } from './sign-in';
import { StaticFiles } from './static-files';
import { LocalSurface } from './surface';

/** dist/local/main.cjs lies two folders below the project. */
const project = join(__dirname, '..', '..');
/** The app as the organisation's Teams catalogue would name it. */
const TEAMS_APP = '4ea2d000-0000-4000-8000-000000000002';
const AUDIENCE = '4ea2d000-0000-4000-8000-000000000001';
const NAMES = { '/': '/landing.html', '/local/office-stand-in.js': '/office-stand-in.js' };

function loadProduct(): typeof Product {
  const fromHere = createRequire(__filename);
  const file = fromHere.resolve(join(__dirname, 'functions.cjs'));
  delete fromHere.cache[file];
  return fromHere(file) as typeof Product;
}

/** The product's configuration, as an administrator would set it in Azure. */
function configure(folder: DataFolder, publicUrl: string, graphUrl: string): void {
  Object.assign(process.env, {
    HEARD_COUNCILS: JSON.stringify(councils.map(({ key, tenantId, mailbox, prefix, settings }) => ({ key, name: settings.name, tenantId, mailbox, prefix }))),
    HEARD_AUTHORITY: `${publicUrl}/local/entra`,
    HEARD_API_AUDIENCE: AUDIENCE,
    HEARD_ENVIRONMENT: 'embedded',
    HEARD_SQLITE_FILE: folder.file('heard.sqlite'),
    HEARD_GRAPH_URL: graphUrl,
    HEARD_GRAPH_TOKEN: folder.secret('graph-token'),
    HEARD_TEAMS_APP_ID: TEAMS_APP,
    HEARD_BANK_HOLIDAYS_URL: `${publicUrl}/local/bank-holidays.json`,
    HEARD_PUBLIC_URL: publicUrl,
    HEARD_SECRET: folder.secret('secret'),
  });
}

function taken(reason: unknown, name: string, port: number): never {
  if ((reason as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw reason;
  throw new CannotStart(`Port ${port} is taken by another program. Stop it, or start with another: ${name}=${port + 1} npm start`);
}

function openBrowser(url: string): void {
  const [command, ...rest] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? ['xdg-open'];
  spawn(command ?? '', [...rest, url], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

async function start(options: Options): Promise<void> {
  const folder = new DataFolder(options.data);
  if (!folder.lock()) throw new CannotStart(`${options.data} is in use by another Heard. Stop it, or start with another folder: HEARD_DATA=… npm start`);
  // A seeding that was cut short had taken nobody's mail yet: it begins anew.
  if (options.reset || folder.has('seeding')) folder.empty();
  const isNew = !folder.has('mailbox.sqlite');
  if (isNew) folder.write('seeding', '');

  const server = new LocalServer();
  const clock = new LocalClock();
  // Begun before all else: its thread loads on the other core while this one loads the product.
  const office = new PostOffice({
    thread: join(__dirname, 'mailbox.cjs'), file: folder.file('mailbox.sqlite'), graphToken: folder.secret('graph-token'), clock, open: server.open, failed: fail,
  });
  const port = await server.listen(options.port).catch((reason: unknown) => taken(reason, 'PORT', options.port));
  const publicUrl = `http://127.0.0.1:${port}`;
  const engine = new Engine({ clock, folder, office, publicUrl, load: loadProduct });
  engine.load();

  const smtpPort = await office.ask('listenForMail', options.smtpPort).catch((reason: unknown) => taken(reason, 'SMTP_PORT', options.smtpPort));
  const before = Number(folder.read('graph-port') ?? 0);
  const graphPort = await office.ask('listenForGraph', before);
  if (graphPort !== before) folder.write('graph-port', String(graphPort));
  const graphUrl = `http://127.0.0.1:${graphPort}/graph/v1.0`;
  configure(folder, publicUrl, graphUrl);

  const signIn = await SignIn.open(folder, `${publicUrl}/local/entra`, AUDIENCE);
  const settle = async (fresh: boolean): Promise<void> => {
    // A county that is only half filled is still one to look at, and its messages are all there.
    if (fresh) await seed({ engine, signIn, publicUrl, project, what: options.seed }).catch((reason: unknown) => console.error('The county was not filled to the end:', reason));
    await engine.catchUp();
    if (fresh) folder.remove('seeding');
    server.setOpen(true);
    await engine.catchUpOnceOpen();
  };
  const startAgain = async (): Promise<void> => {
    server.setOpen(false);
    folder.write('seeding', '');
    await engine.startAgain();
    await settle(true);
  };
  const surface = new LocalSurface({ engine, signIn, smtpPort: () => smtpPort, graphUrl, startAgain });
  const pages = new StaticFiles([join(project, 'dist/local/pages'), join(project, 'dist/addin')], NAMES);
  server.serve({ engine, surface, pages });

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.setOpen(false);
    folder.remove('address.json');
    // Whatever hangs must not keep the terminal: what was answered for is on the disk.
    setTimeout(() => process.exit(0), 8000).unref();
    void (async () => {
      await engine.stop();
      await server.close();
      await office.ask('close');
      process.exit(0);
    })();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  await engine.start();
  await settle(isNew);
  folder.write('address.json', JSON.stringify({ url: publicUrl, smtpPort, pid: process.pid }));
  console.log(`Mail is taken by SMTP on 127.0.0.1:${smtpPort}. Everything is kept in ${options.data}`);
  console.log(`Heard is ready at ${publicUrl}`);
  if (options.openBrowser) openBrowser(publicUrl);
}

try {
  const options = readOptions(process.argv.slice(2), process.env, project, Boolean(process.stdout.isTTY));
  start(options).catch(fail);
} catch (reason) {
  fail(reason);
}

function fail(reason: unknown): void {
  console.error(reason instanceof CannotStart ? reason.message : reason);
  process.exit(1);
}

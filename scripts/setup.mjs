import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Only what Node brings along: this runs before anything is installed.
const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(project, 'node_modules');
const remembered = join(modules, '.cache', 'heard-browser');
const windows = process.platform === 'win32';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs a command; shows what it said only when it failed. */
function run(command, parameters, { shell = windows } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { cwd: project, encoding: 'utf8', shell, maxBuffer: 1 << 26 });
  return { worked: status === 0, said: [stdout, stderr, error?.message].filter(Boolean).join('\n') };
}

function install() {
  const lock = join(project, 'package-lock.json');
  if (changedAt(lock) <= changedAt(join(modules, '.package-lock.json'))) return;
  console.log('Installing what Heard is built with (once, about a minute) …');
  const { worked, said } = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (!worked) {
    console.error(said);
    console.error('npm ci failed. Heard needs Node 20 or later and a way to the npm registry.');
    process.exit(1);
  }
}

/** The browsers that Playwright has put into its cache, newest first. */
function fromPlaywright() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), { darwin: 'Library/Caches', win32: 'AppData/Local' }[process.platform] ?? '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe'];
  return readdirSync(cache).filter((name) => name.startsWith('chromium-')).sort().reverse().flatMap((name) => inside.map((file) => join(cache, name, file)));
}

function findBrowser() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, windows ? `${name}.exe` : name)));
  const known = existsSync(remembered) ? [readFileSync(remembered, 'utf8').trim()] : [];
  return [process.env.CHROME_PATH, ...known, ...onPath, ...PLACES, ...fromPlaywright()].find((file) => file && existsSync(file));
}

function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('Looking for a Chromium for the browser tests …');
  run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  return findBrowser();
}

function keepBrowser(file) {
  mkdirSync(dirname(remembered), { recursive: true });
  if (!existsSync(remembered) || readFileSync(remembered, 'utf8') !== file) writeFileSync(remembered, file);
}

install();
if (process.argv.includes('--browser')) {
  const browser = provideBrowser();
  if (browser) keepBrowser(browser);
  else console.error('No Chromium was found and none could be installed. Install Chromium or Chrome, or name one with CHROME_PATH; without it the browser tests fail.');
}

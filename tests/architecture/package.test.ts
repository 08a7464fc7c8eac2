import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiScope } from '../../functions/adapters/entra/verify-token';
import { graphNotices } from '../../functions/adapters/graph/graph-notices';
import { pages, pageSettings } from '../../manifest/addresses';
import { pngSize } from '../../manifest/icons';
import { outlookManifest } from '../../manifest/outlook';
import { english } from '../../manifest/texts';
import { unifiedManifest } from '../../manifest/unified';
import { activityTypes } from '../../shared/domain/notice/activity';
import { roles } from '../../shared/domain/people/vocabulary';
import { iconFile, installation } from '../builders/installation';
import { inProject, run } from './parts/run';

interface Weighed {
  atOnce: number;
  all: number;
  inputs: string[];
  inputsAtOnce: string[];
}

const environment = installation();
const manifest = unifiedManifest(environment, '1.2.3', english, []);
const texts = JSON.stringify(manifest) + outlookManifest(environment, '1.2.3', english, []);
const own = [...texts.matchAll(/https:\/\/heard\.marlshire\.example\/([^"?]+)/g)].map(([, path = '']) => path);

let weighed: Record<string, Weighed>;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  weighed = JSON.parse(await run([inProject('tests/architecture/parts/weigh-pages.mjs'), folder])) as Record<string, Weighed>;
  rmSync(folder, { recursive: true });
}, 120_000);

const page = (name: string): Weighed => weighed[name] ?? { atOnce: Infinity, all: Infinity, inputs: [], inputsAtOnce: [] };

test('every page that the package opens is one that the build makes', () => {
  expect([...new Set(own.filter((path) => path.endsWith('.html')))].sort()).toEqual(Object.values(pages).sort());
  expect(Object.keys(weighed)).toEqual(expect.arrayContaining(Object.values(pages)));
});

test('every icon that it names is served, in the width that its name says', () => {
  const icons = [...new Set(own.filter((path) => path.startsWith('icons/')))];
  expect(icons.length).toBeGreaterThan(5);
  for (const path of icons) {
    const pixels = Number(/icon-(\d+)\.png$/.exec(path)?.[1]);
    expect([path, pngSize(iconFile(path.slice('icons/'.length)))]).toEqual([path, { width: pixels, height: pixels }]);
  }
});

/** What a notice asks of Teams. */
async function notified(): Promise<{ topic: { webUrl: string }; activityType: string }> {
  let body: unknown;
  const graph = { post: (_path: string, asked: unknown) => void (body = asked), get: () => undefined, bytes: () => undefined, patch: () => undefined };
  await graphNotices(graph as never, environment.teamsAppId).post({ to: 'oid', headline: 'x', preview: 'y', opens: 'inbox', chain: 1 });
  return body as never;
}

test('a notice leads to the tab that the package declares, as a link from the pane does', async () => {
  const tab = manifest.staticTabs?.[0]?.entityId;
  const links = [(await notified()).topic.webUrl, pageSettings(environment)['case-link']];
  expect(links.map((link) => new URL(link).pathname)).toEqual(links.map(() => `/l/entity/${environment.teamsAppId}/${tab}`));
});

test('the package declares every type of notice that is sent, with the same line, but for Teams’ own, and no other', async () => {
  const declared = manifest.activities?.activityTypes ?? [];
  expect(Object.fromEntries(declared.map(({ type, templateText }) => [type, templateText]))).toEqual(activityTypes);
  expect((await notified()).activityType).toBe('systemDefault');
});

test('the token that pages ask for is the one that the API takes', () => {
  expect(pageSettings(environment).scope).toBe(`${manifest.webApplicationInfo?.resource}/${apiScope}`);
});

test('the installation guide names every role, scope and variable', () => {
  const guide = readFileSync(inProject('docs/install.md'), 'utf8');
  const example = readFileSync(inProject('manifest/environments/example.env'), 'utf8');
  expect([...roles, apiScope, 'brk-multihub://'].filter((word) => !guide.includes(word))).toEqual([]);
  expect([...readFileSync(inProject('manifest/environment.ts'), 'utf8').matchAll(/^ {2}(HEARD_\w+):/gm)].map(([, name = '']) => name).filter((name) => !example.includes(`${name}=`))).toEqual([]);
});

test('the pane is light enough for a day of opening: 220 kB before it can be used, 310 kB in all', () => {
  expect(page('taskpane.html').atOnce).toBeLessThan(220_000);
  expect(page('taskpane.html').all).toBeLessThan(310_000);
});

test('the pane carries nothing of Teams, waits for no sign-in library, and no window carries the validator', () => {
  const from = (name: string) => (path: string) => path.includes(`node_modules/${name}/`);
  expect(page('taskpane.html').inputs.some(from('@azure/msal-browser'))).toBe(true);
  expect(page('taskpane.html').inputs.filter(from('@microsoft/teams-js'))).toEqual([]);
  for (const name of ['taskpane.html', 'tab.html']) expect([name, page(name).inputsAtOnce.filter(from('@azure/msal-common'))]).toEqual([name, []]);
  for (const [name, { inputs }] of Object.entries(weighed)) expect([name, inputs.filter(from('zod'))]).toEqual([name, []]);
});

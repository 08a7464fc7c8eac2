import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownPageHeaders, pageHeaders, pageNames, partHeaders, staticWebApp, type PageName } from '../../manifest/page-headers';
import { BadEnvironment } from '../../manifest/environment';
import { installation } from '../builders/installation';

/** Microsoft Teams, "Prerequisites for tabs", the table of frame-ancestors, as it stood in 2026; written down apart. */
const documented = {
  'All hosts': ['*.cloud.microsoft'],
  Teams: ['teams.microsoft.com', '*.teams.microsoft.com'],
  'Microsoft 365 app': ['*.microsoft365.com', '*.office.com'],
  Outlook: ['outlook.office.com', 'outlook.office365.com', 'outlook-sdf.office.com', 'outlook-sdf.office365.com'],
};
const https = (...hosts: string[][]): string[] => hosts.flat().filter((host) => !host.startsWith('outlook-sdf')).map((host) => `https://${host}`);

const of = (headers: Record<string, string>): Map<string, string[]> => new Map((headers['content-security-policy'] ?? '').split('; ').map((each) => [each.split(' ')[0] ?? '', each.split(' ').slice(1)]));
const framers = (page: PageName, change = {}): string[] => of(pageHeaders(page, installation(change))).get('frame-ancestors') ?? [];

test.each<[PageName, string[]]>([
  ['tab.html', https(...Object.values(documented))],
  ['configure.html', https(documented['All hosts'], documented.Teams)],
  ['taskpane.html', https(documented['All hosts'], documented.Outlook)],
  ['clock.html', ['*']],
  ['how-often.html', ["'none'"]],
])('%s is framed by exactly these hosts', (page, hosts) => {
  expect([...framers(page)].sort()).toEqual([...hosts].sort());
});

test('every page of the sources has its headers, and there are no others', () => {
  const sources = join(__dirname, '../../addin');
  const pages = readdirSync(sources, { withFileTypes: true }).filter((each) => each.isDirectory()).flatMap(({ name }) => readdirSync(join(sources, name)).filter((file) => file.endsWith('.html')));
  expect([...pageNames].sort()).toEqual(pages.sort());
});

test('a page takes scripts from its own host, and the pane office.js as well; nothing may be made of a text', () => {
  for (const page of pageNames) {
    const policy = of(pageHeaders(page, installation()));
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(page === 'taskpane.html' ? ["'self'", 'https://appsforoffice.microsoft.com'] : ["'self'"]);
    expect(policy.get('connect-src')).toEqual(['tab.html', 'taskpane.html'].includes(page) ? ["'self'", 'https://login.microsoftonline.com'] : ["'self'"]);
    for (const none of ['base-uri', 'object-src']) expect(policy.get(none)).toEqual(["'none'"]);
    expect([...policy.values()].flat().filter((source) => /unsafe-eval|^http:|^\*$/.test(source))).toEqual(page === 'clock.html' ? ['*'] : []);
  }
});

test('no answer carries X-Frame-Options; each says what it is, that it is not guessed at, and where it came from to nobody', () => {
  const every = [...pageNames.flatMap((page) => [pageHeaders(page, installation()), pageHeaders(page, 'this machine')]), partHeaders(installation()), partHeaders('this machine'), ownPageHeaders()];
  for (const headers of every) {
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('x-frame-options');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(Object.values(headers).every((value) => /^[\x20-\x7e]+$/.test(value))).toBe(true);
  }
  expect(pageHeaders('tab.html', installation())).toMatchObject({ 'strict-transport-security': expect.stringContaining('max-age=') });
});

test('where the council names its web sites, they alone show the page for residents', () => {
  expect(framers('clock.html', { HEARD_PUBLIC_SITES: 'https://www.marlshire.example, https://*.marlshire.example' })).toEqual(['https://www.marlshire.example', 'https://*.marlshire.example']);
  expect(framers('how-often.html', { HEARD_PUBLIC_SITES: 'https://www.marlshire.example' })).toEqual(["'none'"]);
  for (const wrong of ['http://www.marlshire.example', 'https://www.marlshire.example/path', "https://a.b'; script-src *", '*']) expect(() => installation({ HEARD_PUBLIC_SITES: wrong })).toThrow(BadEnvironment);
});

test('on one machine the same, with its own pages in the place of Microsoft’s', () => {
  for (const page of pageNames) {
    const here = of(pageHeaders(page, 'this machine'));
    const there = of(pageHeaders(page, installation()));
    expect(here.get('frame-ancestors')).toEqual({ 'clock.html': ['*'], 'how-often.html': ["'none'"] }[page as string] ?? ["'self'"]);
    for (const [directive, sources] of here) if (!['frame-ancestors', 'script-src', 'connect-src'].includes(directive)) expect([directive, there.get(directive)]).toEqual([directive, sources]);
  }
});

test('Azure Static Web Apps is told of every page, and frames nothing that is not named', () => {
  const { globalHeaders, routes } = staticWebApp(installation());
  expect(globalHeaders['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(routes.map(({ route }) => route)).toEqual(pageNames.map((page) => `/${page}`));
  // 20 kB is all that it reads (Azure Static Web Apps, "Configure", restrictions).
  expect(JSON.stringify({ globalHeaders, routes }, undefined, 2).length).toBeLessThan(20_000);
});

const built = join(__dirname, '../../dist/addin');
(existsSync(built) ? test : test.skip)('every page that is built loads nothing that its policy refuses', () => {
  for (const page of pageNames) {
    const html = readFileSync(join(built, page), 'utf8');
    const allowed = of(pageHeaders(page, installation())).get('script-src') ?? [];
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes = '', inline] of scripts) {
      expect(inline).toBe('');
      const source = /src="([^"]+)"/.exec(attributes)?.[1] ?? '';
      expect([page, source, source.startsWith('/') || allowed.some((each) => source.startsWith(`${each}/`))]).toEqual([page, source, true]);
    }
    expect(html).not.toMatch(/\son\w+=/i);
  }
});

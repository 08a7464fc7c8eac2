import { strToU8 } from 'fflate';
import type { PackageFiles } from '../../manifest/checks';
import { places } from '../../manifest/locale';
import { pack, packageFiles, wrongWith } from '../../manifest/package';
import { english, type Translation } from '../../manifest/texts';
import { iconFile, installation } from '../builders/installation';

/** A language for tests alone: every text is there, and none is English. */
const turned = (language: string): Translation => ({ language, texts: Object.fromEntries(Object.entries(english).map(([name, text]) => [name, [...text.slice(0, 60)].reverse().join('')])) as unknown as typeof english });
const files = (translations: Translation[] = []): PackageFiles => packageFiles(installation(), '1.2.3', iconFile, translations);

/** The package with its manifest changed as a mistake would. */
function changed(change: (manifest: any) => void, of = files()): PackageFiles {
  const manifest = JSON.parse(new TextDecoder().decode(of['manifest.json']));
  change(manifest);
  return { ...of, 'manifest.json': strToU8(JSON.stringify(manifest)) };
}

test('the package is what Microsoft’s schema and sense ask for', () => {
  expect(wrongWith(files())).toEqual([]);
});

test('an installation for trying things out says so wherever it is named', () => {
  const trial = packageFiles(installation({ HEARD_LABEL: 'test' }), '1.2.3', iconFile);
  expect(wrongWith(trial)).toEqual([]);
  const { name, staticTabs } = JSON.parse(new TextDecoder().decode(trial['manifest.json']));
  expect([name.short, staticTabs[0].name]).toEqual(['Heard (test)', 'Heard (test)']);
});

test('an installation that asks for Welsh has every text in Welsh beside the English, in both manifests; one that does not has none', () => {
  const asking = installation({ HEARD_LANGUAGES: 'cy-GB' });
  const welsh = packageFiles(asking, '1.2.3', iconFile);
  const read = (name: string) => JSON.parse(new TextDecoder().decode(welsh[name]));
  expect(wrongWith(welsh)).toEqual([]);
  expect(read('manifest.json').localizationInfo).toEqual({ defaultLanguageTag: 'en-gb', additionalLanguages: [{ languageTag: 'cy-gb', file: 'cy-gb.json' }] });
  const { $schema: _, ...strings } = read('cy-gb.json') as Record<string, string>;
  expect(Object.keys(strings)).toEqual(Object.keys(places));
  expect(Object.entries(strings).filter(([at, text]) => places[at] !== 'name' && Object.values<string>(english as never).includes(text))).toEqual([]);
  expect(pack(asking, '1.2.3', iconFile).xml.text).toContain('Locale="cy-GB"');
  expect(Object.keys(files())).not.toContain('cy-gb.json');
});

test.each<[string, (manifest: any) => void]>([
  ['a name that the store would cut', (m) => void (m.name.short = 'x'.repeat(31))],
  ['a field that the manifest does not know', (m) => void (m.surprise = 1)],
  ['fewer icons than Outlook draws', (m) => m.extensions[0].ribbons[0].tabs[0].groups[0].controls[0].icons.pop()],
  ['a button that does not say what it does', (m) => delete m.extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip],
  ['a manifest of another version', (m) => void (m.manifestVersion = '1.17')],
])('the schema refuses %s', (_what, change) => {
  expect(wrongWith(changed(change))).not.toEqual([]);
});

test.each<[string, (manifest: any) => void, string]>([
  ['a button whose action is not there', (m) => void (m.extensions[0].ribbons[0].tabs[0].groups[0].controls[0].actionId = 'Nothing'), 'actionId Nothing'],
  ['a pane on a host that is not named', (m) => void (m.extensions[0].runtimes[0].code.page = 'https://elsewhere.example/taskpane.html'), 'elsewhere.example is not among validDomains'],
  ['a tab without any valid domain', (m) => void (m.validDomains = []), 'staticTabs.0.contentUrl'],
  ['an icon that is not https', (m) => void (m.extensions[0].ribbons[0].tabs[0].groups[0].icons[0].url = 'http://heard.marlshire.example/icons/icon-16.png'), 'is not https'],
  ['a version of another form', (m) => void (m.version = '1.0.0-beta'), 'version 1.0.0-beta'],
  ['an app address with another host', (m) => void (m.webApplicationInfo.resource = 'api://elsewhere.example/x'), 'webApplicationInfo.resource'],
  ['a redirect with a path', (m) => void (m.webApplicationInfo.nestedAppAuthInfo[0].redirectUri += '/tab.html'), 'brk-multihub'],
  ['a scope of another app', (m) => void (m.webApplicationInfo.nestedAppAuthInfo[0].scopes = ['User.Read']), 'User.Read is no scope'],
  ['two tabs under one name', (m) => void (m.staticTabs[1].entityId = 'home'), 'one entityId'],
  ['Microsoft’s own activity type', (m) => void (m.activities = { activityTypes: [{ type: 'systemDefault', description: 'x', templateText: 'x' }] }), 'systemDefault'],
])('sense refuses what the schema lets through: %s', (_what, change, says) => {
  expect(wrongWith(changed(change)).join('\n')).toContain(says);
});

test.each(['color.png', 'outline.png', 'color32x32.png'])('refuses a package without %s, or with it in another size', (name) => {
  const { [name]: _, ...without } = files();
  expect(wrongWith(without)).toEqual([`icons.${name.slice(0, -4)}: ${name} is not in the package`]);
  expect(wrongWith({ ...files(), [name]: iconFile('icon-80.png') })).toHaveLength(1);
  expect(wrongWith({ ...files(), [name]: strToU8('<svg/>') })).toHaveLength(1);
});

test('another language brings every text, each in the place where the English one stands', () => {
  const both = files([turned('cy-gb')]);
  expect(wrongWith(both)).toEqual([]);
  const [manifest, said] = ['manifest.json', 'cy-gb.json'].map((name) => JSON.parse(new TextDecoder().decode(both[name])));
  expect(manifest.localizationInfo.additionalLanguages).toEqual([{ languageTag: 'cy-gb', file: 'cy-gb.json' }]);
  for (const [place, text] of Object.entries(said).filter(([name]) => name !== '$schema')) {
    const there = place.replace(/\[(\d+)\]/g, '.$1').split('.').reduce((value, name) => value?.[name], manifest);
    expect([place, typeof there]).toEqual([place, 'string']);
    expect(there).not.toBe(text);
  }
});

test('refuses a language whose file is missing, lacks a text, or is too long for its place', () => {
  const both = files([turned('cy-gb')]);
  const { 'cy-gb.json': bytes, ...without } = both;
  expect(wrongWith(without)).toEqual(['cy-gb: cy-gb.json is not in the package']);
  const said = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
  const with_ = (change: object) => wrongWith({ ...both, 'cy-gb.json': strToU8(JSON.stringify({ ...said, ...change })) }).join('\n');
  expect(with_({ 'description.short': undefined })).toContain('description.short is not translated');
  expect(with_({ 'name.short': 'x'.repeat(31) })).toContain('/name.short');
});

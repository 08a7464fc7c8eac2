/** @jest-environment jsdom */
import { outlookManifest } from '../../manifest/outlook';
import { english, type Translation } from '../../manifest/texts';
import { installation, variables } from '../builders/installation';

function read(translations: Translation[] = []): Document {
  const document = new DOMParser().parseFromString(outlookManifest(installation(), '1.2.3', english, translations), 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}
const all = (document: Document, name: string): Element[] => [...document.getElementsByTagName(name)];
const children = (of: Element | undefined): string[] => [...(of?.children ?? [])].map(({ nodeName }) => nodeName);

test('is an add-in of its own, under another id than the package that hides it', () => {
  const document = read();
  expect(all(document, 'Id')[0]?.textContent).toBe(variables.HEARD_OUTLOOK_PACKAGE_ID);
  expect(all(document, 'Version')[0]?.textContent).toBe('1.2.3.0');
  expect(all(document, 'ProviderName')[0]?.textContent).toBe('Marlshire & Vale Council');
});

test('keeps the order of elements that the schema of Office add-ins demands', () => {
  const document = read();
  expect(children(document.documentElement)).toEqual([
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements',
    'FormSettings', 'Permissions', 'Rule', 'DisableEntityHighlighting', 'VersionOverrides',
  ]);
  expect(children(all(document, 'VersionOverrides')[1])).toEqual(['Requirements', 'Hosts', 'Resources']);
  expect(children(all(document, 'DesktopFormFactor')[0])).toEqual(['SupportsSharedFolders', 'ExtensionPoint']);
  expect(children(all(document, 'Resources')[0])).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
});

test('every resource that is asked for is there, and none besides', () => {
  const document = read();
  const asked = new Set(all(document, '*').flatMap((each) => each.getAttribute('resid') ?? []));
  const there = all(document, 'Resources').flatMap((each) => [...each.querySelectorAll('[id]')].map(({ id }) => id));
  expect([...asked].sort()).toEqual([...there].sort());
  expect(there.filter((id) => id.length > 32)).toEqual([]);
});

test('every page and icon is on the one host, over https', () => {
  const addresses = all(read(), '*').flatMap((each) => (each.nodeName === 'SupportUrl' ? [] : (each.getAttribute('DefaultValue') ?? '').match(/^\w+:\/\/.*/) ?? []));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((url) => !url.startsWith('https://heard.marlshire.example/'))).toEqual([]);
});

test('the pane can be pinned and works in a shared mailbox; phones get nine icons of three sizes', () => {
  const document = read();
  expect([all(document, 'SupportsPinning')[0]?.textContent, all(document, 'SupportsSharedFolders')[0]?.textContent]).toEqual(['true', 'true']);
  const phone = all(document, 'MobileFormFactor')[0];
  const icons = [...(phone?.getElementsByTagName('bt:Image') ?? [])].map((each) => [each.getAttribute('size'), each.getAttribute('scale'), each.getAttribute('resid')]);
  expect(icons).toEqual([25, 32, 48].flatMap((size) => [1, 2, 3].map((scale) => [`${size}`, `${scale}`, `Icon.${size * scale}`])));
});

test('texts are no longer than their places, and come in every language', () => {
  const document = read([{ language: 'cy-gb', texts: { ...english, button: 'Agor <Heard>' } }]);
  for (const [place, longest] of [['bt:ShortStrings', 125], ['bt:LongStrings', 250]] as const) {
    const texts = all(document, place).flatMap((each) => [...each.children].map((string) => string.getAttribute('DefaultValue') ?? ''));
    expect(texts.filter((text) => text === '' || text.length > longest)).toEqual([]);
  }
  expect(all(document, 'bt:Override').map((each) => [each.getAttribute('Locale'), each.getAttribute('Value')])).toContainEqual(['cy-GB', 'Agor <Heard>']);
  expect(all(document, 'Override').map((each) => each.parentElement?.nodeName)).toEqual(['DisplayName', 'Description']);
});

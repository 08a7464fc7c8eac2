import { strToU8, zipSync } from 'fflate';
import { againstSchema } from './schema';
import { againstSense, type Manifest, type PackageFiles } from './checks';
import type { Environment } from './environment';
import { packageIcons } from './icons';
import { localeStrings } from './locale';
import { outlookManifest } from './outlook';
import { english, type Translation } from './texts';
import { localeFile, unifiedManifest } from './unified';

/** What was found wrong: no package is made. */
export class BadPackage extends Error {
  override name = 'BadPackage';
}

export interface Packed {
  /** For Teams and Outlook; uploaded as it is. */
  zip: { name: string; bytes: Uint8Array };
  /** For Outlook on a Mac and on phones; deployed beside it. */
  xml: { name: string; text: string };
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/** The files of the unified package. `iconFile` gives the bytes of an icon by its name. */
export function packageFiles(environment: Environment, version: string, iconFile: (name: string) => Uint8Array, translations: readonly Translation[] = environment.translations): PackageFiles {
  const icons = Object.values(packageIcons).map(({ file }): [string, Uint8Array] => [file, iconFile(file)]);
  const locales = translations.map(({ language, texts }): [string, Uint8Array] => [localeFile(language), json(localeStrings(texts, environment))]);
  return { 'manifest.json': json(unifiedManifest(environment, version, english, translations)), ...Object.fromEntries([...icons, ...locales]) };
}

/** Everything wrong with the files of a package, by schema and by sense. */
export function wrongWith(files: PackageFiles): string[] {
  const read = (name: string): unknown => JSON.parse(new TextDecoder().decode(files[name]));
  const manifest = read('manifest.json') as Manifest;
  const locales = Object.keys(files).filter((name) => name.endsWith('.json') && name !== 'manifest.json');
  return [...againstSchema('manifest', manifest), ...locales.flatMap((name) => againstSchema('locale', read(name)).map((each) => `${name}: ${each}`)), ...againstSense(manifest, files)];
}

/**
 * Packs an installation: the same bytes for the same environment and version. Throws BadPackage, with everything that
 * Microsoft would refuse.
 */
export function pack(environment: Environment, version: string, iconFile: (name: string) => Uint8Array): Packed {
  const files = packageFiles(environment, version, iconFile);
  const wrong = wrongWith(files);
  if (wrong.length > 0) throw new BadPackage(`This package would be refused:\n${wrong.map((each) => `- ${each}`).join('\n')}`);
  const name = ['heard', environment.label, version].filter(Boolean).join('-');
  return {
    // The first day that a zip can name, read in any zone: a package says nothing of when it was made.
    zip: { name: `${name}.zip`, bytes: zipSync(files, { level: 9, mtime: '1980-01-02T12:00:00' }) },
    xml: { name: `${name}-outlook.xml`, text: outlookManifest(environment, version, english, environment.translations) },
  };
}

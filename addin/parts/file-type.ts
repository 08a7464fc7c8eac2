import { words } from '../words';

type Said = keyof typeof words.files.types;

/** By the name's ending first: it decides what opens a file, whatever its sender calls it. */
const endings: readonly (readonly [ending: RegExp, said: Said])[] = [
  [/^pdf$/, 'pdf'],
  [/^(docx?|odt|rtf|pages)$/, 'document'],
  [/^(xlsx?|ods|csv)$/, 'sheet'],
  [/^(pptx?|odp)$/, 'slides'],
  [/^(png|jpe?g|gif|webp|heic|heif|bmp|tiff?|svg)$/, 'picture'],
  [/^(mp3|m4a|wav|ogg|amr|aac)$/, 'sound'],
  [/^(mp4|mov|avi|mkv|webm|3gp)$/, 'film'],
  [/^(txt|log|md)$/, 'text'],
  [/^(html?|mhtml?)$/, 'page'],
  [/^(eml|msg)$/, 'mail'],
  [/^ics$/, 'event'],
  [/^vcf$/, 'contact'],
  [/^(zip|7z|rar|gz|tar|tgz)$/, 'packed'],
];
const types: readonly (readonly [type: RegExp, said: Said])[] = [
  [/^application\/pdf$/, 'pdf'],
  [/^image\//, 'picture'],
  [/^audio\//, 'sound'],
  [/^video\//, 'film'],
  [/^message\//, 'mail'],
  [/^text\/calendar$/, 'event'],
  [/^text\/html$/, 'page'],
  [/^text\//, 'text'],
];

/** Endings that Windows runs, macros of Office included. */
const programs = /^(exe|com|scr|pif|bat|cmd|ps1|vbs?|vbe|jse?|wsf?|wsh|hta|msi|msp|jar|lnk|url|reg|cpl|dll|iso|img|vhdx?|docm|dotm|xlsm|xltm|xlam|pptm|one|chm|appx|msix|application|sh|app|dmg|pkg|apk)$/;

/** What a file is, in a word or two; and that it can act, where its name says so. */
export function typeSaid({ name, type }: { name: string; type: string }): string {
  const ending = /\.([^.\s]+)[.\s]*$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (programs.test(ending)) return words.files.program;
  const said = endings.find(([pattern]) => pattern.test(ending))?.[1] ?? types.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1] ?? 'other';
  return words.files.types[said];
}

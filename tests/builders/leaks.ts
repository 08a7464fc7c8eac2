/** A mark that no chance writes, in an id of random letters either; it says in which field it was planted. */
export const markOf = (no: number, field: string): string => `vqxj${no}jxqv${field}`;
/** Numbers and postcodes that nobody has, each of its own. */
export const telephoneOf = (no: number): string => `07700 900${String(no % 1000).padStart(3, '0')}`;
export const postcodeOf = (no: number): string => `ZX${1 + (no % 9)} ${no % 10}QQ`;

/** Bytes that a run of letters may stand for, wherever in it they begin. */
const from = (encoding: 'base64' | 'hex', run: string, shifts: number): string[] => Array.from({ length: shifts }, (_, at) => Buffer.from(run.slice(at), encoding).toString('latin1'));

/** A text as it stands, and as it reads where parts of it were encoded: for addresses, for JSON, for HTML, in base64 or hexadecimal. */
export function readingsOf(text: string): string[] {
  const once = text
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(x?)([0-9a-f]+);/gi, (_all, x: string, code: string) => String.fromCharCode(Number.parseInt(code, x === '' ? 10 : 16) % 65_536))
    .replace(/=([0-9A-F]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const twice = once.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
  const packed = [...new Set(text.match(/[\w+/-]{8,}={0,2}/g) ?? [])].flatMap((run) => [...from('base64', run.replaceAll('-', '+').replaceAll('_', '/'), 4), ...(/^[0-9a-f]+$/i.test(run) ? from('hex', run, 2) : [])]);
  return [text, once, twice, packed.join('\n')].map((each) => each.toLowerCase());
}

/** What was planted and is found in a text, in whatever form; `exact` are references and tokens, which have no mark. */
export function leaksIn(text: string, exact: readonly string[] = []): string[] {
  const found = new Set<string>();
  for (const reading of readingsOf(text)) {
    for (const [mark] of reading.matchAll(/vqxj\d+jxqv[a-z-]*/g)) found.add(mark);
    for (const [postcode] of reading.matchAll(/\bzx\d ?\dqq\b/g)) found.add(postcode);
    for (const [number] of reading.replace(/[\s().+-]/g, '').matchAll(/(?:0|44)7700900\d{3}/g)) found.add(number);
    for (const [token] of reading.matchAll(/eyj[\w-]{10,}\.eyj[\w-]+/g)) found.add(token.slice(0, 20));
    for (const each of exact) if (reading.includes(each.toLowerCase()) || (/^[a-z]{2}p?-\w{7}-\w$/i.test(each) && reading.includes(each.toLowerCase().replaceAll('-', '')))) found.add(each);
  }
  return [...found].sort();
}

import { decodeText } from './charset';

/** What every compressed text starts out knowing (MS-OXRTFCP 2.1.2.1). */
const KNOWN =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const COMPRESSED = 0x75465a4c;
const longest = 8_000_000;

/** Undoes the compression that Outlook puts rich text through (MS-OXRTFCP 2.2). */
function decompressed(bytes: Buffer): string {
  if (bytes.length < 16) return '';
  if (bytes.readUInt32LE(8) !== COMPRESSED) return bytes.toString('latin1', 16);
  const size = Math.min(bytes.readUInt32LE(4), longest);
  const window = Buffer.alloc(4096, 32);
  window.write(KNOWN, 'latin1');
  const out = Buffer.alloc(size);
  let write = KNOWN.length;
  let length = 0;
  const put = (code: number): void => {
    window[write] = code;
    write = (write + 1) & 4095;
    out[length++] = code;
  };
  for (let at = 16; at < bytes.length && length < size; ) {
    const control = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && length < size; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      if (from === write) return out.toString('latin1', 0, length);
      for (let no = 0; no < (reference & 15) + 2 && length < size; no += 1) put(window[(from + no) & 4095] ?? 0);
    }
  }
  return out.toString('latin1', 0, length);
}

/** Groups that hold no words of the writer's. */
const NOT_TEXT = /^(fonttbl|colortbl|stylesheet|info|pict|object|header|footer|generator|themedata|listtable|listoverridetable|datastore|xmlnstbl|rsidtbl)$/;
const SIGNS: Readonly<Record<string, string>> = { par: '\n', line: '\n', row: '\n', cell: ' ', tab: '\t', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', '~': ' ', _: '-' };
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gy;

/** Reads rich text: as the HTML that it was made of (MS-OXRTFEX), otherwise as plain text. */
export function readRtf(compressed: Buffer): { plain?: string; html?: string } {
  const rtf = decompressed(compressed);
  const isHtml = /^\{\\rtf1[^{}]{0,200}\\fromhtml1/.test(rtf);
  const codePage = `windows-${/\\ansicpg(\d{3,5})/.exec(rtf.slice(0, 1000))?.[1] ?? '1252'}`;
  const outer: { skip: boolean; tag: boolean; rtfOnly: boolean }[] = [];
  let group = { skip: false, tag: false, rtfOnly: false };
  let out = '';
  let bytes: number[] = [];
  let fallback = 0;
  const say = (text: string): void => {
    if (bytes.length > 0) {
      out += decodeText(Uint8Array.from(bytes), codePage);
      bytes = [];
    }
    out += text;
  };
  const silent = (): boolean => group.skip || (isHtml && group.rtfOnly && !group.tag);
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(rtf); token; token = TOKEN.exec(rtf)) {
    const [, word, number, hex, sign, brace, text] = token;
    if (brace === '{') outer.push({ ...group });
    else if (brace === '}') group = outer.pop() ?? group;
    else if (word === 'htmltag') group = { ...group, tag: true, skip: false };
    else if (word === 'htmlrtf') group.rtfOnly = number !== '0';
    else if (sign === '*' || (word !== undefined && NOT_TEXT.test(word))) group.skip = true;
    else if (silent()) continue;
    else if (word === 'u') {
      say(String.fromCharCode((Number(number) + 65_536) % 65_536));
      fallback = 1;
    } else if (word !== undefined) say(isHtml && !group.tag && (word === 'par' || word === 'line') ? '\n' : (SIGNS[word] ?? ''));
    else if (hex !== undefined) {
      if (fallback > 0) fallback -= 1;
      else bytes.push(parseInt(hex, 16));
    } else if (sign !== undefined) say(SIGNS[sign] ?? (/[\\{}]/.test(sign) ? sign : ''));
    else if (text !== undefined) {
      say(fallback > 0 ? text.slice(fallback) : text);
      fallback = 0;
    }
  }
  say('');
  return isHtml ? { html: out } : { plain: out.trim() };
}

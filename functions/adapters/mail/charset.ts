type Decoder = InstanceType<typeof TextDecoder>;

/** The encoding standard's names are known to the decoder; these are others that mail comes with. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'uft-8': 'utf-8', 'utf-8-sig': 'utf-8', utf: 'utf-8', unicode: 'utf-8', 'iso-gb2312': 'gbk', cp936: 'gbk', cp932: 'shift_jis', cp949: 'euc-kr', cp950: 'big5', ksc5601: 'euc-kr',
  'iso-2022-jp-1': 'iso-2022-jp', 'iso-2022-jp-2': 'iso-2022-jp', 'cp1250': 'windows-1250', 'cp1251': 'windows-1251', 'cp-850': 'windows-1252', cp850: 'windows-1252', 'iso8859': 'windows-1252',
};
const decoders = new Map<string, Decoder>();

/** What was sent with no name, or with a name that says no more than "ASCII". */
const SAYS_NOTHING = /^(|us-ascii|ascii|unknown|x-unknown|default|unknown-8bit|7bit|8bit|utf-?8)$/;

/** The decoder for a name; absent where nobody knows the name. Only known names are kept: senders can make up any number. */
function decoderFor(charset: string): Decoder | undefined {
  const known = decoders.get(charset);
  if (known) return known;
  const plainer = charset.replace(/^x-/, '').replace(/_/g, '-').replace(/^(iso)-?(\d{4})-?/, '$1-$2-').replace(/^(?:cp|win|ms)-?(125\d)$/, 'windows-$1');
  for (const name of [charset, OTHER_NAMES[charset], plainer, OTHER_NAMES[plainer]]) {
    try {
      if (name !== undefined) {
        const decoder = new TextDecoder(name);
        decoders.set(charset, decoder);
        return decoder;
      }
    } catch {
      // Not a name that this one knows.
    }
  }
  return undefined;
}

const strict = new TextDecoder('utf-8', { fatal: true });

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-7 (RFC 2152): between `+` and `-` stands UTF-16 in base64. */
const fromUtf7 = (text: string): string =>
  text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, code: string) => (code === '' ? '+' : new TextDecoder('utf-16be').decode(Buffer.from(code, 'base64').subarray(0, Math.floor((code.length * 3) / 4) & ~1))));

/**
 * Text in the character set that its sender names. Without a name, or with one that is plainly wrong, UTF-8 where the
 * bytes are UTF-8 and otherwise windows-1252, which is what Western programs mean by ISO-8859-1 (WHATWG Encoding).
 */
export function decodeText(bytes: Uint8Array, charset: string | undefined): string {
  const name = (charset ?? '').trim().toLowerCase().replace(/^["']|["']$/g, '');
  if (/^(unicode-1-1-)?utf-?7(-imap)?$/.test(name)) return fromUtf7(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const decoder = SAYS_NOTHING.test(name) ? undefined : decoderFor(name);
  if (decoder) return decoder.decode(bytes);
  if (isUtf8(bytes)) return strict.decode(bytes);
  const asUtf8 = new TextDecoder().decode(bytes);
  // Said to be UTF-8 and mostly is: a letter was cut in two somewhere.
  return /^utf-?8$/.test(name) && /[\u0080-\ufffc]/.test(asUtf8) ? asUtf8 : new TextDecoder('windows-1252').decode(bytes);
}

import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { NotRead, readMail, type ReadMail } from '../../functions/adapters/mail/read-mail';
import { readHere } from '../../functions/adapters/mail/read-here';
import { fewSeconds, workOf } from '../builders/work';
import { base64, file, head, letter, mixed, part, parts, plain, signedMessage, winmail } from './parts/letters';

/** As long as a message may be that is read in the same thread as everything else. */
const small = 250_000;
const filled = (unit: string, length = small): string => unit.repeat(Math.floor(length / unit.length));
const page = (body: string): Buffer => letter('Content-Type: text/html', body);
const deep = (levels: number): Buffer => letter('', '', `${head}${Array.from({ length: levels }, (_, no) => `Content-Type: multipart/mixed; boundary=b${no}\n\n--b${no}\n`).join('')}\nHello`);

/** Each is made to find a time that grows faster than the message. */
const slow: [what: string, raw: Buffer][] = [
  ...['\n', '\r', ' ', '<', '>', '"', '=', '\0', '-', '-- \n', '--b\n', '--\n\n', ': \n', 'a@b.c\n', '1 wrote:\n', 'On 3 March 10:00 x@y.z\n', 'On 3 March\n10:00 a@b\nwrote\n', 'From: a@b.c\nTo: x\n', 'Sent: 10:00\n\n', '-----\n', 'sent from my iphone\n', 'confidential disclaimer virus\n\n', 'Forwarded message:\n', 'begin 644 a\n', '-----BEGIN PGP SIGNED MESSAGE-----\n', '06/03/08 10:00\nTo\n', 'a@'].map((unit): [string, Buffer] => [`text of ${JSON.stringify(unit)}`, letter('', filled(unit))]),
  ...['\n', '=', 'A=', '=4', '=\n'].flatMap((unit): [string, Buffer][] => ['base64', 'quoted-printable', 'x-uuencode'].map((way) => [`${way} of ${JSON.stringify(unit)}`, letter(`Content-Transfer-Encoding: ${way}`, filled(unit))])),
  ...['a,', '(', '"<', 'a@b.c:;', '<a@b ', '=?utf-8?q?a?= ', '=?', '=?utf-7?q?a', '\\', '<<', ','].flatMap((unit): [string, Buffer][] => ['From', 'Cc', 'Subject', 'References', 'Message-ID', 'Date'].map((name) => [`${name} of ${JSON.stringify(unit)}`, letter('', 'x', `${name}: ${filled(unit, 60_000)}\n`)])),
  ...['a;', 'a*0="b";', '(', '\\"', 'a="b" ', ' ', '='].flatMap((unit): [string, Buffer][] => ['Content-Type: text/plain; ', 'Content-Type: a/b; name="', 'Content-Disposition: attachment; filename*=', 'Content-Transfer-Encoding: ', 'Content-ID: '].map((start) => [`${start}${JSON.stringify(unit)}`, letter(`${start}${filled(unit, 60_000)}`, 'x')])),
  ...['<div>', '<b>', '<', '&', '<!--', '<table><tr><td>', '<blockquote>', '<ul><li>', '<br>', '</p>', '<a ', '<![CDATA[', '<p style="display:', '<meta ', '<pre>\n', '&amp;'].map((unit): [string, Buffer] => [`page of ${unit}`, page(filled(unit))]),
  ['a great many headers', letter('', 'x', filled('X: y\n'))],
  ['a header folded without end', letter('', 'x', `Subject: x\n${filled(' y\n')}`)],
  ['a thousand parts', mixed(...Array.from({ length: 1000 }, () => plain()))],
  ['four thousand empty parts', letter('Content-Type: multipart/digest; boundary=b', filled('--b\n\n', 20_000))],
  ['nesting forty times as deep as anybody needs', deep(1500)],
  ['one boundary in itself', letter('', filled('Content-Type: multipart/mixed; boundary=b\n\n--b\n'))],
  ['a boundary of dashes', letter('Content-Type: multipart/mixed; boundary="-"', filled('---\n'))],
  ['messages in messages', letter('', '', filled('Content-Type: message/rfc822\n\n'))],
  ['a calendar that never ends', letter('Content-Type: text/calendar', filled('BEGIN:VEVENT\n"'))],
  ['a report that repeats itself', letter('Content-Type: message/delivery-status', `Action: failed\n${filled('Message-ID: <a@b>\n')}`)],
  ['a signature’s wrapping in itself', letter('Content-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64', base64(Buffer.alloc(150_000, Buffer.from([0x30, 0x80]))))],
  ['signed messages in signed messages', letter('Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64', base64(Array.from({ length: 12 }).reduce<string>((inside) => `Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n${base64(signedMessage(inside))}`, 'x')))],
  ['wrapping that lies about its lengths', mixed(file('application/ms-tnef', 'winmail.dat', winmail({ rtf: '{\\rtf1 x}' }).fill(0xff, 40, 60)))],
  ['rich text that is all braces', mixed(file('application/ms-tnef', 'winmail.dat', winmail({ rtf: filled('{', 50_000) })))],
  ['a zip of zeros', mixed(file('application/zip', 'a.zip', deflateSync(Buffer.alloc(20_000_000))))],
];

test('reads whatever is made to be slow, each in a few seconds of work', async () => {
  const late: string[] = [];
  for (const [what, raw] of slow) {
    const before = Buffer.from(raw);
    const { came: read, took } = await workOf(() => readMail(raw));
    if (took > fewSeconds) late.push(`${what}: ${took} ms`);
    if (read instanceof Error && !(read instanceof NotRead && read.reason === 'too large')) late.push(`${what}: ${String(read)}`);
    if (!raw.equals(before)) late.push(`${what}: changed`);
  }
  expect(late).toEqual([]);
}, 120_000);

test.each<[string, () => Buffer, Partial<ReadMail> | RegExp]>([
  ['10 MB of HTML', () => page(filled('<p>Hello <b>there</b> &amp; more</p>\n', 10_000_000)), { cut: true }],
  ['a line of 20 MB', () => letter('', filled('x', 20_000_000)), { cut: true }],
  ['100,000 addresses', () => letter('', 'Hello', `${head}Cc: ${Array.from({ length: 100_000 }, (_, no) => `Pat ${no} <pat${no}@example.net>`).join(',\n ')}\n`), { text: 'Hello' }],
  ['a file of 25 MB', () => mixed(plain(), file('application/pdf', 'plan.pdf', Buffer.alloc(18_000_000, 7))), { text: 'It is not mended.', attachments: [{ name: 'plan.pdf', type: 'application/pdf', size: 18_000_000 }] }],
  ['a boundary that never ends, in 5 MB', () => letter('Content-Type: multipart/mixed; boundary=b', `--b\n${part('Content-Type: text/plain', filled('Hello\n', 5_000_000))}`), { cut: true }],
  ['100,000 parts', () => letter('Content-Type: multipart/mixed; boundary=b', parts(...Array.from({ length: 100_000 }, () => 'A: b\n\nx'))), /too large/],
  ['more than a mailbox takes', () => Buffer.alloc(65 * 1024 * 1024, 'x'), /too large/],
])('reads %s, or says why not', async (_what, make, expected) => {
  const raw = make();
  const { came: read, took } = await workOf(() => readMail(raw));
  if (expected instanceof RegExp) expect(String(read)).toMatch(expected);
  else expect(read).toMatchObject(expected);
  // Two seconds of reading, and what it takes to begin a thread.
  expect(took).toBeLessThan(fewSeconds);
  if (!(read instanceof Error)) expect(read.cc.length).toBeLessThanOrEqual(500);
}, 60_000);

test('no message can be broken so that it is not read', () => {
  const whole = letter('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b', parts(plain(), file('application/ms-tnef', 'winmail.dat', winmail({ rtf: '{\\rtf1 x}' })), file('application/pkcs7-mime', 'smime.p7m', signedMessage('Content-Type: text/html\n\n<p>x')), part('Content-Type: text/calendar', 'BEGIN:VEVENT\nDTSTART:20250603T100000Z\nEND:VEVENT')));
  const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 30 });
  fc.assert(fc.property(places, fc.nat(whole.length), (changes, end) => {
    const broken = Buffer.from(whole.subarray(0, end));
    for (const [at, code] of changes) if (at < end) broken[at] = code;
    expect(typeof readHere(broken).text).toBe('string');
  }), { numRuns: 400 });
});

import { readHere } from '../../functions/adapters/mail/read-here';
import { memoryOf } from '../../functions/adapters/mail/reading-worker';

const large = Buffer.alloc(150_000, 'Mill Lane ');
const small = Buffer.from('a note');
const lines = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
const part = (name: string, encoding: string, body: string): string => `--b\r\nContent-Type: application/octet-stream; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const message = Buffer.from(
  `From: pat.lee@example.net\r\nTo: complaints@marlshire.example\r\nSubject: Photographs\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part('lines.bin', 'base64', lines(large))}${part('plain.bin', '8bit', large.toString())}${part('note.bin', 'base64', lines(small))}--b--\r\n`,
);

test('large files are handed over to who asked and copied for nobody; small ones bring nothing along that they share', () => {
  const mail = readHere(message);
  const [inLines, plain, note] = mail.files;
  const given = structuredClone(mail, { transfer: memoryOf(mail) });
  // Memory that was handed over is gone from here.
  expect([inLines, plain].map((file) => file?.content.byteLength)).toEqual([0, 0]);
  expect(given.files.map(({ name, content }) => [name, Buffer.from(content).equals(name === 'note.bin' ? small : large)])).toEqual([['lines.bin', true], ['plain.bin', true], ['note.bin', true]]);
  expect([note?.content.buffer.byteLength, given.files[2]?.content.buffer.byteLength]).toEqual([small.length, small.length]);
});

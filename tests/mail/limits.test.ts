import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotRead, readMail } from '../../functions/adapters/mail/read-mail';
import { inProject, run } from '../architecture/parts/run';
import { file, head, letter, mixed, plain } from './parts/letters';

const large = (): Buffer => mixed(plain(), file('application/pdf', 'plan.pdf', Buffer.alloc(400_000, 7)));
const why = (raw: Buffer, limits: { milliseconds?: number; megabytes?: number } = {}): Promise<unknown> => readMail(raw, limits).catch((error: unknown) => error);

test('reads a large message in a thread exactly as a small one', async () => {
  const mail = await readMail(large());
  expect(mail).toMatchObject({ subject: 'Mill Lane', text: 'It is not mended.', attachments: [{ name: 'plan.pdf', size: 400_000 }] });
  expect(Buffer.from(mail.files[0]?.content ?? []).equals(Buffer.alloc(400_000, 7))).toBe(true);
});

test('ends the thread when its time is over, and still says whose message it was', async () => {
  const read = await why(letter('', 'On 3 March 10:00 x@y.z\n'.repeat(60_000)), { milliseconds: 5 });
  expect(read).toBeInstanceOf(NotRead);
  expect(read).toMatchObject({ reason: 'took too long', envelope: { subject: 'Mill Lane', from: { address: 'pat.lee@example.net' } } });
});

test('ends the thread when its memory is used up', async () => {
  expect(await why(letter('', '<\n'.repeat(4_000_000)), { megabytes: 8 })).toMatchObject({ reason: 'too large' });
});

test('reads more at once than there are threads', async () => {
  const read = await Promise.all(Array.from({ length: 5 }, () => readMail(large())));
  expect(read.map(({ text }) => text)).toEqual(Array(5).fill('It is not mended.'));
});

test('says of what is too large no more than its header does', async () => {
  const raw = Buffer.concat([Buffer.from(`${head}\n`), Buffer.alloc(64 * 1024 * 1024)]);
  expect(await why(raw)).toMatchObject({ reason: 'too large', envelope: { internetMessageId: '<one@example.net>', to: [{ address: 'complaints@marlshire.example' }] } });
});

test('reads in a thread where the functions are a bundle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  try {
    const said = await run([inProject('tests/mail/parts/bundled.mjs'), folder]);
    expect(JSON.parse(said)).toEqual({ text: 'Hello', size: 400_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

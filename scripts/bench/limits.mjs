import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { generateKeyPair, jwtVerify, SignJWT } from 'jose';
import PostalMime from 'postal-mime';

/** How often a second something can be done one after another, over about half a second. */
async function perSecond(work) {
  for (let n = 0; n < 20; n += 1) await work(n);
  const until = performance.now() + 500;
  const started = performance.now();
  let count = 0;
  for (; performance.now() < until; count += 1) await work(count + 20);
  return (count / (performance.now() - started)) * 1000;
}

/** What this machine can do at most: synced commits, parsed messages and token checks a second. */
export async function limits() {
  const folder = mkdtempSync(join(tmpdir(), 'heard-limits-'));
  const database = new DatabaseSync(join(folder, 'limit.sqlite'));
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, data TEXT)');
  const insert = database.prepare('INSERT INTO t (data) VALUES (?)');
  const row = 'x'.repeat(2000);
  const commits = await perSecond(() => insert.run(row));
  database.close();
  rmSync(folder, { recursive: true });

  const mail = readFileSync(resolve(import.meta.dirname, '../../local/seed/mail/pothole-tyre.eml'));
  const parsed = await perSecond(() => PostalMime.parse(mail));

  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const token = await new SignJWT({ oid: 'o' }).setProtectedHeader({ alg: 'RS256' }).setExpirationTime('1h').sign(privateKey);
  const checked = await perSecond(() => jwtVerify(token, publicKey));
  return { commits, parsed, checked };
}

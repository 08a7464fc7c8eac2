import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteDocuments } from '../../../functions/adapters/sqlite/sqlite-documents';
import { messageStore } from '../../../functions/stores/message-store';
import { changeStop } from '../../../functions/use-cases/stop-sending';
import { referencesIn } from '../../../shared/domain/case/reference';
import { sightOfWork } from '../../../shared/domain/people/sight';
import { council, jo } from '../../builders/office';
import { SettableClock } from '../../builders/settable-clock';
import { quoting } from './mails';
import { People } from './people';
import { judged, type Run } from './runs';
import { World } from './world';

/** A reference that a resident holds, from a letter that went, and who they are. */
const heldIn = (world: World) => world.exchange.sent.filter(({ tag }) => tag.startsWith('ack-')).flatMap((letter) => referencesIn(council.prefix, letter.text).map((reference) => ({ reference, letter })));

/** What became of messages that quote a reference: a fault for each that leads neither to a case nor to held mail. */
async function leadNowhere(world: World): Promise<string[]> {
  const documents = world.documents.for(council.key, sightOfWork);
  const faults: string[] = [];
  for (const item of world.exchange.items) {
    const [, id] = /^Message-ID: (<quoting-.*>)$/m.exec(item.raw) ?? [];
    if (id === undefined) continue;
    const { items } = await documents.list({ kind: 'message', where: { internetMessageId: id }, orderBy: 'receivedAt', limit: 1 });
    const is = items[0] && (await messageStore(documents, world.counting).get(items[0].id))?.state.situation.is;
    if (is !== 'joined' && is !== 'held') faults.push(`${id} is ${is}`);
  }
  return faults;
}

/**
 * A day is run, the store of noon is put back beside the mailbox of the evening, and people go on with it: letters wait
 * until a manager lets them go, nothing goes twice, and every reference that a resident holds leads somewhere.
 */
export async function restoreDrill(seed: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-drill-'));
  const [file, copy] = [join(folder, 'heard.db'), join(folder, 'noon.db')];
  const clock = new SettableClock('2025-04-17T08:00:00+01:00');
  const day = await World.begin(seed, { documents: new SqliteDocuments(file), clock });
  new People(day).live({ complaints: 12, minutes: 480, replies: 0.3, meddles: 0 });
  day.after(240, () => {
    const noon = new DatabaseSync(file);
    noon.exec(`VACUUM INTO '${copy}'`);
    noon.close();
  });
  await day.untilQuiet();
  day.documents.close();

  const after = await World.begin(seed + 1, { documents: new SqliteDocuments(copy), exchange: day.exchange, clock, isRestored: true });
  const people = new People(after);
  const before = after.exchange.sent.length;
  const held = heldIn(after);
  const quote = async (some: typeof held, from: number): Promise<void> => {
    for (const [at, { reference, letter }] of some.entries()) await after.exchange.receive(quoting(reference, letter, from + at));
  };
  const half = Math.ceil(held.length / 2);
  const faults: string[] = before < 12 || held.length < 12 ? [`only ${before} letters went in the day`] : [];
  await quote(held.slice(0, half), 0);
  people.live({ complaints: 3, minutes: 120, replies: 0, meddles: 0 }, 101);
  const letGo = (): void =>
    after.run(async (desk) => {
      if (after.exchange.sent.length > before) faults.push(`${after.exchange.sent.length - before} letters went before a person let them go`);
      const went = await changeStop(desk, { type: 'LetGo', at: desk.clock.now(), by: jo.id, because: 'The store of noon was put back' });
      if (!went.ok) faults.push(`letters were not stopped: ${went.refusal.code}`);
    });
  after.after(300, letGo);
  after.after(700, () => people.tidyUp());
  after.after(800, () => quote(held.slice(half), half));
  await after.untilQuiet();
  const run = await judged(after, [...faults, ...(await leadNowhere(after))]);
  after.documents.close();
  rmSync(folder, { recursive: true });
  return { ...run, seed };
}

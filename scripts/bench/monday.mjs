import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromSources } from '../from-sources.mjs';

const [second, minute] = [1000, 60_000];
const began = Date.parse('2025-06-02T08:00:00.000Z');
/** What Exchange Online takes from one mailbox in a minute. */
const takes = 30;

/** A mailbox that takes so many messages a minute and refuses the rest, saying when to go on, as Exchange does. */
function exchangeMailbox(clock, MailRoomTrouble) {
  const [items, drafts, tags, sent] = [new Map(), new Map(), new Map(), []];
  let refused = 0;
  const posted = (draft) => draft && structuredClone(draft);
  return {
    sent,
    get refused() { return refused; },
    receive(itemId, raw) { items.set(itemId, { itemId, receivedAt: clock.now(), raw: Buffer.from(raw) }); },
    fetch: async (_mailbox, itemId) => items.get(itemId),
    makeDraft: async (draft) => {
      const draftId = `draft-${drafts.size}`;
      drafts.set(draftId, { draftId, isDraft: true, internetMessageId: `<${draft.tag}@council.example>`, to: [draft.to.address], cc: [], bcc: [], text: draft.text, tag: draft.tag });
      tags.set(draft.tag, draftId);
      return { draftId };
    },
    look: async (_mailbox, draftId) => posted(drafts.get(draftId)),
    findByTag: async (_mailbox, tag) => posted(drafts.get(tags.get(tag))),
    send: async (_mailbox, draftId) => {
      const now = Date.parse(clock.now());
      if (sent.length >= takes && now - sent[sent.length - takes].at < minute) {
        refused += 1;
        throw new MailRoomTrouble({ why: 'later', afterSeconds: Math.ceil((minute - (now - sent[sent.length - takes].at)) / second) }, 'too many in a minute');
      }
      const draft = drafts.get(draftId);
      Object.assign(draft, { isDraft: false, sentAt: clock.now() });
      sent.push({ at: now, tag: draft.tag });
    },
  };
}

const mailOf = (council, no) => `From: Pat ${no} <pat.${no}@example.net>\r\nTo: complaints@${council}.example\r\nSubject: Mill Lane pothole ${no}\r\nDate: Mon, 2 Jun 2025 09:00:00 +0100\r\nMessage-ID: <${council}-${no}@example.net>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nI have now reported the pothole outside 12 Mill Lane three times. It is not mended. I would like it mended properly, and to be told when.\r\n\r\nPat ${no}\r\n`;

/** When, in milliseconds after nine, each message of a mailbox comes: `early` of them in the first five minutes, as in a campaign, the others spread over the hour. */
const arrivals = (count, early) => Array.from({ length: count }, (_, no) => (no < early ? (no * 5 * minute) / early : 5 * minute + ((no - early) * 55 * minute) / (count - early)));

/**
 * The worst Monday of so many councils on one Heard, in simulated time: so many messages each within an hour, captured a
 * minute after they came, sent through mailboxes that take thirty a minute. Says when the last acknowledgement was out, how
 * long they waited, how many went before one that was owed earlier, how often a mailbox refused one, and what it took here.
 */
export async function measureMonday({ councils = 10, messages = 1000, early = 300, paced = true } = {}) {
  const parts = await fromSources(`
    export { SqliteDocuments } from './functions/adapters/sqlite/sqlite-documents';
    export { MailRoomTrouble } from './functions/ports/mail-room';
    export { peopleStore } from './functions/stores/people-store';
    export { capture } from './functions/use-cases/capture';
    export { doOwed, sweep, sweepLimit } from './functions/use-cases/sweep';
    export { takeIn } from './functions/use-cases/take-in';
    export { councilCounting, usualRules } from './shared/domain/clock/counting';
    export { usualPace } from './shared/domain/letter/lane';
    export { nobodyKnown } from './shared/domain/message/known-senders';`);
  const folder = mkdtempSync(join(tmpdir(), 'heard-monday-'));
  const documents = new parts.SqliteDocuments(join(folder, 'heard.sqlite'));
  let now = began;
  const clock = { now: () => new Date(now).toISOString() };
  const counting = parts.councilCounting(parts.usualRules);
  const settings = { name: 'A county', areas: [{ id: 'highways', name: 'Highways', directorate: 'Place' }] };
  const sam = { id: 'sam', name: 'Sam Okoro', telephone: '03069 990142', areas: ['highways'] };
  const desks = new Map();
  for (let n = 0; n < councils; n += 1) {
    const key = `county${n}`;
    const store = documents.for(key, { of: 'everything' });
    await parts.peopleStore(store).keepSettings(settings);
    await parts.peopleStore(store).keepPerson(sam);
    const bells = [];
    desks.set(key, {
      bells, council: { key, name: settings.name, tenantId: 't', mailbox: `complaints@${key}.example`, prefix: 'HC' }, clock, counting, heardWithin: 0, sight: { of: 'everything' }, mayMail: 'anyone', pace: paced ? parts.usualPace : undefined,
      documents: store, ownWork: store, mailRoom: exchangeMailbox(clock, parts.MailRoomTrouble), senders: async () => parts.nobodyKnown, settings: async () => settings, sending: async () => ({}),
      together: (_thing, work) => work(), ring: (bell) => bells.push(bell), log: () => undefined,
    });
  }
  const answer = async (desk) => {
    for (let bell = desk.bells.shift(); bell; bell = desk.bells.shift()) await parts.doOwed(desk, bell);
  };
  const due = [...desks.values()].flatMap((desk) => arrivals(messages, early).map((after, no) => ({ desk, no, at: began + after }))).sort((one, other) => one.at - other.at);
  const captures = [];
  const owedAt = new Map();
  const sentOf = () => [...desks.values()].reduce((sum, { mailRoom }) => sum + mailRoom.sent.length, 0);
  const started = performance.now();
  for (let tick = 0; sentOf() < councils * messages; tick += 1, now += second) {
    if (tick > 6 * 3600) throw new Error(`only ${sentOf()} acknowledgements are out after six hours`);
    while (due[0]?.at <= now) {
      const { desk, no } = due.shift();
      const item = `item-${no}`;
      desk.mailRoom.receive(item, mailOf(desk.council.key, no));
      captures.push({ desk, at: now + minute, no, message: (await parts.takeIn(desk, item)).message });
    }
    while (captures[0]?.at <= now) {
      const { desk, message, no } = captures.shift();
      const made = await parts.capture(desk, sam.id, message, { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended', concerning: [] }], contact: sam.id, to: `pat.${no}@example.net` });
      if (!made.ok) throw new Error(made.refusal.code);
      owedAt.set(`${desk.council.key} ${made.value.letter}`, now);
      await answer(desk);
    }
    if (tick % 10 === 0) {
      await parts.sweep(await documents.owed(clock.now(), parts.sweepLimit), async (key) => desks.get(key));
      for (const desk of desks.values()) await answer(desk);
    }
  }
  const took = performance.now() - started;
  const went = [...desks.values()].flatMap(({ council: { key }, mailRoom: { sent } }) => sent.map(({ at, tag }) => ({ at, waited: at - owedAt.get(`${key} ${tag}`) })));
  const overtaken = [...desks.values()].reduce((sum, { council: { key }, mailRoom: { sent } }) => {
    let latest = 0;
    return sum + sent.filter(({ tag }) => {
      const owed = owedAt.get(`${key} ${tag}`);
      const before = owed < latest;
      latest = Math.max(latest, owed);
      return before;
    }).length;
  }, 0);
  const refused = [...desks.values()].reduce((sum, { mailRoom }) => sum + mailRoom.refused, 0);
  documents.close();
  rmSync(folder, { recursive: true });
  return { last: (Math.max(...went.map(({ at }) => at)) - began) / minute, waited: went.map(({ waited }) => waited / second), overtaken, refused, took };
}

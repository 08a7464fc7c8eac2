import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const DAY = 86_400_000;

/**
 * Fills a running Heard's store with cases, the first of them open and the others answered, by writing copies of one plausible case beside it. The documents are
 * of the form that tests/contract/golden/case.open.v2.json holds; only the card is read by the worklist.
 */
export function fillWorklist({ folder }, count, { open = count } = {}) {
  const database = new DatabaseSync(join(folder, 'heard.sqlite'));
  database.exec('PRAGMA busy_timeout = 5000; BEGIN');
  const insert = database.prepare("INSERT INTO documents (council, kind, id, version, schema, card, data) VALUES ('marlshire', 'case', ?, 1, 1, ?, ?)");
  const areas = ['highways', 'waste', 'libraries', 'registration', 'countryside'];
  for (let n = 0; n < count; n += 1) {
    const received = new Date(Date.now() - (n % 40) * DAY).toISOString();
    const card = {
      situation: n < open ? 'open' : 'answered', ...(n >= open && { answeredOn: received.slice(0, 10), answered: 'met' }), clock: 'running', kind: 'complaint', area: areas[n % areas.length], inShort: `Pothole on Mill Lane, number ${n}`, receivedAt: received,
      answerBy: new Date(Date.now() + (28 - (n % 40)) * DAY).toISOString().slice(0, 10), stage: 1, profile: 'kent', acknowledgeBy: new Date(Date.now() + (3 - (n % 40)) * DAY).toISOString().slice(0, 10), concerning: [],
    };
    insert.run(`HC-BENCH${String(n).padStart(6, '0')}`, JSON.stringify(card), JSON.stringify({ state: {}, timeline: [], requests: [], filler: 'x'.repeat(1200) }));
  }
  database.exec('COMMIT');
  database.close();
}

import { InvocationContext } from '@azure/functions';
import type { SelfCheckView } from '../../shared/contract/self-check';
import { jobNames, type JobName } from '../../shared/domain/self-check/jobs';
import { usualRules } from '../../shared/domain/clock/counting';
import { englandAndWales } from '../../shared/domain/clock/nations/england-and-wales';
import { MailRoomTrouble, type Trouble } from '../../functions/ports/mail-room';
import { StoreUnavailable, type DocumentKind, type Documents, type Write } from '../../functions/ports/document-store';
import { forget, provide } from '../../functions/composition';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { clockStore } from '../../functions/stores/clock-store';
import { runStore } from '../../functions/stores/run-store';
import { Life } from '../builders/life';
import { day } from '../builders/moments';
import { jo, Office, sam } from '../builders/office';
import { registered } from '../builders/registered';
import { millLane } from '../fixtures/mill-lane';

/** A store on which some writes fail, when a test says so. */
class FailingStore {
  fails: (kind: DocumentKind, id: string) => boolean = () => false;
  private readonly documents = new SqliteDocuments(':memory:');

  private try({ document: { kind, id } }: Write): void {
    if (this.fails(kind, id)) throw new StoreUnavailable('a test asked for it');
  }

  get port(): Documents {
    const { documents } = this;
    return {
      for: (...bound) => {
        const store = documents.for(...bound);
        return { ...store, write: async (write) => (this.try(write), store.write(write)) };
      },
      owed: (...call) => documents.owed(...call), purge: () => documents.purge(), close: () => documents.close(),
    };
  }
}

let life: Life;
let store: FailingStore;
beforeEach(async () => {
  store = new FailingStore();
  life = await Life.begin(await Office.open(store.port));
  provide({ publishedLists: { read: () => Promise.resolve({ readOn: englandAndWales.readOn, source: 'a test', holidays: { 'England and Wales': englandAndWales.holidays, Scotland: [], 'Northern Ireland': [] } }) } });
  life.at('Wed 11 June 2025 07:00');
  for (const job of [...jobNames, 'sweep'] as const) await life.timer(job);
});
afterEach(() => life.end());

const check = (): Promise<SelfCheckView> => life.done('manager', 'selfCheck');
const amiss = async (): Promise<Record<string, string>> => Object.fromEntries((await check()).checks.filter(({ well }) => !well).map(({ check: name, said }) => [name, said]));
const troubled = (name: string, trouble: Trouble): void => {
  life.office.letterbox.fault = (call) => {
    if (call === name) throw new MailRoomTrouble(trouble, 'a test asked for it');
  };
};
const ownWork = () => life.office.desk().ownWork;

test('every timer is a job that is looked after', () => {
  const timers = [...registered().values()].filter(({ metadata }) => Object.values(metadata.bindings).some(({ type }) => type === 'timerTrigger'));
  expect(timers.map(({ metadata }) => metadata.name).sort()).toEqual([...jobNames].sort());
});

test('once every job has run all is well, each check with a line of its own', async () => {
  const view = await check();
  expect(view).toMatchObject({ said: 'All is well.', well: true, looked: 'Wed 11 June 2025, 07:00' });
  expect(view.checks.filter(({ well, todo }) => !well || todo !== undefined)).toEqual([]);
  expect(view.checks.find(({ check: name }) => name === 'subscription')?.said).toBe('The mailbox tells of each new message until Fri 13 June 2025, 19:00, and is asked anew before that.');
});

test('what is looked at changes nothing in the mailbox', async () => {
  await check();
  expect(life.office.letterbox.drafts).toEqual([]);
});

test.each<[string, string, Trouble, string, RegExp]>([
  ['mailbox', 'mayRead', { why: 'later' }, 'The mailbox does not answer just now.', /Look again in some minutes/],
  ['mailbox', 'mayRead', { why: 'refused' }, 'The mailbox refuses Heard.', /Give Heard its two roles in Exchange/],
  ['mailbox', 'mayRead', { why: 'gone' }, 'There is no such mailbox.', /Its address has changed/],
  ['sending', 'maySend', { why: 'refused' }, 'Heard may not send from the mailbox.', /Application Mail\.Send/],
  ['sending', 'maySend', { why: 'full' }, 'The mailbox is full.', /Make room in it/],
  ['subscription', 'isWatched', { why: 'later' }, 'Whether the mailbox tells of new messages cannot be asked just now.', /See to the mailbox first/],
])('%s: %s troubled by %o', async (name, call, trouble, said, todo) => {
  troubled(call, trouble);
  const view = await check();
  expect(view).toMatchObject({ well: false, said: 'One thing is not as it should be.' });
  expect(view.checks.filter(({ well }) => !well)).toEqual([expect.objectContaining({ check: name, said, todo: expect.stringMatching(todo) })]);
});

test('sending that somebody has stopped', async () => {
  await life.done('manager', 'stopSending', { body: { because: 'A wrong number' } });
  expect(await amiss()).toEqual({ sending: 'Somebody has stopped all sending.' });
});

test('a subscription that the mailbox has dropped, until it is made anew', async () => {
  life.office.letterbox.subscriptions.clear();
  expect(await amiss()).toEqual({ subscription: 'The mailbox knows nothing of telling Heard of new messages.' });
  await life.timer('watchMailbox');
  expect(await amiss()).toEqual({});
});

test('a calendar that ends, and one that has ended', async () => {
  const kept = await clockStore(ownWork()).get();
  const until = async (coversTo: string) => {
    await clockStore(ownWork()).keep({ ...kept.settings, rules: { ...usualRules, calendar: { ...englandAndWales, coversTo: day(coversTo) } } }, await clockStore(ownWork()).get());
    forget('counting', 'marlshire');
  };
  await until('2025-12-31');
  expect(await amiss()).toMatchObject({ calendar: 'Bank holidays are known until Wed 31 Dec 2025, which is less than a year ahead.', 'published list': expect.stringContaining('says something else than the calendar') });
  await until('2025-05-31');
  expect((await amiss()).calendar).toBe('Bank holidays are known only until Sat 31 May 2025: no date after it can be counted.');
});

test('a published list that nobody could read for days', async () => {
  provide({ publishedLists: { read: () => Promise.reject(new Error('out of reach')) } });
  life.at('Sun 15 June 2025 07:00');
  await life.timer('readCalendar');
  expect(await amiss()).toMatchObject({ 'published list': 'The published list of bank holidays was last read on Wed 11 June 2025.', 'job readCalendar': 'It runs each morning, and failed Sun 15 June 2025, 07:00.' });
});

test('a letter that did not go is counted, with its case for whoever sees it, until it goes', async () => {
  const { id } = await life.receive(millLane({ id: '<one@example.net>' }));
  const { cases } = await life.capture(id, { refused: true });
  const found = (await check()).checks.find(({ check: name }) => name === 'letters');
  expect(found).toMatchObject({ well: false, said: 'One letter did not go, the first of them owed since Wed 11 June 2025, 07:00.', cases: cases.map(({ id: caseId }) => caseId) });
  const administrator = (await life.api.route('selfCheck', { token: await life.api.tokenFor(sam.id, ['Administrator']) })).body as SelfCheckView;
  expect(administrator.checks.find(({ check: name }) => name === 'letters')).toEqual({ ...found, cases: undefined });
  const [letter] = (await ownWork().list({ kind: 'letter', where: { stopped: 'mailbox refused' }, orderBy: 'owedAt', limit: 5 })).items;
  life.office.letterbox.fault = () => undefined;
  await life.done('manager', 'retryLetter', { id: letter?.id ?? '' });
  await life.timer('sweep');
  expect(await amiss()).toEqual({});
});

test('a letter about whoever asks is not counted for them', async () => {
  const { id } = await life.receive(millLane({ id: '<one@example.net>' }));
  life.office.letterbox.failOnce('makeDraft', { why: 'refused' });
  await life.done('triage', 'capture', { id, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'About Jo', wanted: '', concerning: [jo.id] }], contact: sam.id, to: 'pat.lee@example.net' } });
  await life.timer('sweep');
  expect((await ownWork().count({ kind: 'letter', where: { stopped: 'mailbox refused' } }))).toBe(1);
  expect(await amiss()).toEqual({});
});

test('work that is due and that nobody does', async () => {
  await life.receive(millLane({ id: '<one@example.net>' }));
  await ownWork().write({ document: { kind: 'notice', id: 'stuck', schema: 1, card: { situation: 'owed', owedAt: life.office.clock.now() }, wakeAt: life.office.clock.now(), data: {} } });
  life.at('Wed 11 June 2025 07:16');
  await life.timer('sweep');
  expect(await amiss()).toMatchObject({ work: 'One piece of work is due and not done, the first since Wed 11 June 2025, 07:00.' });
});

test('a store that keeps nothing', async () => {
  store.fails = (_kind, id) => id === 'self-check';
  expect(await amiss()).toEqual({ store: 'Nothing can be kept just now.' });
});

describe('jobs', () => {
  test('that no longer run are late, each after its own time', async () => {
    life.at('Wed 11 June 2025 07:16');
    expect(await amiss()).toEqual({ 'job sweep': 'It runs every ten seconds, noted every five minutes, and last ended Wed 11 June 2025, 07:00.' });
    life.at('Thu 12 June 2025 13:01');
    expect(Object.keys(await amiss())).toEqual(jobNames.map((job) => `job ${job}`));
  });

  test('where none ever ran each says so', async () => {
    life.end();
    life = await Life.begin();
    expect(Object.keys(await amiss())).toEqual(expect.arrayContaining(jobNames.map((job) => `job ${job}`)));
  });

  test('one that fails says when, until it ends well', async () => {
    life.at('Wed 11 June 2025 07:10');
    troubled('arrivals', { why: 'refused' });
    await life.timer('pollMailbox');
    expect(await amiss()).toEqual({ 'job pollMailbox': 'It runs every five minutes, and failed Wed 11 June 2025, 07:10.' });
    life.office.letterbox.fault = () => undefined;
    life.at('Wed 11 June 2025 07:11');
    await life.timer('pollMailbox');
    expect(await amiss()).toEqual({});
  });

  test('what ends every ten seconds is noted every five minutes', async () => {
    const noted = async () => (await runStore(ownWork()).get())?.of.sweep?.endedAt;
    const first = await noted();
    life.at('Wed 11 June 2025 07:04');
    await life.timer('sweep');
    expect(await noted()).toBe(first);
    life.at('Wed 11 June 2025 07:05');
    await life.timer('sweep');
    expect(await noted()).not.toBe(first);
  });

  test('a run that cannot be noted has done its work, and is said', async () => {
    store.fails = (_kind, id) => id === 'runs';
    life.office.letterbox.receive(millLane({ id: '<one@example.net>' }));
    life.at('Wed 11 June 2025 07:10');
    const said: string[] = [];
    await life.timer('pollMailbox', said);
    expect(await ownWork().count({ kind: 'message', where: { pile: 'new' } })).toBe(1);
    expect(said.join()).toContain('run-not-noted');
  });

  test('two that end at once are both noted', async () => {
    life.at('Wed 11 June 2025 07:30');
    const both: JobName[] = ['pollMailbox', 'warn'];
    await Promise.all(both.map((job) => (registered().get(job)?.callback as (timer: unknown, context: InvocationContext) => Promise<void>)({}, new InvocationContext({ functionName: job, logHandler: () => undefined }))));
    const of = (await runStore(ownWork()).get())?.of;
    expect(both.map((job) => of?.[job]?.endedAt)).toEqual(both.map(() => life.office.clock.now()));
  });
});

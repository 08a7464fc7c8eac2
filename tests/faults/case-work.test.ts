import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { decideOnMessage } from '../../functions/use-cases/decide-on-message';
import { mergeCases, partCase } from '../../functions/use-cases/merge-cases';
import { restrictCase } from '../../functions/use-cases/restrict-case';
import { closingOf } from '../../shared/domain/case/restriction';
import { currentStage } from '../../shared/domain/case/case';
import { acknowledged, answer, caseIn, holdingReply, nextStage, owe, write } from '../builders/casework';
import { deliveryReport, replyTo } from '../builders/mail';
import { Crash, Fuse, fusedDocuments, fusedLetterbox } from '../builders/fuse';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const request = { key: 'intent', hash: 'same' };

/** The cases of an office: one that came first, and one of the same person that came later. */
interface Cases {
  first: string;
  second: string;
}

/** A piece of case work: what is there before it, the one intent of an officer, and how it stands when it is done. */
interface Work {
  before?(office: Office, cases: Cases): Promise<unknown>;
  intent(office: Office, cases: Cases): Promise<unknown>;
  letters: number;
  stands(office: Office, cases: Cases): Promise<unknown>;
  done: unknown;
  undone: unknown;
}

const letter = (body: Parameters<typeof owe>[2], letters: Pick<Work, 'before' | 'stands' | 'done' | 'undone'>): Work => ({ letters: 1, intent: (office, { first }) => owe(office, first, body, { request }), ...letters });

const joined = async (office: Office, { first, second }: Cases) => ({ first: (await caseIn(office, first)).absorbed.length, second: (await caseIn(office, second)).situation.is });
const together = { first: 1, second: 'joined' };
const apart = { first: 0, second: 'open' };
const merge = (office: Office, { first, second }: Cases) => mergeCases(office.desk(), sam.id, second, first, 'One matter.', request);

/** Their reply to our answer, by which the case asks for a decision. */
async function replied(office: Office, { first }: Cases): Promise<void> {
  await write(office, first, answer);
  const letter = office.letterbox.sent.at(-1);
  if (letter) await office.receive(replyTo(letter));
}
/** Its acknowledgement came back. */
async function cameBack(office: Office, { first }: Cases): Promise<void> {
  const { letterId } = currentStage(await caseIn(office, first)).acknowledgement;
  const letter = office.letterbox.sent.find(({ tag }) => tag === letterId);
  if (letter) await office.receive(deliveryReport(letter));
}
const replyIn = async (office: Office, { first }: Cases): Promise<string> => (await caseIn(office, first)).asks?.[0]?.messageId ?? '';
const whereReplyIs = async (office: Office, cases: Cases) => {
  const [held, waiting] = await Promise.all([office.desk().documents.count({ kind: 'message', where: { pile: 'held' } }), office.desk().documents.count({ kind: 'case', where: { asks: 'decision' } })]);
  return { held, waiting, decided: (await caseIn(office, cases.first)).asks?.map(({ decided }) => decided?.as) };
};

const works: Record<string, Work> = {
  'a decision that a message is a matter of its own': {
    letters: 0,
    before: replied,
    intent: async (office, cases) => decideOnMessage(office.desk(), sam.id, cases.first, { message: await replyIn(office, cases), as: 'new case' }, request),
    stands: whereReplyIs, done: { held: 1, waiting: 0, decided: ['new case'] }, undone: { held: 0, waiting: 1, decided: [undefined] },
  },
  'a message that comes on an answered case': {
    letters: 0,
    before: (office, { first }) => write(office, first, answer),
    intent: async (office) => {
      const letter = office.letterbox.sent.at(-1);
      if (letter) await office.receive(replyTo(letter));
    },
    stands: whereReplyIs, done: { held: 0, waiting: 1, decided: [undefined] }, undone: { held: 0, waiting: 0 },
  },
  'an acknowledgement anew': letter({ letter: 'acknowledgement', to: 'pat@work.example', because: 'She rang.', confirms: ['pat@work.example'] }, {
    before: cameBack,
    stands: async (office, { first }) => currentStage(await caseIn(office, first)).acknowledgement.situation,
    done: 'sent', undone: 'bounced',
  }),
  'a holding reply': letter(holdingReply, {
    stands: async (office, { first }) => currentStage(await caseIn(office, first)).holdingReplies.map(({ sentAt }) => sentAt !== undefined),
    done: [true], undone: [],
  }),
  'an answer': letter(answer, {
    stands: async (office, { first }) => (await caseIn(office, first)).situation.is,
    done: 'answered', undone: 'open',
  }),
  'a next stage': letter({ ...nextStage, received: '2025-04-17' }, {
    before: (office, { first }) => write(office, first, answer),
    stands: async (office, { first }) => (await caseIn(office, first)).stages.map(({ acknowledgement }) => acknowledgement.situation),
    done: ['sent', 'sent'], undone: ['sent'],
  }),
  'a merge': { letters: 0, intent: merge, stands: joined, done: together, undone: apart },
  'a restriction': {
    letters: 0,
    before: (office, { first, second }) => mergeCases(office.desk(), sam.id, second, first, 'One matter.'),
    intent: (office, { first }) => restrictCase(office.desk(), sam.id, first, { ground: 'safeguarding', because: 'A child is named.', named: [], concerning: [] }, request),
    stands: async (office, { first, second }) => [closingOf(await caseIn(office, first)).openTo !== undefined, closingOf(await caseIn(office, second)).openTo !== undefined],
    done: [true, true], undone: [false, false],
  },
  'a parting': {
    letters: 0,
    before: (office, { first, second }) => mergeCases(office.desk(), sam.id, second, first, 'One matter.'),
    intent: (office, { second }) => partCase(office.desk(), sam.id, second, 'Two matters.', request),
    stands: joined, done: apart, undone: together,
  },
};

/** Does the work with the world ending at the nth call, then starts again on what was kept. */
async function crashAt({ before, intent }: Work, n: number, when: 'before' | 'after') {
  const office = await Office.open(new SqliteDocuments(':memory:'));
  const first = await acknowledged(office, millLane({ id: '<first@example.net>' }));
  office.clock.pass(60);
  const second = await acknowledged(office, millLane({ id: '<second@example.net>' }));
  const cases: Cases = { first, second };
  await before?.(office, cases);
  await office.answerBells();
  for (let n = 0; n < 2; n += 1) await office.sweepAfter(2);
  const sent = office.letterbox.sent.length;

  const fuse = new Fuse(n, when);
  const doomed = new Office(fusedDocuments(office.documents, fuse));
  Object.assign(doomed, { clock: office.clock, letterbox: fusedLetterbox(office.letterbox, fuse) });
  const crashed = await intent(doomed, cases)
    .then(() => doomed.answerBells())
    .then(
      () => false,
      (cause: unknown) => {
        if (!(cause instanceof Crash)) throw cause;
        return true;
      },
    );
  return { office, cases, sent, crashed, calls: fuse.calls, last: fuse.names.at(-1) ?? '' };
}

async function sweepForAnHour(office: Office): Promise<void> {
  for (let minutes = 0; minutes < 60; minutes += 12) await office.sweepAfter(12);
}

/** What is wrong with how the work stands: it is done and its letter has gone once, or it was never begun. */
async function faultsIn({ letters, stands, done, undone }: Work, { office, cases, sent }: { office: Office; cases: Cases; sent: number }, mayBeUndone: boolean): Promise<string[]> {
  const faults: string[] = [];
  const so = JSON.stringify(await stands(office, cases));
  const gone = office.letterbox.sent.length - sent;
  const isDone = so === JSON.stringify(done);
  if (!isDone && !(mayBeUndone && so === JSON.stringify(undone))) faults.push(`stands as ${so}`);
  if (gone !== (isDone ? letters : 0)) faults.push(`${gone} letters sent`);
  if (office.letterbox.drafts.length !== office.letterbox.sent.length) faults.push('a draft is left over');
  for (const id of Object.values(cases)) if ((await caseIn(office, id)).owed.length > 0) faults.push(`${id} still owes`);
  office.clock.pass(24 * 60);
  if ((await office.documents.owed(office.clock.now(), 10)).length > 0) faults.push('something is still owed');
  return faults;
}

const table = Object.keys(works).flatMap((name) => (['before', 'after'] as const).map((when) => [when, name] as const));

test.each(table)('a crash %s any call of %s leaves it done or never begun once the sweep has been, and done once when asked again', async (when, name) => {
  const work = works[name] as Work;
  const { calls } = await crashAt(work, Number.POSITIVE_INFINITY, when);
  expect(calls).toBeGreaterThan(7);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += 1) {
    const run = await crashAt(work, n, when);
    const at = `${when} call ${n} (${run.last})`;
    if (!run.crashed) wrong.push(`${at}: did not crash`);
    await sweepForAnHour(run.office);
    for (const fault of await faultsIn(work, run, true)) wrong.push(`${at}, swept: ${fault}`);
    await work.intent(run.office, run.cases);
    await run.office.answerBells();
    await sweepForAnHour(run.office);
    for (const fault of await faultsIn(work, run, false)) wrong.push(`${at}, asked again: ${fault}`);
  }
  expect(wrong).toEqual([]);
});

test.each(table)('a crash %s any call of %s, asked again at once, is done once', async (when, name) => {
  const work = works[name] as Work;
  const { calls } = await crashAt(work, Number.POSITIVE_INFINITY, when);
  const wrong: string[] = [];
  for (let n = 1; n <= calls; n += 1) {
    const run = await crashAt(work, n, when);
    await work.intent(run.office, run.cases);
    await run.office.answerBells();
    await sweepForAnHour(run.office);
    for (const fault of await faultsIn(work, run, false)) wrong.push(`${when} call ${n} (${run.last}): ${fault}`);
  }
  expect(wrong).toEqual([]);
});

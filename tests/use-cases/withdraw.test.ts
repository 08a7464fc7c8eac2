import type { DocumentStore, Write } from '../../functions/ports/document-store';
import { messageStore } from '../../functions/stores/message-store';
import { capture } from '../../functions/use-cases/capture';
import { doMessageWork } from '../../functions/use-cases/do-message-work';
import { joinMessage } from '../../functions/use-cases/place-message';
import { withdrawCapture } from '../../functions/use-cases/withdraw-capture';
import { captured, caseIn, letterIn, timelineOf, worklist, write, holdingReply, answer } from '../builders/casework';
import { amara, jo, Office, sam } from '../builders/office';
import { Crash } from '../builders/fuse';
import { millLane } from '../fixtures/mill-lane';

const body = { matters: [{ kind: 'comment' as const, area: 'libraries', inShort: 'Opening hours', wanted: '', concerning: [] as string[] }], contact: sam.id, to: 'pat.lee@example.net' };
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? 'done' : result.refusal.code);

/** A capture whose acknowledgement still waits. */
async function waiting(more: Parameters<typeof captured>[2] = {}) {
  const office = await Office.open();
  const made = await captured(office, millLane(), more);
  const message = async () => (await messageStore(office.desk().documents, office.desk().counting).get(made.message))!;
  const withdraw = (request?: { key: string; hash: string }) => withdrawCapture(office.desk(), amara.id, made.message, 'Taken for another', request);
  return { office, ...made, messageNow: message, withdraw };
}

test('withdrawn before its letter goes: the message is in the inbox again, its case has ended, and nothing is ever sent', async () => {
  const { office, id, letter, messageNow, withdraw } = await waiting();
  expect(codeOf(await withdraw())).toBe('done');
  await office.answerBells();
  await office.sweepAfter(60 * 24);
  expect((await messageNow()).state.situation).toEqual({ is: 'new' });
  expect(await office.desk().documents.count({ kind: 'message', where: { pile: 'new' } })).toBe(1);
  expect((await caseIn(office, id)).situation).toMatchObject({ is: 'capture withdrawn', by: amara.id });
  expect(await worklist(office)).toEqual([]);
  expect(await letterIn(office, letter)).toMatchObject({ is: 'cancelled', by: amara.id });
  expect(office.letterbox.drafts).toEqual([]);
  expect(await office.documents.owed(office.clock.now(), 10)).toEqual([]);
});

test('why stands with the case and the message, and the timelines hold no word of it', async () => {
  const { office, id, messageNow, withdraw } = await waiting();
  await withdraw();
  expect((await caseIn(office, id)).reasons).toMatchObject([{ of: 'CaptureWithdrawn', because: 'Taken for another' }]);
  const { state, timeline } = await messageNow();
  expect(state.withdrawn).toMatchObject([{ because: 'Taken for another', cases: [id], captured: { by: sam.id } }]);
  expect(JSON.stringify([timeline, await timelineOf(office, id)])).not.toContain('Taken');
});

test('captured anew it makes another case with another reference and another letter', async () => {
  const { office, id, message, withdraw } = await waiting();
  await withdraw();
  const again = await capture(office.desk(), sam.id, message, body);
  await office.answerBells();
  const second = again.ok ? again.value.cases[0]!.id : '';
  expect(second).not.toBe(id);
  expect(await worklist(office)).toEqual([second]);
  expect(office.letterbox.sent.map(({ text }) => [text.includes(second), text.includes(id)])).toEqual([[true, false]]);
  expect((await caseIn(office, id)).situation.is).toBe('capture withdrawn');
});

test('once the acknowledgement has gone it is refused, and nothing changes', async () => {
  const { office, id, messageNow, withdraw } = await waiting();
  await office.answerBells();
  expect(codeOf(await withdraw())).toBe('acknowledgement-gone');
  expect((await messageNow()).state.situation).not.toHaveProperty('withdrawing');
  expect((await caseIn(office, id)).situation.is).toBe('open');
});

test('a draft that may stand in the mailbox is one that has gone', async () => {
  const { office, id, withdraw } = await waiting();
  office.letterbox.failOnce('makeReply', { why: 'later' }, 'after');
  await office.answerBells();
  expect(codeOf(await withdraw())).toBe('acknowledgement-gone');
  expect((await caseIn(office, id)).situation.is).toBe('open');
});

test('a letter that goes between the look and the act lets the capture stand', async () => {
  const { office, id, message, messageNow } = await waiting();
  const desk = office.desk();
  let gone = false;
  const documents: DocumentStore = new Proxy(desk.documents, {
    get: (store: DocumentStore, name: keyof DocumentStore) => async (...call: never[]) => {
      if (name === 'write' && !gone) {
        gone = true;
        await office.answerBells();
      }
      return (store[name] as (...args: never[]) => unknown)(...call);
    },
  });
  expect(codeOf(await withdrawCapture({ ...desk, documents }, amara.id, message, 'Too late'))).toBe('acknowledgement-gone');
  await office.sweepAfter(2);
  expect((await caseIn(office, id)).situation.is).toBe('open');
  expect((await messageNow()).state.situation).toMatchObject({ is: 'captured' });
  expect(office.letterbox.sent).toHaveLength(1);
  expect(await office.documents.owed(office.clock.now(), 10)).toEqual([]);
});

test.each([['a holding reply', holdingReply], ['an answer', answer]])('a case that %s was written on stays', async (_what, letter) => {
  const { office, id, withdraw } = await waiting();
  office.bells.length = 0;
  expect(await write(office, id, letter)).toBe('owed');
  expect(codeOf(await withdraw())).toMatch(/case-gone-on|case-answered/);
});

test('the same request again is carried out once', async () => {
  const { office, id, withdraw } = await waiting();
  const request = { key: 'k', hash: 'h' };
  expect([codeOf(await withdraw(request)), codeOf(await withdraw(request)), codeOf(await withdraw())]).toEqual(['done', 'done', 'not-captured']);
  expect((await timelineOf(office, id)).map(({ type }) => type)).toEqual(['Opened', 'CaptureWithdrawn']);
});

test('two who withdraw at the same moment withdraw it once', async () => {
  const { office, id, withdraw } = await waiting();
  const both = await Promise.all([withdraw(), withdraw()]);
  expect(both.map(codeOf)).toContain('done');
  await office.sweepAfter(2);
  expect((await timelineOf(office, id)).filter(({ type }) => type === 'CaptureWithdrawn')).toHaveLength(1);
});

test('whom the matter was about finds neither the message nor the case', async () => {
  const { office, id, message, withdraw } = await waiting({ concerning: [jo.id] });
  await withdraw();
  const theirs = office.desk({ of: 'all areas', notConcerning: jo.id });
  expect(await theirs.documents.get('message', message)).toBeUndefined();
  expect(await theirs.documents.count({ kind: 'message', where: { pile: 'new' } })).toBe(0);
  expect(await theirs.documents.get('case', id)).toBeUndefined();
});

test('a message that names a case which was withdrawn is new, and nobody can put it there', async () => {
  const { office, id, withdraw } = await waiting();
  await withdraw();
  const next = await office.receive(millLane({ id: '<next@example.net>', subject: `About ${id}`, body: 'And another thing.' }));
  expect((await messageStore(office.desk().documents, office.desk().counting).get(next))?.state.situation).toEqual({ is: 'new' });
  expect(codeOf(await joinMessage(office.desk(), sam.id, next, id))).toBe('capture-withdrawn');
});

test('withdrawn while a worker makes what the capture still owes: that worker does not call the withdrawal done', async () => {
  const office = await Office.open();
  const message = await office.receive(millLane());
  const desk = office.desk();
  const { documents, ownWork } = desk;
  // The store takes the capture and, just then, nothing of what follows.
  const captures = { ...desk, documents: { ...documents, writeThen: (first: Write) => documents.write(first) } };
  expect(await capture(captures, sam.id, message, { ...body, undo: true })).toMatchObject({ ok: true });
  // Whoever withdraws it has it written down, and then their power goes.
  const withdraws = { ...desk, documents: { ...documents, write: async (write: Write) => Promise.reject(new Crash(JSON.stringify(await documents.write(write)))) } };
  let withdrawn = false;
  const works = {
    ...desk,
    ownWork: {
      ...ownWork,
      write: async (write: Write) => {
        if (write.document.kind === 'letter' && !withdrawn) {
          withdrawn = true;
          await expect(withdrawCapture(withdraws, amara.id, message, 'Taken for another')).rejects.toThrow(Crash);
        }
        return ownWork.write(write);
      },
    },
  };
  await doMessageWork(works, message);
  for (let n = 0; n < 3; n += 1) await office.sweepAfter(1);
  expect((await messageStore(documents, desk.counting).get(message))?.state).toMatchObject({ situation: { is: 'new' }, withdrawn: [{ by: amara.id }] });
  expect(office.letterbox.drafts).toEqual([]);
});

test('a message that was put with the case as its capture was withdrawn comes back to the inbox, no more open than the case was', async () => {
  const { office, id, withdraw } = await waiting({ concerning: [jo.id] });
  const next = await office.receive(millLane({ id: '<next@example.net>', body: 'And another thing.' }));
  expect(codeOf(await joinMessage(office.desk(), sam.id, next, id))).toBe('done');
  expect(codeOf(await withdraw())).toBe('done');
  await office.answerBells();
  await office.sweepAfter(60);
  expect((await messageStore(office.desk().documents, office.desk().counting).get(next))?.state.situation).toMatchObject({ is: 'held', quotes: [id], concerning: [jo.id] });
  expect(await office.desk().documents.count({ kind: 'message', where: { pile: ['new', 'held'] } })).toBe(2);
  expect(await office.desk({ of: 'all areas', notConcerning: jo.id }).documents.get('message', next)).toBeUndefined();
  expect(await office.documents.owed(office.clock.now(), 10)).toEqual([]);
});

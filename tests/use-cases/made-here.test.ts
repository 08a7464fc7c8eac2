import { instantAt } from '../../shared/kernel/london';
import type { OwedWork, Write } from '../../functions/ports/document-store';
import { assignCase } from '../../functions/use-cases/assign-case';
import { MadeHere } from '../../functions/use-cases/made-here';
import { OwedHere } from '../../functions/use-cases/owed-here';
import { withdrawCapture } from '../../functions/use-cases/withdraw-capture';
import type { CaptureAsked } from '../../functions/use-cases/acknowledge';
import { capture } from '../../functions/use-cases/capture';
import { doOwed } from '../../functions/use-cases/sweep';
import { answer, captured, caseIn, letterIn, timelineOf, versionOf, write } from '../builders/casework';
import { amara, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const made = (id: string): Write => ({ document: { kind: 'letter', id, schema: 1, card: {}, data: { of: id } } });
const day = (date: number, hour: number) => instantAt(Date.UTC(2025, 6, date, hour));

describe('what an instance made', () => {
  test('is given out once, with the version that it got', () => {
    const here = new MadeHere();
    here.keep([made('a'), made('b')], ['1', '7'], day(1, 8));
    expect(here.take('letter', 'b')).toEqual({ ...made('b').document, version: '7' });
    expect([here.take('letter', 'b'), here.take('case', 'a')]).toEqual([undefined, undefined]);
    expect(here.take('letter', 'a')?.version).toBe('1');
  });

  test('is not remembered where nobody said that it was made', () => {
    const here = new MadeHere();
    here.keep([made('a')], [], day(1, 8));
    expect(here.take('letter', 'a')).toBeUndefined();
  });

  test('makes room, the oldest first', () => {
    const here = new MadeHere();
    for (let n = 0; n <= 200; n += 1) here.keep([made(`l${n}`)], ['1'], day(1, 8));
    expect([here.take('letter', 'l0'), here.take('letter', 'l1')?.id, here.take('letter', 'l200')?.id]).toEqual([undefined, 'l1', 'l200']);
  });

  test('is forgotten after a while, whether it was given out or not', () => {
    const here = new MadeHere();
    here.keep([made('a')], ['1'], day(1, 8));
    here.keep([made('b')], ['1'], day(1, 9));
    expect([here.take('letter', 'a'), here.take('letter', 'b')?.id]).toEqual([undefined, 'b']);
  });

  test('may have been changed since: the letter goes once, and nothing that was written is lost', async () => {
    const office = await Office.open();
    const { id, letter } = await captured(office);
    expect((await assignCase(office.desk(), sam.id, id, amara.id, { version: await versionOf(office, id) })).ok).toBe(true);
    await office.answerBells();
    expect([office.letterbox.sent.length, await letterIn(office, letter)]).toMatchObject([1, { is: 'sent' }]);
    expect((await caseIn(office, id)).officer).toBe(amara.id);
    expect((await timelineOf(office, id)).map(({ type }) => type)).toEqual(['Opened', 'Assigned', 'Acknowledged']);
  });

  test('may have been taken back since: then no letter goes', async () => {
    const office = await Office.open();
    const { letter, message } = await captured(office);
    expect((await withdrawCapture(office.desk(), sam.id, message, 'It was captured before.')).ok).toBe(true);
    await office.answerBells();
    await office.sweepAfter(60);
    expect([office.letterbox.sent, await letterIn(office, letter)]).toMatchObject([[], { is: 'cancelled' }]);
  });
});

describe('a case that was remembered and is another by now hears of every letter', () => {
  const matters = [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole on Mill Lane', wanted: '', concerning: [] }];
  const cannot: CaptureAsked['cannot'] = { why: 'no address', because: 'None was given.' };
  test.each<[string, Partial<CaptureAsked>, boolean]>([
    ['its acknowledgement went elsewhere', { to: 'pat.lee@example.net' }, true],
    ['its acknowledgement went by post', { way: { by: 'post', address: '1 Mill Lane, Marlow' } }, false],
    ['nobody could be told', { cannot }, false],
  ])('%s', async (_how, more, elsewhere) => {
    const office = await Office.open();
    const made = await capture(office.desk(), sam.id, await office.receive(millLane()), { matters, contact: sam.id, ...more });
    if (!made.ok) throw new Error(made.refusal.code);
    const id = made.value.cases[0]?.id ?? '';
    const other = { ...office.desk(), madeHere: new MadeHere() };
    if (elsewhere) for (const bell of office.bells.splice(0)) await doOwed(other, bell as Pick<OwedWork, 'kind' | 'id'>);
    await assignCase(office.desk(), sam.id, id, amara.id, { version: await versionOf(office, id) });
    expect(await write(office, id, { ...answer, way: { by: 'email' } })).toBe('owed');
    expect((await caseIn(office, id)).situation).toMatchObject({ is: 'answered' });
  });
});

describe('how many acknowledgements a process owed an address', () => {
  const none = () => Promise.resolve(0);

  test('on the day on which it began is asked once with all that was there, whomever it went to', async () => {
    const here = new OwedHere(day(1, 8));
    const ask = jest.fn(() => Promise.resolve(5));
    here.note('pat@example.net', day(1, 9));
    expect([await here.atMost('pat@example.net', day(1, 9), ask), await here.atMost('lee@example.net', day(1, 10), ask)]).toEqual([6, 5]);
    here.note('lee@example.net', day(1, 11));
    expect(await here.atMost('lee@example.net', day(1, 11), ask)).toBe(6);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('is asked anew where the store could not say', async () => {
    const here = new OwedHere(day(1, 8));
    await expect(here.atMost('pat@example.net', day(1, 9), () => Promise.reject(new Error('throttled')))).rejects.toThrow('throttled');
    expect(await here.atMost('pat@example.net', day(1, 9), () => Promise.resolve(2))).toBe(2);
  });

  test('is known of a day that it made whole, by address in any case, and asks nothing', async () => {
    const here = new OwedHere(day(1, 8));
    here.note('pat@example.net', day(2, 9));
    here.note('PAT@example.net', day(2, 10));
    const ask = jest.fn(none);
    expect(await Promise.all(['Pat@Example.net', 'lee@example.net'].map((address) => here.atMost(address, day(2, 11), ask)))).toEqual([2, 0]);
    expect(ask).not.toHaveBeenCalled();
  });

  test('is not known of a day gone by, nor of one that has no letter yet, and begins anew with each', async () => {
    const here = new OwedHere(day(1, 8));
    here.note('pat@example.net', day(2, 9));
    // 23:30 by Greenwich is the next day in London in summer.
    here.note('pat@example.net', instantAt(Date.UTC(2025, 6, 2, 23, 30)));
    expect(await Promise.all([day(2, 10), day(3, 10), day(4, 10)].map((at) => here.atMost('pat@example.net', at, none)))).toEqual([Infinity, 1, Infinity]);
  });

  test('is not known while a clock that was put back says an earlier day', async () => {
    const here = new OwedHere(day(1, 8));
    here.note('pat@example.net', day(9, 9));
    here.note('pat@example.net', day(2, 9));
    expect(await Promise.all([day(2, 9), day(9, 9)].map((at) => here.atMost('pat@example.net', at, none)))).toEqual([Infinity, 1]);
  });
});

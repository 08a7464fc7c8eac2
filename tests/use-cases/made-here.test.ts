import { instantAt } from '../../shared/kernel/london';
import { assignCase } from '../../functions/use-cases/assign-case';
import { MadeHere } from '../../functions/use-cases/made-here';
import { OwedHere } from '../../functions/use-cases/owed-here';
import { withdrawCapture } from '../../functions/use-cases/withdraw-capture';
import type { Write } from '../../functions/ports/document-store';
import { captured, caseIn, letterIn, timelineOf, versionOf } from '../builders/casework';
import { amara, Office, sam } from '../builders/office';

const made = (id: string): Write => ({ document: { kind: 'letter', id, schema: 1, card: {}, data: { of: id } } });
const day = (date: number, hour: number) => instantAt(Date.UTC(2025, 6, date, hour));

describe('what an instance made', () => {
  test('is given out once, with the version that it got', () => {
    const here = new MadeHere();
    here.keep([made('a'), made('b')], ['1', '7']);
    expect(here.take('letter', 'b')).toEqual({ ...made('b').document, version: '7' });
    expect([here.take('letter', 'b'), here.take('case', 'a')]).toEqual([undefined, undefined]);
    expect(here.take('letter', 'a')?.version).toBe('1');
  });

  test('is not remembered where nobody said that it was made', () => {
    const here = new MadeHere();
    here.keep([made('a')], []);
    expect(here.take('letter', 'a')).toBeUndefined();
  });

  test('makes room, the oldest first', () => {
    const here = new MadeHere();
    for (let n = 0; n <= 200; n += 1) here.keep([made(`l${n}`)], ['1']);
    expect([here.take('letter', 'l0'), here.take('letter', 'l1')?.id, here.take('letter', 'l200')?.id]).toEqual([undefined, 'l1', 'l200']);
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

describe('how many acknowledgements a process owed an address', () => {
  test('is not known of the day on which it began', () => {
    const here = new OwedHere(day(1, 8));
    here.note('pat@example.net', day(1, 9));
    expect(here.atMost('pat@example.net', day(1, 9))).toBe(Infinity);
  });

  test('is known of a day that it made whole, by address in any case', () => {
    const here = new OwedHere(day(1, 8));
    here.note('pat@example.net', day(2, 9));
    here.note('PAT@example.net', day(2, 10));
    expect(['Pat@Example.net', 'lee@example.net'].map((address) => here.atMost(address, day(2, 11)))).toEqual([2, 0]);
  });

  test('is not known of a day gone by, nor of one that has no letter yet, and begins anew with each', () => {
    const here = new OwedHere(day(1, 8));
    here.note('pat@example.net', day(2, 9));
    // 23:30 by Greenwich is the next day in London in summer.
    here.note('pat@example.net', instantAt(Date.UTC(2025, 6, 2, 23, 30)));
    expect([day(2, 10), day(3, 10), day(4, 10)].map((at) => here.atMost('pat@example.net', at))).toEqual([Infinity, 1, Infinity]);
  });

  test('is not known while a clock that was put back says an earlier day', () => {
    const here = new OwedHere(day(1, 8));
    here.note('pat@example.net', day(9, 9));
    here.note('pat@example.net', day(2, 9));
    expect([day(2, 9), day(9, 9)].map((at) => here.atMost('pat@example.net', at))).toEqual([Infinity, 1]);
  });
});

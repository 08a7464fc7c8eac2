import { dangerWord } from '../../../shared/domain/notice/danger';
import { decideNotice, evolveNotice, noticeWakesAt, type Notice, type NoticeCommand } from '../../../shared/domain/notice/notice';
import { plainMoment } from '../../builders/moments';

const at = (time: string) => plainMoment(`Thu 17 Apr 2025 ${time}`);
const word = dangerWord('helen', 'm-1', at('09:00'));

/** What becomes of a notice by one command after another; a refusal is written down and changes nothing. */
function after(...commands: NoticeCommand[]): { state: Notice; refused: string[] } {
  const refused: string[] = [];
  let state: Notice | undefined;
  for (const command of [{ type: 'Owe', at: at('09:00'), id: 'n-1', word } as const, ...commands]) {
    const decided = decideNotice(command, state);
    if (decided.ok) state = decided.value.reduce<Notice | undefined>(evolveNotice, state);
    else refused.push(decided.refusal.code);
  }
  return { state: state as Notice, refused };
}
const claim: NoticeCommand = { type: 'Claim', at: at('09:01'), until: at('09:02') };
const sent: NoticeCommand = { type: 'ConfirmSent', at: at('09:01') };

test('owed, claimed, sent: then nothing is owed any more', () => {
  expect(noticeWakesAt(after().state)).toBe(at('09:00'));
  expect(noticeWakesAt(after(claim).state)).toBe(at('09:02'));
  const { state } = after(claim, sent);
  expect(state.situation).toEqual({ is: 'sent', at: at('09:01') });
  expect(noticeWakesAt(state)).toBeUndefined();
});

test('owing it twice is owing it once', () => {
  expect(decideNotice({ type: 'Owe', at: at('09:05'), id: 'n-1', word }, after().state)).toEqual({ ok: true, value: [] });
});

test('a second worker waits until the claim of the first has run out', () => {
  expect(after(claim, { ...claim, at: at('09:01') }).refused).toEqual(['notice-claimed-by-another']);
  const { state, refused } = after(claim, { type: 'Claim', at: at('09:02'), until: at('09:03') });
  expect([state.attempts, refused]).toEqual([2, []]);
});

test('put off, it waits as long as was asked', () => {
  const { state, refused } = after(claim, { type: 'PutOff', at: at('09:01'), until: at('09:30') }, { type: 'Claim', at: at('09:29'), until: at('09:31') });
  expect([state.situation, refused]).toEqual([{ is: 'owed', notBefore: at('09:30') }, ['notice-claimed-by-another']]);
});

test('what nobody could be told stays as it is, with why', () => {
  const { state, refused } = after(claim, { type: 'GiveUp', at: at('09:01'), why: 'no app' }, claim, sent);
  expect([state.situation, refused]).toEqual([{ is: 'not delivered', why: 'no app', at: at('09:01') }, ['notice-settled', 'notice-settled']]);
});

test('past its time it is given up, and not sent', () => {
  const tomorrow = plainMoment('Fri 18 Apr 2025 09:01');
  expect(after({ type: 'Claim', at: tomorrow, until: tomorrow }).state).toMatchObject({ attempts: 0, situation: { is: 'not delivered', why: 'too late' } });
});

test('nobody confirms what nobody has claimed', () => {
  expect(after(sent, { type: 'PutOff', at: at('09:01'), until: at('09:30') }, { type: 'GiveUp', at: at('09:01'), why: 'refused' }).refused).toEqual(Array(3).fill('notice-claimed-by-another'));
});

test('word of a danger says nothing of the message: a link, and what to do', () => {
  expect(word).toMatchObject({ headline: 'A message may mean harm now', opens: 'inbox/m-1' });
  expect(word.preview.length).toBeLessThanOrEqual(150);
});

import { decideStop, looksAgainAt, showsRestore, type MailStop, type StopCommand } from '../../../shared/domain/letter/stop';
import type { Letter } from '../../../shared/domain/letter/letter';
import { plainMoment as at } from '../../builders/moments';

const [noon, one, two] = [at('Mon 2 June 2025 12:00'), at('Mon 2 June 2025 13:00'), at('Mon 2 June 2025 14:00')];
const stop: StopCommand = { type: 'Stop', at: noon, by: 'jo', because: 'A wrong template' };
const found: StopCommand = { type: 'FindRestored', at: one };
const go: StopCommand = { type: 'LetGo', at: two, by: 'jo', because: 'All were looked through' };

function after(...commands: StopCommand[]): MailStop | string {
  let state: MailStop = {};
  for (const command of commands) {
    const decided = decideStop(command, state);
    if (!decided.ok) return decided.refusal.code;
    state = decided.value?.stop ?? state;
  }
  return state;
}

test('somebody stops all sending with a sentence, once, and somebody lets it go', () => {
  expect(after(stop)).toEqual({ stopped: { at: noon, why: 'by hand', by: 'jo', because: 'A wrong template' } });
  expect(after(stop, stop)).toBe('sending-stopped-already');
  expect(after(stop, go)).toEqual({ letGo: { at: two, by: 'jo', because: 'All were looked through' } });
  expect(after(go)).toBe('sending-not-stopped');
});

test('after a restore each letter is looked for first, for thirty days from when they are let go', () => {
  expect(after(found, go)).toMatchObject({ lookFirstUntil: at('Wed 2 July 2025 14:00') });
  expect(after(found, go, stop, go)).toMatchObject({ lookFirstUntil: at('Wed 2 July 2025 14:00') });
});

test('a restore that is found while somebody has stopped sending is kept as one, with who had stopped it; found again it changes nothing', () => {
  expect(after(stop, found)).toEqual({ stopped: { at: one, why: 'restored', by: 'jo', because: 'A wrong template' } });
  expect(decideStop(found, { stopped: { at: noon, why: 'restored' } })).toEqual({ ok: true, value: undefined });
});

test('the timeline holds who and when, and no words', () => {
  for (const [command, state] of [[stop, {}], [go, after(stop) as MailStop]] as const) {
    const decided = decideStop(command, state);
    expect(JSON.stringify(decided.ok && decided.value?.event)).not.toMatch(/template|looked/);
  }
});

const letter = (situation: Letter['situation'], attempts: number) => ({ situation, attempts }) as Letter;
test.each<[string, Letter | undefined, boolean]>([
  ['one that is not known', undefined, true],
  ['one that no worker has had', letter({ is: 'owed', notBefore: noon }, 0), true],
  ['one that is being tried', letter({ is: 'owed', notBefore: noon }, 1), false],
  ['one that a colleague may have sent from its draft', letter({ is: 'blocked', reason: 'text changed', at: noon }, 1), false],
  ['one that was sent', letter({ is: 'sent', at: noon }, 1), false],
])('of what the mailbox has sent, %s shows a restore: %p', (_what, known, shows) => {
  expect(showsRestore(known)).toBe(shows);
});

test('a letter that is held back is looked at again soon, then more seldom, and every half hour at least', () => {
  expect(looksAgainAt({ at: noon }, noon)).toBe(at('Mon 2 June 2025 12:01'));
  expect(looksAgainAt({ at: noon }, at('Mon 2 June 2025 12:10'))).toBe(at('Mon 2 June 2025 12:20'));
  expect(looksAgainAt({ at: noon }, two)).toBe(at('Mon 2 June 2025 14:30'));
});

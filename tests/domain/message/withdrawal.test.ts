import type { MessageCommand } from '../../../shared/domain/message/commands';
import { decideMessage } from '../../../shared/domain/message/decide';
import { evolveMessage } from '../../../shared/domain/message/evolve';
import { concernedBy, owedBy } from '../../../shared/domain/message/message';
import { instant } from '../../builders/moments';
import { arrival, captureBy, matter } from '../../builders/papers';
import { play } from '../../builders/play';

const decider = { decide: decideMessage, evolve: evolveMessage };
const at = instant('2025-04-17T09:14+01:00');
const later = instant('2025-04-17T09:20+01:00');
const arrive: MessageCommand = { type: 'Arrive', at, arrival: arrival(), placement: { place: 'new' } };
const capture = (letterId = 'ack-m-1'): MessageCommand => ({ type: 'Capture', at, capture: captureBy('sam', { letterId, matters: [matter({ concerning: ['jo'] })] }), notBefore: later });
const withdraw: MessageCommand = { type: 'Withdraw', at: later, by: 'amara', because: 'Taken for another', notBefore: later };
const finish: MessageCommand = { type: 'FinishWithdrawal', at: later };
const giveUp: MessageCommand = { type: 'GiveUpWithdrawal', at: later };
const after = (...commands: MessageCommand[]) => play(decider, [arrive, ...commands]);

test('a capture that is being withdrawn stays captured, and owes the rest, until all is done', () => {
  const { state } = after(capture(), withdraw);
  expect(state?.situation).toMatchObject({ is: 'captured', withdrawing: { by: 'amara', because: 'Taken for another', at: later } });
  expect(state && owedBy(state)).toEqual({ notBefore: later, attempts: 0 });
});

test('withdrawn, it waits in the inbox again, and remembers who captured it, who withdrew that, and why', () => {
  const { state } = after(capture(), withdraw, finish);
  expect(state?.situation).toEqual({ is: 'new' });
  expect(state?.withdrawn).toEqual([{ by: 'amara', because: 'Taken for another', at: later, letterId: 'ack-m-1', cases: ['HC-AAAAAAA-A'], concerning: ['jo'], captured: { by: 'sam', at } }]);
});

test('whom the capture was about never sees it, withdrawn as it is', () => {
  const { state } = after(capture(), withdraw, finish);
  expect(state && concernedBy(state)).toEqual(['jo']);
});

test('given up, the capture stands as it was', () => {
  const { state } = after(capture(), withdraw, giveUp);
  expect(state?.situation).toMatchObject({ is: 'captured', capture: { by: 'sam' } });
  expect(state?.situation).not.toHaveProperty('withdrawing');
});

test.each<[string, MessageCommand[], string]>([
  ['withdrawing what nobody captured', [withdraw], 'not-captured'],
  ['withdrawing what was withdrawn', [capture(), withdraw, finish, withdraw], 'not-captured'],
  ['a capture with the letter of one that was withdrawn', [capture(), withdraw, finish, capture()], 'changing-too-often'],
  ['a second capture while the first is being withdrawn', [capture(), withdraw, capture('ack-m-1-2')], 'already-captured'],
])('refuses %s', (_what, commands, code) => {
  expect(after(...commands).refusals).toEqual([code]);
});

test.each<[string, MessageCommand]>([['finishing', finish], ['giving up', giveUp]])('%s what nobody is withdrawing is nothing', (_what, command) => {
  expect(after(capture(), command).events.map(({ type }) => type)).toEqual(['Arrived', 'Captured']);
});

test('a second press to withdraw is nothing new', () => {
  expect(after(capture(), withdraw, withdraw).events).toHaveLength(3);
});

test('captured anew it is a capture like any other', () => {
  expect(after(capture(), withdraw, finish, capture('ack-m-1-2')).state?.situation).toMatchObject({ is: 'captured', capture: { letterId: 'ack-m-1-2' } });
});

const handOver = (when = at): MessageCommand => ({ type: 'HandOver', at: when, by: 'sam', procedure: 'foi', to: 'The information team', because: 'It asks for figures' });

test('what was offered in the same decision is taken back with it; what was offered apart from it stays', () => {
  expect(after(capture(), handOver(), withdraw, finish).state?.handover).toBeUndefined();
  expect(after(capture(), handOver(later), withdraw, finish).state?.handover).toMatchObject({ procedure: 'foi' });
});

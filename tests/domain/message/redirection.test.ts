import { checkRedirection, writeRedirection, type RedirectionFacts } from '../../../shared/domain/letter/redirection';
import type { MessageCommand } from '../../../shared/domain/message/commands';
import { decideMessage } from '../../../shared/domain/message/decide';
import { evolveMessage } from '../../../shared/domain/message/evolve';
import { isOwed } from '../../../shared/domain/message/handover';
import { messageWakesAt } from '../../../shared/domain/message/message';
import { day, instant } from '../../builders/moments';
import { arrival, captureBy, writing } from '../../builders/papers';
import { play } from '../../builders/play';

const decider = { decide: decideMessage, evolve: evolveMessage };
const at = instant('2025-04-17T09:14+01:00');
const arrive: MessageCommand = { type: 'Arrive', at, arrival: arrival(), placement: { place: 'new' } };
const redirect = (id = 'redirect-1'): MessageCommand => ({ type: 'Redirect', at, by: 'sam', procedure: 'nhs', to: 'the NHS', writing: writing({ id, kind: 'redirection', cases: [] }), notBefore: at });
const made = (letterId = 'redirect-1'): MessageCommand => ({ type: 'FinishRedirecting', at, letterId });
const sent = (letterId = 'redirect-1'): MessageCommand => ({ type: 'HearRedirectionSent', at, letterId });
const bounced: MessageCommand = { type: 'HearRedirectionBounced', at, letterId: 'redirect-1' };
const giveBack: MessageCommand = { type: 'GiveBack', at, by: 'sam', because: 'It is ours after all' };
const handOver: MessageCommand = { type: 'HandOver', at, by: 'sam', procedure: 'nhs', to: 'the NHS', because: 'A hospital' };
const end: MessageCommand = { type: 'EndHandover', at, by: 'sam', because: 'It was one matter' };
const after = (...commands: MessageCommand[]) => play(decider, [arrive, ...commands]);
const owed = (...commands: MessageCommand[]) => isOwed(after(...commands).state?.handover);

test('the letter is owed in the write that decides it, and is looked after until it stands as one', () => {
  const { state } = after(redirect());
  expect(state).toMatchObject({ situation: { is: 'handed' }, handover: { procedure: 'nhs', redirection: { letterId: 'redirect-1' } } });
  expect(state && messageWakesAt(state)).toBe(at);
  const later = after(redirect(), made()).state;
  expect(later && messageWakesAt(later)).toBeUndefined();
});

test('the writer is told once it has gone, and not before; what came back told nobody', () => {
  expect([owed(redirect()), owed(redirect(), made(), sent()), owed(redirect(), made(), sent(), bounced)]).toEqual([true, false, true]);
});

test('one that came back makes room for another', () => {
  expect(after(redirect(), made(), bounced, redirect('redirect-2')).state?.handover?.redirection?.letterId).toBe('redirect-2');
});

test('of a captured message the case stays', () => {
  expect(after({ type: 'Capture', at, capture: captureBy('sam'), notBefore: at }, redirect()).state?.situation.is).toBe('captured');
});

test.each<[string, MessageCommand[], string]>([
  ['a second reply while one is going', [redirect(), redirect('redirect-2')], 'redirection-going'],
  ['a second reply after one has gone', [redirect(), sent(), redirect('redirect-2')], 'handover-accepted'],
  ['giving back what is going', [redirect(), giveBack], 'redirection-going'],
  ['ending what nobody gave back', [{ type: 'Capture', at, capture: captureBy('sam'), notBefore: at }, handOver, end], 'not-given-back'],
])('refuses %s', (_what, commands, code) => {
  expect(after(...commands).refusals).toEqual([code]);
});

test('what was given back of a captured message can be ended, by name and with why', () => {
  const { state } = after({ type: 'Capture', at, capture: captureBy('sam'), notBefore: at }, handOver, giveBack, end);
  expect(state?.handover).toMatchObject({ ended: { because: 'It was one matter', by: 'sam' } });
  expect(isOwed(state?.handover)).toBe(false);
});

const facts: RedirectionFacts = { council: 'Marlshire County Council', writer: 'Pat Lee', received: day('2025-04-16'), officer: 'Sam Okoro', own: ['marlshire.example'], body: { name: 'Marl Vale District Council', address: '1 High Street', telephone: '03069 990 200', web: 'www.marlvale.example' } };

test('says whom to write to and how, that nothing was passed on, and promises no answer', () => {
  const text = writeRedirection(facts);
  expect(text).toContain('Thank you for writing to Marlshire County Council. We received your message on Wednesday 16 April 2025.');
  expect(text).toContain('Marl Vale District Council\n1 High Street\nTelephone 03069 990 200\nwww.marlvale.example');
  expect(text).toContain('We have not passed your message on.');
  expect(text).not.toMatch(/We will answer|reference is/);
  expect(checkRedirection(text, facts).every(({ kept }) => kept)).toBe(true);
});

test('an officer’s own words name the body, and repeat no stranger’s address', () => {
  expect(checkRedirection('Please write elsewhere, see http://evil.example/x', facts)).toMatchObject([{ promise: 'whom to write to', kept: false }, { promise: 'no link', kept: false }]);
});

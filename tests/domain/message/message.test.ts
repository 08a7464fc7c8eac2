import fc from 'fast-check';
import type { MessageCommand } from '../../../shared/domain/message/commands';
import { decideMessage } from '../../../shared/domain/message/decide';
import { evolveMessage } from '../../../shared/domain/message/evolve';
import { concernedBy, owedBy, type Message, type Placement } from '../../../shared/domain/message/message';
import { instant } from '../../builders/moments';
import { arrival, captureBy, matter } from '../../builders/papers';
import { play } from '../../builders/play';

const decider = { decide: decideMessage, evolve: evolveMessage };
const at = instant('2025-04-17T09:14+01:00');
const later = instant('2025-04-17T09:20+01:00');
const arrive = (placement: Placement = { place: 'new' }, overrides = {}): MessageCommand => ({ type: 'Arrive', at, arrival: arrival(overrides), placement });
const capture = (by = 'sam', overrides = {}): MessageCommand => ({ type: 'Capture', at, capture: captureBy(by, overrides), notBefore: later });
const join = (by = 'sam', caseId = 'HC-BBBBBBB-B'): MessageCommand => ({ type: 'Join', at, caseId, concerning: ['jo'], by, notBefore: later });
const file = (by = 'sam'): MessageCommand => ({ type: 'File', at, as: 'not for us', because: 'It is for the district', by });
const finish: MessageCommand = { type: 'FinishWork', at: later };
const putOff: MessageCommand = { type: 'PutOffWork', at: later, until: instant('2025-04-17T10:00+01:00') };

const placements: Placement[] = [
  { place: 'new' },
  { place: 'held', reason: 'stranger quotes a case', quotes: ['HC-BBBBBBB-B'], concerning: ['jo'] },
  { place: 'automatic', sign: 'auto-submitted', certain: false },
  { place: 'automatic', sign: 'delivery report', certain: true },
  { place: 'reply', caseId: 'HC-BBBBBBB-B', concerning: ['jo'] },
  { place: 'automatic', sign: 'delivery report', certain: true, bounced: 'ack-m-9' },
];

test.each([
  ['waits for triage', { place: 'new' }, { is: 'new' }],
  ['is held with the reason', placements[1], { is: 'held', reason: 'stranger quotes a case', quotes: ['HC-BBBBBBB-B'], concerning: ['jo'] }],
  ['waits in the pile of the probably automatic', placements[2], { is: 'automatic', sign: 'auto-submitted' }],
  ['is filed without a person only where the sign is certain', placements[3], { is: 'filed', as: 'automatic', because: 'delivery report', at }],
  ['that says a letter of ours came back is filed, and owes the letter word', placements[5], { is: 'filed', as: 'automatic', because: 'delivery report', at, bounced: 'ack-m-9', owed: { notBefore: at, attempts: 0 } }],
  ['joins its case and owes it word', placements[4], { is: 'joined', caseId: 'HC-BBBBBBB-B', concerning: ['jo'], at, owed: { notBefore: at, attempts: 0 } }],
] as [string, Placement, unknown][])('on arrival a message %s', (_what, placement, situation) => {
  expect(play(decider, [arrive(placement)]).state?.situation).toEqual(situation);
});

test('a second arrival of the same message is nothing new', () => {
  expect(play(decider, [arrive(), arrive()]).events).toHaveLength(1);
});

test.each<[string, MessageCommand[], string]>([
  ['a second capture', [arrive(), capture('sam'), capture('amara')], 'already-captured'],
  ['a capture of what joined a case', [arrive(), join(), capture()], 'already-joined'],
  ['a capture of a reply', [arrive(placements[4]), capture()], 'already-joined'],
  ['joining what was captured', [arrive(), capture(), join()], 'already-captured'],
  ['joining a second case', [arrive(), join(), join('amara', 'HC-CCCCCCC-C')], 'already-joined'],
  ['filing what was captured', [arrive(), capture(), file()], 'already-captured'],
  ['filing what joined a case', [arrive(), join(), file()], 'already-joined'],
  ['filing twice', [arrive(), file(), file('amara')], 'already-filed'],
  ['a capture with nobody to answer', [arrive({ place: 'held', reason: 'no sender', quotes: [], concerning: [] }, { from: undefined }), capture()], 'nobody-to-answer'],
  ['a capture by the person it is about', [arrive(), capture('sam', { matters: [matter({ concerning: ['sam'] })] })], 'concerns-you'],
  ['a capture whose second matter is about the officer', [arrive(), capture('sam', { matters: [matter(), matter({ no: 2, concerning: ['sam'] })] })], 'concerns-you'],
  ['a contact whom the matter is about', [arrive(), capture('amara', { contact: 'sam', matters: [matter({ concerning: ['sam'] })] })], 'contact-is-concerned'],
])('refuses %s, and changes nothing', (_what, commands, code) => {
  const before = play(decider, commands.slice(0, -1));
  const { refusals, state } = play(decider, commands);
  expect(refusals).toEqual([code]);
  expect(state).toEqual(before.state);
});

test('tells the second officer who captured it, when, and which cases it made', () => {
  const { state } = play(decider, [arrive(), capture('sam')]);
  expect(decideMessage(capture('amara'), state)).toEqual({ ok: false, refusal: { code: 'already-captured', by: 'sam', at, cases: ['HC-AAAAAAA-A'] } });
});

test.each(['filed by a person', 'filed by a rule'])('what was %s can still be captured', (how) => {
  const first = how === 'filed by a rule' ? [arrive(placements[3])] : [arrive(), file()];
  expect(play(decider, [...first, capture()]).state?.situation.is).toBe('captured');
});

test('owes its cases and its letter from the moment of capture until they are made', () => {
  const { state: captured } = play(decider, [arrive(), capture()]);
  expect(captured && owedBy(captured)).toEqual({ notBefore: later, attempts: 0 });
  const { state: waiting } = play(decider, [putOff], captured);
  expect(waiting && owedBy(waiting)).toEqual({ notBefore: instant('2025-04-17T10:00+01:00'), attempts: 1 });
  const { state: done } = play(decider, [finish], waiting);
  expect(done && owedBy(done)).toBeUndefined();
  expect(done?.situation.is).toBe('captured');
});

test('a report that a letter came back owes word until the letter has heard, and stays filed', () => {
  const { state: waiting } = play(decider, [arrive(placements[5]), putOff]);
  expect(waiting && owedBy(waiting)).toEqual({ notBefore: instant('2025-04-17T10:00+01:00'), attempts: 1 });
  const { state: done } = play(decider, [finish], waiting);
  expect([done && owedBy(done), done?.situation]).toEqual([undefined, expect.objectContaining({ is: 'filed', bounced: 'ack-m-9' })]);
});

test('is about the people whom its matters are about, each once', () => {
  const { state } = play(decider, [arrive(), capture('sam', { matters: [matter({ concerning: ['jo', 'ann'] }), matter({ no: 2, concerning: ['jo'] })] })]);
  expect(state && concernedBy(state)).toEqual(['jo', 'ann']);
});

test.each([placements[1], placements[4]] as Placement[])('what is $place is about whom its case is about', (placement) => {
  const { state } = play(decider, [arrive(placement)]);
  expect(state && concernedBy(state)).toEqual(['jo']);
});

const commands = fc.array(fc.constantFrom(capture('sam'), capture('amara'), join('sam'), join('amara', 'HC-CCCCCCC-C'), file('sam'), file('amara'), finish, putOff, arrive()), { maxLength: 12 });

test('no order of commands gives two captures, or a capture and a case that it joined', () => {
  fc.assert(fc.property(fc.constantFrom(...placements), commands, (placement, list) => {
    const { events } = play(decider, [arrive(placement), ...list]);
    const settled = events.filter((event) => event.type === 'Captured' || event.type === 'Joined');
    expect(settled.length).toBeLessThanOrEqual(placement.place === 'reply' ? 0 : 1);
    expect(events.filter((event) => event.type === 'Arrived')).toHaveLength(1);
  }));
});

test('what was captured stays captured, by whoever was first', () => {
  fc.assert(fc.property(commands, (list) => {
    const { state } = play(decider, [arrive(), capture('first'), ...list]);
    expect(state?.situation).toMatchObject({ is: 'captured', capture: { by: 'first' } });
  }));
});

test('what arrived is never changed', () => {
  fc.assert(fc.property(commands, (list) => {
    expect(play(decider, [arrive(), ...list]).state?.arrival).toEqual(arrival());
  }));
});

test('the same command a second time does nothing', () => {
  fc.assert(fc.property(fc.constantFrom(...placements), commands, fc.constantFrom(capture(), join(), file(), finish, putOff, arrive()), (placement, list, command) => {
    const { state } = play<MessageCommand, Message, unknown>(decider as never, [arrive(placement), ...list, command]);
    expect(play(decider, [command], state).events).toEqual([]);
  }));
});

import type { MessageCommand } from '../../../shared/domain/message/commands';
import { decideMessage } from '../../../shared/domain/message/decide';
import { evolveMessage } from '../../../shared/domain/message/evolve';
import { isOwed } from '../../../shared/domain/message/handover';
import { procedures } from '../../../shared/domain/message/procedures';
import { instant } from '../../builders/moments';
import { arrival, captureBy } from '../../builders/papers';
import { play } from '../../builders/play';

const decider = { decide: decideMessage, evolve: evolveMessage };
const at = instant('2025-04-17T09:14+01:00');
const arrive: MessageCommand = { type: 'Arrive', at, arrival: arrival(), placement: { place: 'new' } };
const capture: MessageCommand = { type: 'Capture', at, capture: captureBy('sam'), notBefore: at };
const handOver = (procedure = 'foi'): MessageCommand => ({ type: 'HandOver', at, by: 'sam', procedure, to: 'The information team', because: 'It asks for figures' });
const accept: MessageCommand = { type: 'AcceptHandover', at, by: 'sam', whom: 'Ann Bello, information' };
const giveBack: MessageCommand = { type: 'GiveBack', at, by: 'sam', because: 'It is a complaint' };
const file: MessageCommand = { type: 'File', at, as: 'not for us', because: 'x', by: 'sam' };
const after = (...commands: MessageCommand[]) => play(decider, [arrive, ...commands]);

test('offered, it is owed until somebody there has accepted it by name', () => {
  const offered = after(handOver()).state;
  expect(offered).toMatchObject({ situation: { is: 'handed' }, handover: { procedure: 'foi', to: 'The information team', by: 'sam' } });
  expect(isOwed(offered?.handover)).toBe(true);
  const accepted = after(handOver(), accept).state;
  expect(accepted?.handover?.accepted).toMatchObject({ whom: 'Ann Bello, information', by: 'sam' });
  expect(isOwed(accepted?.handover)).toBe(false);
});

test('given back, it waits in the inbox again, with why', () => {
  const { state } = after(handOver(), giveBack);
  expect(state?.situation).toEqual({ is: 'new' });
  expect(state?.handover).toBeUndefined();
  expect(state?.givenBack).toMatchObject([{ procedure: 'foi', givenBack: { because: 'It is a complaint' } }]);
});

test.each([['then captured', [handOver(), capture]], ['captured, then handed over', [capture, handOver()]]])('one message holds a complaint and an information request: %s', (_order, commands) => {
  const { state, refusals } = after(...commands);
  expect(refusals).toEqual([]);
  expect(state).toMatchObject({ situation: { is: 'captured' }, handover: { procedure: 'foi' } });
  expect(isOwed(state?.handover)).toBe(true);
});

test('what was given back of a captured message is still owed, until another takes it', () => {
  const back = after(capture, handOver(), giveBack).state;
  expect([back?.situation.is, isOwed(back?.handover)]).toEqual(['captured', true]);
  expect(isOwed(after(capture, handOver(), giveBack, handOver('eir'), accept).state?.handover)).toBe(false);
});

test.each<[string, MessageCommand[], string]>([
  ['a second offer while the first waits', [handOver(), handOver('eir')], 'already-handed'],
  ['accepting what nobody offered', [accept], 'not-handed'],
  ['giving back what nobody offered', [giveBack], 'not-handed'],
  ['giving back what was accepted', [handOver(), accept, giveBack], 'handover-accepted'],
  ['putting away what is handed over', [handOver(), file], 'already-handed'],
])('refuses %s', (_what, commands, code) => {
  expect(after(...commands).refusals).toEqual([code]);
});

test('what may mean harm is not handed over before somebody was told', () => {
  const raise: MessageCommand = { type: 'RaiseDanger', at, by: 'sam', kinds: ['at risk'] };
  const told: MessageCommand = { type: 'RecordTold', at, by: 'sam', whom: 'The duty desk', when: at };
  expect(after(raise, handOver('safeguarding')).refusals).toEqual(['danger-not-told']);
  expect(after(raise, told, handOver('safeguarding')).refusals).toEqual([]);
});

test('the same command a second time does nothing', () => {
  for (const last of [accept, giveBack]) {
    const { state } = after(capture, handOver(), last);
    expect(play(decider, [last], state).events).toEqual([]);
  }
});

test('every row of the table says who takes it, its own clock, where that comes from, and who may see it', () => {
  expect(new Set(procedures.map(({ id }) => id)).size).toBe(procedures.length);
  for (const { name, takes, clock, seenBy } of procedures) for (const words of [name, takes, clock.says, clock.source, seenBy]) expect(words).toMatch(/\S{2}/);
  // Until somebody has read a source against the law in force, none is called checked.
  expect(procedures.filter(({ clock }) => clock.checked)).toEqual([]);
});

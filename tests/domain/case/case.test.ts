import fc from 'fast-check';
import { decideCase, evolveCase, type CaseCommand } from '../../../shared/domain/case/case';
import { instant } from '../../builders/moments';
import { open, pat } from '../../builders/papers';
import { play } from '../../builders/play';

const decider = { decide: decideCase, evolve: evolveCase };
const at = instant('2025-04-17T09:15+01:00');
const acknowledge = (letterId = 'ack-m-1', when = at): CaseCommand => ({ type: 'Acknowledge', at: when, letterId });
const join = (messageId = 'm-2', from = 'pat.lee@example.net'): CaseCommand => ({ type: 'JoinMessage', at, messageId, from });
const assign = (officer?: string): CaseCommand => ({ type: 'Assign', at, by: 'sam', ...(officer && { officer }) });

test('opens with its message, its letter and its writer', () => {
  expect(play(decider, [open()]).state).toMatchObject({
    situation: { is: 'open' },
    acknowledgement: { situation: 'owed', letterId: 'ack-m-1' },
    correspondence: [{ is: 'message', id: 'm-1' }, { is: 'letter', id: 'ack-m-1' }],
    correspondents: [pat.address],
  });
});

test('opened twice from one matter it is one case', () => {
  expect(play(decider, [open(), open()])).toMatchObject({ events: [{ type: 'Opened' }], refusals: [] });
});

test.each([
  ['another message', { messageId: 'm-9', matter: 1 }],
  ['another matter of the message', { messageId: 'm-1', matter: 2 }],
])('refuses to be opened by %s', (_what, origin) => {
  expect(play(decider, [open(), open({ origin })]).refusals).toEqual(['case-exists-with-another-origin']);
});

test.each([acknowledge(), join(), assign('amara')])('refuses $type before it was opened', (command) => {
  expect(play(decider, [command]).refusals).toEqual(['no-such-case']);
});

test('is acknowledged when its letter was sent, and keeps the first time', () => {
  const { state, events } = play(decider, [open(), acknowledge(), acknowledge('ack-m-1', instant('2025-05-01T10:00Z'))]);
  expect(state?.acknowledgement).toEqual({ situation: 'sent', letterId: 'ack-m-1', at });
  expect(events).toHaveLength(2);
});

test('takes in each message once, and each correspondent once', () => {
  const { state } = play(decider, [open(), join(), join(), join('m-3', 'sister@example.net'), join('m-4', 'sister@example.net')]);
  expect(state?.correspondence.map(({ id }) => id)).toEqual(['m-1', 'ack-m-1', 'm-2', 'm-3', 'm-4']);
  expect(state?.correspondents).toEqual([pat.address, 'sister@example.net']);
});

test('goes to an officer, and back to nobody', () => {
  expect(play(decider, [open(), assign('amara')]).state?.officer).toBe('amara');
  expect(play(decider, [open(), assign('amara'), assign()]).state?.officer).toBeUndefined();
});

test('never goes to an officer whom it is about', () => {
  expect(play(decider, [open({ concerning: ['jo'] }), assign('jo')])).toMatchObject({ refusals: ['officer-is-concerned'], state: { concerning: ['jo'] } });
});

const commands = fc.array(fc.constantFrom(open(), acknowledge(), acknowledge('other'), join(), join('m-3', 'x@example.net'), assign('amara'), assign('jo'), assign()), { maxLength: 15 });

test('no order of commands acknowledges it twice, or gives it to whom it is about', () => {
  fc.assert(fc.property(commands, (list) => {
    const { events, state } = play(decider, [open({ concerning: ['jo'] }), ...list]);
    expect(events.filter((event) => event.type === 'Acknowledged').length).toBeLessThanOrEqual(1);
    expect(state?.officer).not.toBe('jo');
  }));
});

test('its receipt, its origin and its reference never change', () => {
  fc.assert(fc.property(commands, (list) => {
    const { id, origin, receivedAt } = play(decider, [open()]).state ?? {};
    expect(play(decider, [open(), ...list]).state).toMatchObject({ id, origin, receivedAt });
  }));
});

test('the same command a second time does nothing', () => {
  fc.assert(fc.property(commands, fc.constantFrom(open(), acknowledge(), join(), assign('amara'), assign()), (list, command) => {
    const { state } = play(decider, [open(), ...list, command]);
    expect(play(decider, [command], state).events).toEqual([]);
  }));
});

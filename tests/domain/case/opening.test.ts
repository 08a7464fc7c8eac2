import type { CaseCommand } from '../../../shared/domain/case/commands';
import { concernedBy } from '../../../shared/domain/case/case';
import { decideCase } from '../../../shared/domain/case/decide';
import { day } from '../../builders/moments';
import { open, pat, usual } from '../../builders/papers';
import { acknowledged, assign, heard, join, on, played, readingOn } from './acts';

test('opens with its message, its letter, its writer and one stage, whose acknowledgement is owed', () => {
  expect(played([]).state).toMatchObject({
    situation: { is: 'open' },
    stages: [{ no: 1, receipt: { at: '2025-04-16T15:02:00.000Z' }, profile: 'kent', convention: { is: 'A' }, acknowledgement: { situation: 'owed', letterId: 'ack-m-1' }, pauses: [], holdingReplies: [], told: [] }],
    calendar: { name: 'England and Wales', version: 1 },
    correspondence: [{ is: 'message', id: 'm-1' }, { is: 'letter', id: 'ack-m-1' }],
    correspondents: [pat.address],
    absorbed: [], reasons: [], owed: [],
  });
});

test('opened twice from one matter it is one case', () => {
  expect(played([open()])).toMatchObject({ events: [{ type: 'Opened' }], refusals: [] });
});

test.each([
  ['another message', { messageId: 'm-9', matter: 1 }],
  ['another matter of the message', { messageId: 'm-1', matter: 2 }],
])('refuses to be opened by %s', (_what, origin) => {
  expect(played([open({ origin })]).refusals).toEqual(['case-exists-with-another-origin']);
});

test.each([acknowledged, join(), assign('amara')])('refuses $type before it was opened', (command) => {
  expect(decideCase(command, undefined, usual)).toEqual({ ok: false, refusal: { code: 'no-such-case' } });
});

test('is acknowledged when its letter was sent, keeps the first time, and keeps what the letter told', () => {
  const { state, events } = played([acknowledged, heard('ack-m-1', '2025-05-01', '2025-06-02')]);
  expect(state.stages[0]).toMatchObject({
    acknowledgement: { situation: 'sent', letterId: 'ack-m-1', at: on('2025-04-17') },
    told: [{ by: '2025-05-19', letterId: 'ack-m-1', toldAt: on('2025-04-17'), receivedOn: '2025-04-16' }],
  });
  expect(events).toHaveLength(2);
});

test('keeps the day on which the letter was written: where the answer counts from it, that date stands if sending slips', () => {
  const late: CaseCommand = { ...heard('ack-m-1', '2025-04-23', '2025-05-07'), writtenOn: day('2025-04-22') };
  const { state } = played([late], { opening: { profile: 'lgsco' } });
  expect(state.stages[0].acknowledgement).toEqual({ situation: 'sent', letterId: 'ack-m-1', at: on('2025-04-23'), writtenOn: '2025-04-22' });
  expect(readingOn('2025-04-23', state).answer.by).toBe('2025-05-07');
});

test('a letter of before there was a choice told no date that was kept', () => {
  expect(played([heard('ack-m-1', '2025-04-17')]).state.stages[0]).toMatchObject({ acknowledgement: { situation: 'sent' }, told: [] });
});

test('hears nothing of a letter that is not its own', () => {
  expect(played([heard('ack-m-9', '2025-04-17', '2025-05-19')]).events).toHaveLength(1);
});

test('takes in each message once, and each correspondent once', () => {
  const sister = { from: 'sister@example.net' };
  const { state } = played([join(), join(), join('m-3', sister), join('m-4', sister)]);
  expect(state.correspondence.map(({ id }) => id)).toEqual(['m-1', 'ack-m-1', 'm-2', 'm-3', 'm-4']);
  expect(state.correspondents).toEqual([pat.address, 'sister@example.net']);
});

test('goes to an officer, and back to nobody', () => {
  expect(played([assign('amara')]).state.officer).toBe('amara');
  expect(played([assign('amara'), assign()]).state.officer).toBeUndefined();
});

test('never goes to an officer whom it is about', () => {
  expect(played([assign('jo')], { opening: { concerning: ['jo'] } })).toMatchObject({ refusals: ['officer-is-concerned'], state: { concerning: ['jo'] } });
});

test('is about each person once', () => {
  expect(concernedBy(played([], { opening: { concerning: ['jo', 'ann', 'jo'] } }).state)).toEqual(['jo', 'ann']);
});

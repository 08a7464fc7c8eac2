import fc from 'fast-check';
import type { LetterCommand } from '../../../shared/domain/letter/commands';
import { decideLetter, lookAgainAfter } from '../../../shared/domain/letter/decide';
import { evolveLetter } from '../../../shared/domain/letter/evolve';
import { wakesAt } from '../../../shared/domain/letter/letter';
import { later, type Instant } from '../../../shared/kernel/london';
import { instant } from '../../builders/moments';
import { writing } from '../../builders/papers';
import { play } from '../../builders/play';

const decider = { decide: decideLetter, evolve: evolveLetter };
const minute = 60_000;
const start = instant('2025-04-17T09:14+01:00');
const after = (minutes: number): Instant => later(start, minutes * minute);

const owe: LetterCommand = { type: 'Owe', at: start, writing: writing() };
const claim = (at: number, until = at + 5): LetterCommand => ({ type: 'Claim', at: after(at), until: after(until) });
const beginSending = (at: number): LetterCommand => ({ type: 'BeginSending', at: after(at), draftId: 'd', internetMessageId: '<d@council.example>', until: after(at + 5) });
const confirm = (at: number): LetterCommand => ({ type: 'ConfirmSent', at: after(at) });
const putOff = (at: number, until = at + 1): LetterCommand => ({ type: 'PutOff', at: after(at), until: after(until) });
const missing = (at: number): LetterCommand => ({ type: 'ReportMissing', at: after(at), until: later(after(at), lookAgainAfter) });
const block = (at: number): LetterCommand => ({ type: 'Block', at: after(at), reason: 'text changed' });
const allow = (at: number): LetterCommand => ({ type: 'AllowAgain', at: after(at), by: 'sam', asManager: false });
const cancel = (at: number): LetterCommand => ({ type: 'Cancel', at: after(at), by: 'sam' });
const bounce = (at: number): LetterCommand => ({ type: 'ReportBounce', at: after(at) });

const situationAfter = (...commands: LetterCommand[]) => play(decider, [owe, ...commands]).state?.situation;

test.each<[string, LetterCommand[], object]>([
  ['is owed at once', [], { is: 'owed', notBefore: after(0) }],
  ['is claimed by one worker for a while', [claim(0)], { is: 'claimed', until: after(5) }],
  ['is being sent once the draft stands', [claim(0), beginSending(1)], { is: 'sending', draftId: 'd', internetMessageId: '<d@council.example>', until: after(6) }],
  ['is sent when the mailbox took it', [claim(0), beginSending(1), confirm(2)], { is: 'sent', at: after(2), draftId: 'd', internetMessageId: '<d@council.example>' }],
  ['that came back is not sent, and says when it went and when it came back', [claim(0), beginSending(1), confirm(2), bounce(30)], { is: 'bounced', at: after(30), sentAt: after(2), draftId: 'd', internetMessageId: '<d@council.example>' }],
  ['cannot come back before it went', [claim(0), bounce(1)], { is: 'claimed' }],
  ['is owed again when it was put off before sending', [claim(0), putOff(1)], { is: 'owed', notBefore: after(2) }],
  ['is still being sent when it was put off while sending', [claim(0), beginSending(1), putOff(2)], { is: 'sending', until: after(3) }],
  ['is only looked for by who claims it while it is being sent', [claim(0), beginSending(1), claim(6)], { is: 'sending', draftId: 'd', until: after(11) }],
  ['is looked for again when it was not found once', [claim(0), beginSending(1), missing(2)], { is: 'sending', missingSince: after(2), until: after(12) }],
  ['is not given up within ten minutes', [claim(0), beginSending(1), missing(2), missing(11)], { is: 'sending', missingSince: after(2) }],
  ['is unknown when it was not found twice, ten minutes apart', [claim(0), beginSending(1), missing(2), claim(12), missing(12)], { is: 'unknown', at: after(12), draftId: 'd' }],
  ['is blocked when somebody changed the draft', [claim(0), block(1)], { is: 'blocked', reason: 'text changed', at: after(1) }],
  ['is owed again when a person has looked at what was blocked', [claim(0), block(1), allow(30)], { is: 'owed', notBefore: after(30) }],
  ['is owed again when a person has looked at what was lost', [claim(0), beginSending(1), missing(2), missing(12), allow(30)], { is: 'owed', notBefore: after(30) }],
  ['that was stopped is taken back: nothing of it went', [claim(0), block(1), cancel(2), claim(60)], { is: 'cancelled', at: after(2), by: 'sam' }],
  ['taken back before a worker had it never goes', [cancel(0), claim(60), beginSending(61)], { is: 'cancelled', at: after(0), by: 'sam' }],
])('a letter %s', (_what, commands, situation) => {
  expect(situationAfter(...commands)).toMatchObject(situation);
});

test.each<[string, LetterCommand[], string]>([
  ['a claim on what another has', [claim(0), claim(4)], 'letter-claimed-by-another'],
  ['a claim on what was put off, before its time', [claim(0), putOff(1, 10), claim(9)], 'letter-claimed-by-another'],
  ['a claim on what is blocked', [claim(0), block(1), claim(60)], 'letter-claimed-by-another'],
  ['a claim on what is lost', [claim(0), beginSending(1), missing(2), missing(12), claim(60)], 'letter-claimed-by-another'],
  ['a claim on what was sent', [claim(0), beginSending(1), confirm(2), claim(60)], 'letter-already-sent'],
  ['sending without a claim', [beginSending(1)], 'letter-claimed-by-another'],
  ['sending a second time', [claim(0), beginSending(1), beginSending(2)], 'letter-claimed-by-another'],
  ['a claim on what came back', [claim(0), beginSending(1), confirm(2), bounce(30), claim(60)], 'letter-claimed-by-another'],
  ['sending what came back', [claim(0), beginSending(1), confirm(2), bounce(30), beginSending(60)], 'letter-claimed-by-another'],
  ['a person who says: send what came back', [claim(0), beginSending(1), confirm(2), bounce(30), allow(60)], 'letter-not-stopped'],
  ['sending what was sent', [claim(0), beginSending(1), confirm(2), beginSending(3)], 'letter-already-sent'],
  ['confirming what was never begun', [claim(0), confirm(1)], 'letter-claimed-by-another'],
  ['allowing what was not stopped', [claim(0), allow(1)], 'letter-not-stopped'],
  ['allowing what was sent', [claim(0), beginSending(1), confirm(2), allow(3)], 'letter-already-sent'],
  ['taking back what a worker has', [claim(0), cancel(1)], 'letter-drafted'],
  ['taking back what was put off, of which a draft may stand in the mailbox', [claim(0), putOff(1), cancel(2)], 'letter-drafted'],
  ['taking back what is being sent', [claim(0), beginSending(1), cancel(2)], 'letter-drafted'],
  ['taking back what may have been sent', [claim(0), beginSending(1), missing(2), missing(12), cancel(13)], 'letter-drafted'],
  ['taking back what a person has let go again', [claim(0), block(1), allow(2), cancel(3)], 'letter-drafted'],
  ['taking back what was sent', [claim(0), beginSending(1), confirm(2), cancel(3)], 'letter-already-sent'],
  ['taking back what came back', [claim(0), beginSending(1), confirm(2), bounce(30), cancel(31)], 'letter-drafted'],
  ['a claim on what was taken back', [cancel(0), claim(60)], 'letter-cancelled'],
  ['a person who says: send what was taken back', [cancel(0), allow(60)], 'letter-cancelled'],
  ['blocking what was sent', [claim(0), beginSending(1), confirm(2), block(3)], 'letter-already-sent'],
])('refuses %s', (_what, commands, code) => {
  expect(play(decider, [owe, ...commands]).refusals).toEqual([code]);
});

test('a claim that has run out is free for the next worker', () => {
  expect(play(decider, [owe, claim(0, 5), claim(5, 10)]).state).toMatchObject({ attempts: 2, situation: { is: 'claimed', until: after(10) } });
});

test('the request that owes it may send it at once', () => {
  expect(play(decider, [{ ...owe, claimUntil: after(5) } as LetterCommand]).state).toMatchObject({ attempts: 1, situation: { is: 'claimed' } });
});

test.each<[string, LetterCommand[], Instant | undefined]>([
  ['at once when it is owed', [], after(0)],
  ['when its claim runs out', [claim(0)], after(5)],
  ['when its sending runs out', [claim(0), beginSending(1)], after(6)],
  ['never when it was sent', [claim(0), beginSending(1), confirm(2)], undefined],
  ['never when it came back', [claim(0), beginSending(1), confirm(2), bounce(30)], undefined],
  ['never when it is blocked', [claim(0), block(1)], undefined],
  ['never when it was taken back', [cancel(0)], undefined],
  ['never when it is lost', [claim(0), beginSending(1), missing(2), missing(12)], undefined],
])('a sweep looks at it %s', (_when, commands, wakeAt) => {
  const situation = situationAfter(...commands);
  expect(situation && wakesAt(situation)).toBe(wakeAt);
});

const anyCommand = fc.nat(60).chain((at) =>
  fc.constantFrom(owe, claim(at), beginSending(at), confirm(at), putOff(at), putOff(at, at + 30), missing(at), block(at), allow(at), bounce(at), cancel(at)),
);
const lives = fc.array(anyCommand, { maxLength: 25 });

test('a letter that was sent is never sent, stopped or owed again', () => {
  fc.assert(fc.property(lives, lives, (before, afterwards) => {
    const { events } = play(decider, [owe, ...before, claim(70), beginSending(71), confirm(72), ...afterwards]);
    const sent = events.findIndex((event) => event.type === 'Sent');
    expect(sent === -1 ? [] : events.slice(sent + 1).filter((event) => event.type !== 'Bounced')).toEqual([]);
    expect(events.filter((event) => event.type === 'Bounced').length).toBeLessThanOrEqual(1);
  }));
});

test('sending begins a second time only after a person said so', () => {
  fc.assert(fc.property(lives, (life) => {
    const told = play(decider, [owe, ...life]).events.map((event) => event.type).filter((type) => type === 'SendingBegun' || type === 'AllowedAgain');
    expect(told.join(' ')).not.toMatch(/SendingBegun SendingBegun/);
  }));
});

test('no order of commands breaks a letter', () => {
  fc.assert(fc.property(lives, (life) => {
    const { state } = play(decider, [owe, ...life]);
    expect(state?.writing).toEqual(writing());
  }));
});

test('the same command a second time does nothing', () => {
  fc.assert(fc.property(lives, anyCommand, (life, command) => {
    const { state } = play(decider, [owe, ...life, command]);
    expect(play(decider, [command], state).events).toEqual([]);
  }));
});

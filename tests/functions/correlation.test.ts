import { InvocationContext } from '@azure/functions';
import { tellAt } from '../../functions/http/graph-notifications';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import { Life } from '../builders/life';
import { council, Office, sam } from '../builders/office';
import { registered } from '../builders/registered';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
let lines: Record<string, unknown>[];
beforeEach(async () => {
  life = await Life.begin();
  lines = [];
  life.at('Mon 2 June 2025 09:00');
});
afterEach(() => life.end());

const listening = (name: string, traceParent?: string) => new InvocationContext({ functionName: name, invocationId: `invocation of ${name}`, ...(traceParent !== undefined && { traceContext: { traceParent } }), logHandler: (_level, said) => void lines.push(JSON.parse(String(said)) as Record<string, unknown>) });

/** Answers a bell as the queue does. */
const ring = (kind: string, id: string, traceParent?: string): Promise<void> => (registered().get('work')?.callback as (entry: unknown, context: InvocationContext) => Promise<void>)({ council: council.key, kind, id }, listening('work', traceParent));
const sweep = (): Promise<void> => (registered().get('sweep')?.callback as (timer: unknown, context: InvocationContext) => Promise<void>)({}, listening('sweep'));
const gathered = (): Record<string, unknown>[] => [...lines, ...life.api.logged.map((each) => JSON.parse(each) as Record<string, unknown>)];

async function tellOf(itemId: string): Promise<void> {
  const value = [{ clientState: tellAt(council.key).secret, resource: 'messages', resourceData: { id: itemId } }];
  expect((await life.api.call('graphNotifications', { method: 'POST', path: 'graph/notifications', body: { value } })).status).toBe(202);
  await ring('item', itemId);
}

const found = (): Promise<MessageView> => life.done('triage', 'findMessage', { body: { internetMessageId: '<mill-lane@example.net>' } });
const capture = (message: string): Promise<CapturedView> => life.done('triage', 'capture', { id: message, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended' }], contact: sam.id, to: 'pat.lee@example.net' } });
const codes = (): unknown[] => gathered().map(({ code }) => code).sort();
const correlations = (): unknown[] => [...new Set(gathered().map(({ correlation }) => correlation))];

test('one id goes from the notification through capture and letter to the acknowledgement that was sent', async () => {
  await tellOf(life.office.letterbox.receive(millLane()));
  const { id } = await found();
  const { letter } = await capture(id);
  await ring('letter', letter);
  expect(life.office.letterbox.sent).toHaveLength(1);
  expect(codes()).toEqual(['letter-begun', 'letter-sent', 'message-captured', 'message-taken-in', 'notification-heard']);
  expect(correlations()).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

test('the same after a letter that the mailbox did not take, by another instance and the sweep', async () => {
  await tellOf(life.office.letterbox.receive(millLane()));
  const { id } = await found();
  life.office.letterbox.failOnce('send', { why: 'later' }, 'after');
  const { letter } = await capture(id);
  await ring('letter', letter);
  expect(codes()).toContain('letter-not-sent-yet');
  const { letterbox, clock, documents } = life.office;
  const before = gathered();
  life.end();
  life = await Life.begin(Object.assign(new Office(documents), { letterbox, clock }));
  clock.pass(30);
  await sweep();
  lines.push(...before);
  expect(codes()).toContain('letter-sent');
  expect(correlations()).toHaveLength(1);
});

test('two messages have two', async () => {
  await tellOf(life.office.letterbox.receive(millLane()));
  await tellOf(life.office.letterbox.receive(millLane({ id: '<another@example.net>', subject: 'Another' })));
  expect(correlations()).toHaveLength(2);
});

test('a letter of the case later belongs to the message that it answers', async () => {
  await tellOf(life.office.letterbox.receive(millLane()));
  const { id } = await found();
  const { cases, letter } = await capture(id);
  await ring('letter', letter);
  await life.done('officer', 'holdingReply', { id: cases[0]?.id ?? '', body: { workingDays: 3, because: 'The contractor has not reported' } });
  await sweep();
  expect(life.office.letterbox.sent).toHaveLength(2);
  expect(correlations()).toHaveLength(1);
});

test('what a person or a timer does beside any message has none', async () => {
  life.office.letterbox.fault = (call) => {
    if (call === 'arrivals') throw new TypeError('a mistake');
  };
  await (registered().get('pollMailbox')?.callback as (timer: unknown, context: InvocationContext) => Promise<void>)({}, listening('pollMailbox'));
  expect(gathered().map(({ code, correlation }) => [code, correlation])).toEqual([['job-failed', undefined], ['job-failed', undefined]]);
});

test('each entry names the trace that the host and the caller know it by, or the invocation', async () => {
  const itemId = life.office.letterbox.receive(millLane());
  await ring('item', itemId, '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01');
  expect(lines.map(({ operation }) => operation)).toEqual(['0af7651916cd43dd8448eb211c80319c']);
  lines.length = 0;
  await ring('item', life.office.letterbox.receive(millLane({ id: '<another@example.net>' })), 'nonsense');
  expect(lines.map(({ operation }) => operation)).toEqual(['invocation of work']);
});

test('no line tells who wrote, what about, or by which reference they were told of', async () => {
  await tellOf(life.office.letterbox.receive(millLane()));
  const { id } = await found();
  const { cases, letter } = await capture(id);
  await ring('letter', letter);
  await life.done('officer', 'holdingReply', { id: cases[0]?.id ?? '', body: { workingDays: 3, because: 'The contractor has not reported' } });
  life.office.letterbox.failOnce('makeDraft', { why: 'refused' });
  await sweep();
  const all = JSON.stringify(gathered());
  expect(all).toContain('letter-stopped');
  expect(all).not.toMatch(/pat|lee|mill|pothole|contractor|complaints@|HC-|Bearer/i);
});

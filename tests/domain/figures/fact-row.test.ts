import type { CaseCommand } from '../../../shared/domain/case/commands';
import type { Opening } from '../../../shared/domain/case/case';
import { factRows, otherServices, type FactRow } from '../../../shared/domain/figures/fact-row';
import type { LondonDate } from '../../../shared/kernel/london';
import { absorb, acknowledged, anonymise, answer, assign, heard, holdingReply, joinOther, nextStage, on, pausing, played, restrict, untilAnswered, withdrawCapture } from '../case/acts';

const directorateOf = (area: string): string | undefined => ({ highways: 'Place' })[area];

function rowsOf(commands: readonly CaseCommand[], today: string, opening: Partial<Opening> = {}): FactRow[] {
  const { state } = played(commands, { opening });
  if (!state) throw new Error('There is no case');
  return factRows(state, directorateOf, pausing, on(today));
}

const held: CaseCommand[] = [acknowledged, assign('amara'), holdingReply('2025-05-12'), heard('hold-1', '2025-05-12', '2025-06-03')];
const answered = (at: string): CaseCommand[] => [answer(at), heard('answer-1', at)];

/** Received on Wed 16 Apr 2025 under kent: due on Mon 19 May. */
test.each<[string, CaseCommand[], string, Partial<FactRow>]>([
  ['open, and its day is still to come', [acknowledged], '2025-05-19', { dueOn: '2025-05-19' as LondonDate }],
  ['its day has passed without an answer', [acknowledged], '2025-05-20', { dueOn: '2025-05-19' as LondonDate, as: 'not answered' }],
  ['answered in time', untilAnswered, '2025-06-01', { dueOn: '2025-05-19' as LondonDate, as: 'answered in time', answeredOn: '2025-05-06' as LondonDate, grossWorkingDays: 11 }],
  ['answered late', [acknowledged, assign('amara'), ...answered('2025-05-22')], '2025-06-01', { dueOn: '2025-05-19' as LondonDate, as: 'late, unexplained' }],
  ['explained in time, and kept', [...held, ...answered('2025-06-02')], '2025-07-01', { dueOn: '2025-06-03' as LondonDate, as: 'explained and kept' }],
  ['explained in time, and missed', [...held, ...answered('2025-06-05')], '2025-07-01', { dueOn: '2025-06-03' as LondonDate, as: 'explained and missed' }],
  ['explained only after its day: it stays in the month that it missed', [acknowledged, assign('amara'), holdingReply('2025-05-21'), heard('hold-1', '2025-05-21', '2025-06-04')], '2025-05-31', { dueOn: '2025-05-19' as LondonDate, as: 'not answered' }],
])('%s', (_, commands, today, fact) => {
  const [row] = rowsOf(commands, today);
  expect(row).toMatchObject({ stage: 1, kind: 'complaint', channel: 'e-mail', area: 'highways', directorate: 'Place', receivedOn: '2025-04-16', ...fact });
  expect(row?.as).toBe(fact.as);
});

test('what ended without anything found is in no class', () => {
  const ended: CaseCommand = { ...answer('2025-05-06'), ending: 'withdrawn' };
  const { outcome: _, ...withdrawn } = ended as Extract<CaseCommand, { type: 'OweAnswer' }>;
  expect(rowsOf([acknowledged, assign('amara'), withdrawn, heard('answer-1', '2025-05-06')], '2025-06-01')).toMatchObject([{ as: 'counted apart' }]);
});

test('each stage has a row of its own', () => {
  expect(rowsOf([...untilAnswered, nextStage('2025-05-14')], '2025-05-15').map(({ stage, receivedOn, as }) => [stage, receivedOn, as])).toEqual([[1, '2025-04-16', 'answered in time'], [2, '2025-05-14', undefined]]);
});

test('where it is stands by division and district; without a postcode or a name', () => {
  const [row] = rowsOf([], '2025-04-18', { place: { is: 'postcode', postcode: 'QX1 2AB', tableOf: '2025-05-01' as LondonDate, name: 'Ashby North', district: 'Vale' }, area: 'forgotten' });
  expect(row).toMatchObject({ division: 'Ashby North', district: 'Vale', directorate: otherServices });
  expect(JSON.stringify(row)).not.toMatch(/QX1|Pat|example/);
});

test('an anonymised case keeps its rows', () => {
  const before = rowsOf(untilAnswered, '2033-05-08');
  expect(rowsOf([...untilAnswered, anonymise('2033-05-08')], '2033-05-08')).toEqual(before);
});

test.each<[string, CaseCommand[], Partial<Opening>]>([
  ['closed to others', [restrict()], {}],
  ['about somebody who works here', [], { concerning: ['lee'] }],
  ['put with one that is closed to others', [absorb({ openTo: ['amara'] })], {}],
  ['put with another, which counts once', [joinOther()], {}],
  ['a capture taken back', [withdrawCapture()], {}],
])('in no figure: %s', (_, commands, opening) => {
  const { state, refusals } = played(commands, { opening });
  expect(refusals).toEqual([]);
  expect(state && factRows(state, directorateOf, pausing, on('2025-06-01'))).toEqual([]);
});

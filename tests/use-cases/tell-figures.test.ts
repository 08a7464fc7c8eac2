import { caseStore } from '../../functions/stores/case-store';
import { figuresStore } from '../../functions/stores/figures-store';
import { tellFigures, toldMonths } from '../../functions/use-cases/tell-figures';
import type { Opening } from '../../shared/domain/case/case';
import type { CaseCommand } from '../../shared/domain/case/commands';
import { later, londonInstant, type LondonDate } from '../../shared/kernel/london';
import { answer, assign, deciderIn, heard, restrict } from '../domain/case/acts';
import { Office } from '../builders/office';
import { open, usual } from '../builders/papers';
import { play } from '../builders/play';

let office: Office;
let made = 0;
beforeEach(async () => {
  office = await Office.open();
  made = 0;
});

/** So many complaints received on a day, each answered within days, as they stand in the store. */
async function complaints(count: number, day: string, { answeredOn, then = [], ...opening }: { answeredOn?: string; then?: CaseCommand[] } & Partial<Opening> = {}): Promise<string[]> {
  const at = londonInstant(day as LondonDate, '10:00');
  return Promise.all(
    Array.from({ length: count }, async () => {
      const id = `HC-${String((made += 1)).padStart(7, '0')}-A`;
      const acts: CaseCommand[] = [{ ...open({ id, receipt: { at }, ...opening }), at: later(at, 1000) } as CaseCommand, ...(answeredOn ? [assign('amara'), answer(answeredOn, `answer-${made}`), heard(`answer-${made}`, answeredOn)] : []), ...then];
      const { events, refusals } = play(deciderIn(usual), acts);
      expect(refusals).toEqual([]);
      await caseStore(office.desk().ownWork, usual).create(id, events);
      return id;
    }),
  );
}

const countyOf = async (month: string) => (await toldMonths(office.desk(), month, month))[0]?.rows.find(({ of }) => of.is === 'county');

test('a month is told in the night after it, each once', async () => {
  await complaints(20, '2025-04-10', { answeredOn: '2025-04-29' });
  office.clock.set('2025-04-30T22:50:00Z');
  await tellFigures(office.desk());
  expect(await toldMonths(office.desk(), '2025-01', '2025-12')).toEqual([]);
  office.clock.set('2025-04-30T23:10:00Z');
  await tellFigures(office.desk());
  expect((await countyOf('2025-04'))?.received).toEqual({ is: 'exact', count: 20 });
});

test('what was told never changes, whatever happens to its cases', async () => {
  await complaints(12, '2025-03-05', { answeredOn: '2025-03-20' });
  office.clock.set('2025-05-01T03:50:00Z');
  await tellFigures(office.desk());
  const told = await toldMonths(office.desk(), '2025-03', '2025-04');
  expect(told.map(({ month }) => month)).toEqual(['2025-03', '2025-04']);
  await complaints(9, '2025-03-06');
  office.clock.set('2025-06-01T03:50:00Z');
  await tellFigures(office.desk());
  expect(await toldMonths(office.desk(), '2025-03', '2025-04')).toEqual(told);
  expect((await toldMonths(office.desk(), '2025-05', '2025-05'))).toHaveLength(1);
});

test('a case that is closed to others, or about a colleague, is in no figure and in no row', async () => {
  await complaints(8, '2025-03-05');
  const closed = [...(await complaints(3, '2025-03-06', { then: [{ ...restrict(), at: londonInstant('2025-03-07' as LondonDate, '10:00') } as CaseCommand] })), ...(await complaints(3, '2025-03-06', { concerning: ['lee'] }))];
  office.clock.set('2025-04-01T03:50:00Z');
  await tellFigures(office.desk());
  expect((await countyOf('2025-03'))?.received).toEqual({ is: 'exact', count: 8 });
  const rows = (await figuresStore(office.desk().ownWork).rowsOf('2025-03')) ?? [];
  expect(rows).toHaveLength(8);
  expect(rows.filter(({ caseId }) => closed.includes(caseId))).toEqual([]);
});

test('the rows that a month was told from are kept, without a person or a word', async () => {
  const ids = await complaints(6, '2025-03-05', { place: { is: 'postcode', postcode: 'QX1 2AB', tableOf: '2025-01-01' as LondonDate, name: 'Ashby North', district: 'Vale' } });
  office.clock.set('2025-04-01T03:50:00Z');
  await tellFigures(office.desk());
  const rows = (await figuresStore(office.desk().ownWork).rowsOf('2025-03')) ?? [];
  expect(rows.map(({ caseId }) => caseId).sort()).toEqual(ids.sort());
  expect(rows[0]).toMatchObject({ area: 'highways', directorate: 'Place', division: 'Ashby North', district: 'Vale', receivedOn: '2025-03-05' });
  expect(JSON.stringify(rows)).not.toMatch(/QX1|Pat|pothole|example/i);
});

test('the first run tells months that have gone by, twenty-six at most, and a financial year that has ended', async () => {
  await complaints(30, '2023-01-10');
  await complaints(24, '2024-05-02', { answeredOn: '2024-05-20' });
  office.clock.set('2025-06-10T03:50:00Z');
  await tellFigures(office.desk());
  const told = await toldMonths(office.desk(), '2022-01', '2026-12');
  expect([told.length, told[0]?.month, told.at(-1)?.month]).toEqual([26, '2023-04', '2025-05']);
  expect((await countyOf('2024-06'))?.standards?.within).toEqual({ is: 'at least', percent: 83, count: 20 });
  const store = figuresStore(office.desk().ownWork);
  expect(await Promise.all([2022, 2023, 2024, 2025].map(async (year) => (await store.year(year))?.year))).toEqual([undefined, 2023, 2024, undefined]);
});

test('two instances tell alike, and one of them is kept', async () => {
  await complaints(12, '2025-03-05');
  office.clock.set('2025-05-01T03:50:00Z');
  await Promise.all([tellFigures(office.desk()), tellFigures(office.desk())]);
  expect((await office.desk().ownWork.get('figures', 'month-2025-03'))?.version).toBe('1');
  expect(await toldMonths(office.desk(), '2025-03', '2025-04')).toHaveLength(2);
});

test('what a crash left untold is told the next night', async () => {
  await complaints(12, '2025-03-05');
  office.clock.set('2025-06-01T03:50:00Z');
  const desk = office.desk();
  let writes = 0;
  const failing = { ...desk, ownWork: Object.assign(Object.create(desk.ownWork) as typeof desk.ownWork, { write: (write: Parameters<typeof desk.ownWork.write>[0]) => ((writes += 1) > 1 ? Promise.reject(new Error('crashed')) : desk.ownWork.write(write)) }) };
  await expect(tellFigures(failing)).rejects.toThrow('crashed');
  expect((await toldMonths(desk, '2025-03', '2025-05')).map(({ month }) => month)).toEqual(['2025-03']);
  await tellFigures(desk);
  expect((await toldMonths(desk, '2025-03', '2025-05')).map(({ month }) => month)).toEqual(['2025-03', '2025-04', '2025-05']);
});

test('a council without a case tells nothing', async () => {
  await tellFigures(office.desk());
  expect(await toldMonths(office.desk(), '2023-01', '2026-12')).toEqual([]);
});

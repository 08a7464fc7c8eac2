import type { CasesFigureView, MailFigureView, TodayView } from '../../shared/contract/today';
import type { CapturedView } from '../../shared/contract/messages';
import { clockStore } from '../../functions/stores/clock-store';
import { englandAndWales } from '../../shared/domain/clock/nations/england-and-wales';
import { Life, type Who } from '../builders/life';
import { day } from '../builders/moments';
import { amara, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
let no = 0;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
  await life.settings({ pauseCategories: ['Waiting for the resident'] });
});
afterEach(() => life.end());

const arrive = (body = 'The pothole on the road was reported three times.', more: Parameters<typeof millLane>[0] = {}) => life.receive(millLane({ id: `<${(no += 1)}@example.net>`, subject: `Matter ${no}`, body, ...more }));
const aCase = async (): Promise<string> => (await life.capture((await arrive()).id)).cases[0]?.id ?? '';
const give = async (id: string, officer: string) => life.done('manager', 'assignCase', { id, body: { officer }, headers: { 'if-match': `"${(await life.case(id)).version}"` } });
const mine = async (officer = amara.id): Promise<string> => {
  const id = await aCase();
  await give(id, officer);
  return id;
};
const today = (who: Who): Promise<TodayView> => life.done(who, 'today');
const said = (figures: readonly { figure: string; count: number }[]) => Object.fromEntries(figures.filter(({ count }) => count > 0).map(({ figure, count }) => [figure, count]));

/** A county of cases in every situation that Today counts, seen on Mon 30 June 2025. */
async function aCounty(): Promise<void> {
  life.at('Fri 30 May 2025');
  await mine();
  await aCase();
  life.at('Mon 2 June 2025');
  await mine(sam.id);
  await mine();
  const answered = await mine();
  const paused = await mine();
  await life.done('officer', 'pauseCase', { id: paused, body: { category: 'Waiting for the resident', because: 'They look for a photograph', reviewOn: '2025-06-27' } });
  await life.done('officer', 'answerCase', { id: answered, body: { says: 'It is mended.', outcome: 'upheld' } });
  await life.timer('sweep');
  const [letter] = life.office.letterbox.sent.slice(-1);
  life.at('Wed 4 June 2025');
  await mine();
  await arrive('That is not what I asked.', { headers: `In-Reply-To: ${letter?.internetMessageId}` });
  const unacknowledged = await arrive();
  const { cases } = await life.done<CapturedView>('triage', 'capture', { id: unacknowledged.id, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'A letter came', wanted: '' }], contact: sam.id, way: { by: 'post', address: '1 Mill Lane' } } });
  await life.timer('sweep');
  await give(cases[0]?.id ?? '', amara.id);
  life.at('Mon 30 June 2025');
  await arrive();
  await arrive('I cannot go on and want to end my life.');
  const offered = await arrive('Please send me all records that you hold under the Freedom of Information Act.');
  await life.done('triage', 'handOver', { id: offered.id, body: { procedure: 'foi', because: 'It asks for records' } });
}

test('a manager is told how many letters do not go before somebody looks, and nobody else is', async () => {
  expect(await today('manager')).not.toHaveProperty('letters');
  await life.capture((await arrive()).id, { refused: true });
  expect([(await today('manager')).letters, (await today('officer')).letters]).toEqual([1, undefined]);
});

describe('with cases in every situation', () => {
  beforeEach(aCounty);

  test('tells what slipped, what is owed today and this week, and what nobody has', async () => {
    const { said: date, all, slipped, dueToday } = await today('manager');
    expect([date, said(all)]).toEqual(['Mon 30 June 2025', { slipped: 2, 'due today': 2, 'due this week': 4, unassigned: 1 }]);
    expect([slipped.map(({ officer }) => officer?.name), dueToday.map(({ officer }) => officer?.name).sort()]).toEqual([expect.arrayContaining([amara.name, undefined]), [amara.name, sam.name].sort()]);
  });

  test('tells an officer what waits for them', async () => {
    expect(said((await today('officer')).mine)).toEqual({ slipped: 1, 'due today': 1, 'to acknowledge': 1, 'to decide': 1, 'to look at again': 1, 'to deliver': 1, 'due this week': 3, open: 5 });
    expect(await today('officer')).not.toHaveProperty('load');
    expect(await today('officer')).not.toHaveProperty('mail');
  });

  test('tells whoever places messages what waits, danger first', async () => {
    expect((await today('triage')).mail?.map(({ figure, count }) => [figure, count])).toEqual([['untold', 1], ['new', 2], ['held', 0], ['handed', 1], ['automatic', 0]]);
  });

  test('tells a manager who has how much, the most first', async () => {
    const { load } = await today('manager');
    expect(load?.map(({ officer, open, slipped, thisWeek }) => [officer.name, open.count, slipped.count, thisWeek.count])).toEqual([[amara.name, 5, 1, 3], [sam.name, 1, 0, 1]]);
  });

  const everybody = ['triage', 'officer', 'manager'] as const;

  test.each(everybody)('every figure of cases that %s is told opens exactly as many', async (who) => {
    const view = await today(who);
    const figures: CasesFigureView[] = [...view.all, ...view.mine, ...view.others, ...(view.load ?? []).flatMap(({ open, slipped, thisWeek }) => [open, slipped, thisWeek])];
    expect(figures.length).toBeGreaterThan(5);
    for (const { figure, count, opens } of figures) {
      const { items, listed } = await life.done<{ items: unknown[]; listed: number }>(who, 'cases', { query: opens as Record<string, string> });
      expect([figure, items.length, listed]).toEqual([figure, count, count]);
    }
  });

  test.each(['triage', 'manager'] as const)('every figure of messages that %s is told opens exactly as many', async (who) => {
    for (const { figure, count, opens } of (await today(who)).mail as MailFigureView[]) {
      const { items } = await life.done<{ items: unknown[] }>(who, 'inbox', { query: opens as Record<string, string> });
      expect([figure, items.length]).toEqual([figure, count]);
    }
  });

  test('counts nothing of what is closed to whoever asks', async () => {
    const [nobodys] = (await today('manager')).slipped.filter(({ officer }) => !officer);
    expect(said((await today('officer')).all)).toMatchObject({ slipped: 2, unassigned: 1 });
    await life.done('manager', 'restrictCase', { id: nobodys?.id ?? '', body: { ground: 'another reason', because: 'It names a colleague', named: [] } });
    expect(said((await today('officer')).all)).toEqual({ slipped: 1, 'due today': 2, 'due this week': 4 });
    expect(said((await today('manager')).all)).toMatchObject({ slipped: 2, unassigned: 1 });
  });
});

test('with nothing owed it tells of nothing', async () => {
  expect(await today('manager')).toMatchObject({ mine: [], others: [], slipped: [], dueToday: [], load: [] });
});

test('tells a manager alone that the published list differs from the calendar', async () => {
  const store = clockStore(life.office.desk().ownWork);
  const kept = await store.get();
  const { readOn, holidays } = englandAndWales;
  const list = { readOn, source: 'https://www.gov.uk/bank-holidays', holidays: { 'England and Wales': [...holidays, { date: day('2026-06-08'), name: 'A day for all' }], Scotland: [], 'Northern Ireland': [] } };
  const published = { list, readOn };
  await store.keep({ ...kept.settings, published }, kept);
  expect((await today('manager')).calendar).toBeDefined();
  expect(await today('officer')).not.toHaveProperty('calendar');
});

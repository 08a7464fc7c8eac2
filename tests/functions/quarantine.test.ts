import type { QuarantineView, TodayView } from '../../shared/contract/today';
import { warningStore } from '../../functions/stores/warning-store';
import { usualWarnings } from '../../shared/domain/notice/rules';
import { Life, type Who } from '../builders/life';
import { amara, sam } from '../builders/office';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Thu 5 June 2025 09:00');
});
afterEach(() => life.end());

const readers = async (...quarantine: string[]): Promise<void> => {
  const store = warningStore(life.office.desk().ownWork);
  await store.keep({ rules: { ...usualWarnings, quarantine }, timeline: [] }, await store.get());
};
const on = async (who: Who = 'manager'): Promise<QuarantineView | undefined> => (await life.done<TodayView>(who, 'today')).quarantine;
const read = (who: Who = 'triage') => life.done<QuarantineView>(who, 'noteQuarantine');

test('a manager reads who last read quarantine and when, and that nobody ever has', async () => {
  expect(await on()).toEqual({ standing: 'owed', said: 'Nobody has noted yet that they read quarantine. It is to be read today. Nobody is named to read it: name somebody in Settings, Warnings.' });
  expect(await read()).toEqual({ standing: 'read', said: 'Last read Thu 5 June 2025, 09:00, by Sam Okoro.' });
  expect(await on()).toEqual({ standing: 'read', said: 'Last read Thu 5 June 2025, 09:00, by Sam Okoro.' });
});

test.each([
  ['Thu 5 June 2025 23:00', 'read'],
  ['Fri 6 June 2025 00:01', 'owed'],
  ['Sat 7 June 2025 12:00', 'late'],
  ['Mon 9 June 2025 12:00', 'late'],
])('read on Thursday, on %s it is %s', async (when, standing) => {
  await read();
  life.at(when);
  expect((await on())?.standing).toBe(standing);
});

test('read on a Friday it is owed again on Monday, and not over the weekend', async () => {
  life.at('Fri 6 June 2025 16:00');
  await read();
  for (const [when, standing] of [['Sun 8 June 2025', 'read'], ['Mon 9 June 2025', 'owed'], ['Tue 10 June 2025', 'late']] as const) {
    life.at(when);
    expect((await on())?.standing).toBe(standing);
  }
});

test('those who are to read it are named, and see it themselves; nobody else but managers does', async () => {
  expect(await on('triage')).toBeUndefined();
  await readers(sam.id, amara.id);
  expect((await on('triage'))?.said).toContain('It is for Sam Okoro or Amara Field to read.');
  expect(await on('officer')).toBeUndefined();
});

test('pressed twice it is one reading of one person; another’s is theirs as well', async () => {
  await read();
  life.at('Thu 5 June 2025 10:00');
  expect((await read()).said).toContain('09:00, by Sam Okoro');
  expect((await read('manager')).said).toContain('10:00, by Jo Marsh');
});

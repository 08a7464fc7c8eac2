import type { WorklistFileView } from '../../shared/contract/worklist';
import { Life, type Who } from '../builders/life';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Wed 16 Apr 2025');
});
afterEach(() => life.end());

let no = 0;
async function aCase(inShort: string, area = 'highways'): Promise<string> {
  const { id } = await life.receive(millLane({ id: `<file-${(no += 1)}@example.net>` }));
  const matters = [{ kind: 'complaint', area, inShort, wanted: '' }];
  const made = await life.done<{ cases: { id: string }[] }>('triage', 'capture', { id, body: { matters, contact: '00000000-0000-4000-8000-000000000001', to: 'pat.lee@example.net' } });
  return made.cases[0]?.id ?? '';
}
const file = (body: object = {}, who: Who = 'triage') => life.done<WorklistFileView>(who, 'exportCases', { body });
const lines = ({ csv }: WorklistFileView): string[] => csv.slice(1).split('\r\n');

test('a worklist as a file has a row for each case of the list, in its order, named by the day and by nothing else', async () => {
  const pothole = await aCase('Pothole, again');
  await aCase('The library is cold', 'libraries');
  const whole = await file();
  expect(whole).toMatchObject({ name: 'heard-cases-2025-04-16.csv', rows: 2, of: 2 });
  expect(whole.csv.startsWith('\uFEFFReference,In short,Kind,')).toBe(true);
  expect(lines(whole)[1]).toMatch(new RegExp(`^${pothole},"Pothole, again",complaint,[^,]*,,1,`));
  expect((await file({ area: 'libraries' })).rows).toBe(1);
});

test('it names no resident, and holds nothing that is out of sight', async () => {
  await aCase('Pothole');
  await aCase('The library is cold', 'libraries');
  expect((await file()).csv).not.toMatch(/lee/i);
  expect(lines(await file({}, 'officer')).join()).not.toContain('library');
});

test.each(['=1+1', '+44 1632', '-2', '@SUM(A1)', '=HYPERLINK("A1","x")'])('what somebody wrote stays text in a spreadsheet: %s', async (inShort) => {
  await aCase(inShort);
  const [, row = ''] = lines(await file());
  expect(row).toMatch(/^[^,]+,"?'[=+\-@]/);
});

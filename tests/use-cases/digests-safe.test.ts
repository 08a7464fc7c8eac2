import { letterStore } from '../../functions/stores/letter-store';
import { caseStore } from '../../functions/stores/case-store';
import { chooseFrequency } from '../../functions/use-cases/choose-frequency';
import { runDigests } from '../../functions/use-cases/run-digests';
import { digestNow } from '../../functions/use-cases/my-digest';
import { tellFigures } from '../../functions/use-cases/tell-figures';
import { daysLater, later, londonInstant, weekdayOfDay, dayNumber, type LondonDate } from '../../shared/kernel/london';
import { answer, assign, deciderIn, heard } from '../domain/case/acts';
import { mailTo, mia, omar, seat } from '../builders/members';
import { day } from '../builders/moments';
import { Office } from '../builders/office';
import { open, usual } from '../builders/papers';
import { play } from '../builders/play';

const begins = day('2024-04-01');
const ends = day('2025-04-05');
/** In every field that a resident or an officer fills. */
const mark = (no: number, field: string): string => `xq${no}x${field}`;
const count = 240;

/** A year of complaints, a few on a day, each with its marks; every sixth is the only one of its service, place and month. */
async function aYear(office: Office): Promise<string[]> {
  const cases = caseStore(office.desk().ownWork, usual);
  return Promise.all(
    Array.from({ length: count }, async (_, no) => {
      const on = daysLater(begins, Math.floor((no * 360) / count));
      const at = londonInstant(on, '10:00');
      const id = `HC-${String(no).padStart(7, '0')}-A`;
      const opening = open({
        id, receipt: { at }, area: no % 6 === 0 ? 'libraries' : 'highways', inShort: mark(no, 'short'), wanted: mark(no, 'wanted'),
        writer: { name: mark(no, 'name'), address: `${mark(no, 'from')}@example.net` },
      });
      const answeredOn = daysLater(on, no % 9 === 0 ? 40 : 14);
      const { events } = play(deciderIn(usual), [{ ...opening, at: later(at, 1000) }, assign('amara'), answer(answeredOn, `answer-${no}`), heard(`answer-${no}`, answeredOn)]);
      await cases.create(id, events);
      return id;
    }),
  );
}

/** Everything that members were sent or shown: mails in both forms, word in Teams, their page. */
async function everythingTold(office: Office, texts: string[]): Promise<string> {
  const { ownWork } = office.desk();
  const letters = await ownWork.list({ kind: 'letter', where: { internetMessageId: office.letterbox.sent.map(({ internetMessageId }) => internetMessageId) }, orderBy: 'owedAt', limit: 1000 });
  const pages = await Promise.all(
    letters.items.map(async ({ id }) => {
      const html = (await letterStore(ownWork).get(id))?.state.writing.html;
      return html === undefined ? '' : Buffer.from((await ownWork.bytes(html)) ?? []).toString('utf8');
    }),
  );
  return [...office.letterbox.sent.map(({ subject, text }) => `${subject}\n${text}`), ...pages, ...office.noticeboard.seen.map(({ headline, preview }) => `${headline} ${preview}`), ...texts].join('\n');
}

test('in a year of digests, in every form, no name, address, reference or words of a case are found, and no number below five', async () => {
  const office = await Office.open();
  const since = { from: begins };
  await seat(office, { ...mia, divisions: [{ division: 'Fenwick', ...since }] }, { ...omar, divisions: [{ division: 'Upton', ...since }] });
  const references = await aYear(office);
  await chooseFrequency(office.desk(), omar.id, 'monthly', 'themselves');
  const pages: string[] = [];
  for (let on: LondonDate = begins; on <= ends; on = daysLater(on, 1)) {
    // A digest of every day would take long and tells what the one after it does.
    if (weekdayOfDay(dayNumber(on)) !== 0 && !on.endsWith('-02')) continue;
    office.clock.set(londonInstant(on, '06:05'));
    await tellFigures(office.desk());
    await runDigests(office.desk());
    await office.answerBells();
    await office.sweepAfter(3);
    if (on.endsWith('-02')) pages.push(JSON.stringify((await digestNow(office.desk(), mia.id))?.content));
  }
  const told = await everythingTold(office, pages);
  // It was a year of them, with figures: otherwise nothing would be proved.
  expect(mailTo(office, mia).length).toBeGreaterThan(50);
  const figures = [...told.matchAll(/Complaints received: (\S+) in \w+, (\S+) in/g)].map(([, month]) => month);
  expect(figures.filter((each) => Number(each) >= 5).length).toBeGreaterThan(9);
  expect(told).not.toMatch(/xq\d+x/i);
  expect(references.filter((reference) => told.includes(reference))).toEqual([]);
  expect([...told.matchAll(/[\w.]+@[\w.]+/g)].map(([address]) => address).filter((address) => address !== 'complaints@marlshire.example')).toEqual([]);
  const numbers = [...told.matchAll(/(?:received: |, |rose from | to )(\d+)(?= in \w+[,. ]|\.)/g)].map(([, number]) => Number(number));
  expect(numbers.filter((number) => number < 5)).toEqual([]);
}, 60_000);

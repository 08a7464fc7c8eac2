import { readdirSync, readFileSync } from 'node:fs';
import { readPublishedList } from '../../../functions/adapters/gov-uk/read-published-list';
import type { CalendarData, Holiday } from '../../../shared/domain/clock/calendar';
import { builtIn } from '../../../shared/domain/clock/nations/nations';
import { changesInWords, differenceFrom, type PublishedList } from '../../../shared/domain/clock/published-list';
import { nations, type Nation } from '../../../shared/domain/clock/vocabulary';
import { day } from '../../builders/moments';
import { outsideCase, withOutsideCases } from '../../builders/outside-cases';

const folder = 'bank-holidays';
const formats = ['api-format', 'official-source-format'];

interface Copy {
  file: string;
  text: string;
  list: PublishedList;
}

const filesOf = (format: string): string[] => readdirSync(outsideCase(folder, format)).map((file) => `${format}/${file}`);
function read(file: string): Copy {
  const text = readFileSync(outsideCase(folder, file), 'utf8');
  const date = /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? '2026-12-31';
  return { file, text, list: readPublishedList(JSON.parse(text), day(date), file) };
}
const formatOf = ({ file }: Copy): string => file.slice(0, file.indexOf('/'));
const daysOf = (list: PublishedList): Holiday[] => Object.values(list.holidays).flat();

/** By date. Of one day, what others had copied comes before the source itself, and the shorter list before the longer: it grew. */
const datedCopies = (): Copy[] =>
  formats
    .flatMap(filesOf)
    .filter((file) => /\/\d/.test(file))
    .map(read)
    .sort((one, other) => one.list.readOn.localeCompare(other.list.readOn) || formatOf(one).localeCompare(formatOf(other)) || daysOf(one.list).length - daysOf(other.list).length);

withOutsideCases(folder, 'every copy reads, in both formats, with as many days as it has dates', () => {
  for (const format of formats) {
    const copies = filesOf(format).map(read);
    expect(copies.length).toBeGreaterThan(15);
    for (const { file, text, list } of copies) {
      expect([file, daysOf(list).length]).toEqual([file, text.match(/"date":/g)?.length]);
      expect([file, daysOf(list).filter(({ name }) => name.includes('_') || name.includes('.'))]).toEqual([file, []]);
    }
  }
});

const firstCopy = 'official-source-format/2012-12-12_alphagov_63be0da8.json';

interface Walked {
  calendar: CalendarData;
  /** What a copy changed in years that were covered already. */
  late: Record<string, string[]>;
  refused: Record<string, string>;
}

/** Accepts every difference, copy by copy, beginning with the first copy of more than one year. */
function walk(nation: Nation): Walked {
  const { list } = read(firstCopy);
  let calendar: CalendarData = { name: nation, version: 1, source: list.source, readOn: list.readOn, coversFrom: day('2012-01-01'), coversTo: day('2015-12-31'), holidays: list.holidays[nation] };
  const walked: Omit<Walked, 'calendar'> = { late: {}, refused: {} };
  for (const copy of datedCopies().filter((each) => each.list.readOn >= list.readOn)) {
    const seen = differenceFrom(calendar, copy.list, nation);
    if (!seen.ok) walked.refused[copy.file] = seen.refusal.code;
    if (!seen.ok || seen.value === 'no difference') continue;
    const known = seen.value.added.filter(({ date }) => date <= calendar.coversTo);
    const late = changesInWords({ ...seen.value, added: known });
    if (late.length > 0) walked.late[copy.file] = late;
    calendar = seen.value.next;
  }
  return { calendar, ...walked };
}

const plain = ({ date, name }: Holiday): string => `${date} ${name.replaceAll("'", '’').toLowerCase()}`;

const veDayMoves = ['Mon 4 May 2020, Early May bank holiday, is no longer listed', 'Fri 8 May 2020, Early May bank holiday (VE day), is new'];
/** One copy that was kept elsewhere in January 2020 was older than its date. */
const veDayMovesBackAndForth = {
  'api-format/2020-01-23_HTenkanen_25158d60.json': ['Mon 4 May 2020, Early May bank holiday, is new', 'Fri 8 May 2020, Early May bank holiday (VE day), is no longer listed'],
  'api-format/2020-03-23_ministryofjustice_70a81e78.json': veDayMoves,
};
const funeral = { 'official-source-format/2022-09-09_alphagov_86be09f2.json': ['Mon 19 Sept 2022, Bank Holiday for the State Funeral of Queen Elizabeth II, is new'] };
const coronation = { 'official-source-format/2022-11-10_alphagov_dc708d7b.json': ['Mon 8 May 2023, Bank holiday for the coronation of King Charles III, is new'] };
const firstWithVeDay = { 'official-source-format/2019-06-10_alphagov_85e11673.json': veDayMoves };

/** Every change of a year already published, in fourteen years: nothing else ever moved. */
const announcedLate: Record<Nation, Record<string, string[]>> = {
  'England and Wales': { ...firstWithVeDay, ...veDayMovesBackAndForth, ...funeral, ...coronation },
  'Northern Ireland': { ...firstWithVeDay, ...veDayMovesBackAndForth, ...funeral, ...coronation },
  Scotland: {
    'official-source-format/2019-07-02_alphagov_9e0b277b.json': veDayMoves,
    ...veDayMovesBackAndForth,
    ...funeral,
    ...coronation,
    // A mistake of the list, put right: Scotland's summer holiday is in the first week of August.
    'api-format/2025-06-05_ministryofjustice_f4ecaf84.json': ['Mon 2 Aug 2027, Summer bank holiday, is new', 'Mon 30 Aug 2027, Summer bank holiday, is no longer listed'],
    'official-source-format/2026-02-25_alphagov_609b0436.json': ['Mon 15 June 2026, World Cup bank holiday, is new'],
  },
};

for (const nation of nations) {
  withOutsideCases(folder, `accepting every copy from 2012 on ends with the built-in calendar of ${nation}`, () => {
    const { calendar, refused } = walk(nation);
    expect(calendar.holidays.map(plain)).toEqual(builtIn[nation].holidays.map(plain));
    expect([calendar.coversFrom, calendar.coversTo]).toEqual([builtIn[nation].coversFrom, builtIn[nation].coversTo]);
    // That copy was cut down to England and Wales by those who kept it.
    expect(refused).toEqual(nation === 'England and Wales' ? {} : { 'api-format/2019-06-13_Fishbowler_bdd4d006.json': 'list-leaves-the-nation-out' });
  });

  withOutsideCases(folder, `shows what was announced late, in the copy that announced it: ${nation}`, () => {
    expect(walk(nation).late).toEqual(announcedLate[nation]);
  });
}

withOutsideCases(folder, 'the list of the first month of 2012 has the holidays of that year', () => {
  const { list } = read('official-source-format/2012-01-13_alphagov_5fcd767a.json');
  for (const nation of nations) {
    expect(list.holidays[nation].map(({ date }) => date).sort()).toEqual(builtIn[nation].holidays.map(({ date }) => date).filter((date) => date < '2013'));
    expect(differenceFrom(builtIn[nation], list, nation)).toMatchObject({ ok: false, refusal: { code: 'list-is-older-than-the-calendar' } });
  }
});

withOutsideCases(folder, 'the newest copies of both formats show no difference from the built-in calendars', () => {
  for (const file of ['official-source-format/2026-02-25_alphagov_609b0436.json', 'api-format/2026-08-21_Unscripted-DaySeven_beafb301.json']) {
    const { list } = read(file);
    for (const nation of nations) expect([file, nation, differenceFrom(builtIn[nation], list, nation)]).toEqual([file, nation, { ok: true, value: 'no difference' }]);
  }
});

withOutsideCases(folder, 'a list cut down to three days a nation is refused', () => {
  const { list } = read('api-format/moj_correspondence_tool_short.json');
  for (const nation of nations) expect(differenceFrom(builtIn[nation], list, nation)).toEqual({ ok: false, refusal: { code: 'list-has-no-whole-year' } });
});

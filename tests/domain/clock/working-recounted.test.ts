import fc from 'fast-check';
import type { Counting } from '../../../shared/domain/clock/counting';
import type { ClockFacts } from '../../../shared/domain/clock/facts';
import { readClock } from '../../../shared/domain/clock/reading';
import { workingInWords } from '../../../shared/domain/clock/working';
import type { Instant } from '../../../shared/kernel/london';
import { plainDay } from '../../builders/moments';
import { countings, happenings } from './arbitrary';

const DAY = 86_400_000;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

interface Recount {
  to: string;
  says: string;
  weekends: number;
  saidWeekends: number;
  unmet: string[];
}

/** Counts again from nothing but the sentence: so many days, from that day, passing over what it names and every weekend. */
function recounted(sentence: string): Recount {
  const [, days = '', from = '', skipped = '', says = ''] = /(\d+ working days?(?:[^.]*?)) from (\w{3} \d+ \w+ \d{4}),.*: (.+)\. That is (\w{3} \d+ \w+ \d{4})\./.exec(sentence) ?? [];
  const total = [...days.matchAll(/(\d+) (?:working|paused|of extension)/g)].reduce((sum, [, number]) => sum + Number(number), 0);
  const named = [...skipped.matchAll(/ (\d+) (Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)(?=,| and|$)/g)].map(([, date, month]) => `${date} ${month}`);
  const [unmet, saidWeekends] = [new Set(named), Number(/(\d+) weekends?$/.exec(skipped)?.[1] ?? 0)];
  let at = Date.parse(`${plainDay(from)}T12:00:00Z`);
  let weekends = 0;
  let wasWeekend = false;
  for (let left = total; left > 0; ) {
    at += DAY;
    const date = new Date(at);
    const isWeekend = [0, 6].includes(date.getUTCDay());
    if (isWeekend && !wasWeekend) weekends += 1;
    wasWeekend = isWeekend;
    if (!isWeekend && !unmet.delete(`${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`)) left -= 1;
  }
  return { to: new Date(at).toISOString().slice(0, 10), says: plainDay(says), weekends, saidWeekends, unmet: [...unmet] };
}

const sentences = (facts: ClockFacts, counting: Counting, now: Instant): { by: string; sentence: string }[] => {
  const reading = readClock(facts, counting, now);
  return [reading.acknowledge, reading.answer].flatMap(({ by, count }) => (by && count?.by === 'working days' ? [{ by, sentence: workingInWords(reading, { by, count }, counting) }] : []));
};

test('the words of a date’s working, counted again, come to that date', () => {
  let checked = 0;
  fc.assert(fc.property(happenings, countings, ({ facts, now }, counting) => {
    for (const { by, sentence } of sentences(facts, counting, now)) {
      const { to, says, weekends, saidWeekends, unmet } = recounted(sentence);
      expect({ sentence, to, says, weekends, unmet }).toEqual({ sentence, to: by, says: by, weekends: saidWeekends, unmet: [] });
      checked += 1;
    }
  }), { numRuns: 500 });
  expect(checked).toBeGreaterThan(500);
});

import { createHash } from 'node:crypto';
import type { FactRow } from '../../shared/domain/figures/fact-row';
import type { ServiceArea } from '../../shared/domain/people/vocabulary';
import type { Division } from '../../shared/domain/place/place';
import { daysLater, monthsLater, type LondonDate } from '../../shared/kernel/london';

/** About how many complaints a month a service gets, and how many in a hundred it answers in time. Invented. */
const usual: Record<string, [complaints: number, inTime: number]> = {
  highways: [46, 72], waste: [24, 81], libraries: [9, 88], registration: [6, 90], 'public-transport': [18, 76], countryside: [10, 80], education: [21, 66],
  'adult-social-care': [14, 62], children: [11, 60], 'trading-standards': [3, 85], 'customer-services': [15, 84],
};
const monthsBack = 26;

/** A number below `below` that is always the same for the same words. */
const drawn = (below: number, ...words: (string | number)[]): number => createHash('sha256').update(words.join('|')).digest().readUInt32BE(0) % below;

/** What a county's complaints of the last two years were in figures, before Heard came: days and places, and nobody. */
export function pastFacts(areas: readonly ServiceArea[], divisions: readonly Division[], today: LondonDate): FactRow[] {
  const thisMonth = `${today.slice(0, 7)}-01` as LondonDate;
  return Array.from({ length: monthsBack }, (_, at) => monthsLater(thisMonth, at - monthsBack)).flatMap((month) =>
    areas.flatMap(({ id: area, directorate }) => {
      const [most, inTime] = usual[area] ?? [0, 0];
      const count = most + drawn(Math.max(1, Math.ceil(most / 2)), area, month) - Math.floor(most / 4);
      return Array.from({ length: count }, (_, no): FactRow => {
        const place = divisions[drawn(divisions.length + 1, area, month, no, 'place')];
        const receivedOn = daysLater(month, drawn(28, area, month, no, 'day'));
        const luck = drawn(100, area, month, no, 'answer');
        const as = luck < inTime + drawn(9, area, month, 'how') - 4 ? 'answered in time' : luck < inTime + (100 - inTime) / 2 ? 'explained and kept' : 'late, unexplained';
        return {
          caseId: `before-${area}-${month}-${no}`, stage: 1, kind: 'complaint', channel: 'e-mail', area, directorate, ...(place && { division: place.name, district: place.district }),
          receivedOn, dueOn: daysLater(receivedOn, 28), answeredOn: daysLater(receivedOn, as === 'answered in time' ? 20 : 40), as,
        };
      });
    }),
  );
}

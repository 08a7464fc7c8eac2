import type { Instant } from '../../kernel/london';
import type { Division } from '../place/place';
import { isComplaintReceived, type FactRow } from './fact-row';
import { narrowed, type Flow } from './network';
import { monthOf, monthsOfYear } from './periods';
import { bounds } from './standards';
import { noDistrict, type CouncilShape } from './tell-month';
import type { FiguresOf, ToldCount, ToldMonth, ToldYear } from './told';
import { keyOf } from './tree';

const width = 10;
const bandOf = (count: number): { from: number; to: number } => {
  const from = Math.floor(count / width) * width;
  return { from, to: from + width - 1 };
};

const ground = 'ground';
const nameOf = ({ name, district }: Division): string => `${district}: ${name}`;

/** Divisions of the council, and any other that a row names. */
function divisionsOf({ divisions }: CouncilShape, rows: readonly FactRow[]): Division[] {
  const known = new Map(divisions.map(({ name, district }) => [nameOf({ name, district }), { name, district }]));
  for (const { division, district } of rows) if (division !== undefined && district !== undefined) known.set(nameOf({ name: division, district }), { name: division, district });
  return [...known.values()];
}

const isExact = (told: ToldCount | undefined): boolean => told?.is === 'exact';

/** What each month told of the county and its districts, and what of a year's divisions: one network, so that neither gives the other away. */
function flowsOfYear(rows: readonly FactRow[], months: readonly ToldMonth[], divisions: readonly Division[], banded: ReadonlySet<string>): (Flow & { district?: string })[] {
  const districts = [...new Set([...divisions.map(({ district }) => district), ...rows.map(({ district = noDistrict }) => district), noDistrict])];
  const parts = new Map(districts.map((district) => [district, divisions.filter((each) => each.district === district)]));
  const hasParts = (district: string): boolean => (parts.get(district)?.length ?? 0) > 1;
  const byMonth = months.flatMap(({ month, rows: told }) => {
    const here = rows.filter(({ receivedOn }) => monthOf(receivedOn) === month);
    const toldOf = (of: FiguresOf): boolean => isExact(told.find((row) => keyOf(row.of) === keyOf(of))?.received);
    return [
      { from: ground, to: month, amount: here.length, ...bounds(here.length, toldOf({ is: 'county' })) },
      ...districts.map((district) => {
        const amount = here.filter((row) => (row.district ?? noDistrict) === district).length;
        return { district, from: month, to: hasParts(district) ? district : ground, amount, ...bounds(amount, toldOf({ is: 'district', id: district })) };
      }),
    ];
  });
  const byDivision = divisions.filter(({ district }) => hasParts(district)).map(({ name, district }) => {
    const amount = rows.filter((row) => row.division === name && row.district === district).length;
    const band = bandOf(amount);
    return { district, from: district, to: ground, amount, ...(banded.has(district) ? { least: band.from, most: band.to } : bounds(amount, false)) };
  });
  return [...byMonth, ...byDivision];
}

/**
 * A financial year's complaints by division, in bands of ten, once it is over. `rows` are those that its twelve months were
 * told from. The bands of a district are not shown where they and its months, taken together, would narrow anything to
 * fewer than three values; nor is a district of one division, whose months say it all.
 */
export function tellYear(rows: readonly FactRow[], shape: CouncilShape, months: readonly ToldMonth[], year: number, toldAt: Instant): ToldYear {
  const ofYear = new Set(monthsOfYear(year));
  const received = rows.filter((row) => isComplaintReceived(row) && ofYear.has(monthOf(row.receivedOn)));
  const divisions = divisionsOf(shape, received);
  const totalOf = (name: string): number => received.filter(({ district }) => district === name).length;
  const banded = new Set(divisions.map(({ district }) => district).filter((district) => divisions.filter((each) => each.district === district).length > 1));
  for (let left = banded.size; left > 0; left -= 1) {
    const flows = flowsOfYear(received, months, divisions, banded);
    const found = narrowed(flows);
    if (found === undefined) break;
    const inDanger = flows[found]?.district;
    const [smallest] = [...banded].sort((one, other) => totalOf(one) - totalOf(other));
    banded.delete(inDanger !== undefined && banded.has(inDanger) ? inDanger : (smallest ?? ''));
  }
  return {
    year, toldAt,
    divisions: divisions.map(({ name, district }) => ({ division: name, district, ...(banded.has(district) && { band: bandOf(received.filter((row) => row.division === name && row.district === district).length) }) })),
  };
}

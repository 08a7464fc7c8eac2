import type { FactRow } from '../../shared/domain/figures/fact-row';
import { monthsFrom } from '../../shared/domain/figures/periods';
import type { CouncilShape } from '../../shared/domain/figures/tell-month';
import type { LondonDate } from '../../shared/kernel/london';

/** Chance that is the same each time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface County {
  name: string;
  shape: CouncilShape;
  rows: FactRow[];
}

const classes = ['answered in time', 'explained and kept', 'explained and missed', 'late, unexplained', 'not answered'] as const;

/** So many directorates, each with so many areas; districts, each with so many divisions. `busy`: complaints of a service in a month, the first service the busiest. */
export function county(seed: number, directorates: readonly number[], districts: readonly number[], busy: number, from = '2024-04', to = '2026-05'): County {
  const roll = chance(seed);
  const areas = directorates.flatMap((count, at) => Array.from({ length: count }, (_, n) => ({ id: `area ${at}.${n}`, directorate: `directorate ${at}` })));
  const divisions = districts.flatMap((count, at) => Array.from({ length: count }, (_, n) => ({ name: `division ${at}.${n}`, district: `district ${at}` })));
  const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * roll() * all.length)] as T;
  const good = 0.6 + 0.35 * roll();
  const classOf = (): FactRow['as'] => (roll() < good ? 'answered in time' : (classes[1 + Math.floor(roll() * 4)] ?? 'not answered'));
  const day = (month: string): LondonDate => `${month}-${String(1 + Math.floor(roll() * 28)).padStart(2, '0')}` as LondonDate;
  const months = monthsFrom(from, to);
  const rows = months.flatMap((month, at) =>
    areas.flatMap(({ id: area, directorate }, rank) =>
      Array.from({ length: Math.floor((2 * roll() * busy) / (1 + rank)) }, (_, n): FactRow => {
        const division = divisions.length > 0 && roll() < 0.8 ? pick(divisions) : undefined;
        return {
          caseId: `${month} ${area} ${n}`, stage: 1, kind: 'complaint', channel: 'e-mail', area, directorate, receivedOn: day(month), dueOn: day(months[at + 1] ?? to), as: classOf() ?? 'not answered',
          ...(division && { division: division.name, district: division.district }),
        };
      }),
    ),
  );
  return { name: `${areas.length} services, ${divisions.length} divisions, ${busy} a month, seed ${seed}`, shape: { areas, divisions }, rows };
}

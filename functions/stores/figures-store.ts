import { z } from 'zod';
import type { FactRow } from '../../shared/domain/figures/fact-row';
import type { Month, ToldMonth, ToldYear } from '../../shared/domain/figures/told';
import type { DocumentStore, NamedBytes } from '../ports/document-store';

const of = z.discriminatedUnion('is', [z.looseObject({ is: z.literal('county') }), z.looseObject({ is: z.enum(['directorate', 'area', 'district']), id: z.string() })]);
const count = z.discriminatedUnion('is', [z.looseObject({ is: z.literal('exact'), count: z.number() }), z.looseObject({ is: z.literal('not shown') })]);
const share = z.discriminatedUnion('is', [z.looseObject({ is: z.enum(['exact', 'at least', 'at most']), percent: z.number() }), z.looseObject({ is: z.literal('not shown') })]);
const standards = z.looseObject({ due: count, within: share, withinOrExplained: share });
const told = z.looseObject({ month: z.string(), toldAt: z.string(), rows: z.array(z.looseObject({ of, received: count, standards: standards.optional() })) });
const monthData = z.looseObject({ told, factRows: z.string() });

const band = z.looseObject({ from: z.number(), to: z.number() });
const toldYear = z.looseObject({ year: z.number(), toldAt: z.string(), divisions: z.array(z.looseObject({ division: z.string(), district: z.string(), band: band.optional() })) });
const yearData = z.looseObject({ told: toldYear });

const rowsData = z.array(z.looseObject({ caseId: z.string(), stage: z.number(), kind: z.string(), area: z.string(), directorate: z.string(), receivedOn: z.string() }));

/** Whom the bytes of a month's fact rows belong to. */
export const ownerOfMonth = (month: Month): string => `month-${month}`;
export const bytesOfRows = (rows: readonly FactRow[]): Uint8Array => Buffer.from(JSON.stringify(rows));
const schema = 1;

/** What a council's figures have told: a document for each month and each financial year, written once and never changed. */
export function figuresStore(documents: DocumentStore) {
  const monthOf = async (month: Month) => {
    const stored = await documents.get('figures', ownerOfMonth(month));
    return stored && (monthData.parse(stored.data) as unknown as { told: ToldMonth; factRows: string });
  };
  /** Whether this told it; what was told already stands. */
  const keep = async (id: string, data: object, bytes: readonly NamedBytes[]): Promise<boolean> => 'written' in (await documents.write({ document: { kind: 'figures', id, schema, card: {}, data }, bytes }));
  return {
    month: async (month: Month): Promise<ToldMonth | undefined> => (await monthOf(month))?.told,
    /** The rows that a month was told from. */
    rowsOf: async (month: Month): Promise<FactRow[] | undefined> => {
      const kept = await monthOf(month);
      const bytes = kept && (await documents.bytes(kept.factRows));
      return bytes && (rowsData.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))) as unknown as FactRow[]);
    },
    keepMonth: (month: ToldMonth, rows: NamedBytes): Promise<boolean> => keep(ownerOfMonth(month.month), { told: month, factRows: rows.name }, [rows]),
    year: async (year: number): Promise<ToldYear | undefined> => {
      const stored = await documents.get('figures', `year-${year}`);
      return stored && (yearData.parse(stored.data).told as unknown as ToldYear);
    },
    keepYear: (year: ToldYear): Promise<boolean> => keep(`year-${year.year}`, { told: year }, []),
  };
}

import type { DocumentKind, ListQuery } from '../ports/document-store';

/** One list that somebody asks for: the fields it is narrowed by, then the field that orders it. */
export interface Index {
  kind: DocumentKind;
  equal: readonly string[];
  orderBy: string;
  /** Few have the first field at all: what has not is left out, and costs nothing. */
  sparse?: true;
  /** Fields that sight asks for, kept beside: so that whoever sees some service areas is counted for without a look at any card. */
  carries?: readonly string[];
}

/** Which of them counts all open cases is SQLite's to choose, so that each that could carries both. */
const areaAndOfficer = { carries: ['area', 'officer'] };

/**
 * Every card field that may be asked for, in the lists that ask. Engines make their indexes from this table and
 * refuse a query that names anything else.
 */
export const indexes: readonly Index[] = [
  { kind: 'message', equal: ['pile'], orderBy: 'receivedAt' },
  { kind: 'message', equal: ['internetMessageId'], orderBy: 'receivedAt' },
  { kind: 'message', equal: ['together'], orderBy: 'receivedAt', sparse: true },
  { kind: 'letter', equal: ['internetMessageId'], orderBy: 'owedAt' },
  { kind: 'letter', equal: ['acknowledges'], orderBy: 'owedAt' },
  { kind: 'letter', equal: ['stopped'], orderBy: 'owedAt', sparse: true },
  { kind: 'case', equal: ['situation'], orderBy: 'answerBy', ...areaAndOfficer },
  { kind: 'case', equal: ['situation', 'clock'], orderBy: 'answerBy', ...areaAndOfficer },
  { kind: 'case', equal: ['situation'], orderBy: 'countedWith', ...areaAndOfficer },
  { kind: 'case', equal: ['lead'], orderBy: 'answerBy', sparse: true },
  { kind: 'case', equal: ['asks'], orderBy: 'decideBy', sparse: true },
  { kind: 'case', equal: ['ombudsman'], orderBy: 'ombudsmanBy', sparse: true },
  { kind: 'case', equal: ['retained'], orderBy: 'retainedFrom', sparse: true },
  { kind: 'case', equal: ['closed', 'situation'], orderBy: 'answerBy', sparse: true },
  { kind: 'case', equal: ['hold'], orderBy: 'answerBy', sparse: true },
  { kind: 'case', equal: ['wishesOf'], orderBy: 'answerBy', sparse: true },
  { kind: 'case', equal: ['officer', 'situation', 'clock'], orderBy: 'answerBy' },
  { kind: 'case', equal: ['acknowledgement'], orderBy: 'acknowledgeBy', sparse: true },
  { kind: 'case', equal: ['toDeliver'], orderBy: 'answerBy', sparse: true },
  { kind: 'case', equal: [], orderBy: 'answeredOn', sparse: true },
  { kind: 'case', equal: [], orderBy: 'receivedAt' },
  { kind: 'person', equal: [], orderBy: 'name' },
  { kind: 'plan', equal: [], orderBy: 'begunAt' },
  { kind: 'plan', equal: ['officer'], orderBy: 'begunAt' },
  { kind: 'plan', equal: ['situation'], orderBy: 'begunAt' },
  { kind: 'plan', equal: ['officer', 'situation'], orderBy: 'begunAt' },
  { kind: 'draft', equal: [], orderBy: 'closes', sparse: true },
  { kind: 'notice', equal: ['situation'], orderBy: 'owedAt' },
  { kind: 'digest', equal: ['is'], orderBy: 'on', sparse: true },
];

/** Fields that only narrow what an index has found. */
export const narrowing: Partial<Record<DocumentKind, readonly string[]>> = {
  message: ['danger', 'terms'],
  case: ['kind', 'area', 'officer', 'division', 'terms'],
};

/** Fields that sight looks at, whatever kind a document is of. */
export const sightFields = ['concerning', 'openTo', 'area', 'officer'] as const;

/** Whether a query can be served: an unknown field is a mistake of ours, never an answer. */
export function assertAskable({ kind, where, has, range }: Pick<ListQuery, 'kind' | 'where' | 'has' | 'range'>, orderBy?: string): void {
  const known = new Set([...indexes.filter((index) => index.kind === kind).flatMap((index) => [...index.equal, index.orderBy]), ...(narrowing[kind] ?? [])]);
  const asked = [...Object.keys(where), ...Object.keys(has ?? {}), ...(orderBy === undefined ? [] : [orderBy]), ...(range ? [range.field] : [])];
  for (const field of asked) if (!known.has(field)) throw new Error(`No index lets a ${kind} be asked for by ${field}`);
}

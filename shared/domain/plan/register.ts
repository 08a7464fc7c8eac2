import { readDate, type LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { ServiceArea } from '../people/vocabulary';
import { emptyDraft, type Draft } from './draft';
import { localPersons, type LocalPersons, type PlanField } from './vocabulary';

/** A row of a council's register of engagement, as its spreadsheet counts it. */
export type RegisterRow =
  | { row: number; is: 'plan'; title: string; area: string; draft: Draft }
  | { row: number; is: 'wrong'; title: string; because: 'no title' | 'no such service' | 'not a date' | 'closes before it opens'; said?: string };

export interface Register {
  rows: RegisterRow[];
  /** Columns that Heard has no place for: what they say is kept with what is known from before. */
  others: string[];
}

export type RegisterRefusal = { code: 'register-lacks-columns' } | { code: 'register-empty' } | { code: 'register-too-long' };

/** More rows than this are brought in by parts. */
export const mostRows = 500;
const longestTitle = 120;
const longestText = 5000;

type Column = 'title' | 'service' | 'opens' | 'closes' | 'people' | Extract<PlanField, 'inShort' | 'partners' | 'cost' | 'budget'>;

/** What councils call these columns. */
const called: Record<Column, RegExp> = {
  title: /^(title|name|consultation|engagement|project|activity)( (title|name))?$/i,
  service: /^(service|service area|directorate|department|team)$/i,
  opens: /^(opens?|opening|start|starts|from)( date)?$|^date opened$/i,
  closes: /^(closes?|closing|end|ends|to)( date)?$|^date closed$/i,
  people: /^(people|audience|who|who is affected|stakeholders|target audience)$/i,
  inShort: /^(in short|description|summary|purpose|aim)$/i,
  partners: /^partners?$/i,
  cost: /^cost( \(£\))?$/i,
  budget: /^budget( \(£\))?$/i,
};

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as people write it here: 2025-06-03, 3/6/2025, 03.06.25, 3 June 2025, 3-Jun-25. */
export function readWrittenDate(text: string): LondonDate | undefined {
  const [, day, month = '', year = ''] = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ ./-]([a-z]{3,9}|\d{1,2})[ ./-](\d{4}|\d{2})$/i.exec(text.trim()) ?? [];
  if (day === undefined) return readDate(text.trim());
  const named = monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const no = /^\d/.test(month) ? Number(month) : named;
  return readDate(`${year.length === 2 ? `20${year}` : year}-${String(no).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The words by which a register names local people. */
const peopleCalled: Record<LocalPersons, RegExp> = {
  residents: /\b(residents?|public|everybody|everyone|households?)\b/i, workers: /\b(workers?|employees)\b/i, students: /\bstudents?\b/i, visitors: /\bvisitors?\b/i, 'service users': /\b(service )?users?\b|\bcustomers?\b/i,
  businesses: /\bbusiness(es)?\b/i, 'third sector': /\b(third sector|charit(y|ies)|voluntary|community groups?)\b/i, 'parish councils': /\b(parish|parishes|town councils?)\b/i, 'children and young people': /\b(children|young people|youth|pupils)\b/i,
};

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Reads a register of engagement from the rows of a spreadsheet: a header, then a row each. Title and service are needed;
 * days are read as people write them. Nothing of a row is lost: what has no place of its own goes to what is known.
 */
export function readRegister([header = [], ...body]: readonly (readonly string[])[], areas: readonly ServiceArea[]): Result<Register, RegisterRefusal> {
  const at = (column: Column): number => header.findIndex((name) => called[column].test(name.trim()));
  if (at('title') < 0 || at('service') < 0) return refuse({ code: 'register-lacks-columns' });
  if (body.length === 0) return refuse({ code: 'register-empty' });
  if (body.length > mostRows) return refuse({ code: 'register-too-long' });
  const known = new Set((Object.keys(called) as Column[]).map(at));
  const others = header.flatMap((name, index) => (known.has(index) || name.trim() === '' ? [] : [{ name: name.trim(), index }]));
  const read = (cells: readonly string[], row: number): RegisterRow => {
    const said = (column: Column): string => (cells[at(column)] ?? '').trim();
    const title = said('title').slice(0, longestTitle);
    const wrong = (because: Extract<RegisterRow, { is: 'wrong' }>['because'], what?: string): RegisterRow => ({ row, is: 'wrong', title, because, ...(what !== undefined && { said: what }) });
    if (title === '') return wrong('no title');
    const area = areas.find(({ id, name }) => sameName(id, said('service')) || sameName(name, said('service')));
    if (!area) return wrong('no such service', said('service'));
    const [opens, closes] = [readWrittenDate(said('opens')), readWrittenDate(said('closes'))];
    const unread = (['opens', 'closes'] as const).find((column) => said(column) !== '' && !readWrittenDate(said(column)));
    if (unread) return wrong('not a date', said(unread));
    if (opens && closes && closes < opens) return wrong('closes before it opens');
    const more = others.flatMap(({ name, index }) => (cells[index]?.trim() ? [`${name}: ${cells[index].trim()}`] : []));
    const text = Object.fromEntries(
      Object.entries({ opens, closes, affected: said('people'), inShort: said('inShort'), partners: said('partners'), cost: said('cost'), budget: said('budget'), known: more.length > 0 ? ['From the register.', ...more].join('\n') : '' }).flatMap(([field, value]) => (value ? [[field, value.slice(0, longestText)]] : [])),
    );
    const people = Object.fromEntries(localPersons.filter((each) => peopleCalled[each].test(said('people'))).map((each) => [each, 'yes' as const]));
    return { row, is: 'plan', title, area: area.id, draft: { ...emptyDraft, text, people } };
  };
  return ok({ rows: body.map((cells, index) => read(cells, index + 2)), others: others.map(({ name }) => name) });
}

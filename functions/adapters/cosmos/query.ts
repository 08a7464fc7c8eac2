import type { SqlQuerySpec } from '@azure/cosmos';
import type { Instant } from '../../../shared/kernel/london';
import type { Sight } from '../../../shared/domain/people/sight';
import { unreachable } from '../../../shared/kernel/result';
import type { ListQuery } from '../../ports/document-store';
import { orderingOf } from './ordering';

type Question = Pick<ListQuery, 'kind' | 'where' | 'has' | 'range'>;

/** Values of one query: each is handed over apart from its text. */
class Values {
  readonly parameters: { name: string; value: string }[] = [];

  /** Its name in the text. */
  add = (value: string): string => {
    const name = `@v${this.parameters.length}`;
    this.parameters.push({ name, value });
    return name;
  };
}

const oneOf = (field: string, wanted: readonly string[], values: Values): string => (wanted.length === 0 ? 'false' : `c.card.${field} IN (${wanted.map(values.add).join(', ')})`);
const holds = (list: string, value: string, values: Values): string => `ARRAY_CONTAINS(c.card.${list}, ${values.add(value)})`;
/** Of a list that a card does not have nothing can be said, not even that it does not hold a value. */
const holdsNot = (list: string, value: string, values: Values): string => `(NOT IS_DEFINED(c.card.${list}) OR NOT ${holds(list, value, values)})`;
const isOpen = 'NOT IS_DEFINED(c.card.openTo)';
const isClosed = 'IS_DEFINED(c.card.openTo)';

/** Sight as part of every WHERE: what `sees` says of a card. */
function inSight(sight: Sight, values: Values): string[] {
  switch (sight.of) {
    case 'everything':
      return [];
    case 'nothing':
      return ['false'];
    case 'all areas': {
      const { notConcerning: me, seesClosed } = sight;
      return [holdsNot('concerning', me, values), ...(seesClosed ? [] : [`(${isOpen} OR ${holds('openTo', me, values)})`])];
    }
    case 'own areas': {
      const { notConcerning: me, areas, assignedTo, seesClosed } = sight;
      const mine = `(${isOpen} AND (${oneOf('area', areas, values)} OR c.card.officer = ${values.add(assignedTo)}))`;
      return [holdsNot('concerning', me, values), `(${mine} OR ${seesClosed ? isClosed : holds('openTo', me, values)})`];
    }
    case 'what is closed':
      return [holdsNot('concerning', sight.notConcerning, values), isClosed];
    default:
      return unreachable(sight);
  }
}

const listed = (wanted: string | readonly string[]): readonly string[] => (typeof wanted === 'string' ? [wanted] : wanted);

function conditions(council: string, sight: Sight, { kind, where, has = {}, range }: Question, values: Values): string[] {
  return [
    `c.council = ${values.add(council)}`,
    `c.kind = ${values.add(kind)}`,
    ...Object.entries(where).map(([field, wanted]) => oneOf(field, listed(wanted), values)),
    ...Object.entries(has).flatMap(([field, wanted]) => listed(wanted).map((value) => holds(field, value, values))),
    ...(range?.from === undefined ? [] : [`c.card.${range.field} >= ${values.add(range.from)}`]),
    ...(range?.to === undefined ? [] : [`c.card.${range.field} <= ${values.add(range.to)}`]),
    ...inSight(sight, values),
  ];
}

/** What lies behind the last thing seen. The first condition bounds what is read, the second takes what shares its place. */
function behind({ orderBy, descending, after }: ListQuery, values: Values): string[] {
  if (!after) return [];
  const [field, beyond, place] = [`c.card.${orderBy}`, descending ? '<' : '>', values.add(after.value)];
  return [`${field} ${beyond}= ${place}`, `(${field} ${beyond} ${place} OR c.key ${beyond} ${values.add(after.id)})`];
}

/** One page of a list, and one card more to see whether another follows. Names of fields come from stores/indexes.ts. */
export function listQuery(council: string, sight: Sight, query: ListQuery): SqlQuerySpec {
  const values = new Values();
  const found = [...conditions(council, sight, query, values), ...behind(query, values)].join(' AND ');
  const order = orderingOf(query).map((field) => `c.${field} ${query.descending ? 'DESC' : 'ASC'}`).join(', ');
  return { query: `SELECT TOP ${Math.trunc(query.limit) + 1} c.key, c.card FROM c WHERE ${found} ORDER BY ${order}`, parameters: values.parameters };
}

export function countQuery(council: string, sight: Sight, query: Question): SqlQuerySpec {
  const values = new Values();
  return { query: `SELECT VALUE COUNT(1) FROM c WHERE ${conditions(council, sight, query, values).join(' AND ')}`, parameters: values.parameters };
}

/** What is owed over several councils or all: the one query that need not name one. */
export function owedQuery(before: Instant, limit: number, councils?: readonly string[]): SqlQuerySpec {
  const values = new Values();
  const due = [`c.wakeAt <= ${values.add(before)}`, ...(councils ? [`c.council IN (${councils.map(values.add).join(', ')})`] : [])];
  return { query: `SELECT TOP ${Math.trunc(limit)} c.council, c.kind, c.key, c.wakeAt FROM c WHERE ${due.join(' AND ')} ORDER BY c.wakeAt ASC`, parameters: values.parameters };
}

import type { SQLInputValue } from 'node:sqlite';
import { unreachable } from '../../../shared/kernel/result';
import type { Sight } from '../../../shared/domain/people/sight';
import type { ListQuery } from '../../ports/document-store';
import { cardField } from './database';
import { setApart, setApartIndex } from './set-apart';

/** A part of a statement, and the values that it binds. */
export interface Clause {
  sql: string;
  values: SQLInputValue[];
}

/** That a list of the card holds a value. Its text is looked through first: few cards hold it anywhere, and only those are taken apart. */
const holds = (list: string): string => `EXISTS (SELECT 1 FROM (SELECT ? AS wanted) WHERE instr(card, json_quote(wanted)) > 0 AND EXISTS (SELECT 1 FROM json_each(card, '$.${list}') WHERE value = wanted))`;
/** A card is written here, so that its key stands in it like this; in a text of a card its quotation marks would be escaped. */
const isOpen = `(instr(card, '"openTo":') = 0)`;

/** What is in sight of all that is about nobody and closed to nobody. */
function ordinaryClause(sight: Sight): Clause {
  if (sight.of === 'what is closed') return { sql: '0', values: [] };
  if (sight.of !== 'own areas') return { sql: '1', values: [] };
  const areas = sight.areas.map(() => '?').join(', ') || 'NULL';
  return { sql: `(${cardField('area')} IN (${areas}) OR ${cardField('officer')} = ?)`, values: [...sight.areas, sight.assignedTo] };
}

/** Sight as part of every WHERE: what `sees` says of a card. One without these fields concerns nobody, is open and belongs to no area. */
export function sightClause(sight: Sight): Clause {
  switch (sight.of) {
    case 'everything':
      return { sql: '1', values: [] };
    case 'nothing':
      return { sql: '0', values: [] };
    case 'all areas': {
      const me = sight.notConcerning;
      return sight.seesClosed ? { sql: `NOT ${holds('concerning')}`, values: [me] } : { sql: `NOT ${holds('concerning')} AND (${isOpen} OR ${holds('openTo')})`, values: [me, me] };
    }
    case 'own areas': {
      const mine = ordinaryClause(sight);
      const values = [sight.notConcerning, ...mine.values];
      return sight.seesClosed ? { sql: `NOT ${holds('concerning')} AND (${isOpen} AND ${mine.sql} OR NOT ${isOpen})`, values } : { sql: `NOT ${holds('concerning')} AND (${isOpen} AND ${mine.sql} OR ${holds('openTo')})`, values: [...values, sight.notConcerning] };
    }
    case 'what is closed':
      return { sql: `NOT ${holds('concerning')} AND NOT ${isOpen}`, values: [sight.notConcerning] };
    default:
      return unreachable(sight);
  }
}

export function queryClause(query: Pick<ListQuery, 'kind' | 'where' | 'has' | 'range'>): Clause {
  const parts: string[] = [`kind = '${query.kind}'`];
  const values: SQLInputValue[] = [];
  for (const [name, wanted] of Object.entries(query.where)) {
    const list = typeof wanted === 'string' ? [wanted] : wanted;
    parts.push(`${cardField(name)} IN (${list.map(() => '?').join(', ')})`);
    values.push(...list);
  }
  for (const [name, wanted] of Object.entries(query.has ?? {})) {
    for (const value of typeof wanted === 'string' ? [wanted] : wanted) {
      parts.push(holds(name));
      values.push(value);
    }
  }
  if (query.range?.from !== undefined) parts.push(`${cardField(query.range.field)} >= ?`) && values.push(query.range.from);
  if (query.range?.to !== undefined) parts.push(`${cardField(query.range.field)} <= ?`) && values.push(query.range.to);
  return { sql: parts.join(' AND '), values };
}

/**
 * How many of them are in sight. Of cases there may be a hundred thousand: all are counted as if they were ordinary, by the
 * index and without a look at any card, and then the few that are set apart are counted as what they are.
 */
export function countClause(council: string, sight: Sight, query: Pick<ListQuery, 'kind' | 'where' | 'has' | 'range'>): Clause {
  const asked = queryClause(query);
  const seen = sightClause(sight);
  const count = (from: string, ...narrowed: string[]) => `SELECT count(*) AS n FROM documents ${from} WHERE council = ? AND ${[asked.sql, ...narrowed].join(' AND ')}`;
  const values = [council, ...asked.values];
  if (query.kind !== 'case' || sight.of === 'everything' || sight.of === 'nothing') return { sql: count('', seen.sql), values: [...values, ...seen.values] };
  const ordinary = ordinaryClause(sight);
  const apart = `INDEXED BY ${setApartIndex}`;
  return {
    sql: `SELECT (${count('', ordinary.sql)}) - (${count(apart, setApart, ordinary.sql)}) + (${count(apart, setApart, seen.sql)}) AS n`,
    values: [...values, ...ordinary.values, ...values, ...ordinary.values, ...values, ...seen.values],
  };
}

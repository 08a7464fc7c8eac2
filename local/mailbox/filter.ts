import { badRequest } from './refusal';

export interface Condition {
  sql: string;
  values: string[];
}

const TEXT = String.raw`'((?:[^']|'')*)'`;
const unquoted = (text: string): string => text.replaceAll("''", "'");

const CLAUSES: { shape: RegExp; condition(match: RegExpExecArray): Condition }[] = [
  {
    shape: new RegExp(`^internetMessageId eq ${TEXT}$`),
    condition: (match) => ({ sql: 'internetMessageId = ?', values: [unquoted(match[1] ?? '')] }),
  },
  {
    shape: /^receivedDateTime ge (\d{4}-\d\d-\d\dT[\d:.]+Z)$/,
    condition: (match) => ({ sql: "julianday(json_extract(properties, '$.receivedDateTime')) >= julianday(?)", values: [match[1] ?? ''] }),
  },
  {
    shape: new RegExp(`^conversationId eq ${TEXT}$`),
    condition: (match) => ({ sql: 'conversationId = ?', values: [unquoted(match[1] ?? '')] }),
  },
  {
    shape: new RegExp(String.raw`^singleValueExtendedProperties/any\(\s*(\w+)\s*:\s*\1/id eq ${TEXT} and \1/value eq ${TEXT}\s*\)$`, 'i'),
    condition: (match) => ({
      sql: 'id IN (SELECT message FROM tag WHERE tag.mailbox = message.mailbox AND property = ? AND value = ?)',
      values: [unquoted(match[2] ?? ''), unquoted(match[3] ?? '')],
    }),
  },
];

/** Translates the `$filter`s that the product asks with. Any other is refused, rather than answered with everything. */
export function conditionOf(filter: string): Condition {
  for (const { shape, condition } of CLAUSES) {
    const match = shape.exec(filter.trim());
    if (match) return condition(match);
  }
  throw badRequest(`The local mailbox does not know the filter: ${filter}`, 'ErrorInvalidUrlQueryFilter');
}

import { addressParser, type Address } from 'postal-mime';
import type { Headers } from '../../../shared/domain/message/automatic';
import type { Correspondent } from '../../../shared/domain/people/vocabulary';
import { readMailDate } from './mail-date';
import { inWords, type Field } from './mime-header';
import type { Envelope } from './reading';

/** A list of recipients longer than this is nobody's; it would only fill what is kept of the message. */
const mostPeople = 500;
const longestList = 24 * 1024;
const longestLine = 2000;
/** A word that can be written to, in whatever else a field says. */
const ADDRESS = /[^\s<>()[\]{},;:"'|\\]{1,64}@[^\s<>()[\]{},;:"'|\\]{1,255}/;

const people = (list: readonly Address[]): Correspondent[] =>
  list.flatMap((each) => (each.group ? people(each.group) : [{ name: inWords(each.name).slice(0, 300), address: inWords(each.address).replace(/^["'<]+|[>"']+$/g, '').slice(0, 320) }]));

/** The people of a field (RFC 5322 3.4); who gives no address cannot be written to and is left out. */
function peopleIn(fields: readonly Field[], name: string): Correspondent[] {
  const values = fields.filter((field) => field.name === name).slice(0, 20).map(({ value }) => (value.length > longestList ? value.slice(0, Math.max(value.lastIndexOf(',', longestList), 1000)) : value));
  const found = values.flatMap((value) => people(addressParser(value))).filter(({ address }) => address !== '');
  if (found.length > 0) return found.slice(0, mostPeople);
  const words = values.map((value) => inWords(value)).join(' ').slice(0, longestLine);
  const [address] = ADDRESS.exec(words) ?? [];
  return address === undefined ? [] : [{ name: words.slice(0, words.indexOf(address)).replace(/[\s<"'(]+$/, ''), address }];
}

function headersOf(fields: readonly Field[]): Headers {
  const headers = Object.create(null) as Record<string, string[]>;
  for (const { name, value } of fields) (headers[name] ??= []).push(value);
  return { ...headers };
}

const ids = (value: string | undefined): string[] => (value ?? '').slice(0, longestList).match(/<[^<>\s]{1,990}>/g) ?? [];

/** What a header says of a message (RFC 5322 3.6): of fields that may stand once, the first counts. */
export function readEnvelope(fields: readonly Field[]): Envelope {
  const headers = headersOf(fields);
  const value = (name: string): string | undefined => headers[name]?.[0];
  const [from] = peopleIn(fields, 'from');
  const sentAt = readMailDate(value('date') ?? '');
  const named = value('message-id');
  const internetMessageId = named === undefined ? '' : (ids(named)[0] ?? inWords(named).slice(0, 990));
  return {
    headers,
    ...(internetMessageId !== '' && { internetMessageId }),
    ...(from && { from }),
    replyTo: peopleIn(fields, 'reply-to'),
    to: peopleIn(fields, 'to'),
    cc: peopleIn(fields, 'cc'),
    subject: inWords((value('subject') ?? '').slice(0, 4 * longestLine)).slice(0, longestLine),
    ...(sentAt && { sentAt }),
    answers: [...new Set([...ids(value('references')), ...ids(value('in-reply-to'))])].slice(-200),
  };
}

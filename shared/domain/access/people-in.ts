import type { Case } from '../case/case';
import type { Letter } from '../letter/letter';
import type { Message } from '../message/message';
import { writerOf } from '../message/via';
import type { Correspondent } from '../people/vocabulary';
import { isSubject, type Subject } from './subject';

/** What a record says of people who do not work for the council: the subject's own names, addresses and numbers, and other people's names. */
export interface PeopleIn {
  theirs: string[];
  others: string[];
}

const nobody: PeopleIn = { theirs: [], others: [] };

const given = (...texts: (string | undefined)[]): string[] => texts.filter((each) => each !== undefined && each.trim() !== '') as string[];

/** Whoever is the subject by address has that name and that address, and the other way round. */
function told(subject: Subject, { name = '', address = '' }: Partial<Correspondent>): PeopleIn {
  return isSubject(subject, { name, address }) ? { theirs: given(name, address), others: [] } : { theirs: [], others: given(name) };
}

export const together = (all: readonly PeopleIn[]): PeopleIn => ({ theirs: all.flatMap(({ theirs }) => theirs), others: all.flatMap(({ others }) => others) });

/** How the person concerned is written to is theirs; so is the name that the writer is known by, where they are the writer. */
export function peopleInCase(subject: Subject, { writer, onBehalf, wishes, procedure }: Case): PeopleIn {
  const isWriter = isSubject(subject, writer);
  const concerned = onBehalf ? isSubject(subject, { name: onBehalf.of }) : isWriter;
  const safe = wishes?.safe;
  return together([
    told(subject, writer),
    ...(onBehalf ? [told(subject, { name: onBehalf.of })] : []),
    ...(procedure?.people ?? []).map(({ name, email }) => told(subject, { name, ...(email !== undefined && { address: email }) })),
    concerned ? { theirs: given(safe?.email, safe?.postal), others: [] } : nobody,
  ]);
}

export function peopleInMessage(subject: Subject, { arrival }: Message): PeopleIn {
  const { from, via, replyTo, to, cc, logged } = arrival;
  const writer = writerOf(arrival);
  const wrote = writer && isSubject(subject, writer);
  return together([
    ...[from, via?.writer, via?.is === 'passed on' ? via.by : undefined, ...replyTo, ...to, ...cc].flatMap((each) => (each ? [told(subject, each)] : [])),
    wrote ? { theirs: given(logged?.telephone, logged?.postal), others: [] } : nobody,
  ]);
}

export function peopleInLetter(subject: Subject, { writing: { to, cc = [], way } }: Letter): PeopleIn {
  const reached = way && (way.by === 'post' ? way.address : way.number);
  return together([...[to, ...cc].map((each) => told(subject, each)), isSubject(subject, to) ? { theirs: given(reached), others: [] } : nobody]);
}

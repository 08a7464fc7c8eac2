import type { Case } from '../case/case';
import type { Letter } from '../letter/letter';
import type { Message } from '../message/message';
import type { Correspondent } from '../people/vocabulary';

/** Whom a subject access export is about: by an e-mail address, by a whole name, or both. */
export interface Subject {
  address?: string;
  name?: string;
}

/** As it is compared: small letters without accents and apostrophes, one space where there is any. */
const plain = (text: string): string => text.normalize('NFKD').replace(/[\p{M}'’]/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isTheirAddress = ({ address }: Subject, other: string | undefined): boolean => address !== undefined && other !== undefined && plain(other) === plain(address);
const isTheirName = ({ name }: Subject, other: string | undefined): boolean => name !== undefined && other !== undefined && plain(other) === plain(name);

/** Whether a correspondent is the subject: by address, or by name. Two people may have one name, so a person checks. */
export const isSubject = (subject: Subject, { name, address }: Partial<Correspondent>): boolean => isTheirAddress(subject, address) || isTheirName(subject, name);

/** Whether a text names the subject: the whole address, or the whole name between words. */
export function mentions(subject: Subject, text: string): boolean {
  const compared = plain(text);
  return [subject.address, subject.name].some((each) => each !== undefined && plain(each) !== '' && new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][._+-])${literally(plain(each))}(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}])`, 'u').test(compared));
}

/** Whether the whole file of a case is about the subject: they wrote it or on it, it is about them, or they take part in it. */
export function isTheirCase(subject: Subject, { writer, onBehalf, wishes, correspondents, absorbed, procedure }: Case): boolean {
  const people: Partial<Correspondent>[] = [writer, { name: onBehalf?.of ?? '' }, ...(procedure?.people ?? []).map(({ name, email }) => ({ name, address: email ?? '' }))];
  const addresses = [...correspondents, ...absorbed.flatMap((each) => each.correspondents), wishes?.safe?.email ?? ''];
  return people.some((person) => isSubject(subject, person)) || addresses.some((address) => isTheirAddress(subject, address));
}

/** Whether a message is from the subject or to them, copied in included. */
export function isTheirMessage(subject: Subject, { arrival: { from, via, replyTo, to, cc } }: Message): boolean {
  const senders = [from, via?.writer, via?.is === 'passed on' ? via.by : undefined].filter((each) => each !== undefined);
  return [...senders, ...replyTo, ...to, ...cc].some((each) => isSubject(subject, each));
}

/** Whether a letter is to the subject, copied in included. */
export const isTheirLetter = (subject: Subject, { writing: { to, cc = [] } }: Letter): boolean => [to, ...cc].some((each) => isSubject(subject, each));

/** Every text that stands anywhere in a record. */
export function textsIn(record: unknown): string[] {
  if (typeof record === 'string') return [record];
  return typeof record === 'object' && record !== null ? Object.values(record).flatMap(textsIn) : [];
}

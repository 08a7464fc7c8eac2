import { calendarOf } from '../../../shared/domain/clock/calendar';
import { lineOfDays } from '../../../shared/domain/clock/line';
import { englandAndWales } from '../../../shared/domain/clock/nations/england-and-wales';
import { definitions, kinds } from '../../../shared/domain/case/vocabulary';
import type { LondonDate } from '../../../shared/kernel/london';
import type { DutyView, ReadingView } from '../../../shared/contract/clock';
import type { CaseCardView, CaseView } from '../../../shared/contract/cases';
import type { LetterDraftView, LetterView } from '../../../shared/contract/letters';
import type { MessageCardView, MessageView } from '../../../shared/contract/messages';
import type { MeView } from '../../../shared/contract/views';

export const day = (text: string) => text as LondonDate;
export const calendar = calendarOf(englandAndWales);

export const sam = { id: 'sam', name: 'Sam Okoro', telephone: '03069 990 142' };
export const jo = { id: 'jo', name: 'Jo Marsh', telephone: '03069 990 150' };
export const amara = { id: 'amara', name: 'Amara Field', telephone: '03069 990 155' };
const highways = { id: 'highways', name: 'Highways', directorate: 'Place' };
export const libraries = { id: 'libraries', name: 'Libraries', directorate: 'Communities' };
const pat = { name: 'Pat Lee', address: 'pat.lee@example.net' };

export const me = (change: Partial<MeView> = {}): MeView => ({
  person: sam, roles: ['Triage'], council: { key: 'marlshire', name: 'Marlshire County Council', mailbox: 'complaints@marlshire.example' },
  areas: [highways, libraries], officers: [sam, jo, amara], kinds: kinds.map((kind) => ({ kind, ...definitions[kind] })),
  may: ['place messages', 'see cases', 'write down'], now: '2025-04-17T09:00:00.000Z', ...change,
});

export const duty = (change: Partial<DutyView> = {}): DutyView => ({
  by: '2025-05-19', said: 'Mon 19 May 2025', standing: 'in time', workingDaysLeft: 19, left: '19 working days left', holidays: [],
  working: '20 working days from Wed 16 Apr 2025: skipped Good Friday 18 Apr. That is Mon 19 May 2025.', ...change,
});

export const reading = (change: Partial<ReadingView> = {}): ReadingView => ({
  received: '2025-04-16', receivedSaid: 'Wed 16 Apr 2025, 16:02', today: '2025-04-17',
  acknowledge: duty({ by: '2025-04-23', said: 'Wed 23 Apr 2025', left: '2 working days left', working: '3 working days from Wed 16 Apr 2025.' }), answer: duty(),
  line: lineOfDays(day('2025-04-16'), day('2025-05-19'), day('2025-04-17'), calendar), lineSaid: 'Received Wed 16 Apr 2025. Working day 1 of 20 today.', owesLetter: false, notes: [],
  profile: { id: 'kent', name: 'Kent standards', source: 'Kent County Council, Standards', checked: true }, counting: 'Convention A, England and Wales calendar v1', ...change,
});

export const message = (change: Partial<MessageView> = {}): MessageView => ({
  id: 'm1', situation: 'new', said: 'New: not in Heard yet', from: pat, to: [{ name: '', address: 'complaints@marlshire.example' }], cc: [], replyTo: [],
  subject: 'Mill Lane pothole AGAIN', received: 'Wed 16 Apr 2025, 16:02', text: 'It is deeper than before.', attachments: [], reading: reading(), cases: [], version: 'v1',
  actions: ['capture', 'join', 'file'],
  proposal: {
    kind: 'complaint', kindWords: ['three times'], area: 'highways', areaBetween: [], postcodes: [], areaWords: ['pothole'], inShort: 'Pothole on Mill Lane', wanted: 'It mended', contact: 'sam',
    recipients: [{ ...pat, as: 'writer', suggested: true }], recipientsSaid: '', copied: [],
  },
  ...change,
});

export const captured = (by = 'Jo Marsh', change: Partial<MessageView> = {}): MessageView => {
  const { proposal: _, ...rest } = message();
  return { ...rest, situation: 'captured', said: `Captured by ${by}, Thu 17 Apr 2025, 09:14.`, actions: [], cases: [{ id: 'HC-7Q4M2XD-K', inShort: 'Pothole on Mill Lane', answer: duty(), officer: amara }], version: 'v2', ...change };
};

const promises = ['reference', 'understanding', 'wanted', 'contact name', 'telephone number', 'answer date'] as const;

const sending: LetterDraftView['sending'] = { cc: [], copied: [], asks: [], wishes: [] };

export const draft = (lacks?: (typeof promises)[number]): LetterDraftView => ({
  to: pat, sending, subject: 'Re: Mill Lane pothole AGAIN', text: 'Dear Pat Lee, we will answer by Monday 19 May 2025.', references: ['HC-7Q4M2XD-K'], kept: lacks === undefined,
  promises: promises.map((promise) => ({ promise, kept: promise !== lacks, says: promise === lacks ? `Add the ${promise}` : 'In the letter' })),
});

export const letter = (change: Partial<LetterView> = {}): LetterView => ({
  id: 'ack-m1', kind: 'acknowledgement', situation: 'sent', said: 'Sent', to: pat, cc: [], subject: 'Re: Mill Lane', text: 'Dear Pat Lee', promises: draft().promises, actions: [], ...change,
});

export const messageCard = (id: string, change: Partial<MessageCardView> = {}): MessageCardView => ({
  id, pile: 'new', from: { name: `Writer ${id}`, address: `${id}@example.net` }, subject: `Subject ${id}`, snippet: '', received: 'Wed 16 Apr 2025, 16:02', acknowledge: reading().acknowledge, ...change,
});

export const caseCard = (id: string, change: Partial<CaseCardView> = {}): CaseCardView => ({
  id, inShort: `Matter ${id}`, kind: 'complaint', area: highways, officer: amara, answer: duty(), acknowledge: duty(), received: 'Wed 16 Apr 2025, 16:02', stage: 1, ...change,
});

export const aCase = (change: Partial<CaseView> = {}): CaseView => ({
  id: 'HC-7Q4M2XD-K', situation: 'open', situationSaid: '', stage: 1, ended: [], absorbed: [], pauseCategories: [],
  twelveWeeks: { by: '2025-07-09', passed: false, said: 'Twelve weeks are over on Wed 9 July 2025.' }, inShort: 'Pothole on Mill Lane', wanted: 'It mended', kind: 'complaint', area: highways, writer: pat, writes: { said: 'Pat Lee writes for themselves.' }, ombudsman: { said: '', referrals: [], ombudsmen: [{ id: 'lgsco', name: 'Local Government and Social Care Ombudsman' }], findings: [{ id: 'no-fault', name: 'No fault' }] }, wishes: { recorded: { formats: [] }, said: [] }, reasonsOffered: [], contact: sam, reading: reading(),
  next: { title: 'Next: give it to an officer', because: 'Nobody has this case yet.' }, story: [], officers: [sam, jo, amara], actions: ['assign'], stamps: { kind: 'k1', place: 'p1', wishes: 'w1', writer: 'r1', officer: 'o1' }, version: '1', ...change,
});

/** A letter of a case as it would go, with what it must say; in the officer's words if there are any. */
export const caseLetter = ({ letter: kind, letterText }: { letter: string; letterText?: string }): LetterDraftView => {
  const all = kind === 'answer' ? (['reference', 'contact name', 'what next'] as const) : (['reference', 'reason', 'answer date'] as const);
  const says = (promise: string) => letterText === undefined || letterText.includes(promise);
  return {
    to: pat, sending, subject: 'Re: Mill Lane pothole AGAIN', text: letterText ?? `Dear Pat Lee, this is the ${kind}.`, references: ['HC-7Q4M2XD-K'],
    promises: all.map((promise) => ({ promise, kept: says(promise), says: says(promise) ? 'In the letter' : `Add the ${promise}` })), kept: all.every(says),
  };
};

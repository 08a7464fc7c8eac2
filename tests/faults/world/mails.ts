import { deliveryReport, replyTo } from '../../builders/mail';
import { millLane } from '../../fixtures/mill-lane';
import type { Posted } from './exchange';

export const addressOf = (no: number): string => `resident-${no}@example.net`;

/** The nth resident's complaint: every third holds two matters. */
export const mattersIn = (subject: string): number => (Number(/\d+/.exec(subject)?.[0]) % 3 === 0 ? 2 : 1);
export const complaint = (no: number): string =>
  millLane({ id: `<mail-${no}@example.net>`, from: `Resident ${no} <${addressOf(no)}>`, subject: `Pothole number ${no}`, body: `Hello,\n\nThere is a pothole outside ${no} Mill Lane. Please mend it.\n\nResident ${no}` });

const writtenBy = (letter: Posted): string => `Somebody <${letter.to[0]}>`;

/** What a resident answers to a letter. */
export const answerTo = (letter: Posted, no: number): string => replyTo(letter, { id: `<reply-${no}@example.net>`, from: writtenBy(letter), body: `Thank you. It is still there. This is reply ${no}.` });

/** A report that a letter could not be delivered. */
export const returned = (letter: Posted, no: number): string => deliveryReport(letter, { id: `<report-${no}@mx.example.net>` });

/** A resident quotes the reference that they hold, in a message of its own. */
export const quoting = (reference: string, letter: Posted, no: number): string =>
  millLane({ id: `<quoting-${no}@example.net>`, from: writtenBy(letter), subject: `About ${reference}`, body: `When will it be mended? My reference is ${reference}. Number ${no}.` });

import { lgsco } from '../../../shared/domain/clock/profiles/lgsco';
import type { Under } from './plain';

/** What happens to one clock, a line each, and what it reads as on a day. */
export interface Story {
  id: string;
  says: string;
  under?: Under;
  happened: string[];
  on: string;
  reads: Record<string, unknown>;
}

const june = 'Mon 2 June 2025: received';
const pause = ['Wed 11 June 2025 10:00: paused', 'Mon 16 June 2025 09:00: resumed'];
const extension = 'Wed 25 June 2025: holding reply: 10 working days';
const code: Under = { profile: lgsco };
const review: Under = { profile: lgsco, stage: 2 };

export const stories: Story[] = [
  { id: 'P01', says: 'three days paused are three days later', happened: [june, ...pause], on: 'Mon 16 June 2025', reads: { excluded: 3, answerBy: 'Thu 3 July 2025', acknowledgeBy: 'Thu 5 June 2025' } },
  { id: 'P02', says: 'a pause over a weekend leaves out its Friday', happened: [june, 'Fri 13 June 2025 16:00: paused', 'Mon 16 June 2025 09:00: resumed'], on: 'Mon 16 June 2025', reads: { excluded: 1, answerBy: 'Tue 1 July 2025', acknowledgeBy: 'Thu 5 June 2025' } },
  { id: 'P03', says: 'a pause within a day changes nothing', happened: [june, 'Fri 13 June 2025 09:00: paused', 'Fri 13 June 2025 16:00: resumed'], on: 'Mon 16 June 2025', reads: { excluded: 0, answerBy: 'Mon 30 June 2025', acknowledgeBy: 'Thu 5 June 2025' } },
  { id: 'P04', says: 'a pause within a weekend changes nothing', happened: [june, 'Sat 14 June 2025: paused', 'Sun 15 June 2025: resumed'], on: 'Mon 16 June 2025', reads: { excluded: 0, answerBy: 'Mon 30 June 2025', acknowledgeBy: 'Thu 5 June 2025' } },
  { id: 'P06', says: 'two pauses add up', happened: [june, 'Wed 11 June 2025: paused', 'Fri 13 June 2025: resumed', 'Wed 18 June 2025: paused', 'Fri 20 June 2025: resumed'], on: 'Fri 20 June 2025', reads: { excluded: 4, answerBy: 'Fri 4 July 2025' } },
  { id: 'P07', says: 'a pause does not move the acknowledgement', happened: [june, 'Tue 3 June 2025: paused', 'Mon 9 June 2025: resumed', 'Fri 6 June 2025: acknowledged'], on: 'Mon 9 June 2025', reads: { acknowledgeBy: 'Thu 5 June 2025', acknowledge: 'met late', answerBy: 'Fri 4 July 2025' } },
  { id: 'P08', says: 'a paused clock is not overdue, and shows what is left', happened: [june, 'Fri 27 June 2025: paused'], on: 'Wed 9 July 2025', reads: { answer: 'paused', answerLeft: 2, answerMissed: undefined } },
  { id: 'P08', says: 'a paused clock goes on with what was left', happened: [june, 'Fri 27 June 2025: paused', 'Thu 10 July 2025: resumed'], on: 'Thu 10 July 2025', reads: { answerBy: 'Fri 11 July 2025', answerMissed: undefined } },
  { id: 'P09', says: 'a pause does not cure a breach', happened: [june, 'Wed 2 July 2025: paused'], on: 'Wed 9 July 2025', reads: { answer: 'overdue', answerBy: 'Mon 30 June 2025', answerMissed: 'Mon 30 June 2025' } },
  { id: 'P10', says: 'paused days are working days, not calendar days', happened: [june, ...pause], on: 'Mon 16 June 2025', reads: { excluded: 3, answerBy: 'Thu 3 July 2025' } },
  { id: 'E01', says: 'an extension moves the target and keeps the first one', happened: [june, extension], on: 'Wed 25 June 2025', reads: { answerBy: 'Mon 14 July 2025', original: 'Mon 30 June 2025' } },
  { id: 'E01', says: 'an extension that is kept counts as within the standard', happened: [june, extension, 'Mon 14 July 2025: answered'], on: 'Mon 14 July 2025', reads: { answer: 'met', answeredAs: 'explained and kept' } },
  { id: 'E02', says: 'a holding reply at half past eleven on the last day is in time', happened: [june, 'Mon 30 June 2025 23:30: holding reply: 10 working days'], on: 'Tue 1 July 2025', reads: { answerBy: 'Mon 14 July 2025', answerMissed: undefined, answer: 'in time' } },
  { id: 'E05', says: 'pause, then extension', happened: [june, ...pause, extension], on: 'Wed 25 June 2025', reads: { answerBy: 'Thu 17 July 2025' } },
  { id: 'E05', says: 'extension, then pause', happened: [june, extension, ...pause], on: 'Wed 25 June 2025', reads: { answerBy: 'Thu 17 July 2025' } },
  { id: 'E07', says: 'an extension that bounced is not in force', happened: [june, extension, 'Wed 25 June 2025 12:05: bounced'], on: 'Tue 1 July 2025', reads: { answerBy: 'Mon 30 June 2025', answer: 'overdue', answerMissed: 'Mon 30 June 2025' } },
  { id: 'L02', says: 'the answer counts from the acknowledgement', under: code, happened: ['Mon 13 Apr 2026: received', 'Mon 20 Apr 2026: acknowledged'], on: 'Mon 20 Apr 2026', reads: { acknowledge: 'met', answerBy: 'Tue 5 May 2026' } },
  { id: 'L03', says: 'a late acknowledgement buys no time', under: code, happened: ['Mon 13 Apr 2026: received', 'Fri 24 Apr 2026: acknowledged'], on: 'Fri 24 Apr 2026', reads: { acknowledge: 'met late', acknowledgeMissed: 'Mon 20 Apr 2026', answerBy: 'Tue 5 May 2026' } },
  { id: 'L06', says: 'a review is acknowledged within five', under: review, happened: ['Fri 22 May 2026: received'], on: 'Fri 22 May 2026', reads: { acknowledgeBy: 'Mon 1 June 2026', atTheLatest: true } },
  { id: 'L07', says: 'a review is answered within twenty of its acknowledgement', under: review, happened: ['Fri 22 May 2026: received', 'Wed 27 May 2026: acknowledged'], on: 'Wed 27 May 2026', reads: { answerBy: 'Wed 24 June 2026', atTheLatest: undefined } },
  { id: 'L10', says: 'a review under Kent’s standards has three and twenty from its request', under: { stage: 2 }, happened: ['Tue 23 Dec 2025: received'], on: 'Tue 23 Dec 2025', reads: { acknowledgeBy: 'Tue 30 Dec 2025', answerBy: 'Fri 23 Jan 2026' } },
  { id: 'M01', says: 'one matter that came twice counts from the first', happened: ['Thu 6 Nov 2025: received', 'Mon 3 Nov 2025: received'], on: 'Thu 6 Nov 2025', reads: { acknowledgeBy: 'Thu 6 Nov 2025', answerBy: 'Mon 1 Dec 2025' } },
  { id: 'M03', says: 'a comment that is found to be a complaint counts from its receipt', happened: ['Mon 3 Nov 2025: received'], on: 'Mon 10 Nov 2025', reads: { acknowledge: 'overdue', acknowledgeMissed: 'Thu 6 Nov 2025', answerBy: 'Mon 1 Dec 2025' } },
  { id: 'M07', says: 'a full answer in time meets both', happened: ['Mon 3 Nov 2025: received', 'Wed 5 Nov 2025: answered'], on: 'Thu 20 Nov 2025', reads: { acknowledge: 'met', answer: 'met' } },
  { id: 'M09', says: 'an answer in the last second of the day is in time', happened: [june, 'Mon 30 June 2025 23:59:59: answered'], on: 'Tue 1 July 2025', reads: { answer: 'met', answeredAs: 'answered in time' } },
  { id: 'M09', says: 'an answer a second later is late', happened: [june, 'Tue 1 July 2025 00:00:00: answered'], on: 'Tue 1 July 2025', reads: { answer: 'met late', answeredAs: 'late, unexplained' } },
];

export const storiesProvedElsewhere: Record<string, string> = {
  M05: 'that an out-of-office reply is filed on a closed case, and changes nothing, is decided where mail is placed',
  M06: 'that an automatic receipt is no acknowledgement is decided where letters are checked',
};

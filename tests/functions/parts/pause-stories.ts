import type { Story } from '../../builders/stories';

const june = ['Mon 2 June 2025: received', 'Mon 2 June 2025: acknowledged'];
const pause = ['Wed 11 June 2025 10:00: paused', 'Mon 16 June 2025 09:00: resumed'];

export const pauseStories: Story[] = [
  {
    id: 'P01', says: 'three working days paused are three working days later, and the acknowledgement stays',
    happened: [...june, ...pause], on: 'Mon 16 June 2025',
    reads: { excluded: 3, answerBy: 'Thu 3 July 2025', acknowledgeBy: 'Thu 5 June 2025', acknowledge: 'met', promised: 'Mon 30 June 2025', owesLetter: true, notes: expect.stringContaining('write to them') },
  },
  {
    id: 'P02', says: 'a pause over a weekend leaves out its Friday, and the weekend not twice',
    happened: [...june, 'Fri 13 June 2025 16:00: paused', 'Mon 16 June 2025 09:00: resumed'], on: 'Mon 16 June 2025',
    reads: { excluded: 1, answerBy: 'Tue 1 July 2025', acknowledgeBy: 'Thu 5 June 2025' },
  },
  {
    id: 'P03', says: 'a pause within a day changes nothing',
    happened: [...june, 'Fri 13 June 2025 09:00: paused', 'Fri 13 June 2025 16:00: resumed'], on: 'Mon 16 June 2025',
    reads: { excluded: 0, answerBy: 'Mon 30 June 2025', acknowledgeBy: 'Thu 5 June 2025', owesLetter: false },
  },
  {
    id: 'P04', says: 'a pause within a weekend changes nothing',
    happened: [...june, 'Sat 14 June 2025: paused', 'Sun 15 June 2025: resumed'], on: 'Mon 16 June 2025',
    reads: { excluded: 0, answerBy: 'Mon 30 June 2025', acknowledgeBy: 'Thu 5 June 2025' },
  },
  {
    id: 'P06', says: 'two pauses add up',
    happened: [...june, 'Wed 11 June 2025: paused', 'Fri 13 June 2025: resumed', 'Wed 18 June 2025: paused', 'Fri 20 June 2025: resumed'], on: 'Fri 20 June 2025',
    reads: { excluded: 4, answerBy: 'Fri 4 July 2025', answer: 'in time' },
  },
  {
    id: 'P07', says: 'the acknowledgement never pauses, and is late on the sixth',
    happened: ['Mon 2 June 2025: received', 'Mon 2 June 2025: captured, but not acknowledged', 'Tue 3 June 2025: paused', 'Fri 6 June 2025: acknowledged at last', 'Mon 9 June 2025: resumed'],
    on: 'Mon 9 June 2025',
    reads: { acknowledgeBy: 'Thu 5 June 2025', acknowledge: 'met late', acknowledgeMissed: 'Thu 5 June 2025', acknowledgeMetOn: 'Fri 6 June 2025', answerBy: 'Fri 4 July 2025', excluded: 4 },
  },
  {
    id: 'P08', says: 'a paused clock is not overdue, and shows what is left',
    happened: [...june, 'Fri 27 June 2025: paused'], on: 'Wed 9 July 2025',
    reads: { answer: 'paused', answerLeft: 'paused, 2 working days left', answerMissed: undefined, pausedSince: 'Fri 27 June 2025' },
  },
  {
    id: 'P08', says: 'a paused clock goes on with what was left',
    happened: [...june, 'Fri 27 June 2025: paused', 'Thu 10 July 2025: resumed'], on: 'Thu 10 July 2025',
    reads: { answerBy: 'Fri 11 July 2025', answer: 'due soon', answerMissed: undefined, pausedSince: undefined },
  },
  {
    id: 'P09', says: 'a pause after the target is refused and cures nothing',
    happened: [...june, 'Wed 2 July 2025: paused'], on: 'Wed 9 July 2025',
    reads: { refused: ['pause-after-target'], answer: 'overdue', answerBy: 'Mon 30 June 2025', answerMissed: 'Mon 30 June 2025', excluded: 0, pausedSince: undefined },
  },
  {
    id: 'P09', says: 'nor is one that is said afterwards to have begun before the target',
    happened: [...june, 'Wed 2 July 2025: paused: from Fri 27 June 2025'], on: 'Wed 2 July 2025',
    reads: { refused: ['pause-after-target'], answer: 'overdue', answerMissed: 'Mon 30 June 2025' },
  },
  {
    id: 'P10', says: 'paused days are working days, never calendar days rolled on',
    happened: [...june, ...pause], on: 'Mon 16 June 2025',
    reads: { answerBy: 'Thu 3 July 2025' },
  },
  {
    id: 'own', says: 'a pause is neither of tomorrow, nor before receipt, nor before the last one ended, nor beside another',
    happened: [
      ...june, 'Tue 10 June 2025: paused: from Wed 11 June 2025', 'Tue 10 June 2025: paused: from Fri 30 May 2025', 'Tue 10 June 2025: resumed', ...pause,
      'Mon 16 June 2025: paused: from Fri 13 June 2025', 'Mon 16 June 2025: paused: from Mon 16 June 2025', 'Mon 16 June 2025: paused', 'Mon 16 June 2025: resumed: on Tue 17 June 2025',
    ],
    on: 'Tue 17 June 2025',
    reads: { refused: ['pause-in-future', 'pause-before-receipt', 'not-paused', 'pause-before-last-resume', 'already-paused', 'resume-in-future'], answer: 'paused', answerBy: 'Fri 4 July 2025' },
  },
  {
    id: 'own', says: 'the day of receipt is never left out',
    happened: [...june, 'Mon 2 June 2025: paused', 'Tue 3 June 2025: resumed'], on: 'Tue 3 June 2025',
    reads: { excluded: 0, answerBy: 'Mon 30 June 2025' },
  },
];

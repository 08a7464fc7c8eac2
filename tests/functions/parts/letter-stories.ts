import type { Story } from '../../builders/stories';

const june = ['Mon 2 June 2025: received', 'Mon 2 June 2025: acknowledged'];
const pause = ['Wed 11 June 2025 10:00: paused', 'Mon 16 June 2025 09:00: resumed'];
const holding = 'Wed 25 June 2025: holding reply: 10 working days';

export const letterStories: Story[] = [
  {
    id: 'E01', says: 'a holding reply that was sent moves the target, and the first target stays in view',
    happened: [...june, holding], on: 'Wed 25 June 2025',
    reads: { answerBy: 'Mon 14 July 2025', original: 'Mon 30 June 2025', promised: 'Mon 14 July 2025', owesLetter: false, letters: ['acknowledgement: sent', 'holding reply: sent'] },
  },
  {
    id: 'E01', says: 'an extension that is kept counts as within the standard',
    happened: [...june, holding, 'Mon 14 July 2025: answered'], on: 'Tue 15 July 2025',
    reads: { situation: 'answered', answer: 'met', answeredAs: 'explained and kept', answerMissed: undefined, original: 'Mon 30 June 2025' },
  },
  {
    id: 'E01', says: 'an extension that is not kept does not',
    happened: [...june, holding, 'Tue 15 July 2025: answered'], on: 'Tue 15 July 2025',
    reads: { answer: 'met late', answeredAs: 'explained and missed', answerMissed: 'Mon 14 July 2025' },
  },
  {
    id: 'E02', says: 'a holding reply at half past eleven on the last day is in time',
    happened: [...june, 'Mon 30 June 2025 23:30: holding reply: 10 working days'], on: 'Tue 1 July 2025',
    reads: { answerBy: 'Mon 14 July 2025', answer: 'in time', answerMissed: undefined },
  },
  {
    id: 'E02', says: 'one that the mailbox took only after midnight is not: the breach stays',
    happened: [...june, 'Mon 30 June 2025 23:30: holding reply, but the mailbox is busy: 10 working days', 'Tue 1 July 2025 00:30: the mailbox works'], on: 'Tue 1 July 2025',
    reads: { answerBy: 'Mon 14 July 2025', answerMissed: 'Mon 30 June 2025', letters: ['acknowledgement: sent', 'holding reply: sent'], notes: expect.stringContaining('does not cure that') },
  },
  {
    id: 'E05', says: 'pause, then extension',
    happened: [...june, ...pause, holding], on: 'Wed 25 June 2025',
    reads: { answerBy: 'Thu 17 July 2025', promised: 'Thu 17 July 2025', owesLetter: false },
  },
  {
    id: 'E05', says: 'extension, then a pause that began before it: the same day, and a new letter owed',
    happened: [...june, holding, 'Wed 25 June 2025: paused: from Wed 11 June 2025', 'Wed 25 June 2025: resumed: on Mon 16 June 2025'], on: 'Wed 25 June 2025',
    reads: { answerBy: 'Thu 17 July 2025', promised: 'Mon 14 July 2025', owesLetter: true },
  },
  {
    id: 'E07', says: 'a holding reply that came back extends nothing, and the case says so',
    happened: [...june, holding, 'Wed 25 June 2025 12:05: the letter came back'], on: 'Wed 25 June 2025 12:10',
    reads: {
      answerBy: 'Mon 30 June 2025', answer: 'due soon', promised: 'Mon 30 June 2025', owesLetter: false, sent: 2,
      letters: ['acknowledgement: sent', 'holding reply: bounced'], story: expect.arrayContaining([expect.stringContaining('a letter came back: nobody was told what it says')]),
    },
  },
  {
    id: 'E07', says: 'and is overdue after the first target',
    happened: [...june, holding, 'Wed 25 June 2025 12:05: the letter came back'], on: 'Tue 1 July 2025',
    reads: { answerBy: 'Mon 30 June 2025', answer: 'overdue', answerMissed: 'Mon 30 June 2025' },
  },
  {
    id: 'E07', says: 'another holding reply can be written, and counts by itself',
    happened: [...june, holding, 'Wed 25 June 2025 12:05: the letter came back', 'Thu 26 June 2025: holding reply: 5 working days'], on: 'Thu 26 June 2025',
    reads: { answerBy: 'Mon 7 July 2025', promised: 'Mon 7 July 2025', letters: ['acknowledgement: sent', 'holding reply: bounced', 'holding reply: sent'] },
  },
  {
    id: 'own', says: 'an extension that was only written extends nothing',
    happened: [...june, 'Wed 25 June 2025: holding reply, but the mailbox is busy: 10 working days'], on: 'Wed 25 June 2025',
    reads: { answerBy: 'Mon 30 June 2025', promised: 'Mon 30 June 2025', letters: ['acknowledgement: sent', 'holding reply: owed'] },
  },
  {
    id: 'own', says: 'a paused clock runs on before a letter names a date',
    happened: [...june, 'Wed 11 June 2025: paused', 'Thu 12 June 2025: holding reply: 10 working days'], on: 'Thu 12 June 2025',
    reads: { refused: ['resume-first'], letters: ['acknowledgement: sent'] },
  },
];

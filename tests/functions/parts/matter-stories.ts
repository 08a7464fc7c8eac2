import type { Story } from '../../builders/stories';

const november = ['Mon 3 Nov 2025: received', 'Mon 3 Nov 2025: acknowledged'];
const unacknowledged = ['Mon 3 Nov 2025: received', 'Mon 3 Nov 2025: captured, but not acknowledged'];
const june = ['Mon 2 June 2025: received', 'Mon 2 June 2025: acknowledged'];

export const matterStories: Story[] = [
  {
    id: 'M01', says: 'one matter that came twice has one clock, from the earlier receipt',
    happened: [...november, 'Thu 6 Nov 2025: received', 'Thu 6 Nov 2025: acknowledged', 'Thu 6 Nov 2025: the second put with the first'], on: 'Thu 6 Nov 2025',
    reads: { situation: 'open', acknowledgeBy: 'Thu 6 Nov 2025', answerBy: 'Mon 1 Dec 2025', acknowledge: 'met', letters: ['acknowledgement: sent', 'acknowledgement: sent'] },
  },
  {
    id: 'M03', says: 'a comment that is found to be a complaint counts from its receipt, and says why',
    happened: ['Mon 3 Nov 2025: received', 'Mon 3 Nov 2025: captured as a comment, but not acknowledged', 'Mon 10 Nov 2025: found to be a complaint'], on: 'Mon 10 Nov 2025',
    reads: { kind: 'complaint', acknowledge: 'overdue', acknowledgeBy: 'Thu 6 Nov 2025', acknowledgeMissed: 'Thu 6 Nov 2025', answerBy: 'Mon 1 Dec 2025', because: ['Misclassified: it was taken for a comment.'] },
  },
  {
    id: 'M03', says: 'the letter that acknowledged the comment stands',
    happened: ['Mon 3 Nov 2025: received', 'Mon 3 Nov 2025: captured as a comment', 'Mon 10 Nov 2025: found to be a complaint'], on: 'Mon 10 Nov 2025',
    reads: { kind: 'complaint', acknowledge: 'met', answerBy: 'Mon 1 Dec 2025' },
  },
  {
    id: 'M05', says: 'an out-of-office reply on an answered case is kept, and changes, reopens and answers nothing',
    happened: [...november, 'Mon 10 Nov 2025: answered', 'Mon 10 Nov 2025 12:01: out of office'], on: 'Tue 11 Nov 2025',
    reads: { situation: 'answered', answer: 'met', answeredAs: 'answered in time', sent: 2, letters: ['acknowledgement: sent', 'answer: sent'] },
  },
  {
    id: 'M06', says: 'an automatic receipt is no acknowledgement',
    happened: [...unacknowledged, 'Mon 3 Nov 2025 12:01: automatic receipt'], on: 'Fri 7 Nov 2025',
    reads: { acknowledge: 'overdue', acknowledgeBy: 'Thu 6 Nov 2025', acknowledgeMissed: 'Thu 6 Nov 2025', sent: 0, letters: ['acknowledgement: blocked'] },
  },
  {
    id: 'M07', says: 'a full answer in time meets both',
    happened: [...unacknowledged, 'Wed 5 Nov 2025: answered'], on: 'Thu 20 Nov 2025',
    reads: { acknowledge: 'met', acknowledgeMetOn: 'Wed 5 Nov 2025', answer: 'met', answeredAs: 'answered in time', letters: ['acknowledgement: blocked', 'answer: sent'] },
  },
  {
    id: 'M09', says: 'an answer in the last second of the day is in time',
    happened: [...june, 'Mon 30 June 2025 23:59:59: answered'], on: 'Tue 1 July 2025',
    reads: { answer: 'met', answeredAs: 'answered in time', answerMissed: undefined },
  },
  {
    id: 'M09', says: 'an answer a second later is late',
    happened: [...june, 'Tue 1 July 2025 00:00:00: answered'], on: 'Tue 1 July 2025',
    reads: { answer: 'met late', answeredAs: 'late, unexplained', answerMissed: 'Mon 30 June 2025' },
  },
  {
    id: 'own', says: 'a receipt found to be earlier counts, and is never moved later',
    happened: [...november, 'Tue 4 Nov 2025: found to be received: on Fri 31 Oct 2025', 'Tue 4 Nov 2025: found to be received: on Mon 3 Nov 2025', 'Tue 4 Nov 2025: found to be received: on Wed 5 Nov 2025'],
    on: 'Tue 4 Nov 2025',
    reads: { refused: ['receipt-not-earlier', 'receipt-not-earlier'], acknowledgeBy: 'Wed 5 Nov 2025', answerBy: 'Fri 28 Nov 2025' },
  },
  {
    id: 'own', says: 'an answer that came back answered nothing: the case is open and its clock runs',
    happened: [...november, 'Mon 10 Nov 2025: answered', 'Mon 10 Nov 2025 12:01: the letter came back'], on: 'Tue 2 Dec 2025',
    reads: { situation: 'open', answer: 'overdue', answeredAs: undefined, answerMissed: 'Mon 1 Dec 2025', letters: ['acknowledgement: sent', 'answer: bounced'] },
  },
  {
    id: 'own', says: 'an acknowledgement that came back is owed again',
    happened: [...november, 'Mon 3 Nov 2025 12:01: the letter came back'], on: 'Fri 7 Nov 2025',
    reads: { acknowledge: 'overdue', acknowledgeMissed: 'Thu 6 Nov 2025', promised: undefined, view: { next: { title: 'Next: acknowledge it anew' } } },
  },
];

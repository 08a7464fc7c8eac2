import type { Story } from '../../builders/stories';

const usual = { profile: 'lgsco', by: 'usual' } as const;
const area = { profile: 'lgsco', by: 'area' } as const;
const april = ['Mon 13 Apr 2026: received', 'Mon 20 Apr 2026: acknowledged', 'Mon 20 Apr 2026: given to Amara Field', 'Tue 5 May 2026: answered', 'Fri 22 May 2026: asked to look again'];
const december = ['Mon 1 Dec 2025: received', 'Mon 1 Dec 2025: acknowledged', 'Mon 1 Dec 2025: given to Amara Field', 'Mon 15 Dec 2025: answered', 'Tue 23 Dec 2025: asked to look again'];

export const stageStories: Story[] = [
  ...[usual, area].flatMap((under): Story[] => [
    {
      id: 'L02', says: `the answer counts from the acknowledgement (the Code as ${under.by} profile)`, under,
      happened: ['Mon 13 Apr 2026: received', 'Mon 20 Apr 2026: acknowledged'], on: 'Mon 20 Apr 2026',
      reads: { acknowledge: 'met', acknowledgeBy: 'Mon 20 Apr 2026', answerBy: 'Tue 5 May 2026', promised: 'Tue 5 May 2026', atTheLatest: undefined },
    },
    {
      id: 'L03', says: `a late acknowledgement buys no time (the Code as ${under.by} profile)`, under,
      happened: ['Mon 13 Apr 2026: received', 'Fri 24 Apr 2026: acknowledged'], on: 'Fri 24 Apr 2026',
      reads: { acknowledge: 'met late', acknowledgeMissed: 'Mon 20 Apr 2026', answerBy: 'Tue 5 May 2026', promised: 'Tue 5 May 2026' },
    },
  ]),
  {
    id: 'L02', says: 'before the acknowledgement the target is the latest that it can be', under: usual,
    happened: ['Mon 13 Apr 2026: received', 'Mon 13 Apr 2026: captured, but not acknowledged'], on: 'Mon 13 Apr 2026',
    reads: { answerBy: 'Tue 5 May 2026', atTheLatest: true, notes: expect.stringContaining('the latest that it can be') },
  },
  {
    id: 'L02', says: 'the date stands that the letter told, though its sending slipped', under: usual,
    happened: ['Mon 13 Apr 2026: received', 'Tue 14 Apr 2026: captured, but not acknowledged', 'Fri 17 Apr 2026: acknowledged at last'], on: 'Fri 17 Apr 2026',
    reads: { acknowledge: 'met', promised: 'Tue 28 Apr 2026' },
  },
  {
    id: 'L06', says: 'a review is acknowledged within five working days of its request', under: usual,
    happened: [...april, 'Fri 22 May 2026: next stage, but not acknowledged'], on: 'Fri 22 May 2026',
    reads: { situation: 'open', stage: 2, acknowledgeBy: 'Mon 1 June 2026', acknowledge: 'in time', atTheLatest: true, answerBy: 'Mon 29 June 2026' },
  },
  {
    id: 'L07', says: 'a review is answered within twenty working days of its acknowledgement', under: usual,
    happened: [...april, 'Wed 27 May 2026: next stage'], on: 'Wed 27 May 2026',
    reads: { stage: 2, acknowledge: 'met', acknowledgeBy: 'Mon 1 June 2026', answerBy: 'Wed 24 June 2026', promised: 'Wed 24 June 2026', atTheLatest: undefined },
  },
  {
    id: 'L10', says: 'a review under Kent’s standards has three and twenty working days from its request',
    happened: [...december, 'Tue 23 Dec 2025: next stage'], on: 'Tue 23 Dec 2025',
    reads: { stage: 2, acknowledgeBy: 'Tue 30 Dec 2025', answerBy: 'Fri 23 Jan 2026', view: { ended: [{ no: 1, outcome: 'upheld', reading: { answeredAs: 'answered in time' } }] } },
  },
  {
    id: 'own', says: 'a reply to an answer waits for its officer, and reopens nothing',
    happened: december, on: 'Tue 23 Dec 2025',
    reads: { situation: 'answered', stage: 1, answer: 'met', answeredAs: 'answered in time', sent: 2 },
  },
];

/** What the cases of the worklist can be asked for by: how they stand today, and what of them is to be done. */
export const standingsAsked = [
  'overdue', 'due today', 'due soon', 'in time', 'paused',
  'due this week',
  /** Their acknowledgement is owed by today, or was by a day before. */
  'to acknowledge',
  /** A message came when they had been answered. */
  'asks for a decision',
  /** Open or answered, in the order of what is owed to one. */
  'with the Ombudsman',
  /** Paused until today, or a day before. */
  'to look at again',
  /** A letter is to be posted, or to be told by telephone. */
  'to deliver',
  'answered',
  /** Open, and closed to all but some. */
  'closed to others',
  /** Open or answered: nothing of them is removed. */
  'on legal hold',
] as const;
export type StandingAsked = (typeof standingsAsked)[number];

/** What Today counts of cases. */
export const figuresOfCases = ['slipped', 'due today', 'due this week', 'unassigned', 'to acknowledge', 'to decide', 'to look at again', 'to deliver', 'open', 'closed to others', 'on legal hold'] as const;
export type FigureOfCases = (typeof figuresOfCases)[number];

/** What Today counts of messages that nobody has placed. */
export const figuresOfMail = ['untold', 'new', 'held', 'handed', 'automatic'] as const;
export type FigureOfMail = (typeof figuresOfMail)[number];

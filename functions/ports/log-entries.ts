import { listRefusals } from '../../shared/domain/clock/published-list';
import { blockedReasons } from '../../shared/domain/letter/vocabulary';
import { undeliveredReasons } from '../../shared/domain/notice/vocabulary';
import { spanNames } from '../../shared/domain/self-check/pace';
import { jobNames } from '../../shared/domain/self-check/jobs';
import { documentKinds } from './document-store';
import { troubles } from './mail-room';

/** What may be said beside a code: an id, a number, a moment, what kind of mistake, or one of these words. Text of anybody's is none of them. */
export type FactForm = 'id' | 'count' | 'moment' | 'mistake' | readonly string[];

/** One code: how loud it is, what it means, and what somebody has to do about it; nothing where nobody has to. */
export interface EntryForm {
  level: 'info' | 'warn' | 'error';
  means: string;
  todo?: string;
  facts: Readonly<Record<string, FactForm>>;
}

const id = 'id';
const putOff = { attempts: 'count', until: 'moment' } as const;
const bellKinds = ['item', ...documentKinds] as const;
const again = 'Nothing, where it ends by itself. Where it comes back for hours, look at the entries before it under the same correlation.';
const mailbox = 'Look at the self-check: whether the mailbox answers and lets Heard send.';

/**
 * Every code that Heard logs, by which alerts are set and questions asked: a code keeps its meaning for ever, and one that
 * is no longer used is not given another. docs/operating.md is drawn from this.
 */
export const logEntries = {
  'notification-heard': { level: 'info', means: 'The mailbox told of a new message', facts: { item: id } },
  'message-taken-in': { level: 'info', means: 'A message is in Heard', facts: { item: id, message: id } },
  'message-known': { level: 'info', means: 'The mailbox holds a second copy of a message that is in Heard already', facts: { item: id, message: id } },
  'message-captured': { level: 'info', means: 'An officer made cases of a message', facts: { message: id, cases: 'count' } },
  'letter-begun': { level: 'info', means: 'A letter stands as a draft, was read back, and is about to be sent', facts: { letter: id, attempts: 'count' } },
  'letter-sent': { level: 'info', means: 'The mailbox has sent a letter, and its cases know', facts: { letter: id, attempts: 'count' } },
  'acknowledgements-measured': { level: 'info', means: 'How many cases wait for an acknowledgement, how many of them since before today’s dates, and for how many minutes the first; every five minutes', facts: { owed: 'count', late: 'count', oldest: 'count' } },
  'inbox-measured': { level: 'info', means: 'How many messages nobody has placed, and for how many minutes the first waits', facts: { waiting: 'count', oldest: 'count' } },
  'handovers-measured': { level: 'info', means: 'How many messages are handed over and not accepted yet, and how many minutes ago the first was received', facts: { waiting: 'count', oldest: 'count' } },
  'pace-measured': { level: 'info', means: 'Minutes from receipt to acknowledgement that half, and nine in ten, of what was received in a day or a week took', facts: { over: spanNames, received: 'count', acknowledged: 'count', median: 'count', ninetieth: 'count' } },
  'work-measured': { level: 'info', means: 'How much work of one kind is due, and for how many minutes the first; nothing where none is', facts: { kind: documentKinds, due: 'count', oldest: 'count' } },
  'store-charge': { level: 'info', means: 'What one operation of the store was charged, in request units', facts: { operation: ['get', 'create', 'replace', 'list', 'count', 'owed'], kind: [...documentKinds, 'any'], units: 'count', status: 'count' } },

  'letter-stopped': { level: 'warn', means: 'A letter does not go until a person has looked at it', todo: 'The page of its case or plan says why and what to do; the self-check leads there.', facts: { letter: id, why: blockedReasons } },
  'letter-lost': { level: 'warn', means: 'A draft is gone from the mailbox, and nobody knows whether it was sent', todo: 'Somebody looks in Sent Items; the page of its case says what then.', facts: { letter: id } },
  'letter-not-sent-yet': { level: 'warn', means: 'The mailbox could not take a letter; it is tried again', todo: mailbox, facts: { letter: id, why: troubles } },
  'cases-not-told-yet': { level: 'warn', means: 'The cases of a letter could not be told what became of it; tried again', todo: again, facts: { letter: id, ...putOff } },
  'message-work-put-off': { level: 'warn', means: 'What a message owes could not be done; tried again', todo: again, facts: { message: id, ...putOff } },
  'redirection-put-off': { level: 'warn', means: 'The reply that says whom to write to could not be made; tried again', todo: again, facts: { message: id, ...putOff, mistake: 'mistake' } },
  'duty-word-put-off': { level: 'warn', means: 'Word of a danger could not be passed on; tried again within minutes', todo: 'Somebody tells the duty contact by telephone: Today shows the message as one of which nobody was told.', facts: { message: id, ...putOff, mistake: 'mistake' } },
  'case-work-put-off': { level: 'warn', means: 'What a case owes could not be done; tried again', todo: again, facts: { case: id, ...putOff } },
  'plan-work-put-off': { level: 'warn', means: 'Word of a plan could not be passed on; tried again', todo: again, facts: { plan: id, ...putOff, mistake: 'mistake' } },
  'recount-put-off': { level: 'warn', means: 'Counting open cases anew was cut short; it goes on from there', todo: again, facts: { done: 'count', until: 'moment' } },
  'notice-not-delivered': { level: 'warn', means: 'A colleague could not be told something in Teams', todo: 'Settings, Warnings shows who: give them the app, or name somebody else.', facts: { notice: id, why: undeliveredReasons } },
  'item-gone-before-fetched': { level: 'warn', means: 'A message was gone before Heard could read it; it is held for a person', todo: 'Somebody looks for it in Deleted Items. If there are many, a rule of the mailbox moves them.', facts: { item: id } },
  'item-not-taken-in': { level: 'warn', means: 'Heard failed at a message; it is held, unread, for a person', todo: 'Nothing for the resident: a person reads it in Outlook. Report the mistake.', facts: { item: id, mistake: 'mistake' } },
  'mailbox-had-more': { level: 'warn', means: 'The night found messages of which neither a notification nor the poll had told; they are in Heard now', todo: 'If it comes back, look at the self-check: word of new messages, and the job that looks for them.', facts: { missing: 'count', looked: 'count' } },
  'published-list-doubtful': { level: 'warn', means: 'What was read cannot be the list of bank holidays; the calendar is left as it is', todo: 'Look at the published list, and at what the self-check says of it.', facts: { why: listRefusals } },
  'restore-not-looked-for-yet': { level: 'warn', means: 'Whether the database is older than the mailbox cannot be asked yet; until then no letter goes', todo: mailbox, facts: { why: troubles } },
  'run-not-noted': { level: 'warn', means: 'A job has done its work and could not say so', todo: 'The self-check will call it late. Look whether the store can be written to.', facts: { job: jobNames, mistake: 'mistake' } },
  'try-later': { level: 'warn', means: 'Somebody was told to try again: the store, the mailbox or the directory could not be asked', todo: 'Look at the self-check. Many at once are an outage.', facts: { mistake: 'mistake' } },

  'database-older-than-mailbox': { level: 'error', means: 'The mailbox has sent what the database does not know: it was put back from a copy, and all letters have stopped', todo: 'Settings, Letters says what to look at before a manager lets letters go.', facts: { letter: id } },
  'owed-work-failed': { level: 'error', means: 'A mistake of ours in something that is owed; the sweep goes on with the rest', todo: 'Report the mistake. What is owed is tried again every ten minutes.', facts: { kind: documentKinds, id, mistake: 'mistake' } },
  'job-failed': { level: 'error', means: 'A job could not do its work for a council; it runs again at its time', todo: 'One is nothing where the mailbox or the store was away; the self-check shows whether it failed last.', facts: { job: jobNames, mistake: 'mistake' } },
  'bell-spent': { level: 'error', means: 'Work failed as often as the queue tries: a message is held, of other work a manager is told', todo: 'Look for the mistake under the same id.', facts: { kind: bellKinds, id } },
  'bell-unread': { level: 'error', means: 'Something stood on the queue that is no bell of ours', todo: 'Look who else writes to the queue.', facts: {} },
  'our-mistake': { level: 'error', means: 'A call failed by a mistake of ours', todo: 'Report the mistake, with the version that the self-check names.', facts: { mistake: 'mistake' } },
} as const satisfies Record<string, EntryForm>;

export type LogCode = keyof typeof logEntries;

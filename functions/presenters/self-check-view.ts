import type { CheckView, SelfCheckView } from '../../shared/contract/self-check';
import { jobs } from '../../shared/domain/self-check/jobs';
import type { Asked, Finding } from '../../shared/domain/self-check/self-check';
import { shortDate, type Instant } from '../../shared/kernel/london';
import { unreachable } from '../../shared/kernel/result';
import { whenInWords } from './reading-view';

type Words = Pick<CheckView, 'said' | 'todo'>;
type Of<Check extends Finding['check']> = Extract<Finding, { check: Check }>;

const tell = 'tell whoever keeps Heard running';
const several = (count: number, one: string, more: string): string => (count === 1 ? `One ${one}` : `${count} ${more}`);

const troubles: Record<Exclude<Asked, 'well'>, Words> = {
  later: { said: 'The mailbox does not answer just now.', todo: `Look again in some minutes. If it stays so, look at the health of Microsoft 365, then ${tell}: the network, or the identity that Heard runs as.` },
  refused: { said: 'The mailbox refuses Heard.', todo: 'Give Heard its two roles in Exchange for this mailbox (docs/permissions.md). A change takes up to two hours to hold.' },
  full: { said: 'The mailbox is full.', todo: 'Make room in it: no letter can be drafted until there is some.' },
  gone: { said: 'There is no such mailbox.', todo: `Its address has changed, or it was removed: ${tell}, with the address that it has now.` },
};

const store = ({ is }: Of<'store'>): Words =>
  is === 'well' ? { said: 'What is written is kept.' } : { said: 'Nothing can be kept just now.', todo: `Nothing that anybody does is lost, and nothing is done: ${tell}. The disk may be full, or the database out of reach.` };

const mailbox = ({ is }: Of<'mailbox'>): Words => (is === 'well' ? { said: 'It can be read.' } : troubles[is]);

function sending({ is }: Of<'sending'>): Words {
  switch (is) {
    case 'well':
      return { said: 'Heard may send from it.' };
    case 'by hand':
      return { said: 'Somebody has stopped all sending.', todo: 'Let letters go again in Settings, Letters, once they may.' };
    case 'restored':
      return { said: 'All sending is stopped: the database was put back from a copy.', todo: 'Settings, Letters says what to look at before letters are let go.' };
    case 'refused':
      return { said: 'Heard may not send from the mailbox.', todo: 'Give Heard the role Application Mail.Send for this mailbox in Exchange (docs/permissions.md). Letters wait, and each is tried again by hand.' };
    default:
      return troubles[is];
  }
}

function subscription(found: Of<'subscription'>): Words {
  const meanwhile = 'Until then messages come in by the look at the mailbox every five minutes.';
  switch (found.is) {
    case 'well':
      return { said: `The mailbox tells of each new message until ${whenInWords(found.until)}, and is asked anew before that.` };
    case 'none':
      return { said: 'The mailbox was never asked to tell of new messages.', todo: `It is asked each hour: if this stays so, ${tell}. The mailbox has to reach the address of Heard. ${meanwhile}` };
    case 'ended':
      return { said: `The mailbox has told of nothing since ${whenInWords(found.until)}.`, todo: `It should have been renewed long before: ${tell}. ${meanwhile}` };
    case 'dropped':
      return { said: 'The mailbox knows nothing of telling Heard of new messages.', todo: `It is asked anew within the hour: if this stays so, ${tell}. ${meanwhile}` };
    case 'ends soon':
      return { said: `The mailbox stops telling of new messages ${whenInWords(found.until)}, and was not asked to go on.`, todo: `It is asked each hour: ${tell} why that fails. ${meanwhile}` };
    case 'cannot be asked':
      return { said: 'Whether the mailbox tells of new messages cannot be asked just now.', todo: 'See to the mailbox first, then look again.' };
    default:
      return unreachable(found);
  }
}

function calendar({ is, coversTo }: Of<'calendar'>): Words {
  if (is === 'well') return { said: `Bank holidays are known until ${shortDate(coversTo)}.` };
  const todo = 'Accept the published list in Settings, The clock. If it reaches no further, a newer version of Heard brings a longer calendar: tell whoever keeps Heard running.';
  return { said: is === 'ended' ? `Bank holidays are known only until ${shortDate(coversTo)}: no date after it can be counted.` : `Bank holidays are known until ${shortDate(coversTo)}, which is less than a year ahead.`, todo };
}

function publishedList(found: Of<'published list'>): Words {
  const accept = 'Look at what it changes in Settings, The clock, and accept it.';
  switch (found.is) {
    case 'well':
      return { said: `Read on ${shortDate(found.readOn)}; it says what the calendar says.` };
    case 'never read':
      return { said: 'The published list of bank holidays was never read.', todo: `It is read each morning: if this stays so tomorrow, ${tell}. Heard has to reach the address where it is published.` };
    case 'not read lately':
      return { said: `The published list of bank holidays was last read on ${shortDate(found.readOn)}.`, todo: `It is read each morning: ${tell}. Heard has to reach the address where it is published.` };
    case 'differs':
      return { said: `The published list, read on ${shortDate(found.readOn)}, says something else than the calendar.`, todo: accept };
    case 'doubtful':
      return { said: `What was read on ${shortDate(found.readOn)} cannot be the list of bank holidays.`, todo: `The calendar is left as it is. Look at the published list, and ${tell}.` };
    default:
      return unreachable(found);
  }
}

const letters = (found: Of<'letters'>): Words =>
  found.is === 'well'
    ? { said: 'No letter waits for a person to look at it.' }
    : { said: `${several(found.count, 'letter did not go', 'letters did not go')}, the first of them owed since ${whenInWords(found.since)}.`, todo: 'Each says on its own case or plan why it stopped and what to do: open those that are named here.' };

const work = (found: Of<'work'>): Words =>
  found.is === 'well'
    ? { said: found.count === 0 ? 'Nothing is due.' : `${several(found.count, 'piece of work is', 'pieces of work are')} being done.` }
    : { said: `${several(found.count, 'piece of work is', 'pieces of work are')} due and not done, the first since ${whenInWords(found.since)}.`, todo: `Heard goes on trying. If the job that does what is owed runs, something stands in the way of this work: ${tell}, who finds its code in the log.` };

function job({ job: name, ...standing }: Of<'job'>): Words {
  const { runs } = jobs[name];
  switch (standing.is) {
    case 'well':
      return { said: standing.endedAt === undefined ? `It runs ${runs}, and is yet to run for the first time.` : `It runs ${runs}, and last ended ${whenInWords(standing.endedAt)}.` };
    case 'never ran':
      return { said: `It runs ${runs}, and has not run yet.`, todo: `Jobs do not run: ${tell}.` };
    case 'late':
      return { said: `It runs ${runs}, and last ended ${whenInWords(standing.endedAt)}.`, todo: `It is late: ${tell}.` };
    case 'failed':
      return { said: `It runs ${runs}, and failed ${whenInWords(standing.failedAt)}.`, todo: `It is tried again by itself. If it fails again, ${tell}: the log says why.` };
    default:
      return unreachable(standing);
  }
}

const names: Record<Exclude<Finding['check'], 'job'>, string> = {
  store: 'Keeping', mailbox: 'Reading the mailbox', sending: 'Sending', subscription: 'Word of new messages', letters: 'Letters', work: 'Work owed', calendar: 'Calendar', 'published list': 'Published bank holidays',
};

function wordsOf(found: Finding): Words {
  switch (found.check) {
    case 'store':
      return store(found);
    case 'mailbox':
      return mailbox(found);
    case 'sending':
      return sending(found);
    case 'subscription':
      return subscription(found);
    case 'letters':
      return letters(found);
    case 'work':
      return work(found);
    case 'calendar':
      return calendar(found);
    case 'published list':
      return publishedList(found);
    case 'job':
      return job(found);
    default:
      return unreachable(found);
  }
}

function checkView(found: Finding, cases: readonly string[]): CheckView {
  const [check, name] = found.check === 'job' ? [`job ${found.job}`, jobs[found.job].does] : [found.check, names[found.check]];
  return { check, name, well: found.is === 'well', ...wordsOf(found), ...(found.check === 'letters' && cases.length > 0 && { cases: [...cases] }) };
}

/** What was found, in words: each thing well, or what is wrong and what to do. `cases`: those of stopped letters that the reader sees. */
export function selfCheckView(findings: readonly Finding[], cases: readonly string[], looked: Instant): SelfCheckView {
  const checks = findings.map((found) => checkView(found, cases));
  const amiss = checks.filter(({ well }) => !well).length;
  const said = amiss === 0 ? 'All is well.' : `${several(amiss, 'thing is not as it should be', 'things are not as they should be')}.`;
  return { said, well: amiss === 0, looked: whenInWords(looked), checks };
}

import type { InvocationContext } from '@azure/functions';
import { sightOfWork } from '../../shared/domain/people/sight';
import type { JobName, RunEnded } from '../../shared/domain/self-check/jobs';
import { mistakeIn } from '../adapters/system/mistake';
import { bellOutputs, bellsOf } from '../bell';
import { deskFor, parts } from '../composition';
import { tellAt } from '../http/graph-notifications';
import { logOf } from '../logging';
import type { Documents } from '../ports/document-store';
import type { Council, Desk } from '../use-cases/desk';
import { noteRun, type Noted } from '../use-cases/note-run';
import { readPublishedList } from '../use-cases/clock-settings';
import { learnProposals as learn } from '../use-cases/learn-proposals';
import { logMeasures } from '../use-cases/measure';
import { runDigests } from '../use-cases/run-digests';
import { pollMailbox as poll } from '../use-cases/poll-mailbox';
import { proveMailbox as prove } from '../use-cases/prove-mailbox';
import { watchMailbox as watch } from '../use-cases/watch-mailbox';
import { dueNow, sweep as sweepOwed, type PassedOver } from '../use-cases/sweep';
import { tellFigures as tell } from '../use-cases/tell-figures';
import { warnOfDates } from '../use-cases/warn';

const deskOf = (council: Council, context: InvocationContext): Promise<Desk> => deskFor(council, sightOfWork, bellsOf(context, council.key), logOf(context, council.key));

/** What this instance remembers of its jobs, for each store that it serves. */
const remembered = new WeakMap<Documents, { noted: Noted; passedOver: PassedOver }>();

function memory(): { noted: Noted; passedOver: PassedOver } {
  const { documents } = parts();
  const mine = remembered.get(documents) ?? { noted: new Map(), passedOver: new Map() };
  remembered.set(documents, mine);
  return mine;
}

/** Notes how a job ended for a council. Where even that cannot be kept, the self-check finds the job late. */
async function note(context: InvocationContext, council: Council, job: JobName, how: RunEnded): Promise<void> {
  const { documents, clock } = parts();
  const ownWork = documents.for(council.key, sightOfWork);
  await noteRun({ ownWork, council, clock }, job, how, memory().noted).catch((cause: unknown) => logOf(context, council.key)('run-not-noted', { job, mistake: mistakeIn(cause) }));
}

/** Does a job for each council. One council's trouble is said and keeps no other council waiting. */
async function forEachCouncil(context: InvocationContext, job: JobName, work: (desk: Desk) => Promise<void>): Promise<void> {
  for (const council of parts().config.councils) {
    const desk = await deskOf(council, context);
    try {
      await work(desk);
      await note(context, council, job, 'well');
    } catch (cause) {
      desk.log('job-failed', { job, mistake: mistakeIn(cause) });
      await note(context, council, job, 'failed');
    }
  }
}

/** Every ten seconds, so that a letter that waited for Undo goes soon after: work whose moment has come. */
export const sweep = {
  schedule: '*/10 * * * * *',
  extraOutputs: bellOutputs,
  handler: async (_timer: unknown, context: InvocationContext): Promise<void> => {
    const { config, clock, documents } = parts();
    const byKey = new Map(config.councils.map((council) => [council.key, council]));
    const { passedOver } = memory();
    const owed = await dueNow(documents, [...byKey.keys()], clock.now(), passedOver);
    await sweepOwed(owed, (key) => deskOf(byKey.get(key) as Council, context), passedOver);
    // What could not be done of it was said of each; that it was gone through is what is noted.
    for (const council of config.councils) await note(context, council, 'sweep', 'well');
  },
};

/** Every five minutes: messages that no notification told of. */
export const pollMailbox = {
  schedule: '30 */5 * * * *',
  extraOutputs: bellOutputs,
  handler: (_timer: unknown, context: InvocationContext): Promise<void> => forEachCouncil(context, 'pollMailbox', poll),
};

/** Every five minutes: what is owed and how old it is, and how soon people are told, into the log. */
export const measure = {
  schedule: '50 */5 * * * *',
  handler: (_timer: unknown, context: InvocationContext): Promise<void> => forEachCouncil(context, 'measure', (desk) => logMeasures(desk, (before, limit) => parts().documents.owed(before, limit))),
};

/** Every hour: the subscription, renewed before it ends, and made anew where the mailbox has dropped it. */
export const watchMailbox = {
  schedule: '15 7 * * * *',
  extraOutputs: bellOutputs,
  handler: (_timer: unknown, context: InvocationContext): Promise<void> =>
    forEachCouncil(context, 'watchMailbox', (desk) => watch(desk, tellAt(desk.council.key))),
};

/** Every night: that every message of the mailbox, in whatever folder, is in Heard. */
export const proveMailbox = {
  schedule: '0 15 1 * * *',
  extraOutputs: bellOutputs,
  handler: (_timer: unknown, context: InvocationContext): Promise<void> => forEachCouncil(context, 'proveMailbox', prove),
};

/** Every ten minutes: whether people are to be warned of dates now. In London's working hours, which UTC does not know, so it is decided each time. */
export const warn = {
  schedule: '45 */10 * * * *',
  extraOutputs: bellOutputs,
  handler: (_timer: unknown, context: InvocationContext): Promise<void> => forEachCouncil(context, 'warn', warnOfDates),
};

/** Every ten minutes: whether it is time for members' digests. At London's hour, which UTC does not know, so it is decided each time. */
export const sendDigests = {
  schedule: '15 */10 * * * *',
  extraOutputs: bellOutputs,
  handler: (_timer: unknown, context: InvocationContext): Promise<void> => forEachCouncil(context, 'sendDigests', runDigests),
};

/** Every morning: the published list of bank holidays, for a manager to look at what it changes. */
export const readCalendar = {
  schedule: '0 20 5 * * *',
  handler: (_timer: unknown, context: InvocationContext): Promise<void> => forEachCouncil(context, 'readCalendar', (desk) => readPublishedList(desk, parts().publishedLists)),
};

/** Every night: what was erased and written over is overwritten where the engine still holds it. */
export const purge = {
  schedule: '0 30 3 * * *',
  handler: async (_timer: unknown, context: InvocationContext): Promise<void> => {
    // One store holds them all: it is gone through once.
    let purged: Promise<void> | undefined;
    await forEachCouncil(context, 'purge', () => (purged ??= parts().documents.purge()));
  },
};

/** Every night: what the council's own captures teach the proposals. */
export const learnProposals = {
  schedule: '0 40 2 * * *',
  handler: (_timer: unknown, context: InvocationContext): Promise<void> => forEachCouncil(context, 'learnProposals', learn),
};

/** Every night: the figures of a month that has ended, and of a financial year, told once. */
export const tellFigures = {
  schedule: '0 50 3 * * *',
  handler: (_timer: unknown, context: InvocationContext): Promise<void> => forEachCouncil(context, 'tellFigures', tell),
};

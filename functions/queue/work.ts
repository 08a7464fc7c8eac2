import type { InvocationContext } from '@azure/functions';
import { sightOfWork } from '../../shared/domain/people/sight';
import { bellOutputs, bellsOf, QueuedBell, warner, workQueue } from '../bell';
import { deskFor, parts } from '../composition';
import { tellAt } from '../http/graph-notifications';
import { doOwed } from '../use-cases/sweep';
import { takeIn } from '../use-cases/take-in';
import { mendWatch, type LifecycleEvent } from '../use-cases/watch-mailbox';

/** A bell rang: look at what it points at, and do what is owed there. */
export const work = {
  queueName: workQueue,
  connection: 'AzureWebJobsStorage',
  extraOutputs: bellOutputs,
  handler: async (entry: unknown, context: InvocationContext): Promise<void> => {
    const bell = QueuedBell.parse(typeof entry === 'string' ? JSON.parse(entry) : entry);
    const council = parts().config.councils.find((each) => each.key === bell.council);
    if (!council) throw new Error(`No council ${bell.council} is served here`);
    const desk = await deskFor(council, sightOfWork, bellsOf(context, council.key), warner(context));
    if (bell.kind === 'item') await takeIn(desk, bell.id);
    else if (bell.kind === 'mailbox') await mendWatch(desk, bell.id as LifecycleEvent, tellAt(council.key));
    else await doOwed(desk, { kind: bell.kind, id: bell.id });
  },
};

/** A bell that could not be answered five times. What it pointed at is still owed in its document, and swept for. */
export const spentBell = {
  queueName: `${workQueue}-poison`,
  connection: 'AzureWebJobsStorage',
  handler: (entry: unknown, context: InvocationContext): Promise<void> => {
    const bell = QueuedBell.safeParse(typeof entry === 'string' ? JSON.parse(entry) : entry);
    context.error(JSON.stringify({ code: 'bell-spent', ...(bell.success ? { council: bell.data.council, kind: bell.data.kind, id: bell.data.id } : {}) }));
    return Promise.resolve();
  },
};

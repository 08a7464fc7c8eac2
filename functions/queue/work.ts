import type { InvocationContext } from '@azure/functions';
import { sightOfWork } from '../../shared/domain/people/sight';
import { logged } from '../adapters/system/wordless';
import { bellOutputs, bellsOf, QueuedBell, warner, workQueue } from '../bell';
import { deskFor, parts } from '../composition';
import { tellAt } from '../http/graph-notifications';
import type { Bell, Desk } from '../use-cases/desk';
import { answerSpentBell } from '../use-cases/spent-bell';
import { doOwed } from '../use-cases/sweep';
import { takeIn } from '../use-cases/take-in';
import { mendWatch, type LifecycleEvent } from '../use-cases/watch-mailbox';

const jsonOf = (entry: unknown): unknown => (typeof entry === 'string' ? JSON.parse(entry) : entry);

async function answering(entry: unknown, context: InvocationContext): Promise<{ bell: Bell; desk: Desk }> {
  const { council: key, ...bell } = QueuedBell.parse(jsonOf(entry));
  const council = parts().config.councils.find((each) => each.key === key);
  if (!council) throw new Error(`No council ${key} is served here`);
  return { bell, desk: await deskFor(council, sightOfWork, bellsOf(context, council.key), warner(context)) };
}

/** A bell rang: look at what it points at, and do what is owed there. */
export const work = {
  queueName: workQueue,
  connection: 'AzureWebJobsStorage',
  extraOutputs: bellOutputs,
  handler: async (entry: unknown, context: InvocationContext): Promise<void> => {
    const { bell, desk } = await answering(entry, context);
    if (bell.kind === 'item') await takeIn(desk, bell.id);
    else if (bell.kind === 'mailbox') await mendWatch(desk, bell.id as LifecycleEvent, tellAt(desk.council.key));
    else await doOwed(desk, { kind: bell.kind, id: bell.id });
  },
};

/** A bell that could not be answered as often as host.json allows: held mail, or word to a manager. */
export const spentBell = {
  queueName: `${workQueue}-poison`,
  connection: 'AzureWebJobsStorage',
  extraOutputs: bellOutputs,
  handler: async (entry: unknown, context: InvocationContext): Promise<void> => {
    const bell = QueuedBell.safeParse(jsonOf(entry));
    context.error(logged(JSON.stringify({ code: 'bell-spent', ...(bell.success ? { council: bell.data.council, kind: bell.data.kind, id: bell.data.id } : {}) })));
    if (!bell.success) return;
    const answered = await answering(entry, context);
    await answerSpentBell(answered.desk, answered.bell);
  },
};

import type { InvocationContext } from '@azure/functions';
import { sightOfWork } from '../../shared/domain/people/sight';
import { logId } from '../adapters/system/log-id';
import { bellOutputs, bellsOf, QueuedBell, workQueue } from '../bell';
import { deskFor, parts } from '../composition';
import { tellAt } from '../http/graph-notifications';
import { logOf } from '../logging';
import type { Bell, Desk } from '../use-cases/desk';
import { answerSpentBell } from '../use-cases/spent-bell';
import { doOwed } from '../use-cases/sweep';
import { itemLogId, takeIn } from '../use-cases/take-in';
import { mendWatch, type LifecycleEvent } from '../use-cases/watch-mailbox';

const jsonOf = (entry: unknown): unknown => (typeof entry === 'string' ? JSON.parse(entry) : entry);

async function answering(entry: unknown, context: InvocationContext): Promise<{ bell: Bell; desk: Desk }> {
  const { council: key, ...bell } = QueuedBell.parse(jsonOf(entry));
  const council = parts().config.councils.find((each) => each.key === key);
  if (!council) throw new Error(`No council ${key} is served here`);
  return { bell, desk: await deskFor(council, sightOfWork, bellsOf(context, council.key), logOf(context, council.key)) };
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
    if (!bell.success) return logOf(context)('bell-unread', {});
    const answered = await answering(entry, context);
    const { kind, id } = answered.bell;
    answered.desk.log('bell-spent', { kind, id: kind === 'item' ? itemLogId(answered.desk, id) : logId(id) });
    await answerSpentBell(answered.desk, answered.bell);
  },
};

import { output, type InvocationContext } from '@azure/functions';
import { z } from 'zod';
import type { Bell } from './use-cases/desk';

export const workQueue = 'heard-work';

/** What a queue message holds: a pointer, and no more. */
export const QueuedBell = z.object({ council: z.string(), kind: z.enum(['item', 'mailbox', 'message', 'letter', 'case', 'counting', 'notice', 'plan', 'digest']), id: z.string().min(1) });

const bells = output.storageQueue({ queueName: workQueue, connection: 'AzureWebJobsStorage' });

/** Collects the bells that one invocation rings; the runtime queues them when it has ended. */
export function bellsOf(context: InvocationContext, council: string): (bell: Bell) => void {
  return (bell) => {
    const rung = (context.extraOutputs.get(bells) as object[] | undefined) ?? [];
    context.extraOutputs.set(bells, [...rung, { council, ...bell }]);
  };
}

/** Every function that may ring names this output. */
export const bellOutputs = [bells];

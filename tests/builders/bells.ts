import { InvocationContext } from '@azure/functions';
import { bellOutputs } from '../../functions/bell';
import { registered } from './registered';

type QueueFunction = (bell: unknown, context: InvocationContext) => Promise<void>;

/** The bells between functions, in memory: rung when an invocation has ended, answered one after another. */
export class Bells {
  private readonly waiting: object[] = [];

  ring = ({ extraOutputs }: InvocationContext): Promise<void> => {
    this.waiting.push(...((extraOutputs.get(bellOutputs[0] as never) as object[] | undefined) ?? []));
    return Promise.resolve();
  };

  /** Runs the queue's function until no bell is left. */
  async answer(): Promise<void> {
    for (let bell = this.waiting.shift(); bell; bell = this.waiting.shift()) {
      const context = new InvocationContext({ functionName: 'work' });
      await (registered().get('work')?.callback as QueueFunction)(bell, context);
      await this.ring(context);
    }
  }
}

import { InvocationContext } from '@azure/functions';
import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bellOutputs, workQueue } from '../../../functions/bell';
import { registered } from '../registered';

/** What the Functions host goes by. */
const { queues: host } = (JSON.parse(readFileSync(join(__dirname, '../../../host.json'), 'utf8')) as { extensions: { queues: { maxDequeueCount: number; messageEncoding: 'base64' } } }).extensions;

type QueueFunction = (entry: unknown, context: InvocationContext) => Promise<void>;

/** Storage queues between functions, worked as the Functions host does it: by host.json, base64, and a queue for what is spent. */
export class StorageQueues {
  private constructor(
    private readonly bells: QueueClient,
    private readonly spent: QueueClient,
  ) {}

  /** Every line that the functions logged. */
  readonly logged: string[] = [];

  static async open(connection: string): Promise<StorageQueues> {
    const service = QueueServiceClient.fromConnectionString(connection);
    const queues = [workQueue, `${workQueue}-poison`].map((name) => service.getQueueClient(name));
    for (const queue of queues) {
      await queue.createIfNotExists();
      await queue.clearMessages();
    }
    return new StorageQueues(...(queues as [QueueClient, QueueClient]));
  }

  /** Queues what an invocation rang, as the output binding does when it has ended. */
  async ring({ extraOutputs }: InvocationContext): Promise<void> {
    for (const bell of (extraOutputs.get(bellOutputs[0] as never) as object[] | undefined) ?? []) await this.put(this.bells, JSON.stringify(bell));
  }

  /** Runs functions until no queue has anything left. */
  async idle(): Promise<void> {
    while ((await this.next(this.bells, 'work')) || (await this.next(this.spent, 'spentBell')));
  }

  private put = (queue: QueueClient, text: string): Promise<unknown> => queue.sendMessage(Buffer.from(text).toString(host.messageEncoding));

  private async next(queue: QueueClient, name: 'work' | 'spentBell'): Promise<boolean> {
    const [message] = (await queue.receiveMessages({ numberOfMessages: 1, visibilityTimeout: 30 })).receivedMessageItems;
    if (!message) return false;
    const text = Buffer.from(message.messageText, host.messageEncoding).toString();
    const context = new InvocationContext({ functionName: name, logHandler: (_level, ...said) => this.logged.push(said.map(String).join(' ')) });
    try {
      await (registered().get(name)?.callback as QueueFunction)(JSON.parse(text), context);
      await this.ring(context);
      await queue.deleteMessage(message.messageId, message.popReceipt);
    } catch {
      if (message.dequeueCount < host.maxDequeueCount) await queue.updateMessage(message.messageId, message.popReceipt, message.messageText, 0);
      else {
        await this.put(this.spent, text);
        await queue.deleteMessage(message.messageId, message.popReceipt);
      }
    }
    return true;
  }
}

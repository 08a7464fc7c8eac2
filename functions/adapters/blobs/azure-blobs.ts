import type { ContainerClient, RestError } from '@azure/storage-blob';
import type { Blobs } from '../../ports/blobs';
import { StoreUnavailable } from '../../ports/document-store';

const statusOf = (cause: unknown): number | undefined => (cause as RestError).statusCode;

/** Bytes in one container of Azure Storage, each a blob under its own name. The SDK repeats what failed on its way. */
export class AzureBlobs implements Blobs {
  private connected: Promise<ContainerClient> | undefined;

  constructor(private readonly connect: () => Promise<ContainerClient>) {}

  put = ({ name, bytes }: Parameters<Blobs['put']>[0]): Promise<void> =>
    this.asked([409, 412], undefined, async (container) => void (await container.getBlockBlobClient(name).uploadData(bytes, { conditions: { ifNoneMatch: '*' } })));

  get = (name: string): Promise<Uint8Array | undefined> =>
    this.asked([404], undefined, (container) => container.getBlockBlobClient(name).downloadToBuffer());

  eraseAll = (prefix: string): Promise<void> =>
    this.asked([], undefined, async (container) => {
      for await (const { name } of container.listBlobsFlat({ prefix })) await container.getBlockBlobClient(name).deleteIfExists({ deleteSnapshots: 'include' });
    });

  /** A status that is expected gives `instead`; any other means that the store cannot be asked just now. */
  private async asked<T>(expected: readonly number[], instead: T, ask: (container: ContainerClient) => Promise<T>): Promise<T> {
    try {
      return await ask(await (this.connected ??= this.connect()));
    } catch (cause) {
      if (expected.includes(statusOf(cause) ?? 0)) return instead;
      this.connected = undefined;
      throw new StoreUnavailable(cause);
    }
  }
}

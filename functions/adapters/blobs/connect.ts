import type { ContainerClient } from '@azure/storage-blob';
import type { TokenCredential } from '@azure/identity';

/** The container that holds what documents name. */
export const blobContainer = 'bytes';

/** Connects at the first call, as whoever the credential is. */
export async function connectBlobs(url: string, credential: () => Promise<TokenCredential>): Promise<ContainerClient> {
  const { BlobServiceClient } = await import('@azure/storage-blob');
  return new BlobServiceClient(url, await credential()).getContainerClient(blobContainer);
}

/**
 * Memory for long bytes, apart from all other: asked of the system for them alone, it goes back when it is given back
 * (`giveBack`), and not once the collector comes by. `most`: to how many bytes it may grow.
 */
export const ownMemory = (length: number, most = length): Uint8Array<ArrayBuffer> => new Uint8Array(new ArrayBuffer(length, { maxByteLength: most }));

/** The memory of bytes that have it to themselves. */
export const ownMemoryOf = ({ buffer }: Uint8Array): ArrayBuffer | undefined => (buffer instanceof ArrayBuffer && buffer.resizable ? buffer : undefined);

/** Gives back the memory of bytes that nobody needs any longer, where they have it to themselves; they are empty from then on. */
export const giveBack = (bytes: Uint8Array): void => void ownMemoryOf(bytes)?.resize(0);

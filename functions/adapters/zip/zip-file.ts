import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of an archive. `asItCame`: it is not made smaller, as most of what people send cannot be. */
export interface FileToPack {
  name: string;
  bytes: Uint8Array;
  asItCame?: true;
}

/** Packs files one after another as they are made; `too large` as soon as they come to more than `largest` bytes together. */
export async function zipFile(files: AsyncIterable<FileToPack>, largest: number): Promise<Uint8Array | 'too large'> {
  const packed: Uint8Array[] = [];
  let failed: Error | undefined;
  let taken = 0;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else packed.push(chunk);
  });
  for await (const { name, bytes, asItCame } of files) {
    taken += bytes.byteLength;
    if (taken > largest) {
      zip.terminate();
      return 'too large';
    }
    const file = asItCame ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  if (failed) throw failed;
  return Buffer.concat(packed);
}

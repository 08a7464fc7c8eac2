import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Heard listens on this machine: as told, as the running one wrote down, or where it usually is. */
export function addressHere() {
  if (process.env.PORT) return `http://127.0.0.1:${process.env.PORT}`;
  const data = process.env.HEARD_DATA || join(dirname(fileURLToPath(import.meta.url)), '..', '.heard');
  try {
    return JSON.parse(readFileSync(join(data, 'address.json'), 'utf8')).url;
  } catch {
    return 'http://127.0.0.1:7071';
  }
}

import { following, type LastWrite, type Version, type Write, type Written } from '../../functions/ports/document-store';

/** What follows a first write made one by one, as the port promises and no more. */
export async function inOrder(first: Version, rest: readonly (Write | LastWrite)[], write: (each: Write) => Promise<Written>): Promise<Written & { followed?: Version[] }> {
  let written = first;
  const followed: Version[] = [];
  for (const each of rest) {
    const next = await write(following(each, written));
    if ('refused' in next) return { written };
    followed.push(next.written);
    if ('overFirst' in each) ({ written } = next);
  }
  return { written, followed };
}

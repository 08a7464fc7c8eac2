/**
 * Copies a text. Hosts do not always let a frame use the clipboard, so the old way is tried where the new one is refused.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const holder = document.createElement('textarea');
    holder.value = text;
    document.body.append(holder);
    holder.select();
    const done = document.execCommand?.('copy') ?? false;
    holder.remove();
    return done;
  }
}

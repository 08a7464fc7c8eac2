/** Under which name this tab remembers the message whose capture can still be undone. Its id, and nothing of it. */
const NAME = 'heard.capture-that-waits';

/** The message whose capture this person may still undo, from before the page was loaded again. */
export function waitingBefore(): string | undefined {
  try {
    return sessionStorage.getItem(NAME) ?? undefined;
  } catch {
    // A host that lets no frame keep anything: then a reload forgets it, and the message itself still offers Undo.
    return undefined;
  }
}

/** Remembers it over a reload, or forgets it. */
export function rememberWaiting(messageId: string | undefined): void {
  try {
    if (messageId === undefined) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, messageId);
  } catch {
    // As above.
  }
}

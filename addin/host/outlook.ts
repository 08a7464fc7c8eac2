import { words } from '../words';
import { contrastIsForced, NoHost, within, type Host, type Look } from './host';
import { setting } from './setting';
import { loadedLater } from './sign-in';

const PATIENCE = 10_000;

/** Connects to the Outlook window whose task pane this is. */
export async function connectOutlook(): Promise<Host> {
  // Left alone, a page that is not beside Outlook never hears from office.js at all, or hears that it is nowhere.
  if (typeof Office === 'undefined') throw new NoHost(words.host.openInOutlook);
  // office.js takes history.pushState away and makes alert and confirm throw: nothing in the pane uses them.
  const { host: program } = await within(PATIENCE, Office.onReady(), words.host.openInOutlook);
  if (program !== Office.HostType.Outlook) throw new NoHost(words.host.openInOutlook);
  const mailbox = Office.context.mailbox;
  const open = (): Office.MessageRead | null => (mailbox.item as Office.MessageRead | null) ?? null;
  const signIn = loadedLater(() => import('./nested-sign-in').then(({ nestedSignIn }) => nestedSignIn()));
  return {
    theme: look(),
    onThemeChange: (listener) => mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => listener(look())),
    token: (how) => signIn.token(how),
    signIn: () => signIn.ask(),
    otherAccount: () => {
      const [signedIn, own] = [signIn.account(), mailbox.userProfile?.emailAddress];
      // In a mailbox that several people share, its address is nobody's own.
      if (!signedIn || !own || isShared(open()) || beforeAt(signedIn) === beforeAt(own)) return undefined;
      return { signedIn, mailbox: own };
    },
    item: {
      internetMessageId: () => open()?.internetMessageId || undefined,
      onChange: (listener) => mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener),
      mark: (internetMessageId) => {
        const item = open();
        if (item?.internetMessageId === internetMessageId) categorise(item);
      },
    },
    openCase: (id) => void window.open(setting('case-link').replace('{id}', encodeURIComponent(id)), '_blank', 'noopener'),
    notifySuccess: () => undefined,
  };
}

/** The function is there only beside an item of a shared mailbox or folder (Outlook, "Implement shared folders"). */
const isShared = (item: Office.MessageRead | null): boolean => typeof item?.getSharedPropertiesAsync === 'function';

/** Sign-in names and mail addresses differ in their domain as often as not; the part before it is the same person's. */
const beforeAt = (address: string): string => address.toLowerCase().replace(/@.*$/, '');

/**
 * Gives the message Heard's category, once. Best effort: phones have no categories, and Outlook takes only one that the
 * mailbox's owner has on their list.
 */
function categorise({ categories }: Office.MessageRead): void {
  categories?.getAsync(({ value }) => {
    if (!value?.some(({ displayName }) => displayName === words.host.category)) categories.addAsync([words.host.category], () => undefined);
  });
}

/** Outlook tells its colours but not whether they are dark. */
function look(): Look {
  if (contrastIsForced()) return 'contrast';
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(Office.context.officeTheme?.bodyBackgroundColor ?? '');
  if (!background) return 'outlook light';
  const brightness = background.slice(1).reduce((sum, part) => sum + Number.parseInt(part, 16), 0);
  return brightness < 384 ? 'outlook dark' : 'outlook light';
}

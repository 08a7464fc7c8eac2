import { words } from '../words';
import { contrastIsForced, NoHost, within, type Host, type Look } from './host';
import { nestedSignIn } from './nested-sign-in';
import { setting } from './setting';

const PATIENCE = 10_000;

/** Connects to the Outlook window whose task pane this is. */
export async function connectOutlook(): Promise<Host> {
  // Left alone, a page that is not beside Outlook never hears from office.js at all.
  if (typeof Office === 'undefined') throw new NoHost(words.host.openInOutlook);
  // office.js takes history.pushState away and makes alert and confirm throw: nothing in the pane uses them.
  await within(PATIENCE, Office.onReady(), words.host.openInOutlook);
  const mailbox = Office.context.mailbox;
  const token = nestedSignIn();
  return {
    theme: look(),
    onThemeChange: (listener) => mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => listener(look())),
    token,
    item: {
      internetMessageId: () => (mailbox.item as Office.MessageRead | null)?.internetMessageId || undefined,
      onChange: (listener) => mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener),
    },
    openCase: (id) => void window.open(setting('case-link').replace('{id}', encodeURIComponent(id)), '_blank', 'noopener'),
    notifySuccess: () => undefined,
    notifyFailure: () => undefined,
  };
}

/** Outlook tells its colours but not whether they are dark. */
function look(): Look {
  if (contrastIsForced()) return 'contrast';
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(Office.context.officeTheme?.bodyBackgroundColor ?? '');
  if (!background) return 'outlook light';
  const brightness = background.slice(1).reduce((sum, part) => sum + Number.parseInt(part, 16), 0);
  return brightness < 384 ? 'outlook dark' : 'outlook light';
}

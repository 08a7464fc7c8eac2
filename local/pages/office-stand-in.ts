/**
 * Stands where Microsoft's office.js stands, which runs only inside Microsoft's own windows. It says as much of Office's
 * language as a task pane speaks that reads one message, and passes the rest to the mail page around it.
 */
import { claimsOf } from './claims';
import type { OutlookSays } from './outlook-talk';

type Listener = () => void;
const listeners: Record<string, Listener[]> = {};
let told: OutlookSays | undefined;
let ready: () => void;
const whenReady = new Promise<void>((resolve) => {
  ready = resolve;
});

const mailbox = {
  get item() {
    return told?.item === undefined || told.item === null ? null : { internetMessageId: told.item };
  },
  addHandlerAsync(event: string, listener: Listener, done?: (result: { status: string }) => void) {
    (listeners[event] ??= []).push(listener);
    done?.({ status: 'succeeded' });
  },
};

const Office = {
  HostType: { Outlook: 'Outlook' },
  EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' },
  context: {
    mailbox,
    get officeTheme() {
      return { bodyBackgroundColor: told?.dark ? '#1f1f1f' : '#ffffff' };
    },
  },
  onReady: () => whenReady.then(() => ({ host: 'Outlook', platform: 'OfficeOnline' })),
};

addEventListener('message', ({ data, source, origin }: MessageEvent<{ heardOutlook?: OutlookSays }>) => {
  if (source !== parent || origin !== location.origin || !data.heardOutlook) return;
  const before = told;
  told = data.heardOutlook;
  if (!before) ready();
  else if (before.item !== told.item) listeners[Office.EventType.ItemChanged]?.forEach((listener) => listener());
  if (before && before.dark !== told.dark) listeners[Office.EventType.OfficeThemeChanged]?.forEach((listener) => listener());
});
if (parent !== window) parent.postMessage({ heardPane: 'ready' }, location.origin);

/** Nested app authentication as MSAL speaks it: whoever the mail page shows is signed in by this machine. */
const bridgeListeners: ((answer: string) => void)[] = [];

async function answerOf(request: { method: string; tokenParams?: { scope?: string } }): Promise<object> {
  if (request.method === 'GetInitContext') return { success: true, initContext: { capabilities: { queryAccount: true }, sdkName: 'local', sdkVersion: '1.0' } };
  const response = await fetch('/local/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person: told?.person }) });
  if (!response.ok) return { success: false, error: { status: 'USER_INTERACTION_REQUIRED', description: 'Nobody is chosen.' } };
  const { token, expiresAt } = (await response.json()) as { token: string; expiresAt: string };
  const { oid, tid, name, preferred_username: username } = claimsOf(token);
  return {
    success: true,
    token: { access_token: token, id_token: token, expires_in: Math.floor((Date.parse(expiresAt) - performance.timeOrigin - performance.now()) / 1000), scope: request.tokenParams?.scope ?? '', properties: null },
    account: { homeAccountId: `${oid}.${tid}`, environment: 'login.microsoftonline.com', tenantId: tid, localAccountId: oid, username, name },
  };
}

const nestedAppAuthBridge = {
  addEventListener: (_: string, listener: (answer: string) => void) => void bridgeListeners.push(listener),
  removeEventListener: (_: string, listener: (answer: string) => void) => void bridgeListeners.splice(bridgeListeners.indexOf(listener) >>> 0, 1),
  postMessage: (text: string) => {
    const request = JSON.parse(text) as { requestId: string; method: string };
    void answerOf(request).then((answer) => {
      const answered = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer });
      bridgeListeners.forEach((listener) => listener(answered));
    });
  },
};

Object.assign(window, { Office, nestedAppAuthBridge });

/** The directory knows this installation by names of its own; here any will do, but there must be some. */
for (const [name, value] of [['client-id', '00000000-0000-4000-8000-000000000001'], ['authority', 'https://login.microsoftonline.com/common'], ['scope', 'api://heard/access_as_user']] as const) {
  const tag = document.querySelector<HTMLMetaElement>(`meta[name="heard-${name}"]`);
  if (tag?.content === '') tag.content = value;
}

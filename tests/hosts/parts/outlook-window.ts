import type { Browser } from 'playwright-core';
import type { LocalHeard } from '../../builders/local-heard';
import { Framed } from './framed';
import { claimsOf, NestedSignIn } from './nested';

const HOST = 'https://outlook.office.com';
const CONVERSATION = 'conversation';

interface Asked {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data?: { MethodData?: { DispatchId: number }; ApiParams?: { categories?: string[] } };
}

interface HowToOpen {
  person?: string;
  /** The Message-ID of what is open; `null` when nothing is chosen. */
  item: string | null;
  /** Whose mailbox it is; the person's own, unless a test says otherwise. */
  mailbox?: string;
  shared?: boolean;
  /** Outlook never answers. */
  silent?: boolean;
}

/** Methods of office.js by the number under which it asks for them. */
const CATEGORIES = 157;
const ADD_CATEGORIES = 158;
const SHARED_PROPERTIES = 108;

/** Outlook on the web as far as a pane knows it: what the real office.js asks over postMessage, and how Outlook answers. */
export class OutlookWindow {
  /** The colours of each message, by its Message-ID, as everybody sees them who opens the mailbox. */
  readonly categories = new Map<string, string[]>();
  readonly #events = new Set<string>();

  private constructor(
    readonly framed: Framed,
    readonly signIn: NestedSignIn,
    private readonly address: string,
    private how: HowToOpen,
  ) {}

  static async open(browser: Browser, heard: LocalHeard, { person = 'sam-okoro', ...how }: HowToOpen): Promise<OutlookWindow> {
    const framed = await Framed.open(browser, heard);
    const signIn = new NestedSignIn(heard, person);
    const address = how.mailbox ?? claimsOf(await heard.token(person)).preferred_username;
    const outlook = new OutlookWindow(framed, signIn, address, how);
    // Outlook gives a pane this bridge itself; office.js of npm is older than it.
    await framed.context.exposeBinding('askHost', (_source, text: string) => signIn.answer(text));
    await framed.context.addInitScript(bridge);
    const name = { baseFrameName: 'pane', hostInfo: 'Outlook|Web|16.01|en-GB|x|||0', xdmInfo: [CONVERSATION, 'pane', HOST].join('|'), serializerVersion: '1', flights: '[]', appContext: '' };
    await framed.show(HOST, 'taskpane.html', (message) => outlook.#hear(message), JSON.stringify(name));
    return outlook;
  }

  get pane() {
    return this.framed.frame;
  }

  /** Somebody chooses another message in the list, or none. */
  choose(item: string | null): void {
    this.how = { ...this.how, item };
    for (const event of this.#events) this.#post({ _messageType: 1, _actionName: event, _conversationId: CONVERSATION, _correlationId: 0, _data: this.#initialData(), _errorCode: 0, _responseType: 1 });
  }

  #hear(message: unknown): void {
    if (typeof message !== 'string' || this.how.silent) return;
    const asked = JSON.parse(message) as Asked;
    if (asked._messageType !== 0) return;
    const reply = (data: unknown) => this.#post({ _messageType: 1, _actionName: asked._actionName, _conversationId: asked._conversationId, _correlationId: asked._correlationId, _data: data, _errorCode: 0, _responseType: 0 });
    if (asked._actionType === 1) {
      this.#events.add(asked._actionName);
      return reply({});
    }
    switch (asked._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply({
          _id: 'pane', _appName: 64, _appVersion: '16.01', _appUILocale: 'en-GB', _dataLocale: 'en-GB', _docUrl: HOST, _clientMode: 0, _settings: {}, _reason: 0, _osfControlType: 0, _eToken: '',
          _correlationId: 'c', _hostFullVersion: '20260801004.01', _requirementMatrix: JSON.stringify({ Mailbox: 1.8, NestedAppAuth: 1.1 }), _addinName: 'Heard',
        });
      case 'GetInitialData':
        return reply(this.#initialData());
      case 'ExecuteMethod':
        return reply(this.#done(asked._data?.MethodData?.DispatchId, asked._data?.ApiParams?.categories ?? []));
    }
  }

  #done(method: number | undefined, added: string[]): object {
    const { item, shared } = this.how;
    const here = this.categories.get(item ?? '') ?? [];
    if (method === CATEGORIES) return { wasSuccessful: true, error: false, data: here.map((displayName) => ({ displayName, color: 'Preset0' })) };
    if (method === ADD_CATEGORIES) this.categories.set(item ?? '', [...here, ...added]);
    if (method === ADD_CATEGORIES) return { wasSuccessful: true, error: false };
    if (method === SHARED_PROPERTIES && shared) return { wasSuccessful: true, error: false, data: { owner: this.address, targetMailbox: this.address, delegatePermissions: 1, remoteRestUrl: HOST } };
    return { wasSuccessful: false, error: true, errorCode: 5001, errorName: 'InternalError' };
  }

  #initialData(): object | null {
    const { item, shared } = this.how;
    const mine = { userEmailAddress: this.address, userDisplayName: 'Somebody', userTimeZone: 'GMT Standard Time', owaView: 'ThreeColumns', hostVersion: '20260801004.01', isFromSharedFolder: shared ?? false };
    if (item === null) return { ...mine, itemType: 0, permissionLevel: 2 };
    const at = Date.parse('2025-04-16T15:01:00Z');
    const from = { address: 'pat.lee@example.net', name: 'Pat Lee', appointmentResponse: 0, recipientType: 0 };
    return {
      ...mine, itemType: 1, permissionLevel: 2, isRestIdSupported: false, id: `item of ${item}`, conversationId: 'c', internetMessageId: item, subject: 'x', normalizedSubject: 'x', itemClass: 'IPM.Note',
      isRead: true, dateTimeCreated: at, dateTimeModified: at, dateTimeSent: at, from, sender: from, to: [], cc: [], attachments: [],
    };
  }

  #post(message: object): void {
    this.framed.say(JSON.stringify({ _origin: HOST, _serializerVersion: 1, ...message }));
  }
}

/** Runs in the page: hands what MSAL asks to the host, and brings the answer back. */
function bridge(): void {
  if (location.hostname.endsWith('office.com')) return;
  const listeners: ((answer: string) => void)[] = [];
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: string, listener: (answer: string) => void) => void listeners.push(listener),
      removeEventListener: (_: string, listener: (answer: string) => void) => void listeners.splice(listeners.indexOf(listener) >>> 0, 1),
      postMessage: (text: string) => void (window as unknown as { askHost(text: string): Promise<string> }).askHost(text).then((answer) => listeners.forEach((listener) => listener(answer))),
    },
  });
}

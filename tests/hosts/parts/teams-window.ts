import type { Browser } from 'playwright-core';
import type { LocalHeard } from '../../builders/local-heard';
import { Framed } from './framed';
import { claimsOf, NestedSignIn } from './nested';

interface Asked {
  id: number;
  uuidAsString: string;
  func: string;
  args?: unknown[];
  data?: string;
}

interface HowToOpen {
  page?: 'tab.html' | 'configure.html';
  person?: string;
  /** Whom Teams itself shows; the same, unless a test says otherwise. */
  shown?: string;
  theme?: string;
  /** Where a link leads. */
  subEntityId?: string;
  entityId?: string;
  channel?: boolean;
  /** Teams recommends nested sign-in. */
  nested?: boolean;
  /** Somebody has to be asked before there is a token. */
  mustAsk?: boolean;
  /** What Teams never answers. */
  silent?: string[];
}

/** Microsoft Teams on the web as far as a tab knows it: what teams-js asks over postMessage, and how Teams answers. */
export class TeamsWindow {
  /** What the tab said to Teams, in order. */
  readonly asked: Asked[] = [];
  private constructor(
    readonly framed: Framed,
    readonly signIn: NestedSignIn,
    private readonly how: HowToOpen,
  ) {}

  static async open(browser: Browser, heard: LocalHeard, { person = 'sam-okoro', page = 'tab.html', ...how }: HowToOpen = {}): Promise<TeamsWindow> {
    const framed = await Framed.open(browser, heard);
    const teams = new TeamsWindow(framed, new NestedSignIn(heard, person), { person, ...how });
    teams.signIn.mustAsk = how.mustAsk ?? false;
    await framed.show('https://teams.microsoft.com', page, (message) => void teams.#hear(message as Asked));
    return teams;
  }

  get tab() {
    return this.framed.frame;
  }

  names = (): string[] => this.asked.map(({ func }) => func);

  changeTheme = (theme: string): void => this.framed.say({ func: 'themeChange', args: [theme] });

  /** What Teams does when somebody presses Save on the page that sets a tab up. */
  save = (): void => this.framed.say({ func: 'settings.save', args: [{}] });

  async #hear(asked: Asked): Promise<void> {
    if (typeof asked?.func !== 'string') return;
    this.asked.push(asked);
    if (this.how.silent?.includes(asked.func)) return;
    const answer = await this.#answer(asked);
    if (answer) this.framed.say({ id: asked.id, uuidAsString: asked.uuidAsString, args: answer });
  }

  async #answer({ func, args, data }: Asked): Promise<unknown[] | undefined> {
    switch (func) {
      case 'initialize': {
        const { nested = true } = this.how;
        const supports = { app: { notifySuccessResponse: {} }, pages: { config: {} }, clipboard: {}, ...(nested && { nestedAppAuth: {} }) };
        return [this.how.channel && !this.how.entityId ? 'settings' : 'content', 'web', '2.0.1', JSON.stringify({ apiVersion: 4, isLegacyTeams: false, isNAAChannelRecommended: nested, supports })];
      }
      case 'getContext':
        return [await this.#context()];
      case 'appInitialization.success':
        return [undefined];
      case 'authentication.getAuthToken':
        // The third is whether nobody may be asked.
        if (this.signIn.mustAsk && args?.[2] === true) return [false, 'resourceRequiresConsent'];
        this.signIn.mustAsk = false;
        return [true, await this.framed.heard.token(this.signIn.person)];
      case 'nestedAppAuth.execute':
        return [null, await this.signIn.answer(data ?? '')];
      case 'settings.setSettings':
        return [true];
      default:
        return undefined;
    }
  }

  async #context(): Promise<object> {
    const { theme = 'default', subEntityId = '', entityId = 'home', channel, person = '', shown = person } = this.how;
    const { oid, tid, preferred_username: upn } = claimsOf(await this.framed.heard.token(shown));
    return {
      userObjectId: oid, tid, userPrincipalName: upn, loginHint: upn, locale: 'en-gb', theme, entityId, subEntityId, hostName: 'Teams', hostClientType: 'web', frameContext: 'content',
      ringId: 'general', sessionId: 's', appSessionId: 'a', ...(channel && { channelId: '19:complaints@thread.tacv2', channelName: 'Complaints', channelType: 'Regular' }),
    };
  }
}

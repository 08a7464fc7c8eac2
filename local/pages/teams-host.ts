import { ask } from './ask';
import { claimsOf } from './claims';

interface Asked {
  id: number;
  uuidAsString: string;
  func: string;
  args: unknown[];
  data?: string;
}

export interface TeamsSays {
  person: string;
  theme: string;
  /** `case/HC-7Q4M2XD-K`, where a link asked to go. */
  subEntityId: string;
}

/**
 * Answers a tab as Microsoft Teams does: the real teams-js speaks this protocol over postMessage. Only what a tab of
 * Heard asks for is answered; a question without an answer stays open, as it would for a feature that Teams lacks.
 */
export class TeamsHost {
  constructor(private readonly frame: HTMLIFrameElement, public says: TeamsSays) {}

  /** Begins to listen; returns how to stop. */
  listen(): () => void {
    const hear = ({ data, source, origin }: MessageEvent<Partial<Asked>>) => {
      if (source !== this.frame.contentWindow || origin !== location.origin || typeof data?.func !== 'string') return;
      void this.#answer(data as Asked);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }

  changeTheme(theme: string): void {
    this.says = { ...this.says, theme };
    this.#post({ func: 'themeChange', args: [theme] });
  }

  async #answer(asked: Asked): Promise<void> {
    const reply = (...args: unknown[]) => this.#post({ id: asked.id, uuidAsString: asked.uuidAsString, args });
    switch (asked.func) {
      case 'initialize':
        // The version third, what is supported fourth: as Teams sends it.
        return reply('content', 'web', '2.0.1', JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { app: { notifySuccessResponse: {} }, pages: {}, clipboard: {} } }));
      case 'getContext':
        return reply(await this.#context());
      case 'authentication.getAuthToken':
        return this.#token().then((token) => reply(true, token), (problem: Error) => reply(false, problem.message));
      case 'appInitialization.success':
        return reply(undefined);
      case 'executeDeepLink':
        return reply(true);
    }
  }

  async #token(): Promise<string> {
    return (await ask<{ token: string }>('/local/token', { person: this.says.person })).token;
  }

  async #context(): Promise<object> {
    const { theme, subEntityId } = this.says;
    const { oid, tid, preferred_username: upn } = claimsOf(await this.#token());
    const who = { userObjectId: oid, userPrincipalName: upn, loginHint: upn, tid };
    const where = { hostName: 'Teams', hostClientType: 'web', frameContext: 'content', ringId: 'general', sessionId: 'local', appSessionId: 'local' };
    return { ...who, ...where, locale: 'en-gb', theme, entityId: 'home', subEntityId };
  }

  #post(message: object): void {
    this.frame.contentWindow?.postMessage(message, location.origin);
  }
}

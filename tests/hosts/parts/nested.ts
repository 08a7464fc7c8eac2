import type { LocalHeard } from '../../builders/local-heard';

interface Claims {
  oid: string;
  tid: string;
  name: string;
  preferred_username: string;
}
export const claimsOf = (token: string): Claims => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;

interface Asked {
  requestId: string;
  method: string;
  tokenParams?: { scope?: string; forceRefresh?: boolean };
}

/** How a host answers a page that signs in through it (nested app authentication, as MSAL speaks it). */
export class NestedSignIn {
  /** What was asked, in order: `GetInitContext`, `GetToken`, `GetTokenPopup`. */
  readonly asked: string[] = [];
  /** A person has to be asked before there is a token again. */
  mustAsk = false;
  /** Seconds for which the next tokens are said to be good. */
  lasts = 3600;

  constructor(
    private readonly heard: LocalHeard,
    public person: string,
  ) {}

  async answer(text: string): Promise<string> {
    const { requestId, method, tokenParams } = JSON.parse(text) as Asked;
    this.asked.push(method);
    const envelope = { messageType: 'NestedAppAuthResponse', requestId };
    if (method === 'GetTokenPopup') this.mustAsk = false;
    const token = await this.heard.token(this.person);
    const { oid, tid, name, preferred_username: username } = claimsOf(token);
    const accountContext = { homeAccountId: `${oid}.${tid}`, environment: 'login.microsoftonline.com', tenantId: tid };
    if (method === 'GetInitContext') return JSON.stringify({ ...envelope, success: true, initContext: { capabilities: { queryAccount: true }, sdkName: 'stand-in', sdkVersion: '1.0', accountContext } });
    if (this.mustAsk) return JSON.stringify({ ...envelope, success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required', subError: '', description: 'Somebody has to be asked.', properties: {} } });
    return JSON.stringify({
      ...envelope, success: true,
      token: { access_token: token, id_token: token, expires_in: this.lasts, scope: tokenParams?.scope ?? '', properties: null },
      account: { ...accountContext, localAccountId: oid, username, name },
    });
  }
}

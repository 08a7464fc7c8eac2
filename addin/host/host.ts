/** How the window around us looks. Outlook is blue, Teams violet; contrast is one for both. */
export type Look = 'outlook light' | 'outlook dark' | 'teams light' | 'teams dark' | 'contrast';

/** Everything Heard asks of the program that shows it. One implementation for each such program. */
export interface Host {
  theme: Look;
  onThemeChange(listener: (theme: Look) => void): void;
  /**
   * An access token for Heard's own API. Asked for before every call; the host keeps it fresh. `renew` after one that had
   * not run out was refused. Throws SignInTrouble.
   */
  token(how?: { renew: boolean }): Promise<string>;
  /** Asks the person to sign in. Called as they press a button, so that a window may open. Throws SignInTrouble. */
  signIn(): Promise<void>;
  /** Where the mailbox that is open belongs to another account than the one that signed in: both addresses. */
  otherAccount?(): { signedIn: string; mailbox: string } | undefined;
  /** The message that is open beside us, if this host shows messages. */
  item?: OpenItem;
  /** Where a link from outside asked to go, as in `case/HC-7Q4M2XD-K`. */
  startAt?: string;
  openCase(id: string): void;
  notifySuccess(): void;
}

export interface OpenItem {
  /** Undefined while no message, or more than one, is chosen. */
  internetMessageId(): string | undefined;
  onChange(listener: () => void): void;
  /** Shows everybody who opens this mailbox that Heard has the message, if it is still the one that is open. */
  mark?(internetMessageId: string): void;
}

/** Heard was opened where it cannot run, with what the person should do about it. */
export class NoHost extends Error {}

/** There is no token, with what the person should do. `mayAsk`: to sign in again may help. `offline`: it will help by itself. */
export class SignInTrouble extends Error {
  constructor(
    message: string,
    readonly why: 'mayAsk' | 'offline' | 'wrong account',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The host's answer, or a refusal once it has kept us waiting too long. */
export function within<T>(milliseconds: number, answer: Promise<T>, otherwise: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoHost(otherwise)), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Windows' own high contrast, which hosts do not always pass on. */
export const contrastIsForced = (): boolean => globalThis.matchMedia?.('(forced-colors: active)').matches ?? false;

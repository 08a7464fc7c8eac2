import { app, authentication, nestedAppAuth, pages } from '@microsoft/teams-js';
import { words } from '../words';
import { contrastIsForced, NoHost, SignInTrouble, within, type Host, type Look } from './host';
import { loadedLater, personIn, type SignIn } from './sign-in';

const PATIENCE = 10_000;

const looks: Record<string, Look> = { default: 'teams light', dark: 'teams dark', contrast: 'contrast', glass: 'teams dark' };
export const lookOf = (theme: string): Look => (contrastIsForced() ? 'contrast' : (looks[theme] ?? 'teams light'));

/** Connects to Teams, or to another Microsoft 365 program that shows Teams tabs. */
export async function connectTeams(): Promise<Host> {
  await startTeams();
  const context = await within(PATIENCE, app.getContext(), words.host.teamsSilent).catch((problem: Error) => {
    // Teams takes our place with a page of its own, where it can be tried again.
    app.notifyFailure({ reason: app.FailedReason.Timeout, message: problem.message });
    throw problem;
  });
  const signIn = nestedAppAuth.isNAAChannelRecommended() ? loadedLater(() => import('./nested-sign-in').then(({ nestedSignIn }) => nestedSignIn())) : singleSignOn;
  const host: Host = {
    theme: lookOf(context.app.theme),
    onThemeChange: (listener) => app.registerOnThemeChangeHandler((theme) => listener(lookOf(theme))),
    token: async (how) => ofSamePerson(await signIn.token(how), context),
    signIn: () => signIn.ask(),
    openCase: (id) => {
      location.hash = `case/${encodeURIComponent(id)}`;
    },
    notifySuccess: () => void app.notifySuccess(),
  };
  // A link leads to a part of the tab; a tab of a channel begins where it was set up to.
  const startAt = context.page.subPageId || (context.channel && context.page.id);
  if (startAt) host.startAt = startAt;
  shareLinks();
  return host;
}

/** Says to Teams that we are here. Throws NoHost where no Teams is, or none that answers. */
export async function startTeams(): Promise<void> {
  try {
    await within(PATIENCE, app.initialize(), words.host.teamsSilent);
  } catch (problem) {
    // The library says so at once where no window shows us (a phone's Teams has none either, but answers).
    throw new NoHost(String(problem).includes('No Parent') ? words.host.openInTeams : words.host.teamsSilent, { cause: problem });
  }
  // Until it hears this, Teams covers the tab with a wheel that turns.
  app.notifyAppLoaded();
}

/** Single sign-on, as Teams had it before nested sign-in and older hosts still have. Teams keeps the token fresh. */
const singleSignOn: SignIn = {
  token: () =>
    authentication.getAuthToken({ silent: true }).catch((cause: unknown) => {
      throw new SignInTrouble(words.signIn.again, 'mayAsk', { cause });
    }),
  ask: async () => void (await authentication.getAuthToken()),
  account: () => undefined,
};

/** Where two accounts are signed in, the one that Teams shows must be the one that acts. */
function ofSamePerson(token: string, { user }: app.Context): string {
  const { tenant, person } = personIn(token);
  const shown = { tenant: user?.tenant?.id, person: user?.id };
  const differs = (one: unknown, other: unknown): boolean => typeof one === 'string' && typeof other === 'string' && one.toLowerCase() !== other.toLowerCase();
  if (differs(tenant, shown.tenant) || differs(person, shown.person)) throw new SignInTrouble(words.signIn.otherInTeams, 'wrong account');
  return token;
}

/** Tells Teams which case is shown, so that "Copy link" beside the tab leads to it. The reference and nothing else. */
function shareLinks(): void {
  addEventListener('hashchange', () => {
    const [, id] = /^#case\/([^/?]+)$/.exec(location.hash) ?? [];
    if (id !== undefined && pages.isSupported()) pages.shareDeepLink({ subPageId: `case/${id}`, subPageLabel: decodeURIComponent(id) });
  });
}

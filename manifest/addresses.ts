import type { Environment } from './environment';

/** The pages that Microsoft 365 opens, by what it opens them as. The build makes each. */
export const pages = { tab: 'tab.html', configureTab: 'configure.html', pane: 'taskpane.html' } as const;

/** The tab’s page as deep links name it; links made before a change of it would lead nowhere. */
export const tabEntity = 'home';

export const pageUrl = ({ domain }: Environment, page: keyof typeof pages): string => `https://${domain}/${pages[page]}`;
export const iconUrl = ({ domain }: Environment, pixels: number): string => `https://${domain}/icons/icon-${pixels}.png`;

/** Heard’s API as the directory knows it (Microsoft, "Expose an API": the host has to be the tab’s own). */
export const resource = ({ domain, clientId }: Environment): string => `api://${domain}/${clientId}`;
export const scope = (environment: Environment): string => `${resource(environment)}/access_as_user`;

/** Where nested sign-in comes back to: the origin alone, as a path makes the host refuse it. */
export const redirectUri = ({ domain }: Environment): string => `brk-multihub://${domain}`;

/** What the build writes into pages as `<meta name="heard-…">`. */
export const pageSettings = (environment: Environment) => ({
  'client-id': environment.clientId,
  authority: `https://login.microsoftonline.com/${environment.tenantId}`,
  scope: scope(environment),
  'case-link': `https://teams.microsoft.com/l/entity/${environment.teamsAppId}/${tabEntity}?context=${encodeURIComponent('{"subEntityId":"case/CASE"}').replace('CASE', '{id}')}`,
});

/**
 * Who may show a page in a frame (Microsoft Teams, "Prerequisites for tabs": the table of Microsoft 365 hosts). Its two
 * hosts of Outlook's own test ring (`outlook-sdf`) are left out: no council is on it.
 */
const everyHost = ['https://*.cloud.microsoft'];
const teams = ['https://teams.microsoft.com', 'https://*.teams.microsoft.com'];
const outlook = ['https://outlook.office.com', 'https://outlook.office365.com'];
const microsoft365 = ['https://*.microsoft365.com', 'https://*.office.com'];

/** Where sign-in goes when no host does it for the page. */
const signIn = ['https://login.microsoftonline.com'];
/** Office.js is Microsoft's to serve and no copy of it may be used. */
const officeScript = ['https://appsforoffice.microsoft.com'];

interface Needs {
  /** Absent: nobody frames it. */
  framedBy?: readonly string[];
  connects?: readonly string[];
  scripts?: readonly string[];
}

/** Every page that is deployed, with what it needs beyond its own host. */
const needs = {
  'tab.html': { framedBy: [...everyHost, ...teams, ...outlook, ...microsoft365], connects: signIn },
  'configure.html': { framedBy: [...everyHost, ...teams] },
  'taskpane.html': { framedBy: [...everyHost, ...outlook], connects: signIn, scripts: officeScript },
  // Residents meet it inside pages of their council.
  'clock.html': { framedBy: ['*'] },
  // Its button changes something by the link alone: nobody may lay another page over it.
  'how-often.html': {},
} as const satisfies Record<string, Needs>;
export type PageName = keyof typeof needs;
export const pageNames = Object.keys(needs) as PageName[];

const listed = (sources: readonly string[]): string => (sources.length === 0 ? "'none'" : sources.join(' '));

const policy = ({ framedBy = [], connects = [], scripts = [] }: Needs): string =>
  [
    "default-src 'self'",
    `script-src ${listed(["'self'", ...scripts])}`,
    // Fluent writes its styles as the page runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${listed(["'self'", ...connects])}`,
    "frame-src 'self'",
    `frame-ancestors ${listed(framedBy)}`,
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');

/** `this machine`: everything comes from here, and what Microsoft's hosts would frame, its own pages do. */
export type Where = 'this machine' | { publicSites: readonly string[] };

/** Of everything that is served: no `X-Frame-Options`, which knows of one host at most and would keep Teams out. */
const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' };
const overHttps = { 'strict-transport-security': 'max-age=63072000' };

/** The headers of a page. `publicSites`: the council's own web sites, which alone may show the page for residents; none named, any may. */
export function pageHeaders(page: PageName, where: Where): Record<string, string> {
  const { framedBy = [], ...more }: Needs = needs[page];
  const isForAll = framedBy.includes('*');
  if (where === 'this machine') return { ...always, 'content-security-policy': policy({ framedBy: isForAll ? ['*'] : framedBy.length === 0 ? [] : ["'self'"] }), 'cache-control': 'no-store' };
  const sites = isForAll && where.publicSites.length > 0 ? where.publicSites : framedBy;
  return { ...always, ...overHttps, 'content-security-policy': policy({ ...more, framedBy: sites }), 'cache-control': 'no-store' };
}

/** The headers of whatever is no page, scripts and icons: shown by itself it is nothing. */
export const partHeaders = (where: Where): Record<string, string> => ({ ...always, ...(where !== 'this machine' && overHttps), 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" });

/** The headers of a page of this machine alone, which shows the others in frames of its own. */
export const ownPageHeaders = (): Record<string, string> => ({ ...always, 'content-security-policy': policy({ framedBy: ["'self'"] }), 'cache-control': 'no-store' });

/** The same for Azure Static Web Apps, which reads it from `staticwebapp.config.json` beside the pages. What is no page by name is framed by nobody. */
export const staticWebApp = (where: Exclude<Where, 'this machine'>) => ({
  globalHeaders: partHeaders(where),
  routes: pageNames.map((page) => ({ route: `/${page}`, headers: pageHeaders(page, where) })),
});

import { z } from 'zod';
import { translations, type Translation } from './texts';

const guid = z.guid();
const page = z.url({ protocol: /^https$/, error: 'is not an https address' });
/** A host by name, as browsers write it: no scheme, no path, no port, nothing that many customers share. */
const domain = z
  .string()
  .regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/, 'is not the name of a host')
  .refine((host) => !/(^|\.)(azurewebsites\.net|azurestaticapps\.net|windows\.net)$/.test(host), 'is shared with others: give Heard a host of the council’s own');

/** Languages beside English, with commas between them. */
const languages = z
  .string()
  .transform((list) => list.split(',').map((each) => each.trim().toLowerCase()))
  .refine((asked) => asked.every((each) => translations.some(({ language }) => language === each)), `names a language that there is none of: there are ${translations.map(({ language }) => language).join(', ')}`)
  .transform((asked) => translations.filter(({ language }) => asked.includes(language)));

/** Origins with commas between them, as browsers write them. */
const sites = z
  .string()
  .transform((list) => list.split(',').map((each) => each.trim().toLowerCase()))
  .refine((asked) => asked.every((each) => /^https:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/.test(each)), 'names something that is no https site: write https://www.council.gov.uk');

const Environment = z.object({
  /** The one host of pages and API. */
  HEARD_DOMAIN: domain,
  /** The council, as the store shows who publishes. */
  HEARD_COUNCIL: z.string().min(1).max(32),
  /** The app in Teams and Outlook; it stays the same for ever. */
  HEARD_PACKAGE_ID: guid,
  /** The add-in for Outlook on a Mac and on phones: another app to Microsoft 365, hidden wherever the first is there. */
  HEARD_OUTLOOK_PACKAGE_ID: guid,
  /** Heard in the council’s directory. */
  HEARD_TENANT_ID: guid,
  HEARD_CLIENT_ID: guid,
  /** The app in the organisation’s catalogue, once it is published there; until then its own id. */
  HEARD_TEAMS_APP_ID: guid.optional(),
  HEARD_WEBSITE_URL: page,
  HEARD_PRIVACY_URL: page,
  HEARD_TERMS_URL: page,
  /** The council’s own web sites, which alone may then show the page for residents inside theirs. */
  HEARD_PUBLIC_SITES: sites.default([]),
  /** Tells an installation for trying things out from the real one: `test` makes it "Heard (test)". */
  HEARD_LABEL: z.string().regex(/^[\w-]{1,20}$/, 'is not one short word').optional(),
  /** `cy-gb`: the package's own texts in Welsh too, for those who have set Microsoft 365 to it. */
  HEARD_LANGUAGES: languages.default([]),
});

/** What one installation has of its own: everything else of a package is the same for every council. */
export interface Environment {
  domain: string;
  council: string;
  packageId: string;
  outlookPackageId: string;
  tenantId: string;
  clientId: string;
  teamsAppId: string;
  websiteUrl: string;
  privacyUrl: string;
  termsUrl: string;
  publicSites: readonly string[];
  label: string | undefined;
  translations: readonly Translation[];
}

/** An environment that no package can be made for: names every wrong variable, and none of their values. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment';
}

/** Reads an installation from its variables, as `.env` files and deployments hold them. Throws BadEnvironment. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  // A variable that is left empty is one that is not there.
  const read = Environment.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')));
  const wrong = read.success ? [] : read.error.issues.map(({ path, message, code }) => `${path.join('.')} ${code === 'invalid_type' ? 'is missing' : message}`);
  if (read.success && read.data.HEARD_PACKAGE_ID === read.data.HEARD_OUTLOOK_PACKAGE_ID) wrong.push('HEARD_OUTLOOK_PACKAGE_ID is HEARD_PACKAGE_ID: they are two apps');
  if (!read.success || wrong.length > 0) throw new BadEnvironment(`No package can be made. Put these variables right: ${wrong.join('; ')}`);
  const { data } = read;
  return {
    domain: data.HEARD_DOMAIN,
    council: data.HEARD_COUNCIL,
    packageId: data.HEARD_PACKAGE_ID,
    outlookPackageId: data.HEARD_OUTLOOK_PACKAGE_ID,
    tenantId: data.HEARD_TENANT_ID,
    clientId: data.HEARD_CLIENT_ID,
    teamsAppId: data.HEARD_TEAMS_APP_ID ?? data.HEARD_PACKAGE_ID,
    websiteUrl: data.HEARD_WEBSITE_URL,
    privacyUrl: data.HEARD_PRIVACY_URL,
    termsUrl: data.HEARD_TERMS_URL,
    publicSites: data.HEARD_PUBLIC_SITES,
    label: data.HEARD_LABEL,
    translations: data.HEARD_LANGUAGES,
  };
}

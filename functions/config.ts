import { z } from 'zod';
import { readMayMail, type MayMail } from '../shared/domain/letter/allow-list';
import type { Surroundings } from './surroundings';
import type { Council } from './use-cases/desk';

const address = z.url().transform((url) => url.replace(/\/$/, ''));

const councils = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('is not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.array(z.object({ key: z.string().regex(/^[a-z0-9-]+$/), name: z.string().min(1), tenantId: z.guid(), mailbox: z.email(), prefix: z.string().regex(/^[A-Z]{2}$/) })).min(1));

const mailTo = z.string().transform((text, context): MayMail => {
  const read = readMayMail(text);
  if (read) return read;
  context.addIssue('is no list of addresses');
  return z.NEVER;
});

const everywhere = z.object({
  HEARD_COUNCILS: councils.describe('the councils served here, as a JSON list of key, name, tenantId, mailbox and prefix: one row in Azure'),
  HEARD_AUTHORITY: address.default('https://login.microsoftonline.com').describe('who signs people in: issuer and keys follow from it and the tenant'),
  HEARD_API_AUDIENCE: z.guid().describe('the client id of the app registration'),
  HEARD_GRAPH_URL: address.default('https://graph.microsoft.com/v1.0').describe('where Microsoft Graph is'),
  HEARD_TEAMS_APP_ID: z.guid().describe('the id of the app in the organisation’s Teams catalogue: where the links of notices lead'),
  HEARD_BANK_HOLIDAYS_URL: z.url().default('https://www.gov.uk/bank-holidays.json').describe('where bank holidays are published'),
  HEARD_PUBLIC_URL: address.describe('where the mailbox reaches us with its notifications'),
  HEARD_SECRET: z.string().min(32).describe('32 characters or more, from a random source: it signs cursors and the word that notifications must bring'),
});

const embedded = z.object({
  HEARD_SQLITE_FILE: z.string().min(1).describe('the file that documents are kept in'),
  HEARD_GRAPH_TOKEN: z.string().min(1).describe('the token that the mailbox takes'),
});

const azure = z.object({
  HEARD_COSMOS_ENDPOINT: address.describe('the address of the Cosmos DB account'),
  HEARD_COSMOS_DATABASE: z.string().min(1).default('heard').describe('the database in it'),
  HEARD_BLOBS_URL: address.describe('the address of the storage account’s blobs'),
  HEARD_MAIL_TO: mailTo.describe('to whom letters may go: “anyone” in production, and elsewhere the addresses and @domains that are allowed, with commas between'),
  HEARD_IDENTITY_CLIENT_ID: z.guid().describe('the client id of the managed identity that Heard runs as'),
});

const environments = { embedded, azure };
const Named = z.object({ HEARD_ENVIRONMENT: z.enum(['embedded', 'azure']).describe('embedded, with a file of its own, or azure') });

export interface Config {
  councils: Council[];
  authority: string;
  audience: string;
  runs: Surroundings;
  graphUrl: string;
  teamsAppId: string;
  bankHolidaysUrl: string;
  publicUrl: string;
  secret: string;
}

type Variables = Record<string, string | undefined>;

/** A configuration that cannot be used: names every wrong variable and what it is to be, and none of their values. */
export class BadConfiguration extends Error {}

function wrongIn(schema: z.ZodObject, variables: Variables): string[] {
  const read = schema.safeParse(variables);
  if (read.success) return [];
  const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
  return names.map((name) => `${name} ${variables[name] === undefined ? 'is missing' : 'is wrong'}: set it to ${schema.shape[name]?.description}`);
}

/** What belongs to the other environment only hides which of the two was meant. */
const foreignIn = (other: 'embedded' | 'azure', variables: Variables): string[] =>
  Object.keys(environments[other].shape).flatMap((name) => (variables[name] === undefined ? [] : [`${name} belongs to ${other}: remove it, or set HEARD_ENVIRONMENT to ${other}`]));

function surroundingsIn(variables: Variables): Surroundings {
  if (variables.HEARD_ENVIRONMENT === 'azure') {
    const { HEARD_COSMOS_ENDPOINT: endpoint, HEARD_COSMOS_DATABASE: database, HEARD_BLOBS_URL: blobsUrl, HEARD_IDENTITY_CLIENT_ID: identity, HEARD_MAIL_TO: mayMail } = azure.parse(variables);
    return { is: 'azure', mayMail, cosmos: { endpoint, database }, blobsUrl, identity };
  }
  const { HEARD_SQLITE_FILE: file, HEARD_GRAPH_TOKEN: graphToken } = embedded.parse(variables);
  return { is: 'embedded', file, graphToken };
}

function mistakesIn(variables: Variables): string[] {
  const named = Named.safeParse(variables);
  const own = named.success ? [...wrongIn(environments[named.data.HEARD_ENVIRONMENT], variables), ...foreignIn(named.data.HEARD_ENVIRONMENT === 'azure' ? 'embedded' : 'azure', variables)] : wrongIn(Named, variables);
  return [...own, ...wrongIn(everywhere, variables)];
}

/** Reads the configuration from the environment: the only file that knows there is one. */
export function readConfig(variables: Variables = process.env): Config {
  const mistakes = mistakesIn(variables);
  if (mistakes.length > 0) throw new BadConfiguration(`Heard cannot start. Put these variables right:\n${mistakes.map((each) => `  ${each}`).join('\n')}`);
  const data = everywhere.parse(variables);
  return {
    councils: data.HEARD_COUNCILS,
    authority: data.HEARD_AUTHORITY,
    audience: data.HEARD_API_AUDIENCE,
    runs: surroundingsIn(variables),
    graphUrl: data.HEARD_GRAPH_URL,
    teamsAppId: data.HEARD_TEAMS_APP_ID,
    bankHolidaysUrl: data.HEARD_BANK_HOLIDAYS_URL,
    publicUrl: data.HEARD_PUBLIC_URL,
    secret: data.HEARD_SECRET,
  };
}

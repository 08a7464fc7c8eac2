import { z } from 'zod';
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

const Environment = z.object({
  /** The councils this deployment serves: one row in Azure. */
  HEARD_COUNCILS: councils,
  /** Who signs people in; issuer and keys follow from it and the tenant. */
  HEARD_AUTHORITY: address.default('https://login.microsoftonline.com'),
  HEARD_API_AUDIENCE: z.guid(),
  HEARD_STORE: z.literal('sqlite'),
  HEARD_SQLITE_FILE: z.string().min(1),
  HEARD_GRAPH_URL: address.default('https://graph.microsoft.com/v1.0'),
  HEARD_GRAPH_TOKEN: z.string().min(1),
  /** The app in the organisation's Teams catalogue: where the links of notices lead. */
  HEARD_TEAMS_APP_ID: z.guid(),
  /** Where bank holidays are published. */
  HEARD_BANK_HOLIDAYS_URL: z.url().default('https://www.gov.uk/bank-holidays.json'),
  /** Where the mailbox reaches us with its notifications. */
  HEARD_PUBLIC_URL: address,
  /** Signs cursors and makes the word that notifications must bring. */
  HEARD_SECRET: z.string().min(32),
});

export interface Config {
  councils: Council[];
  authority: string;
  audience: string;
  store: { is: 'sqlite'; file: string };
  graph: { url: string; token: string };
  teamsAppId: string;
  bankHolidaysUrl: string;
  publicUrl: string;
  secret: string;
}

/** A configuration that cannot be used: names every wrong variable, and none of their values. */
export class BadConfiguration extends Error {}

/** Reads the configuration from the environment: the only file that knows there is one. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new BadConfiguration(`Heard cannot start. Put these variables right: ${[...new Set(wrong)].join('; ')}`);
  }
  const { data } = read;
  return {
    councils: data.HEARD_COUNCILS,
    authority: data.HEARD_AUTHORITY,
    audience: data.HEARD_API_AUDIENCE,
    store: { is: data.HEARD_STORE, file: data.HEARD_SQLITE_FILE },
    graph: { url: data.HEARD_GRAPH_URL, token: data.HEARD_GRAPH_TOKEN },
    teamsAppId: data.HEARD_TEAMS_APP_ID,
    bankHolidaysUrl: data.HEARD_BANK_HOLIDAYS_URL,
    publicUrl: data.HEARD_PUBLIC_URL,
    secret: data.HEARD_SECRET,
  };
}

import type { StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { activityTypes, lineOf, type Activity, type ActivityType } from '../../shared/domain/notice/activity';
import type { Instant } from '../../shared/kernel/london';
import type { Mailbox } from './mailbox';
import { badRequest, GraphRefusal } from './refusal';

const LINK = 'https://teams.microsoft.com/l/';

const about = {
  topic: z.strictObject({ source: z.literal('text'), value: z.string().min(1), webUrl: z.string().startsWith(LINK, `webUrl begins with ${LINK}`) }),
  chainId: z.int(),
  previewText: z.strictObject({ content: z.string().min(1).max(150) }),
};

const asked = z.union([
  // The one type that needs nothing of the app package, whose words are free.
  z.strictObject({ ...about, activityType: z.literal('systemDefault'), templateParameters: z.tuple([z.strictObject({ name: z.literal('systemDefaultText'), value: z.string().min(1).max(128) })]) }),
  z.strictObject({ ...about, activityType: z.enum(Object.keys(activityTypes) as [ActivityType, ...ActivityType[]]), templateParameters: z.array(z.strictObject({ name: z.enum(['plan', 'news']), value: z.string().min(1).max(128) })).min(1) }),
]);

/** The line that Teams makes of a type and its parameters; one that is left open is refused. */
function headlineOf({ activityType, templateParameters }: z.infer<typeof asked>): string {
  if (activityType === 'systemDefault') return templateParameters[0].value;
  const filled = Object.fromEntries(templateParameters.map(({ name, value }) => [name, value]));
  const open = [...activityTypes[activityType].matchAll(/\{(\w+)\}/g)].filter(([, place = '']) => filled[place] === undefined);
  const line = lineOf({ type: activityType, with: filled as unknown as Activity['with'] });
  if (open.length > 0 || line.length > 150) throw badRequest(`The template of ${activityType} is not filled, or too long: ${line}`);
  return line;
}

/** A notice as its reader has it in the activity feed of Teams. */
export interface FeedEntry {
  person: string;
  headline: string;
  preview: string;
  webUrl: string;
  chain: number;
  at: Instant;
}

/** The activity feeds of Teams on this machine. Kept in the mailbox's file. */
export class Feeds {
  readonly #mailbox: Mailbox;
  readonly #hasTheApp: (person: string) => boolean;
  readonly #now: () => Instant;
  readonly #every: StatementSync;

  constructor(mailbox: Mailbox, hasTheApp: (person: string) => boolean, now: () => Instant) {
    this.#mailbox = mailbox;
    this.#hasTheApp = hasTheApp;
    this.#now = now;
    this.#every = mailbox.database.prepare('SELECT properties FROM notice ORDER BY rowid');
  }

  /** Newest last. */
  all(): FeedEntry[] {
    const entries = this.#every.all().map((row) => JSON.parse(row['properties'] as string) as FeedEntry);
    // What took the place of another is new, though it stands where that stood.
    return entries.sort((one, other) => one.at.localeCompare(other.at));
  }

  /** Puts a notice in somebody's feed, in the place of one that was there under its number. */
  async post(person: string, body: unknown): Promise<void> {
    if (!this.#hasTheApp(person)) throw new GraphRefusal(404, 'NotFound', `The app is not installed for the user '${person}'.`);
    const parsed = asked.safeParse(body);
    if (!parsed.success) throw badRequest(z.prettifyError(parsed.error));
    const { topic, chainId: chain, previewText } = parsed.data;
    const entry: FeedEntry = { person, headline: headlineOf(parsed.data), preview: previewText.content, webUrl: topic.webUrl, chain, at: this.#now() };
    await this.#mailbox.commit.write(() =>
      this.#mailbox.database
        .prepare('INSERT INTO notice (person, chain, properties) VALUES (?, ?, ?) ON CONFLICT (person, chain) DO UPDATE SET properties = excluded.properties')
        .run(person, chain, JSON.stringify(entry)),
    );
  }
}

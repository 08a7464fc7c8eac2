import { randomUUID } from 'node:crypto';
import type { StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { instantAt, millisecondsOf, readInstant, type Instant } from '../../shared/kernel/london';
import type { Mailbox } from './mailbox';
import { badRequest, GraphRefusal } from './refusal';

const MOST_MINUTES = 10_080;
const PATIENCE = 10_000;

const asked = z.object({
  changeType: z.string(),
  notificationUrl: z.url(),
  lifecycleNotificationUrl: z.url().optional(),
  resource: z.string(),
  expirationDateTime: z.string(),
  clientState: z.string().max(128).optional(),
});

export interface Subscription extends z.infer<typeof asked> {
  id: string;
  mailbox: string;
}

/** Who is told of what arrives. Kept in the mailbox's file, so that a restart forgets nobody. */
export class Subscriptions {
  readonly #mailbox: Mailbox;
  readonly #now: () => Instant;
  readonly #validate: (notificationUrl: string) => Promise<void>;
  readonly #everyOne: StatementSync;

  /** `validate` rejects where an address does not show that it wants to be told. */
  constructor(mailbox: Mailbox, now: () => Instant, validate = validateByAsking) {
    this.#mailbox = mailbox;
    this.#now = now;
    this.#validate = validate;
    this.#everyOne = mailbox.database.prepare('SELECT properties FROM subscription ORDER BY rowid');
  }

  all(): Subscription[] {
    return this.#everyOne
      .all()
      .map((row) => JSON.parse(row['properties'] as string) as Subscription);
  }

  get(id: string): Subscription | undefined {
    return this.all().find((subscription) => subscription.id === id);
  }

  /** Those to be told about this mailbox now. */
  current(mailbox: string): Subscription[] {
    return this.all().filter((subscription) => subscription.mailbox === mailbox && this.isCurrent(subscription));
  }

  isCurrent(subscription: Subscription): boolean {
    return subscription.expirationDateTime > this.#now();
  }

  /** After a start on another port: who was to be told is told there. */
  async moveTo(publicUrl: string): Promise<void> {
    for (const subscription of this.all()) {
      const moved = (address: string): string => {
        const { pathname, search } = new URL(address);
        return `${publicUrl}${pathname}${search}`;
      };
      const { notificationUrl, lifecycleNotificationUrl } = subscription;
      await this.#keep({ ...subscription, notificationUrl: moved(notificationUrl), ...(lifecycleNotificationUrl && { lifecycleNotificationUrl: moved(lifecycleNotificationUrl) }) });
    }
  }

  /** Makes a subscription once its address has shown that it wants one. */
  async create(body: unknown): Promise<Subscription> {
    const parsed = asked.safeParse(body);
    if (!parsed.success) throw badRequest(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '), 'InvalidRequest');
    const mailbox = this.#mailboxOf(parsed.data.resource);
    if (parsed.data.changeType !== 'created') throw badRequest('The local mailbox tells of changeType created only.', 'InvalidRequest');
    const expirationDateTime = this.#expiry(parsed.data.expirationDateTime);
    await this.#validate(parsed.data.notificationUrl);
    if (parsed.data.lifecycleNotificationUrl) await this.#validate(parsed.data.lifecycleNotificationUrl);
    const subscription = { ...parsed.data, expirationDateTime, id: randomUUID(), mailbox };
    await this.#keep(subscription);
    return subscription;
  }

  async renew(id: string, body: unknown): Promise<Subscription> {
    const subscription = this.get(id);
    if (!subscription) throw new GraphRefusal(404, 'ResourceNotFound', 'The object was not found.');
    const parsed = z.object({ expirationDateTime: z.string() }).safeParse(body);
    if (!parsed.success) throw badRequest('expirationDateTime is required.', 'InvalidRequest');
    const renewed = { ...subscription, expirationDateTime: this.#expiry(parsed.data.expirationDateTime) };
    await this.#keep(renewed);
    return renewed;
  }

  async remove(id: string): Promise<void> {
    await this.#mailbox.commit.write(() => this.#mailbox.database.prepare('DELETE FROM subscription WHERE id = ?').run(id));
  }

  #keep(subscription: Subscription): Promise<unknown> {
    return this.#mailbox.commit.write(() =>
      this.#mailbox.database
        .prepare('INSERT INTO subscription (id, properties) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET properties = excluded.properties')
        .run(subscription.id, JSON.stringify(subscription)),
    );
  }

  #mailboxOf(resource: string): string {
    const address = /^\/?users\/([^/]+)\/(?:mailFolders\('?inbox'?\)|mailFolders\/inbox)\/messages$/i.exec(resource)?.[1]?.toLowerCase();
    if (address === undefined) throw badRequest(`The local mailbox does not tell about: ${resource}`, 'InvalidRequest');
    if (!this.#mailbox.mailboxes.has(address)) throw new GraphRefusal(404, 'ResourceNotFound', `The requested user '${address}' is invalid.`);
    return address;
  }

  #expiry(text: string): string {
    const at = readInstant(text);
    const now = this.#now();
    if (at === undefined || at <= now) throw badRequest('Subscription expiration must be in the future.', 'ValidationError');
    if (millisecondsOf(at) > millisecondsOf(now) + MOST_MINUTES * 60_000) {
      throw badRequest(`Subscription expiration can only be ${MOST_MINUTES} minutes in the future.`, 'ValidationError');
    }
    return instantAt(millisecondsOf(at));
  }
}

async function validateByAsking(notificationUrl: string): Promise<void> {
  const token = `Validation: Testing client application reachability. Request-Id: ${randomUUID()}`;
  const url = new URL(notificationUrl);
  url.searchParams.set('validationToken', token);
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/plain' }, signal: AbortSignal.timeout(PATIENCE) })
    .then(async (response) => ({ ok: response.status === 200 && /^text\/plain\b/.test(response.headers.get('content-type') ?? ''), text: await response.text() }))
    .catch(() => undefined);
  if (!answer?.ok || answer.text !== token) {
    throw badRequest('Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.', 'ValidationError');
  }
}

import type { HttpFunctionOptions } from '@azure/functions';
import { z } from 'zod';
import { bellOutputs, bellsOf } from '../bell';
import { parts } from '../composition';
import { correlated } from '../adapters/system/correlation';
import { logOf } from '../logging';
import { correlationOfItem, itemLogId } from '../use-cases/take-in';
import { sameSecret, signFor } from '../adapters/system/digest';
import type { Bell } from '../use-cases/desk';
import { lifecycleEvents, type TellAt } from '../use-cases/watch-mailbox';
import { safely } from './safety';

const told = { clientState: z.string().max(128), tenantId: z.string().optional() };
const many = <Entry extends z.ZodType>(entry: Entry) => z.object({ value: z.array(entry).max(1000) });
const Notifications = many(z.object({ ...told, resource: z.string(), resourceData: z.object({ id: z.string().min(1).max(512) }) }));
const Lifecycles = many(z.object({ ...told, lifecycleEvent: z.enum(lifecycleEvents) }));

const clientStates = new WeakMap<ReturnType<typeof parts>['config'], Map<string, string>>();

/** The word that every notification for a council must bring; Graph was given it with the subscription. Made once. */
function clientStateOf(council: string): string {
  const { config } = parts();
  const known = clientStates.get(config) ?? new Map<string, string>();
  const word = known.get(council) ?? signFor('graph notifications', config.secret, council);
  clientStates.set(config, known.set(council, word));
  return word;
}

/** Where a council's mailbox is to tell of messages and of its subscription. */
export function tellAt(council: string): TellAt {
  const { publicUrl } = parts().config;
  return { url: `${publicUrl}/api/graph/notifications`, lifecycleUrl: `${publicUrl}/api/graph/lifecycle`, secret: clientStateOf(council) };
}

/**
 * What Graph posts to: proved by its clientState alone; each entry becomes a bell, and the answer goes out before
 * anything is fetched. Validation of a new subscription echoes its token as plain text.
 */
const listening = <Told extends { clientState: string }>(route: string, entries: z.ZodType<{ value: Told[] }>, bellOf: (told: Told) => Bell): HttpFunctionOptions => safely({
  methods: ['POST'],
  route,
  authLevel: 'anonymous',
  extraOutputs: bellOutputs,
  handler: async (request, context) => {
    const validation = request.query.get('validationToken');
    if (validation !== null) return { status: 200, body: validation, headers: { 'content-type': 'text/plain; charset=utf-8' } };
    const read = entries.safeParse(await request.json().catch(() => undefined));
    if (!read.success) return { status: 400 };
    const { councils } = parts().config;
    let known = 0;
    const rings = new Map(councils.map((council) => [council.key, bellsOf(context, council.key)]));
    for (const each of read.data.value) {
      const council = councils.find(({ key }) => sameSecret(each.clientState, clientStateOf(key)));
      if (!council) continue;
      known += 1;
      const bell = bellOf(each);
      rings.get(council.key)?.(bell);
      if (bell.kind === 'item') await correlated(correlationOfItem({ council }, bell.id), async () => logOf(context, council.key)('notification-heard', { item: itemLogId({ council }, bell.id) }));
    }
    return { status: known === 0 ? 401 : 202 };
  },
});

/** `POST /api/graph/notifications`: the mailbox tells of new messages (Graph, change notifications). What is lost here the poll finds. */
export const graphNotifications = listening('graph/notifications', Notifications, ({ resourceData }) => ({ kind: 'item', id: resourceData.id }));

/** `POST /api/graph/lifecycle`: the mailbox tells that its subscription has to be mended, or that it could not tell of something. What is lost here the hourly look finds. */
export const graphLifecycle = listening('graph/lifecycle', Lifecycles, ({ lifecycleEvent }) => ({ kind: 'mailbox', id: lifecycleEvent }));

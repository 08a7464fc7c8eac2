import type { HttpFunctionOptions } from '@azure/functions';
import { z } from 'zod';
import { bellOutputs, bellsOf } from '../bell';
import { parts } from '../composition';
import { sameSecret, signFor } from '../adapters/system/digest';

const Notifications = z.object({
  value: z.array(z.object({ clientState: z.string().max(128), tenantId: z.string().optional(), resource: z.string(), resourceData: z.object({ id: z.string().min(1).max(512) }) })).max(1000),
});

/** The word that every notification for a council must bring; Graph was given it with the subscription. */
export const clientStateOf = (council: string): string => signFor('graph notifications', parts().config.secret, council);

/**
 * `POST /api/graph/notifications`: the mailbox tells of new messages (Graph, change notifications). Proved by its
 * clientState alone; each item becomes a bell, and the answer goes out before anything is fetched. What is lost here
 * the poll finds. Validation of a new subscription echoes its token as plain text.
 */
export const graphNotifications: HttpFunctionOptions = {
  methods: ['POST'],
  route: 'graph/notifications',
  authLevel: 'anonymous',
  extraOutputs: bellOutputs,
  handler: async (request, context) => {
    const validation = request.query.get('validationToken');
    if (validation !== null) return { status: 200, body: validation, headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' } };
    const read = Notifications.safeParse(await request.json().catch(() => undefined));
    if (!read.success) return { status: 400 };
    const { councils } = parts().config;
    let known = 0;
    const rings = new Map(councils.map((council) => [council.key, bellsOf(context, council.key)]));
    for (const { clientState, resourceData } of read.data.value) {
      const council = councils.find((each) => sameSecret(clientState, clientStateOf(each.key)));
      if (!council) continue;
      known += 1;
      rings.get(council.key)?.({ kind: 'item', id: resourceData.id });
    }
    return { status: known === 0 ? 401 : 202 };
  },
};

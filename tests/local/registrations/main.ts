import { app, output } from '@azure/functions';

/** Functions of no product: each shows one thing that the local host must hand over unchanged. */
app.setup({ enableHttpStream: false });
const work = output.storageQueue({ queueName: 'test-work', connection: 'AzureWebJobsStorage' });
const frail = output.storageQueue({ queueName: 'test-frail', connection: 'AzureWebJobsStorage' });

/** What the queue and timer functions were given, in order. */
export const seen: { name: string; value: unknown; metadata?: unknown }[] = [];
export const state = { failures: Number.POSITIVE_INFINITY, running: 0, most: 0 };

app.http('echo', {
  methods: ['GET', 'POST'],
  authLevel: 'anonymous',
  route: 'cases/{id}/notes/{note?}',
  handler: async (request) => ({
    status: 201,
    headers: { ETag: '"v7"', Location: '/api/cases/7', 'X-Several': 'a, b' },
    jsonBody: {
      method: request.method, url: request.url, params: request.params, query: Object.fromEntries(request.query),
      agent: request.headers.get('x-agent'), body: request.method === 'POST' ? await request.json() : null,
    },
  }),
});
app.http('fixed', { methods: ['GET'], authLevel: 'anonymous', route: 'cases/all/notes', handler: () => ({ body: 'the fixed one' }) });
app.http('bytes', {
  methods: ['PUT'],
  authLevel: 'anonymous',
  handler: async (request) => ({ headers: { 'content-type': 'application/x-test' }, body: new Uint8Array(await request.arrayBuffer()).reverse() }),
});
app.http('nothing', { methods: ['DELETE'], authLevel: 'anonymous', handler: () => ({ status: 204, headers: { etag: '"v8"' } }) });
app.http('breaks', { methods: ['GET'], authLevel: 'anonymous', handler: () => { throw new Error('on purpose'); } });
app.http('cookies', { methods: ['GET'], authLevel: 'anonymous', handler: () => ({ cookies: [{ name: 'a', value: 'b', path: '/', httpOnly: true, sameSite: 'Strict' }] }) });
app.http('trace', { methods: ['GET'], authLevel: 'anonymous', handler: (_request, context) => ({ body: context.traceContext?.traceParent ?? 'none' }) });
app.http('enqueue', {
  methods: ['POST'],
  authLevel: 'anonymous',
  extraOutputs: [work, frail],
  handler: async (request, context) => {
    const { to, values } = (await request.json()) as { to: string; values: unknown };
    context.extraOutputs.set(to === 'work' ? work : frail, values);
    return { status: 202 };
  },
});
app.storageQueue('work', {
  queueName: 'test-work',
  connection: 'AzureWebJobsStorage',
  handler: async (value, context) => {
    state.running += 1;
    state.most = Math.max(state.most, state.running);
    await new Promise((done) => setTimeout(done, 5));
    state.running -= 1;
    seen.push({ name: 'work', value, metadata: context.triggerMetadata });
  },
});
app.storageQueue('frail', {
  queueName: 'test-frail',
  connection: 'AzureWebJobsStorage',
  handler: (value, context) => {
    seen.push({ name: 'frail', value, metadata: context.triggerMetadata?.['dequeueCount'] });
    if (Number(context.triggerMetadata?.['dequeueCount']) <= state.failures) throw new Error('on purpose');
  },
});
app.storageQueue('poison', { queueName: 'test-frail-poison', connection: 'AzureWebJobsStorage', handler: (value) => void seen.push({ name: 'poison', value }) });
app.timer('hourly', { schedule: '0 0 * * * *', handler: (timer) => void seen.push({ name: 'hourly', value: timer }) });

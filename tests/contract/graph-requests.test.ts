import { graphDirectory } from '../../functions/adapters/graph/graph-directory';
import { graphMailRoom } from '../../functions/adapters/graph/graph-mail-room';
import { graphNotices } from '../../functions/adapters/graph/graph-notices';
import type { Graph } from '../../functions/adapters/graph/graph-client';
import { MailRoomTrouble, type Trouble } from '../../functions/ports/mail-room';
import { NoticeTrouble } from '../../functions/ports/notices';
import { english } from '../../manifest/texts';
import { unifiedManifest } from '../../manifest/unified';
import { installation } from '../builders/installation';
import { instant } from '../builders/moments';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedAs, graphBody, unknownToGraph, withGraphDescription, type GraphRequest } from '../builders/outside-graph';

interface Asked {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  body: unknown;
}

/** A Graph that writes down what it is asked, and answers little. */
function listening(): { graph: Graph; asked: Asked[] } {
  const asked: Asked[] = [];
  const read = <T>(path: string): Promise<T> => {
    asked.push({ method: 'GET', path, body: undefined });
    return Promise.resolve({ id: path.includes('mailFolders') ? 'junk' : 'x', parentFolderId: 'elsewhere', receivedDateTime: '2025-04-16T15:02:03Z', value: [], '@odata.deltaLink': 'next' } as T);
  };
  const hear = (method: Asked['method']) => <T>(path: string, body?: unknown): Promise<T> => {
    asked.push({ method, path, body: body && (JSON.parse(JSON.stringify(body)) as unknown) });
    return Promise.resolve({ id: 'x', expirationDateTime: '2025-04-20T09:00:00Z', body: { content: 'another' } } as T);
  };
  return { asked, graph: { get: read, bytes: (path) => read<object>(path).then(() => new Uint8Array()), post: hear('POST'), patch: hear('PATCH') } };
}

const requestOf = ({ method, path, body }: Asked): GraphRequest => {
  const [before = path, query] = path.split('?');
  return { method, path: before, query: new URLSearchParams(query), body };
};
const described = (asked: Asked): string => describedAs(requestOf(asked));

const app = '4ea2d000-0000-4000-8000-0000000000aa';
const notice = { to: 'oid-1', headline: 'Yours: 3 due by Thu 21 May', preview: 'Yours: 3 answers on Thu 21 May.', opens: 'cases?officer=oid-1', chain: 4_503_599_627_370_495 };

/** Everything that Heard writes to Graph, once. */
async function written(): Promise<Asked[]> {
  const { graph, asked } = listening();
  const mail = graphMailRoom(graph);
  const draft = { mailbox: 'complaints@marlshire.example', to: { name: 'Pat Lee', address: 'pat@example.net' }, cc: [{ name: '', address: 'cc@example.net' }], subject: 'Re: x', text: 'Dear Pat', tag: 'ack-1' };
  await mail.makeDraft({ ...draft, answersItem: 'item' });
  await mail.makeDraft(draft);
  await mail.makeDraft({ ...draft, html: '<p>Dear Pat</p>' });
  const tell = { url: 'https://heard.example/api/graph/notifications', lifecycleUrl: 'https://heard.example/api/graph/lifecycle', secret: 's', until: instant('2025-04-20T09:00Z') };
  await mail.watch('complaints@marlshire.example', tell);
  await mail.watch('complaints@marlshire.example', { ...tell, existing: 'sub-1' });
  await graphNotices(graph, app).post(notice);
  return asked;
}

/** Everything that Heard reads from Graph, once. */
async function reads(): Promise<Asked[]> {
  const { graph, asked } = listening();
  const mail = graphMailRoom(graph);
  const mailbox = 'complaints@marlshire.example';
  await mail.fetch(mailbox, 'item', 1000).catch(() => undefined);
  await mail.find(mailbox, '<a@b>');
  await mail.arrivals(mailbox, 'inbox', undefined);
  await mail.arrivals(mailbox, 'junk email', undefined);
  await mail.received(mailbox, instant('2025-04-20T09:00Z'));
  await mail.findByTag(mailbox, 'ack-1');
  await mail.newestSent(mailbox);
  await mail.look(mailbox, 'draft').catch(() => undefined);
  await mail.look(mailbox, 'draft', 'html').catch(() => undefined);
  await mail.isWatched('sub-1');
  await graphDirectory(graph).find('Amara');
  await graphDirectory(graph).whoIsThere(['oid-1']);
  await mail.mayRead(mailbox);
  return asked;
}

withGraphDescription('every question to Graph is one that Graph describes, with its options and properties', async () => {
  const asked = await reads();
  expect([...new Set(asked.map(described))].sort()).toEqual([
    'GET /subscriptions/{subscription-id}', 'GET /users', 'GET /users/{user-id}/mailFolders/{mailFolder-id}', 'GET /users/{user-id}/mailFolders/{mailFolder-id}/messages', 'GET /users/{user-id}/mailFolders/{mailFolder-id}/messages/delta', 'GET /users/{user-id}/messages', 'GET /users/{user-id}/messages/{message-id}', 'GET /users/{user-id}/messages/{message-id}/$value',
  ]);
  expect(asked.map(requestOf).flatMap(unknownToGraph)).toEqual([]);
  expect(unknownToGraph({ method: 'GET', path: '/users/x/messages', query: new URLSearchParams('$select=id,colour&$soon=1') })).toEqual(['$soon', 'colour']);
});

/** What each request needs (Graph, "Permissions" of each page); a subscription needs what reading its resource does. */
const needs: [request: RegExp, permission: string][] = [
  [/^POST .*\/send$/, 'Mail.Send'],
  [/^POST .*\/sendActivityNotification$/, 'TeamsActivity.Send.User'],
  [/^GET \/users$/, 'User.ReadBasic.All'],
  [/\/(messages|mailFolders)\b|^\w+ \/subscriptions/, 'Mail.ReadWrite'],
];

test('what Heard asks of Graph needs the permissions that are asked for, and no others', async () => {
  const { graph, asked } = listening();
  await graphMailRoom(graph).send('complaints@marlshire.example', 'draft');
  const all = [...asked, ...(await written()), ...(await reads())].map(described);
  const needed = [...new Set(all.map((request) => needs.find(([shape]) => shape.test(request))?.[1] ?? request))].sort();
  const { authorization } = unifiedManifest(installation(), '1.2.3', english, []);
  const inThePackage = (authorization?.permissions?.resourceSpecific ?? []).map(({ name }) => name);
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'permissions.md'), 'utf8');
  const documented = [...page.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, permission]) => permission).sort();
  expect(documented).toEqual([...new Set([...needed, ...inThePackage])].sort());
});

withGraphDescription('every body that is sent to Graph is one that Graph describes', async () => {
  const asked = await written();
  expect([...new Set(asked.map(described))].sort()).toEqual([
    'PATCH /subscriptions/{subscription-id}', 'PATCH /users/{user-id}/messages/{message-id}', 'POST /subscriptions', 'POST /users/{user-id}/messages', 'POST /users/{user-id}/messages/{message-id}/createReply',
    'POST /users/{user-id}/teamwork/sendActivityNotification',
  ]);
  expect(asked.map((each) => [described(each), unknownToGraph(requestOf(each))])).toEqual(asked.map((each) => [described(each), []]));
});

withGraphDescription('the description refuses what it does not know', async () => {
  const body = (await written()).at(-1)?.body as object;
  const schema = graphBody('POST /users/{user-id}/teamwork/sendActivityNotification');
  for (const wrong of [{ ...body, recipient: {} }, { ...body, chainId: 'one' }, { ...body, topic: undefined }]) expect(schema?.safeParse(wrong).success).toBe(false);
});

test('an HTML letter is made in one call, with its tag, and read back as HTML', async () => {
  const { graph, asked } = listening();
  const read: unknown[] = [];
  const mail = graphMailRoom({ ...graph, get: (path, options) => (read.push(options), graph.get(path, options)) });
  await mail.makeDraft({ mailbox: 'complaints@marlshire.example', to: { name: 'Joan Pell', address: 'joan@marlshire.example' }, cc: [], subject: 'Your digest', text: 'Plain', html: '<p>Rich</p>', tag: 'digest-1' });
  await mail.findByTag('complaints@marlshire.example', 'digest-1', 'html');
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([
    { method: 'POST', path: '/users/complaints%40marlshire.example/messages', body: expect.objectContaining({ body: { contentType: 'html', content: '<p>Rich</p>' }, singleValueExtendedProperties: [{ id: expect.stringContaining('HeardWork'), value: 'digest-1' }] }) },
  ]);
  expect(read).toEqual([{ prefer: 'outlook.body-content-type="html"' }]);
});

test('a notice goes to one person’s feed under its own number, with a link into the tab and free words', async () => {
  const { graph, asked } = listening();
  await graphNotices(graph, app).post(notice);
  expect(asked).toEqual([
    {
      method: 'POST',
      path: '/users/oid-1/teamwork/sendActivityNotification',
      body: {
        topic: { source: 'text', value: 'Heard', webUrl: expect.stringMatching(new RegExp(`^https://teams\\.microsoft\\.com/l/entity/${app}/home\\?context=`)) },
        activityType: 'systemDefault', chainId: notice.chain, previewText: { content: notice.preview }, templateParameters: [{ name: 'systemDefaultText', value: notice.headline }],
      },
    },
  ]);
  const { webUrl } = (asked[0]?.body as { topic: { webUrl: string } }).topic;
  expect(JSON.parse(new URL(webUrl).searchParams.get('context') ?? '')).toEqual({ subEntityId: notice.opens });
});

test('a notice of a plan is of a type that the package lists, with the plan in its place', async () => {
  const { graph, asked } = listening();
  await graphNotices(graph, app).post({ ...notice, activity: { type: 'planApproval', with: { plan: 'Library hours, opens 3 June, £4,200' } } });
  expect(asked[0]?.body).toMatchObject({ activityType: 'planApproval', templateParameters: [{ name: 'plan', value: 'Library hours, opens 3 June, £4,200' }] });
});

test.each<[Trouble, object]>([
  [{ why: 'later', afterSeconds: 30 }, { why: 'later', afterSeconds: 30 }],
  [{ why: 'gone' }, { why: 'no app' }],
  [{ why: 'refused' }, { why: 'refused' }],
  [{ why: 'full' }, { why: 'refused' }],
])('trouble with Graph %o is trouble with a notice %o', async (trouble, expected) => {
  const graph: Graph = { ...listening().graph, post: () => Promise.reject(new MailRoomTrouble(trouble, 'x')) };
  await expect(graphNotices(graph, app).post(notice)).rejects.toMatchObject({ trouble: expected });
  await expect(graphNotices(graph, app).post(notice)).rejects.toBeInstanceOf(NoticeTrouble);
});

test('a folder that Graph did not find once is asked for again: what was sent is never taken for received', async () => {
  const { graph } = listening();
  let isFound = false;
  const page = { value: [{ id: 'ours', isDraft: false, parentFolderId: 'sent' }, { id: 'theirs', isDraft: false, parentFolderId: 'inbox' }] };
  const get: Graph['get'] = <T>(path: string) => Promise.resolve((path.includes('mailFolders') ? (isFound ? { id: 'sent' } : undefined) : page) as T | undefined);
  const mail = graphMailRoom({ ...graph, get });
  const since = instant('2025-04-16T09:00Z');
  await expect(mail.received('complaints@marlshire.example', since)).rejects.toMatchObject({ trouble: { why: 'later' } });
  isFound = true;
  expect(await mail.received('complaints@marlshire.example', since)).toEqual({ itemIds: ['theirs'] });
});

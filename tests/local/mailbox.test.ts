import PostalMime from 'postal-mime';
import { readInstant } from '../../shared/kernel/london';
import { aMailbox, COMPLAINTS, mime, OTHER, type AMailbox } from './parts/mailbox';

const M = `/users/${COMPLAINTS}/messages`;
const PROPERTY = 'String {6f0b9d0e-2a57-4c1a-9b1d-5a3d1f2c7e44} Name HeardWork';
const filtered = (filter: string) => `${M}?$filter=${encodeURIComponent(filter)}`;

let box: AMailbox;
beforeEach(async () => {
  box = await aMailbox();
});
afterEach(() => box.close());

const arrive = async (raw = mime(), to = [COMPLAINTS]): Promise<string> => (await box.mailbox.arrive(raw, to, readInstant('2025-04-16T15:02:03.456Z')))[0]!.id;

describe('what arrived', () => {
  it('is read with the properties that Graph gives it', async () => {
    const raw = mime({
      Subject: '=?utf-8?Q?B=C3=AEns?= =?utf-8?Q?_again?=', Cc: '"Pell, Joan" <joan@marlshire.example>, x@y.example', 'Reply-To': 'work@mail.example.net',
      'Auto-Submitted': 'no', References: '<a@x.example>\r\n <b@x.example>',
    });
    const { status, json } = await box.graph('GET', `${M}/${await arrive(raw)}?$select=subject,from,sender,toRecipients,ccRecipients,replyTo,receivedDateTime,sentDateTime,internetMessageId,conversationId,isDraft,parentFolderId,internetMessageHeaders`);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      subject: 'Bîns again', from: { emailAddress: { name: 'Pat Lee', address: 'pat@mail.example.net' } }, sender: { emailAddress: { address: 'pat@mail.example.net' } },
      toRecipients: [{ emailAddress: { address: COMPLAINTS } }],
      ccRecipients: [{ emailAddress: { name: 'Pell, Joan', address: 'joan@marlshire.example' } }, { emailAddress: { address: 'x@y.example' } }],
      replyTo: [{ emailAddress: { address: 'work@mail.example.net' } }],
      receivedDateTime: '2025-04-16T15:02:03Z', sentDateTime: '2025-04-16T15:00:00Z', internetMessageId: '<first@mail.example.net>', isDraft: false, parentFolderId: 'inbox',
    });
    expect(json.internetMessageHeaders).toContainEqual({ name: 'References', value: '<a@x.example> <b@x.example>' });
    expect(json.body).toBeUndefined();
  });

  it('lies in Junk where the filter before the mailbox is sure of it; delta of each folder has its own', async () => {
    const [wanted, junk] = [await arrive(), await arrive(mime({ 'X-MS-Exchange-Organization-SCL': '9', 'Message-ID': '<junk@x.example>' }))];
    const delta = async (folder: string) => ((await box.graph('GET', `/users/${COMPLAINTS}/mailFolders/${folder}/messages/delta?$select=id`)).json.value as { id: string }[]).map(({ id }) => id);
    expect([await delta('inbox'), await delta('junkemail')]).toEqual([[wanted], [junk]]);
    expect((await box.graph('GET', `/users/${COMPLAINTS}/mailFolders/junkemail?$select=id`)).json).toEqual({ id: 'junkemail' });
    expect((await box.graph('GET', `${M}/${junk}?$select=parentFolderId`)).json).toMatchObject({ parentFolderId: 'junkemail' });
  });

  it('is found by when it was received', async () => {
    const id = await arrive();
    const since = async (instant: string) => ((await box.graph('GET', filtered(`receivedDateTime ge ${instant}`))).json.value as { id: string }[]).map((each) => each.id);
    expect([await since('2025-04-16T15:02:03Z'), await since('2025-04-16T15:02:04.000Z')]).toEqual([[id], []]);
  });

  it('keeps its bytes exactly, whatever they are', async () => {
    const raw = Buffer.concat([mime(), Buffer.from([0, 255, 13, 10, 46, 10, 200])]);
    expect((await box.graph('GET', `${M}/${await arrive(raw)}/$value`)).bytes.equals(raw)).toBe(true);
  });

  it('gives headers only when they are asked for, and the body as it was written', async () => {
    const id = await arrive(mime({ 'Content-Type': 'text/html; charset=utf-8' }, '<p>Hello <b>there</b></p>'));
    const { json } = await box.graph('GET', `${M}/${id}`);
    expect(json.internetMessageHeaders).toBeUndefined();
    expect(json.body).toEqual({ contentType: 'html', content: expect.stringContaining('<b>there</b>') });
    const asText = await box.graph('GET', `${M}/${id}?$select=body`, undefined, { prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' });
    expect(asText.json.body).toEqual({ contentType: 'text', content: 'Hello there' });
  });

  it('is kept apart by mailbox', async () => {
    const [first, second] = await box.mailbox.arrive(mime(), [COMPLAINTS, OTHER]);
    expect(first!.id).not.toBe(second!.id);
    expect((await box.graph('GET', `/users/${OTHER}/messages/${first!.id}`)).status).toBe(404);
    expect((await box.graph('GET', `/users/${OTHER}/messages/${second!.id}`)).status).toBe(200);
    expect((await box.graph('GET', '/users/nobody@marlshire.example/messages')).json.error.code).toBe('ErrorInvalidUser');
  });

  it('is found by its Message-ID, quotes and all, and by nothing like it', async () => {
    const id = await arrive(mime({ 'Message-ID': "<it's@mail.example.net>" }));
    await arrive();
    expect((await box.graph('GET', `${filtered("internetMessageId eq '<it''s@mail.example.net>'")}&$select=id&$top=1`)).json.value).toEqual([{ '@odata.etag': expect.any(String), id }]);
    expect((await box.graph('GET', filtered("internetMessageId eq '<its@mail.example.net>'"))).json.value).toEqual([]);
    expect((await box.graph('GET', filtered("startswith(subject,'B')"))).status).toBe(400);
  });

  it('joins the conversation of a message that it answers', async () => {
    const first = await arrive();
    const answer = await arrive(mime({ 'Message-ID': '<second@x.example>', 'In-Reply-To': '<first@mail.example.net>' }));
    const later = await arrive(mime({ 'Message-ID': '<third@x.example>', References: '<unknown@x.example> <second@x.example>' }));
    const other = await arrive(mime({ 'Message-ID': '<fourth@x.example>' }));
    const conversations = await Promise.all([first, answer, later, other].map(async (id) => (await box.graph('GET', `${M}/${id}?$select=conversationId`)).json.conversationId as string));
    expect(new Set(conversations.slice(0, 3)).size).toBe(1);
    expect(conversations[3]).not.toBe(conversations[0]);
  });
});

describe('a reply', () => {
  const reply = { message: { body: { contentType: 'HTML', content: '<p>Thank you</p>' }, singleValueExtendedProperties: [{ id: PROPERTY, value: 'work-1' }], internetMessageHeaders: [{ name: 'X-Auto-Response-Suppress', value: 'OOF' }] } };
  const createReply = async (id: string, body: unknown = reply) => box.graph('POST', `${M}/${id}/createReply`, body);

  it('is a draft in the thread, to the sender, with an id and a Message-ID at once', async () => {
    const original = await arrive(mime({ References: '<zero@x.example>' }));
    const { status, json } = await createReply(original);
    expect(status).toBe(201);
    expect(json).toMatchObject({ isDraft: true, subject: 'RE: Bins', toRecipients: [{ emailAddress: { address: 'pat@mail.example.net' } }], parentFolderId: 'drafts', internetMessageId: expect.stringMatching(/^<.+@marlshire\.example>$/) });
    expect(json.conversationId).toBe((await box.graph('GET', `${M}/${original}`)).json.conversationId);
    const raw = (await box.graph('GET', `${M}/${json.id}/$value`)).bytes.toString();
    expect(raw).toMatch(/^In-Reply-To: <first@mail\.example\.net>\r$/m);
    expect(raw).toMatch(/^References: <zero@x\.example> <first@mail\.example\.net>\r$/m);
    expect(raw).toMatch(/^X-Auto-Response-Suppress: OOF\r$/m);
  });

  it('goes to Reply-To unless recipients are given, and does not pile up RE:', async () => {
    const original = await arrive(mime({ 'Reply-To': 'work@mail.example.net', Subject: 'Re: Bins' }));
    expect((await createReply(original)).json).toMatchObject({ subject: 'RE: Bins', toRecipients: [{ emailAddress: { address: 'work@mail.example.net' } }] });
    const named = await createReply(original, { message: { toRecipients: [{ emailAddress: { address: 'pat@mail.example.net' } }], subject: 'Your complaint' } });
    expect(named.json).toMatchObject({ subject: 'Your complaint', toRecipients: [{ emailAddress: { address: 'pat@mail.example.net' } }] });
  });

  it('refuses what Graph refuses', async () => {
    const original = await arrive();
    expect((await createReply(original, { comment: 'a', message: { body: { contentType: 'text', content: 'b' } } })).status).toBe(400);
    expect((await createReply(original, { message: { internetMessageHeaders: [{ name: 'Auto-Submitted', value: 'auto-replied' }] } })).json.error.code).toBe('InvalidInternetMessageHeader');
    expect((await createReply(original, { message: { colour: 'red' } })).status).toBe(400);
    expect((await createReply('nothing')).json).toEqual({ error: { code: 'ErrorItemNotFound', message: expect.any(String) } });
  });

  it('is found by its extended property, changed, and read back', async () => {
    const { id } = (await createReply(await arrive())).json;
    const byTag = filtered(`singleValueExtendedProperties/Any(ep: ep/id eq '${PROPERTY}' and ep/value eq 'work-1')`);
    expect((await box.graph('GET', `${byTag}&$select=id,isDraft`)).json.value).toEqual([{ '@odata.etag': expect.any(String), id, isDraft: true }]);
    const changed = await box.graph('PATCH', `${M}/${id}`, { subject: 'Other words', body: { contentType: 'text', content: 'one\ntwo' } });
    expect(changed.json).toMatchObject({ subject: 'Other words', body: { contentType: 'text', content: 'one\r\ntwo' } });
    const expanded = await box.graph('GET', `${M}/${id}?$select=subject&$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${PROPERTY}')`)}`);
    expect(expanded.json).toMatchObject({ subject: 'Other words', singleValueExtendedProperties: [{ id: PROPERTY, value: 'work-1' }] });
    await box.graph('DELETE', `${M}/${id}`);
    expect((await box.graph('GET', byTag)).json.value).toEqual([]);
    expect((await box.graph('GET', `${M}/${id}`)).status).toBe(404);
    expect((await box.graph('DELETE', `${M}/${id}`)).status).toBe(404);
  });

  it('is sent once: the second time there is no draft, and it stays readable under its id', async () => {
    const { id, internetMessageId } = (await createReply(await arrive())).json;
    box.clock.set(readInstant('2025-06-25T09:00:00Z'));
    const sends = await Promise.all([1, 2, 3].map(() => box.graph('POST', `${M}/${id}/send`)));
    expect(sends.map(({ status }) => status).sort()).toEqual([202, 404, 404]);
    expect((await box.graph('GET', `${M}/${id}`)).json).toMatchObject({ isDraft: false, sentDateTime: '2025-06-25T09:00:00Z', internetMessageId, parentFolderId: 'sentitems' });
    expect(box.mailbox.sentMessages().map((message) => message.id)).toEqual([id]);
    expect((await box.graph('PATCH', `${M}/${id}`, { subject: 'later' })).json.error.code).toBe('ErrorInvalidPropertySet');
    expect((await box.graph('PATCH', `${M}/${id}`, { categories: ['Heard'] })).json.categories).toEqual(['Heard']);
  });

  it('is not sent to nobody', async () => {
    const { id } = (await box.graph('POST', M, { subject: 'To whom?' })).json;
    expect((await box.graph('POST', `${M}/${id}/send`)).status).toBe(400);
    expect(box.mailbox.sentMessages()).toEqual([]);
  });

  it('goes as HTML with a plain text that the mailbox makes of it', async () => {
    const { id } = (await box.graph('POST', M, { body: { contentType: 'html', content: '<h1>Grüße</h1><p>One</p><p>Two</p>' } })).json;
    const { html, text } = await PostalMime.parse((await box.graph('GET', `${M}/${id}/$value`)).bytes);
    expect(html).toContain('<h1>Grüße</h1>');
    expect(text?.trim().split(/\s+/)).toEqual(['GRÜSSE', 'One', 'Two']);
  });

  it('comes back in when it is addressed to the mailbox itself', async () => {
    const { id } = (await box.graph('POST', M, { subject: 'Pötholes', toRecipients: [{ emailAddress: { address: 'Complaints@Marlshire.example' } }], body: { contentType: 'html', content: '<p>Sent to ourselves</p>' } })).json;
    expect((await box.graph('POST', `${M}/${id}/send`)).status).toBe(202);
    expect(box.arrived).toEqual([{ mailbox: COMPLAINTS, id: expect.any(String) }]);
    const { json } = await box.graph('GET', `${M}/${box.arrived[0]!.id}`);
    expect(json).toMatchObject({ subject: 'Pötholes', from: { emailAddress: { name: 'Marlshire County Council', address: COMPLAINTS } }, body: { contentType: 'html' } });
  });
});

describe('delta', () => {
  const DELTA = `/users/${COMPLAINTS}/mailFolders/inbox/messages/delta?$select=id`;
  const page = (path: string, size = 50) => box.graph('GET', path, undefined, { prefer: `odata.maxpagesize=${size}` });

  it('gives everything a page at a time, then only what changed', async () => {
    const ids = [await arrive(), await arrive(), await arrive()];
    const first = await page(DELTA, 2);
    expect(first.json.value.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
    expect(first.json['@odata.nextLink'].startsWith(`${box.base}/`)).toBe(true);
    const second = await page(first.json['@odata.nextLink'], 2);
    expect(second.json.value).toEqual([{ '@odata.etag': expect.any(String), id: ids[2] }]);
    const link = second.json['@odata.deltaLink'];
    expect((await page(link)).json.value).toEqual([]);

    const late = await arrive();
    await box.graph('DELETE', `${M}/${ids[0]}`);
    const { json } = await page(link);
    expect(json.value).toEqual([expect.objectContaining({ id: late }), { id: ids[0], '@removed': { reason: 'deleted' } }]);
  });

  it('shows the inbox only: no draft, nothing sent, nothing of the other mailbox', async () => {
    const id = await arrive();
    const { json } = await box.graph('POST', `${M}/${id}/createReply`, {});
    await box.graph('POST', `${M}/${json.id}/send`);
    await box.mailbox.arrive(mime(), [OTHER]);
    expect((await page(`/users/${COMPLAINTS}/mailFolders('inbox')/messages/delta`)).json.value.map((each: { id: string }) => each.id)).toEqual([id]);
  });

  it('refuses a token of a former life', async () => {
    const link = (await page(DELTA)).json['@odata.deltaLink'];
    await box.mailbox.reset();
    expect((await page(link)).status).toBe(410);
    expect((await page(`${DELTA}&$deltatoken=rubbish`)).status).toBe(410);
  });
});

it('lists with $top and a link to the rest', async () => {
  for (let at = 0; at < 3; at += 1) await arrive();
  const first = await box.graph('GET', `${M}?$top=2&$select=id`);
  expect(first.json.value).toHaveLength(2);
  const rest = await box.graph('GET', first.json['@odata.nextLink']);
  expect(rest.json.value).toHaveLength(1);
  expect(rest.json['@odata.nextLink']).toBeUndefined();
});

it('answers nobody without the token', async () => {
  expect((await box.graph('GET', M, undefined, { authorization: 'Bearer other' })).json.error.code).toBe('InvalidAuthenticationToken');
});

it('says 503 when the disk is full, keeps nothing of it, and takes mail again when there is room', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const id = await arrive();
  const pages = box.mailbox.database.prepare('PRAGMA page_count').get()!['page_count'] as number;
  box.mailbox.database.exec(`PRAGMA max_page_count = ${pages}`);
  const long = { message: { body: { contentType: 'text', content: 'x'.repeat(100_000) } } };
  const refused = await box.graph('POST', `${M}/${id}/createReply`, long);
  expect([refused.status, refused.json.error.code]).toEqual([503, 'ServiceNotAvailable']);
  expect(box.mailbox.find(COMPLAINTS, undefined, 10, 0)).toHaveLength(1);
  box.mailbox.database.exec('PRAGMA max_page_count = 1000000');
  expect((await box.graph('POST', `${M}/${id}/createReply`, long)).status).toBe(201);
  quiet.mockRestore();
});

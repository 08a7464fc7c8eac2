import { sightOfWork } from '../../shared/domain/people/sight';
import { createHash } from 'node:crypto';
import { messageView } from '../../functions/presenters/message-view';
import { messageStore } from '../../functions/stores/message-store';
import { messageFile } from '../../functions/use-cases/message-file';
import { Office, sam } from '../builders/office';
import { mimeMail, pixel } from '../fixtures/with-files';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const reader = { id: sam.id, mayRetry: true, mayLift: false, mayRetain: false, mayHold: false, works: sightOfWork };

async function received(raw: string) {
  const office = await Office.open();
  const desk = office.desk();
  const id = await office.receive(raw);
  const kept = await messageStore(desk.ownWork, desk.counting).get(id);
  if (!kept) throw new Error('It was not kept');
  return { office, desk, id, kept, arrival: kept.state.arrival, view: () => messageView(desk, kept, reader) };
}

const bytesOf = async (desk: ReturnType<Office['desk']>, id: string, no?: number): Promise<Uint8Array> => {
  const file = await messageFile(desk, sam.id, id, no);
  if (!file.ok) throw new Error(file.refusal.code);
  return file.value.bytes;
};

const photo = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7) % 256));

test('what came with a message is kept byte for byte, each by itself, in the order in which it is listed', async () => {
  const { desk, id, view } = await received(mimeMail({ files: [{ name: 'mill-lane.jpg', type: 'image/jpeg', content: photo }, { name: 'empty.bin', content: Buffer.alloc(0) }, { name: 'notes.txt', type: 'text/plain', content: Buffer.from('a\r\nb\n') }] }));
  expect((await view()).attachments).toEqual([
    { name: 'mill-lane.jpg', type: 'image/jpeg', size: 5000 },
    { name: 'empty.bin', type: 'application/octet-stream', size: 0 },
    { name: 'notes.txt', type: 'text/plain', size: 5 },
  ]);
  expect(digest(await bytesOf(desk, id, 0))).toBe(digest(photo));
  expect(await bytesOf(desk, id, 1)).toHaveLength(0);
  expect(Buffer.from(await bytesOf(desk, id, 2)).toString()).toBe('a\r\nb\n');
});

test('the message itself is kept as it was delivered', async () => {
  const { office, desk, id } = await received(mimeMail({ files: [{ name: 'x.jpg', content: photo }] }));
  expect(digest(await bytesOf(desk, id))).toBe(digest([...office.letterbox.items.values()][0]?.raw ?? new Uint8Array()));
});

test('the same file twice is listed twice and kept once', async () => {
  const { arrival, desk, id } = await received(mimeMail({ files: [{ name: 'one.jpg', content: photo }, { name: 'two.jpg', content: photo }] }));
  expect(arrival.attachments.map(({ name }) => name)).toEqual(['one.jpg', 'two.jpg']);
  expect(new Set(arrival.attachments.map(({ bytes }) => bytes)).size).toBe(1);
  expect(digest(await bytesOf(desk, id, 1))).toBe(digest(photo));
});

test('the same file in two messages is kept twice: erasing one leaves the other', async () => {
  const office = await Office.open();
  const desk = office.desk();
  const names = await Promise.all(
    ['<one@example.net>', '<two@example.net>'].map(async (messageId) => {
      const id = await office.receive(mimeMail({ id: messageId, subject: messageId, files: [{ name: 'x.jpg', content: photo }] }));
      return (await messageStore(desk.ownWork, desk.counting).get(id))?.state.arrival.attachments[0]?.bytes;
    }),
  );
  expect(new Set(names).size).toBe(2);
});

test('HTML is kept as it was written and shown cleaned, with the picture that it brings and without those it would fetch', async () => {
  const html = '<p>Look:</p><script>alert(1)</script><img src="cid:pic@x" alt="The hole"><img src="https://t.example/pixel.gif">';
  const { desk, arrival, view } = await received(mimeMail({ html, inline: [{ name: 'hole.png', type: 'image/png', content: pixel, contentId: 'pic@x' }] }));
  expect(Buffer.from((await desk.ownWork.bytes(arrival.html ?? '')) ?? []).toString().trim()).toBe(html);
  const { looks, attachments } = await view();
  expect(looks?.html.trim()).toBe(`<p>Look:</p><img alt="The hole" src="data:image/png;base64,${pixel.toString('base64')}" />`);
  expect(looks?.remote).toEqual({ count: 1, hosts: ['t.example'] });
  expect(attachments.map(({ name }) => name)).toEqual(['hole.png']);
});

test('a drawing that calls itself a picture is no picture of the text; it can be saved like any file', async () => {
  const { view } = await received(mimeMail({ html: '<img src="cid:pic@x" alt="Drawing">', inline: [{ name: 'x.png', type: 'image/png', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), contentId: 'pic@x' }] }));
  const { looks, attachments } = await view();
  expect(looks?.html).not.toContain('src=');
  expect(attachments).toHaveLength(1);
});

test('plain text has no other looks', async () => {
  expect((await (await received(mimeMail({}))).view()).looks).toBeUndefined();
});

test('HTML that is too long to be looked at is shown as text', async () => {
  const { view } = await received(mimeMail({ html: `<p>Hello</p>${'<i>x</i>'.repeat(130_000)}` }));
  const { looks, text } = await view();
  expect(looks).toBeUndefined();
  expect(text).toContain('Hello');
});

test('a message that was kept before files were apart still shows, and its files are found in it', async () => {
  const { office, desk, id, arrival } = await received(mimeMail({ html: '<b>Hi</b>', files: [{ name: 'x.jpg', content: photo }] }));
  const { html: _, ...rest } = arrival;
  const before = { ...rest, id: 'm-before', attachments: arrival.attachments.map(({ name, type, size }) => ({ name, type, size })) };
  const kept = await messageStore(desk.ownWork, desk.counting).create('m-before', [{ type: 'Arrived', at: office.clock.now(), arrival: before, placement: { place: 'new' } }], {});
  if (!kept) throw new Error('It was not kept');
  const view = await messageView(desk, kept, reader);
  expect(view.looks).toBeUndefined();
  expect(view.attachments).toEqual([{ name: 'x.jpg', type: 'application/octet-stream', size: 5000 }]);
  expect(digest(await bytesOf(desk, 'm-before', 0))).toBe(digest(photo));
  expect(digest(await bytesOf(desk, 'm-before'))).toBe(digest(await bytesOf(desk, id)));
});

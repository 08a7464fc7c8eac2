/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { typeSaid } from '../../addin/parts/file-type';
import { Tab } from '../../addin/tab/Tab';
import type { MessageView } from '../../shared/contract/messages';
import { FakeServer } from './parts/fake-server';
import { findings } from './parts/findings';
import { show } from './parts/show';
import { aCase, message, messageCard } from './parts/views';

const files = [{ name: 'mill-lane.jpg', type: 'image/jpeg', size: 1_200_000 }, { name: 'letter.pdf', type: 'application/octet-stream', size: 2_000 }];
const looks = { html: '<p>Hello <b>there</b></p>', remote: { count: 3, hosts: ['cdn.example', 't.example'] } };

let saved: { name: string; address: string; blob: Blob | undefined }[];
const kept = new Map<string, Blob>();

beforeEach(() => {
  saved = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const address = `blob:${kept.size}`;
      kept.set(address, blob);
      return address;
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (this.download !== '') saved.push({ name: this.download, address: this.href, blob: kept.get(this.href) });
  });
});
afterEach(() => jest.restoreAllMocks());

const inbox = (view: MessageView) =>
  new FakeServer()
    .on('inbox', () => ({ view: { items: [messageCard('m1')], counts: { new: 1, held: 0, automatic: 0, handed: 0 } } }))
    .on('message', () => ({ view }))
    .on('messageFile', ({ query }) => ({ view: `file ${query['no'] ?? 'itself'}` }));

async function open(change: Partial<MessageView>, server = inbox(message({ actions: [], ...change }))) {
  location.hash = '#inbox/m1';
  const shown = show(<Tab />, server);
  return { ...shown, article: within(await screen.findByRole('article')) };
}

describe('a message as it was laid out', () => {
  it('is text until somebody asks, and text again when they have looked', async () => {
    const { article } = await open({ looks });
    expect(article.getByText('It is deeper than before.')).toBeTruthy();
    expect(document.querySelector('iframe')).toBeNull();
    const change = article.getByRole('switch', { name: 'As it was laid out' });
    fireEvent.click(change);
    expect(article.queryByText('It is deeper than before.')).toBeNull();
    expect(article.getByTitle('The message as it was laid out')).toBeTruthy();
    fireEvent.click(change);
    expect(article.getByText('It is deeper than before.')).toBeTruthy();
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('stands in a frame that may do nothing, under a policy that comes before all else', async () => {
    const { article, container } = await open({ looks });
    fireEvent.click(article.getByRole('switch'));
    const frame = article.getByTitle<HTMLIFrameElement>('The message as it was laid out');
    expect(Object.fromEntries(frame.getAttributeNames().filter((name) => name !== 'class').map((name) => [name, frame.getAttribute(name)]))).toEqual({
      title: 'The message as it was laid out', sandbox: '', referrerpolicy: 'no-referrer', srcdoc: expect.stringContaining('<p>Hello <b>there</b></p>'),
    });
    expect(frame.getAttribute('srcdoc')).toMatch(/^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">/);
    expect(await findings(container)).toEqual([]);
  });

  it.each([
    [3, ['cdn.example', 't.example'], '3 pictures of other machines were not fetched (cdn.example, t.example).'],
    [1, ['t.example'], '1 picture of another machine was not fetched (t.example).'],
    [9, ['a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'f.example'], '9 pictures of other machines were not fetched (a.example, b.example, c.example, d.example and 2 more).'],
  ])('says above it what was not fetched: %i', async (count, hosts, said) => {
    const { article } = await open({ looks: { html: '<p>x</p>', remote: { count, hosts } } });
    fireEvent.click(article.getByRole('switch'));
    expect(article.getByRole('note').textContent).toContain(said);
  });

  it('says nothing of what was not fetched where there was nothing, and that nothing is left where it was all pictures', async () => {
    const { article } = await open({ looks: { html: ' ', remote: { count: 0, hosts: [] } } });
    fireEvent.click(article.getByRole('switch'));
    expect(article.queryByRole('note')).toBeNull();
    expect(article.getByText('Nothing of how it was laid out can be shown.')).toBeTruthy();
  });

  it('is not offered for plain text', async () => {
    expect((await open({})).article.queryByRole('switch')).toBeNull();
  });
});

describe('what came with a message', () => {
  it('is listed by name, type and size, and saved under its name with the token in no address', async () => {
    const { article, server } = await open({ attachments: files });
    const list = within(article.getByRole('list', { name: 'Attachments' }));
    expect(list.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent)).toEqual(['Download mill-lane.jpg, Picture, 1.2 MB', 'Download letter.pdf, PDF, 2 kB', 'The message as it was received']);
    fireEvent.click(list.getByRole('button', { name: /letter\.pdf/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ name: 'letter.pdf', address: expect.stringMatching(/^blob:/) });
    expect(saved[0]?.blob?.type).toBe('application/octet-stream');
    expect(server.calls('messageFile').map(({ id, query }) => [id, query])).toEqual([['m1', { no: '1' }]]);
    await screen.findByText('letter.pdf was saved.');
  });

  it('is the message itself as well, under a name without its matter', async () => {
    const { article, server } = await open({});
    fireEvent.click(article.getByRole('button', { name: 'The message as it was received' }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['m1.eml']));
    expect(server.calls('messageFile').map(({ query }) => query)).toEqual([{}]);
  });

  it('waits for one file before it fetches another, and keeps the button where the keyboard left it', async () => {
    const server = inbox(message({ actions: [], attachments: files }));
    const { article } = await open({}, server);
    let answer = () => {};
    const real = server.fetch;
    const waiting = new Promise<void>((done) => (answer = done));
    Object.assign(globalThis, { fetch: async (...asked: Parameters<typeof real>) => (await waiting, real(...asked)) });
    const [first, second] = article.getAllByRole('button', { name: /^Download/ });
    fireEvent.click(first!);
    await waitFor(() => expect(first!.getAttribute('aria-busy')).toBe('true'));
    expect(second!.getAttribute('aria-disabled')).toBe('true');
    expect(first!.hasAttribute('disabled')).toBe(false);
    fireEvent.click(second!);
    await act(async () => answer());
    await waitFor(() => expect(first!.getAttribute('aria-busy')).toBe('false'));
    expect(saved.map(({ name }) => name)).toEqual(['mill-lane.jpg']);
  });

  it('says in words why it was not given, until it is', async () => {
    const server = inbox(message({ actions: [], attachments: files })).on('messageFile', () => ({ problem: { status: 404, title: 'There is nothing here for you', detail: 'It does not exist, or it is not yours to see.' } }));
    const { article } = await open({}, server);
    fireEvent.click(article.getByRole('button', { name: /letter\.pdf/ }));
    expect((await article.findByRole('alert')).textContent).toContain('It does not exist, or it is not yours to see.');
    expect(saved).toEqual([]);
    server.on('messageFile', () => ({ view: 'file' }));
    fireEvent.click(article.getByRole('button', { name: /letter\.pdf/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(article.queryByRole('alert')).toBeNull();
  });

  it('says so when nobody could be reached', async () => {
    const server = inbox(message({ actions: [], attachments: files })).on('messageFile', () => 'no answer');
    const { article } = await open({}, server);
    fireEvent.click(article.getByRole('button', { name: /letter\.pdf/ }));
    expect((await article.findByRole('alert')).textContent).toContain('cannot be reached');
  });

  it('is fetched through its case on the page of the case', async () => {
    location.hash = '#case/HC-7Q4M2XD-K';
    const story = [{ is: 'message' as const, id: 'm7', at: '2025-04-16T15:02:00.000Z', when: 'Wed 16 Apr 2025', who: 'Pat Lee', says: 'wrote', text: 'Hello', looks, attachments: files }];
    const server = inbox(message()).on('case', () => ({ view: aCase({ story }), version: '"1"' })).on('caseFile', () => ({ view: 'file' }));
    show(<Tab />, server);
    fireEvent.click(await screen.findByRole('button', { name: /mill-lane\.jpg/ }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['mill-lane.jpg']));
    fireEvent.click(screen.getByRole('button', { name: 'The message as it was received' }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['mill-lane.jpg', 'm7.eml']));
    expect(server.calls('caseFile').map(({ id, query }) => [id, query])).toEqual([['HC-7Q4M2XD-K', { message: 'm7', no: '0' }], ['HC-7Q4M2XD-K', { message: 'm7' }]]);
    fireEvent.click(screen.getByRole('switch', { name: 'As it was laid out' }));
    expect(screen.getByTitle('The message as it was laid out').getAttribute('sandbox')).toBe('');
  });
});

test.each([
  ['photo.HEIC', 'application/octet-stream', 'Picture'],
  ['letter', 'application/pdf', 'PDF'],
  ['invoice.pdf.exe', 'application/pdf', 'Can run as a program'],
  ['invoice.docm', 'application/msword', 'Can run as a program'],
  ['invoice.exe. ', 'application/pdf', 'Can run as a program'],
  ['nothing', 'application/octet-stream', 'File'],
  ['table.xlsx', 'application/zip', 'Spreadsheet'],
  ['.txt', 'x/y', 'Text'],
])('%s of type %s is called: %s', (name, type, said) => {
  expect(typeSaid({ name, type })).toBe(said);
});

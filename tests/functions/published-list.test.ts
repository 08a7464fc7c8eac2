import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publishedListsAt } from '../../functions/adapters/gov-uk/published-lists';
import { readPublishedList } from '../../functions/adapters/gov-uk/read-published-list';
import { PublishedListTrouble } from '../../functions/ports/published-list';
import { day } from '../builders/moments';
import { SettableClock } from '../builders/settable-clock';

const published = {
  _note: 'not a division',
  'england-and-wales': { division: 'england-and-wales', events: [{ title: 'New Year’s Day', date: '2026-01-01', notes: '', bunting: true }, { title: ' Good\n Friday', date: '2026-04-03' }] },
  scotland: { division: 'scotland', events: [{ title: '2nd January', date: '2026-01-02' }] },
  'northern-ireland': { division: 'northern-ireland', events: [] },
  'isle-of-man': 'unknown to us',
};
const holidays = {
  'England and Wales': [{ date: '2026-01-01', name: 'New Year’s Day' }, { date: '2026-04-03', name: 'Good Friday' }],
  Scotland: [{ date: '2026-01-02', name: '2nd January' }],
  'Northern Ireland': [],
};
const readOn = day('2026-02-25');
const troubleOf = (json: unknown): unknown => {
  try {
    return readPublishedList(json, readOn);
  } catch (trouble) {
    return trouble instanceof PublishedListTrouble ? trouble.why : trouble;
  }
};

describe('reading a list', () => {
  test('takes the published format, passing over what it does not know', () => {
    expect(readPublishedList(published, readOn)).toEqual({ readOn, source: 'https://www.gov.uk/bank-holidays', holidays });
  });

  test.each([
    ['a slug', 'england-and-wales', 'scotland'],
    ['a key', 'common.nations.england-and-wales_slug', 'common.nations.scotland_slug'],
  ])('takes the source format, its nations named by %s and its titles by keys or words', (_by, england, scotland) => {
    const source = {
      title: 'bank_holidays.calendar.title',
      divisions: {
        [england]: { title: 'common.nations.england-and-wales', slug: england, '2026': [{ title: 'bank_holidays.new_year', date: '01/01/2026', notes: '', bunting: true }], '2027': [{ title: 'Good Friday', date: '26/03/2027' }] },
        [scotland]: { '2026': [{ title: 'bank_holidays.harvest_day', date: '14/09/2026' }] },
        ni: { '2026': [{ title: 'bank_holidays.battle_boyne', date: '13/07/2026' }] },
      },
    };
    expect(readPublishedList(source, readOn, 'elsewhere')).toEqual({
      readOn, source: 'elsewhere',
      holidays: {
        'England and Wales': [{ date: '2026-01-01', name: 'New Year’s Day' }, { date: '2027-03-26', name: 'Good Friday' }],
        Scotland: [{ date: '2026-09-14', name: 'Harvest day' }],
        'Northern Ireland': [{ date: '2026-07-13', name: 'Battle of the Boyne (Orangemen’s Day)' }],
      },
    });
  });

  const scotlandWith = (event: unknown) => ({ ...published, scotland: { events: [event] } });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['words', 'Bank holidays'],
    ['a list', [published]],
    ['an empty object', {}],
    ['an object about something else', { status: 'ok', events: [] }],
    ['nations without a holiday', { scotland: { events: [] } }],
    ['a nation without events', { ...published, scotland: {} }],
    ['divisions that are none', { divisions: 7 }],
    ['a year that is no list', { divisions: { scotland: { '2026': { title: 'x', date: '01/01/2026' } } } }],
    ['a day that does not exist', scotlandWith({ title: 'Leap day', date: '2026-02-29' })],
    ['a day that does not exist, as the source has it', { divisions: { scotland: { '2026': [{ title: 'Leap day', date: '29/02/2026' }] } } }],
    ['a day the other way round', scotlandWith({ title: 'World Cup', date: '06/15/2026' })],
    ['a holiday without a date', scotlandWith({ title: 'World Cup' })],
    ['a holiday without a title', scotlandWith({ date: '2026-06-15' })],
    ['an empty title', scotlandWith({ title: ' \u0000', date: '2026-06-15' })],
    ['a title like a page', scotlandWith({ title: 'x'.repeat(201), date: '2026-06-15' })],
  ])('does not understand %s', (_what, json) => {
    expect(troubleOf(json)).toBe('not understood');
  });
});

describe('reading from an address', () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const answering = (body: string | Buffer, status = 200, headers: Record<string, string> = {}): Promise<string> => serve((_request, response) => response.writeHead(status, headers).end(body));

  /** Half an hour after midnight in London, on a summer night: still the day before by UTC. */
  const clock = new SettableClock('2026-08-21T00:30:00+01:00');
  const limits = { milliseconds: 300, bytes: 1_000_000 };
  const reading = (url: string) => publishedListsAt(url, clock, limits).read();
  async function trouble(url: string): Promise<{ why: unknown; cause: string }> {
    const thrown: unknown = await reading(url).then(
      () => 'it was read',
      (cause: unknown) => cause,
    );
    return thrown instanceof PublishedListTrouble ? { why: thrown.why, cause: String(thrown.cause) } : { why: thrown, cause: '' };
  }

  test('gives the list, the address it came from and the London day', async () => {
    const url = `${await answering(JSON.stringify(published))}/bank-holidays.json`;
    expect(await publishedListsAt(url, clock).read()).toEqual({ readOn: '2026-08-21', source: url, holidays });
  });

  test('asks every time anew', async () => {
    let asked = 0;
    const lists = publishedListsAt(await serve((_request, response) => response.end(JSON.stringify({ scotland: { events: [{ title: `Day ${(asked += 1)}`, date: '2026-06-15' }] } }))), clock);
    expect([(await lists.read()).holidays.Scotland[0]?.name, (await lists.read()).holidays.Scotland[0]?.name]).toEqual(['Day 1', 'Day 2']);
  });

  test.each([404, 403, 429, 500, 503])('%i is unreachable', async (status) => {
    expect(await trouble(await answering(JSON.stringify(published), status))).toEqual({ why: 'unreachable', cause: `Error: Answered ${status}` });
  });

  test('one that is silent, or slow in the middle, is unreachable when the time is up', async () => {
    const silent = await serve(() => undefined);
    const slow = await serve((_request, response) => response.writeHead(200).write('{"scotland":'));
    for (const url of [silent, slow]) {
      const began = performance.now();
      expect(await trouble(url)).toMatchObject({ why: 'unreachable', cause: expect.stringMatching(/timeout|aborted/) });
      expect(performance.now() - began).toBeLessThan(5_000);
    }
  });

  test('one that hangs up, or that nobody keeps, is unreachable', async () => {
    expect(await trouble(await serve((request) => request.socket.destroy()))).toMatchObject({ why: 'unreachable' });
    expect(await trouble(await serve((request, response) => response.writeHead(200, { 'content-length': '500' }).write('{', () => request.socket.destroy())))).toMatchObject({ why: 'unreachable' });
    expect(await trouble('http://127.0.0.1:1')).toMatchObject({ why: 'unreachable' });
  });

  test('what is too long is not understood, and is not read to its end', async () => {
    let written = 0;
    const endless = await serve((_request, response) => {
      const more = (): void => {
        if (response.destroyed) return;
        written += 64_000;
        response.write(' '.repeat(64_000), () => setImmediate(more));
      };
      more();
    });
    expect(await trouble(endless)).toEqual({ why: 'not understood', cause: 'Error: More than 1000000 bytes' });
    expect(written).toBeLessThan(50_000_000);
  });

  test('up to a million bytes are read', async () => {
    const filled = (bytes: number): Buffer => Buffer.concat([Buffer.from(JSON.stringify(published)), Buffer.alloc(bytes, ' ')]).subarray(0, bytes);
    expect((await reading(await answering(filled(1_000_000)))).holidays).toEqual(holidays);
    expect((await trouble(await answering(filled(1_000_001)))).why).toBe('not understood');
  });

  test.each<[string, string | Buffer]>([
    ['broken JSON', JSON.stringify(published).slice(0, -20)],
    ['a page', '<!DOCTYPE html><title>Bank holidays</title>'],
    ['nothing at all', ''],
    ['another shape', '{"status":"ok"}'],
    ['bytes that are no text', Buffer.from('{"scotland":{"events":[{"title":"F\u00eate","date":"2026-06-15"}]}}', 'latin1')],
  ])('%s is not understood', async (_what, body) => {
    expect((await trouble(await answering(body))).why).toBe('not understood');
  });

  test('a byte order mark is no trouble', async () => {
    expect((await reading(await answering(`\uFEFF${JSON.stringify(published)}`))).holidays).toEqual(holidays);
  });

  test('a redirect is followed within the host, and to no other', async () => {
    const moved = await serve((request, response) => (request.url === '/new.json' ? response.end(JSON.stringify(published)) : response.writeHead(301, { location: '/new.json' }).end()));
    expect((await reading(`${moved}/old.json`)).holidays).toEqual(holidays);

    let asked = 0;
    const other = await serve((_request, response) => {
      asked += 1;
      response.end(JSON.stringify(published));
    });
    expect((await trouble(await answering('', 302, { location: `${other}/list.json` }))).why).toBe('unreachable');
    expect(asked).toBe(0);
    const round = await serve((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: '/again' }).end();
    });
    expect((await trouble(round)).why).toBe('unreachable');
    expect(asked).toBe(4);
    expect(await trouble(await answering('', 302))).toEqual({ why: 'unreachable', cause: 'Error: Answered 302' });
    expect((await trouble(await answering('', 302, { location: 'http://[' }))).why).toBe('unreachable');
  });

  test.each(['http://www.gov.uk/bank-holidays.json', 'http://127.0.0.1.example/', 'file:///etc/hosts', 'data:application/json,{}'])('%s is never asked', async (url) => {
    expect(await trouble(url)).toEqual({ why: 'unreachable', cause: 'Error: Only https is asked, or http on this machine' });
  });

  test('an address that is none is unreachable', async () => {
    expect((await trouble('bank-holidays')).why).toBe('unreachable');
  });
});

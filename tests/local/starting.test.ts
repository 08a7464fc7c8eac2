import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { mime } from './parts/mailbox';
import { aFolder, start, type Machine } from './parts/machine';

/** One that runs already, in whose way others come. */
let folder: string;
let heard: Machine;
beforeAll(async () => {
  folder = aFolder();
  heard = await start(folder, ['--seed', 'none']);
});
afterAll(async () => {
  await heard.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('what it refuses to start with', () => {
  const refused = async (parameters: string[], environment: Record<string, string> = {}, where = aFolder()) => {
    const machine = await start(where, parameters, environment);
    return { code: await machine.ended, said: machine.said() };
  };

  it.each(['WEBSITE_INSTANCE_ID', 'FUNCTIONS_WORKER_RUNTIME', 'WEBSITE_SITE_NAME'])('Azure, told by %s', async (name) => {
    expect(await refused([], { [name]: 'node' })).toEqual({ code: 1, said: expect.stringContaining(`looks like Azure (${name}`) });
  });

  it('a port that is taken, and which', async () => {
    const port = new URL(heard.url).port;
    expect(await refused([], { PORT: port })).toEqual({ code: 1, said: expect.stringMatching(new RegExp(`^Port ${port} is taken.* PORT=`)) });
    expect(await refused([], { SMTP_PORT: String(heard.smtpPort) })).toEqual({ code: 1, said: expect.stringMatching(new RegExp(`^Port ${heard.smtpPort} is taken.* SMTP_PORT=`)) });
  });

  it('a folder in use, and words it does not know', async () => {
    expect(await refused([], {}, folder)).toEqual({ code: 1, said: expect.stringContaining('in use by another Heard') });
    expect((await refused(['--seeds'])).code).toBe(1);
    expect((await refused(['--seed', 'city'])).code).toBe(1);
    expect((await refused([], { PORT: 'eighty' })).code).toBe(1);
  });
});

describe('stopping and starting', () => {
  it('keeps every message it answered for when it is killed, its key and its people too', async () => {
    const own = aFolder();
    let machine = await start(own, ['--seed', 'none']);
    const token = (await machine.as('sam-okoro')).authorization;
    const { port } = new URL(machine.url);
    const { smtpPort } = machine;
    const same = { PORT: port, SMTP_PORT: String(smtpPort) };
    for (let round = 0; round < 3; round += 1) {
      const kept: string[] = [];
      const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true, pool: true, maxConnections: 4 });
      const sending = Array.from({ length: 60 }, async (_, at) => {
        const id = `<kill-${round}-${at}@x.example>`;
        const raw = mime({ 'Message-ID': id, Subject: `Kill ${round} ${at}` });
        if (at % 2) await transport.sendMail({ raw, envelope: { from: 'pat@mail.example.net', to: 'complaints@marlshire.example' } });
        else if ((await machine.ask('POST', '/local/deliver', raw)).status !== 201) return;
        kept.push(id);
        if (kept.length === 20) void machine.stop('SIGKILL');
      });
      await Promise.allSettled(sending);
      transport.close();
      expect(kept.length).toBeGreaterThanOrEqual(20);
      machine = await start(own, ['--seed', 'none'], same);
      const there = new Set((await machine.ask('GET', '/local/inbox')).json.map((each: { internetMessageId: string }) => each.internetMessageId));
      expect(kept.filter((id) => !there.has(id))).toEqual([]);
      expect((await machine.ask('POST', '/local/idle')).status).toBe(200);
      const { json } = await machine.ask('GET', '/api/inbox', undefined, { authorization: token });
      expect(json.counts.new).toBe(there.size);
    }
    await machine.stop();
    rmSync(own, { recursive: true, force: true });
  }, 60_000);

  it('seeds a county once, again after a cut, and anew on reset; and stops in peace', async () => {
    const own = aFolder();
    writeFileSync(join(own, 'notes.txt'), 'mine');
    // Colleagues are reminded of plans while it runs, residents are sent nothing by themselves.
    const toResidents = ({ to }: { to: string[] }): boolean => to.some((address) => !address.endsWith('@marlshire.example'));
    const counted = async ({ ask }: Machine) => [(await ask('GET', '/local/inbox')).json.length, ((await ask('GET', '/local/sent')).json as { to: string[] }[]).filter(toResidents).length] as number[];
    const graphOf = async ({ ask }: Machine) => (await ask('GET', '/local/about')).json.graph as string;
    const first = await start(own);
    const graph = await graphOf(first);
    const seeded = await counted(first);
    expect(seeded[0]).toBeGreaterThanOrEqual(14);
    expect(seeded[1]).toBeGreaterThanOrEqual(8);
    await first.ask('POST', '/local/deliver', mime());
    expect(await first.stop()).toBe(0);
    expect(existsSync(join(own, 'address.json'))).toBe(false);

    const second = await start(own);
    // Where links that it gave before are still good.
    expect(await graphOf(second)).toBe(graph);
    expect(await counted(second)).toEqual([seeded[0]! + 1, seeded[1]]);
    expect((await second.ask('POST', '/local/reset')).json).toEqual({ ready: true });
    expect(await counted(second)).toEqual(seeded);
    const cases = (await second.ask('GET', '/api/cases', undefined, await second.as('sam-okoro'))).json;
    expect(cases.counts.all).toBe(8);
    expect(Object.values(cases.counts as Record<string, number>).filter((count) => count > 0).length).toBeGreaterThan(2);
    await second.ask('POST', '/local/deliver', mime());
    await second.stop('SIGKILL');

    // As if it had been cut while it was being seeded.
    writeFileSync(join(own, 'seeding'), '');
    const third = await start(own);
    expect(await counted(third)).toEqual(seeded);
    await third.ask('POST', '/local/deliver', mime());
    await third.stop();
    const fourth = await start(own, ['--reset', '--seed=none']);
    expect(await counted(fourth)).toEqual([0, 0]);
    await fourth.stop();
    expect(readFileSync(join(own, 'notes.txt'), 'utf8')).toBe('mine');
    rmSync(own, { recursive: true, force: true });
  }, 60_000);
});

it('makes its folder where there is none', async () => {
  const own = join(aFolder(), 'deep', 'er');
  const machine = await start(own, ['--seed', 'none']);
  expect(machine.url).not.toBe('');
  await machine.stop();
});

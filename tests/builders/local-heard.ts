import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTransport } from 'nodemailer';

export interface HowToStart {
  seed?: 'none' | 'county';
  /** A data folder to go on with; otherwise a new one. */
  data?: string;
  /** Where local/main.cjs was built. */
  built?: string;
}

const project = resolve(__dirname, '../..');
const started = new Set<LocalHeard>();

export interface Sent {
  to: string[];
  cc: string[];
  subject: string;
  inReplyTo: string | null;
  text: string;
}

/** Heard on this machine, as `npm start` runs it, on ports of its own. */
export class LocalHeard {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly smtpPort: number,
    readonly data: string,
  ) {}

  static async start({ seed = 'none', data = mkdtempSync(join(tmpdir(), 'heard-')), built = join(project, 'dist/local') }: HowToStart = {}): Promise<LocalHeard> {
    const child = spawn(process.execPath, [join(built, 'main.cjs'), '--seed', seed], { env: { ...process.env, PORT: '0', SMTP_PORT: '0', HEARD_DATA: data, HEARD_OPEN: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const url = await new Promise<string>((done, failed) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        const ready = /Heard is ready at (http:\/\/127\.0\.0\.1:\d+)/.exec(said);
        if (ready?.[1]) done(ready[1]);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => failed(new Error(`Heard ended with ${code} before it was ready:\n${said}`)));
    });
    const { smtpPort } = (await (await fetch(`${url}/local/about`)).json()) as { smtpPort: number };
    const heard = new LocalHeard(child, url, smtpPort, data);
    started.add(heard);
    return heard;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Ends it as a person would, or as a power cut would. Its data stays. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.kill(signal);
    await ended;
  }

  /** Ends all that a test file started, and removes what they kept. */
  static async endAll(): Promise<void> {
    for (const heard of started) {
      await heard.end('SIGKILL');
      rmSync(heard.data, { recursive: true, force: true });
    }
    started.clear();
  }

  async local<T>(path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.url}/local/${path}`, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`/local/${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async token(person: string): Promise<string> {
    return (await this.local<{ token: string }>('token', { person })).token;
  }

  /** Calls the product's own API as a seeded person. */
  async api(person: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, headers: Record<string, string> = {}): Promise<{ status: number; body: any; headers: Headers }> {
    const answer = await fetch(`${this.url}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${await this.token(person)}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json().catch(() => undefined) };
  }

  /** Sends a message by SMTP, as a resident's mail system would. Rejects with the server's answer. */
  async mail(raw: string, from = 'resident@example.net', to = 'complaints@marlshire.example'): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port: this.smtpPort, ignoreTLS: true });
    await transport.sendMail({ envelope: { from, to }, raw });
  }

  /** The message with this Message-ID, once Heard has it. */
  async message(internetMessageId: string, person = 'sam-okoro'): Promise<any> {
    const found = await this.api(person, 'POST', 'messages/find', { internetMessageId });
    if (found.status !== 200) throw new Error(`No message ${internetMessageId}: ${found.status} ${JSON.stringify(found.body)}`);
    return found.body;
  }

  sent = (): Promise<Sent[]> => this.local<Sent[]>('sent');
  /** All that went but members' digests, which go when their day comes, whatever else happens. */
  sentBesideDigests = async (): Promise<Sent[]> => (await this.sent()).filter(({ subject }) => !subject.startsWith('Your members’ digest'));
  idle = (): Promise<unknown> => this.local('idle', {});
}

/** What an officer would send for a message that Heard proposes everything for. */
export const captureBodyFor = (message: { proposal: { kind?: string; inShort: string; wanted: string; contact: string; recipients: { address: string }[] } }, area = 'highways') => ({
  matters: [{ kind: message.proposal.kind ?? 'complaint', area, inShort: message.proposal.inShort, wanted: message.proposal.wanted }],
  contact: message.proposal.contact,
  to: message.proposal.recipients[0]?.address,
});

import { inspect } from 'node:util';
import { InvocationContext } from '@azure/functions';
import { bellOutputs } from '../../../functions/bell';
import { memberToken } from '../../../functions/member-link';
import type { Documents } from '../../../functions/ports/document-store';
import { StoreUnavailable } from '../../../functions/ports/document-store';
import { MailRoomTrouble } from '../../../functions/ports/mail-room';
import { say } from '../../../functions/adapters/system/say';
import { SqliteDocuments } from '../../../functions/adapters/sqlite/sqlite-documents';
import { peopleStore } from '../../../functions/stores/people-store';
import { routes, type RouteName } from '../../../shared/contract/routes';
import { roles, type Role } from '../../../shared/domain/people/vocabulary';
import { daysLater, londonInstant, type LondonDate } from '../../../shared/kernel/london';
import type { Answered, Asked } from '../../builders/api';
import { chance } from '../../builders/counties';
import { Exchange } from '../../builders/exchange';
import { markOf, postcodeOf, telephoneOf } from '../../builders/leaks';
import { Life } from '../../builders/life';
import { mia, omar, seat, signedOff } from '../../builders/members';
import { day } from '../../builders/moments';
import { amara, council, jo, Office, sam } from '../../builders/office';
import { ann, bob } from '../../builders/plans';
import { registered } from '../../builders/registered';
import { calls } from './calls';
import { libraryOfficer, type Planted } from './planted';

/** What came of a year, and everything that anybody wrote down beside it. */
export interface YearTold {
  /** By sink: what functions logged, what they threw to the host, what the process printed, first lines of requests here and at Graph. */
  sinks: Record<'logged' | 'thrown' | 'printed' | 'requested' | 'asked of Graph', string[]>;
  references: string[];
  tokens: string[];
  counts: Record<'messages' | 'captured' | 'sent' | 'refused' | 'accidents', number>;
}

const secret = 'a secret that is long enough for tests';
const begins = day('2024-04-01');
const weeks = 52;

/** Whatever is asked of something, after `hurt` has had its chance. */
function hurting<T extends object>(target: T, hurt: () => void, also: Partial<T> = {}): T {
  return new Proxy(target, {
    get: (_target, name) => {
      const own = also[name as keyof T] ?? (target[name as keyof T] as unknown);
      return typeof own !== 'function' ? own : (...call: unknown[]): unknown => (hurt(), (own as (...args: unknown[]) => unknown).apply(target, call));
    },
  });
}

/** A year of a council with its people, mail, cases, plans and digests, refusals and accidents, in which everything that names somebody is marked. */
export class Year {
  private readonly next = chance(20240401);
  private isHurting = false;
  private no = 0;
  private readonly planted: Planted[] = [];
  private readonly bells: object[] = [];
  private readonly told: YearTold = { sinks: { logged: [], thrown: [], printed: [], requested: [], 'asked of Graph': [] }, references: [], tokens: [secret, 'the-token'], counts: { messages: 0, captured: 0, sent: 0, refused: 0, accidents: 0 } };

  private constructor(
    private readonly life: Life,
    private readonly exchange: Exchange,
  ) {}

  /** Lives through the whole of it. */
  static async lived(): Promise<YearTold> {
    const documents = new SqliteDocuments(':memory:');
    const hurt = { now: (): void => undefined };
    const unruly: Documents = hurting<Documents>(documents, () => hurt.now(), { for: (...bound) => hurting(documents.for(...bound), () => hurt.now()) });
    const life = await Life.begin(await Office.open(unruly));
    const year = new Year(life, await Exchange.open(life));
    hurt.now = () => year.perhaps(0.004);
    year.exchange.fault = () => year.perhaps(0.03);
    const restore = year.listen();
    try {
      await year.people();
      for (let week = 0; week < weeks; week += 1) await year.week(daysLater(begins, week * 7), week);
      say('{"code":"year-ended"}');
      return year.end();
    } finally {
      restore();
      year.exchange.close();
      life.end();
    }
  }

  /** An accident, with words that no log may hold, in every shape in which accidents come. */
  private perhaps(often: number): void {
    if (!this.isHurting || this.next() >= often) return;
    const no = Math.floor(this.next() * this.no);
    const words = `for ${markOf(no, 'name')} <${markOf(no, 'from')}@example.net>, ${telephoneOf(no)}, ${postcodeOf(no)}, ${this.planted.at(-1)?.caseId}\n    at ${markOf(no, 'frame')}:1:1`;
    this.told.counts.accidents += 1;
    const cause = new SyntaxError(`Unexpected token ${words}`);
    switch (Math.floor(this.next() * 4)) {
      case 0: throw new TypeError(`Cannot read ${words}`, { cause });
      case 1: throw new StoreUnavailable(Object.assign(cause, { message: words }));
      case 2: throw new MailRoomTrouble({ why: 'later' }, cause);
      default: throw Object.assign(new Error(words), { body: words, request: { url: words } });
    }
  }

  /** Writes down whatever the process prints. */
  private listen(): () => void {
    const { printed } = this.told.sinks;
    const spies = [
      ...(['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((name) => jest.spyOn(console, name).mockImplementation((...said: unknown[]) => void printed.push(said.map((each) => (typeof each === 'string' ? each : inspect(each))).join(' ')))),
      ...([process.stdout, process.stderr] as const).map((stream) => jest.spyOn(stream, 'write').mockImplementation((said) => printed.push(String(said)) > 0)),
    ];
    this.life.api.afterwards = async (context) => this.collect(context);
    return () => spies.forEach((spy) => spy.mockRestore());
  }

  private collect(context: InvocationContext): void {
    for (const output of bellOutputs) this.bells.push(...((context.extraOutputs.get(output) as object[] | undefined) ?? []));
  }

  /** Runs what the host runs; what it throws, the host writes down with whatever hangs on it. */
  private async run(name: string, trigger: unknown): Promise<boolean> {
    const context = new InvocationContext({ functionName: name, logHandler: (_level, ...said) => this.told.sinks.logged.push(said.map(String).join(' ')) });
    try {
      await (registered().get(name)?.callback as (trigger: unknown, context: InvocationContext) => Promise<void>)(trigger, context);
      this.collect(context);
      return true;
    } catch (cause) {
      this.told.sinks.thrown.push(`${String(cause)}\n${inspect(cause, { depth: 8, showHidden: true })}`);
      return false;
    }
  }

  private async settle(): Promise<void> {
    for (const timer of ['pollMailbox', 'sweep']) await this.run(timer, {});
    for (let bell = this.bells.shift(); bell; bell = this.bells.shift()) {
      let tries = 0;
      while (!(await this.run('work', bell)) && tries < 5) tries += 1;
      if (tries === 5) await this.run('spentBell', bell);
    }
    await this.run('sweep', {});
  }

  /** A call as the screens make them: its first line may be written down by whoever stands before us. */
  private async ask(person: string, of: readonly Role[], route: RouteName, asked: Asked = {}): Promise<Answered> {
    const token = await this.life.api.tokenFor(person, of);
    this.told.tokens.push(token);
    const answer = await this.life.api.route(route, { ...asked, token });
    if (answer.status >= 400) this.told.counts.refused += 1;
    return answer;
  }

  private manager = (route: RouteName, asked?: Asked): Promise<Answered> => this.ask(jo.id, ['Manager'], route, asked);

  /** Colleagues and members with a mark in each field, and a plan that is signed off. */
  private async people(): Promise<void> {
    const { office } = this.life;
    office.clock.set(londonInstant(begins, '07:00'));
    const people = peopleStore(office.desk().ownWork);
    for (const person of [sam, amara, jo, ann, bob, libraryOfficer]) await people.keepPerson({ ...person, name: markOf(this.mark(), 'colleague'), telephone: telephoneOf(this.no), email: `${markOf(this.no, 'colleague')}@marlshire.example` });
    await seat(office, ...[mia, omar].map((each) => ({ ...each, name: markOf(this.mark(), 'member'), email: `${markOf(this.no, 'member')}@marlshire.example` })));
    for (const opens of ['2024-05-13', '2024-09-02']) await signedOff(office, { opens, places: ['Fenwick'], title: markOf(this.mark(), 'plan') });
    for (const person of [sam, amara, jo, ann, bob, libraryOfficer]) await people.keepPerson({ ...person, name: markOf(this.mark(), 'colleague'), telephone: telephoneOf(this.no), email: `${markOf(this.no, 'colleague')}@marlshire.example` });
    this.exchange.written.length = 0;
    this.told.tokens.push(memberToken(secret, { council: council.key, person: mia.id }, day('2026-01-01')));
    this.isHurting = true;
  }

  private mark(): number {
    this.no += 1;
    return this.no;
  }

  private raw(no: number): string {
    const of = (field: string): string => markOf(no, field);
    return `From: ${of('name')} <${of('from')}@example.net>\r\nReply-To: ${of('reply')} <${of('from')}@example.net>\r\nTo: ${council.mailbox}\r\nCc: ${of('cc')} <${of('cc')}@example.net>\r\nSubject: ${of('subject')}\r\nDate: Mon, 1 Apr 2024 09:00:00 +0100\r\nMessage-ID: <${no}.a@mail.example.net>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${of('text')} Ring me on ${telephoneOf(no)}, at 3 ${of('street')}, ${postcodeOf(no)}. Message ${no}.\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=${of('file')}.txt\r\n\r\n${of('attached')}\r\n--b--\r\n`;
  }

  private async message(week: number, at: number): Promise<void> {
    const no = this.mark();
    this.exchange.box.clock.set(this.life.office.clock.now());
    await this.exchange.box.mailbox.arrive(Buffer.from(this.raw(no)), [council.mailbox], this.life.office.clock.now());
    this.told.counts.messages += 1;
    await this.settle();
    const found = (await this.ask(sam.id, ['Triage'], 'findMessage', { body: { internetMessageId: `<${no}.a@mail.example.net>` } })).body as { id?: string };
    if (found.id === undefined) return;
    const planted: Planted = { mark: markOf(no, ''), message: found.id, caseId: '', letters: [] };
    this.planted.push(planted);
    if (at % 4 === 3) return void (await this.ask(sam.id, ['Triage'], 'fileMessage', { id: found.id, body: { as: 'not for us', because: markOf(no, 'because') } }));
    const matters = [{ kind: 'complaint', area: week % 3 === 0 ? 'libraries' : 'highways', inShort: markOf(no, 'short'), wanted: markOf(no, 'wanted') }];
    const made = (await this.ask(sam.id, ['Triage'], 'capture', { id: found.id, body: { matters, contact: sam.id, to: `${markOf(no, 'from')}@example.net` } })).body as { cases?: { id: string }[]; letter?: string };
    await this.settle();
    const [{ id: caseId } = { id: '' }] = made.cases ?? [];
    if (caseId === '') return;
    this.told.counts.captured += 1;
    this.told.references.push(caseId);
    Object.assign(planted, { caseId, letters: made.letter === undefined ? [] : [made.letter] });
    if (at % 4 === 0) await this.ask(amara.id, ['Officer', 'Manager'], 'holdingReply', { id: caseId, body: { workingDays: 3, because: markOf(no, 'later') } });
    if (at % 4 === 1) await this.manager('answerCase', { id: caseId, body: { says: `${markOf(no, 'answer')} for ${markOf(no, 'name')}.`, outcome: 'upheld' } });
    if (at % 4 === 2) await this.manager('restrictCase', { id: caseId, body: { ground: 'another reason', because: markOf(no, 'closed'), named: [libraryOfficer.id] } });
  }

  /** What people look for and take away, by words that name somebody. */
  private async office(no: number): Promise<void> {
    const name = markOf(no, 'name');
    const email = `${markOf(no, 'from')}@example.net`;
    for (const text of [name, email, telephoneOf(no), this.planted.at(-1)?.caseId ?? '']) await this.manager('search', { body: { text } });
    await this.manager('exportCases', { body: {} });
    await this.manager('findSubjectRecords', { body: { email, name } });
    await this.manager('exportSubject', { body: { email, name } });
    await this.manager('findPlace', { body: { postcode: postcodeOf(no) } });
    await this.ask(sam.id, ['Officer'], 'logMessage', { body: { channel: 'telephone', received: this.life.office.clock.now().slice(0, 10), name, telephone: telephoneOf(no), subject: markOf(no, 'call'), says: `${name} of ${postcodeOf(no)} rang.` } });
    for (const words of [`{"text": "${name}`, JSON.stringify({ text: name.repeat(60) }), JSON.stringify({ [name]: email })]) await this.manager('search', { body: words });
    await this.life.api.route('search', { body: { text: name }, token: `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({ name, email })).toString('base64url')}.x` });
    for (const hook of ['graphNotifications', 'graphLifecycle'] as const) await this.life.api.call(hook, { method: 'POST', path: `graph/${hook}`, body: { value: [{ clientState: name, resource: email, resourceData: { id: email }, lifecycleEvent: 'missed' }] } });
  }

  /** Every route as somebody who may and as somebody who may not, with bodies and ids of whoever was planted last. */
  private async everything(week: number): Promise<void> {
    const [last] = this.planted.filter(({ caseId }) => caseId !== '').slice(-1);
    if (!last) return;
    for (const [at, route] of (Object.keys(routes) as RouteName[]).entries()) {
      const role = roles[(at + week) % roles.length] ?? 'Manager';
      for (const asked of calls[route](last, this.planted.slice(-3))) {
        await this.ask(sam.id, [role], route, asked);
        await this.manager(route, asked);
      }
    }
  }

  private async week(monday: LondonDate, week: number): Promise<void> {
    const { clock } = this.life.office;
    for (let at = 0; at < 6; at += 1) {
      clock.set(londonInstant(daysLater(monday, Math.floor(at / 2)), at % 2 === 0 ? '10:00' : '14:00'));
      await this.message(week, at + week);
    }
    clock.set(londonInstant(daysLater(monday, 3), '11:00'));
    await this.office(this.no);
    if (week % 13 === 6) await this.everything(week);
    for (const name of ['watchMailbox', 'proveMailbox', 'learnProposals', 'tellFigures', 'warn', 'purge', 'readCalendar']) await this.run(name, {});
    clock.set(londonInstant(daysLater(monday, 7), '06:05'));
    await this.run('sendDigests', {});
    for (let minutes = 0; minutes < 60; minutes += 10) {
      clock.pass(10);
      await this.settle();
    }
  }

  private end(): YearTold {
    const { sinks, counts } = this.told;
    sinks.logged.push(...this.life.api.logged);
    sinks.requested.push(...this.life.api.requested);
    sinks['asked of Graph'].push(...this.exchange.box.requested);
    counts.sent = this.exchange.sent().length;
    return this.told;
  }
}

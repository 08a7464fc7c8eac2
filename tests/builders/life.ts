import { InvocationContext } from '@azure/functions';
import type { CountingRulesBody } from '../../shared/contract/clock';
import type { RouteName } from '../../shared/contract/routes';
import type { CaseView } from '../../shared/contract/cases';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import type { Kind } from '../../shared/domain/case/vocabulary';
import type { JobName } from '../../shared/domain/self-check/jobs';
import type { Role } from '../../shared/domain/people/vocabulary';
import { Api, type Answered, type Asked } from './api';
import { plainMoment } from './moments';
import { amara, jo, sam, type Office } from './office';
import { registered } from './registered';

export const waiting = 'waiting for the writer';

/** Who does what in a story: one person captures, one answers, one manages. */
const people = { triage: [sam.id, ['Triage']], officer: [amara.id, ['Officer']], manager: [jo.id, ['Manager']] } as const satisfies Record<string, readonly [string, readonly Role[]]>;
export type Who = keyof typeof people;

/** A council's office as people and timers reach it: every step is a call of a registered function at a moment of its clock. */
export class Life {
  private constructor(readonly api: Api) {}

  static async begin(office?: Office): Promise<Life> {
    return new Life(await Api.open(office));
  }

  end(): void {
    this.api.close();
  }

  get office() {
    return this.api.office;
  }

  /** Moves the clock to what a clock on a wall in London shows; a day alone is its noon. */
  at(when: string): void {
    this.office.clock.set(plainMoment(/\d\d:\d\d/.test(when) ? when : `${when} 12:00`));
  }

  async ask(who: Who, route: RouteName, asked: Asked = {}): Promise<Answered> {
    const [id, roles] = people[who];
    return this.api.route(route, { ...asked, token: await this.api.tokenFor(id, roles) });
  }

  /** Asks for what has to succeed. */
  async done<View>(who: Who, route: RouteName, asked: Asked = {}): Promise<View> {
    const { status, body, all } = await this.ask(who, route, asked);
    if (status >= 300) throw new Error(`${route} answered ${all}`);
    return body as View;
  }

  /** Lets a timer ring now. */
  async timer(name: JobName, warned: string[] = []): Promise<void> {
    const callback = registered().get(name)?.callback as (timer: unknown, context: InvocationContext) => Promise<void>;
    await callback({}, new InvocationContext({ functionName: name, logHandler: (_level, ...said) => warned.push(said.map(String).join(' ')) }));
  }

  /** Changes how the council counts, as a manager does in Settings. */
  async settings(change: Partial<CountingRulesBody>): Promise<Answered> {
    const { rules, version } = await this.done<{ rules: CountingRulesBody; version: string }>('manager', 'clockSettings');
    return this.ask('manager', 'changeCounting', { body: { ...rules, ...change }, headers: { 'if-match': `"${version}"` } });
  }

  /** The mailbox gets a message, and the poll takes it in. */
  async receive(raw: string): Promise<MessageView> {
    this.office.letterbox.receive(raw);
    await this.timer('pollMailbox');
    await this.timer('sweep');
    const [, internetMessageId = ''] = /^Message-ID: (.*)$/m.exec(raw) ?? [];
    return this.done('triage', 'findMessage', { body: { internetMessageId } });
  }

  /** Captures a message; its acknowledgement goes unless the mailbox refuses it. */
  async capture(message: string, { kind = 'complaint', area = 'highways', refused = false }: { kind?: Kind; area?: string; refused?: boolean } = {}): Promise<CapturedView> {
    if (refused) this.office.letterbox.failOnce('makeDraft', { why: 'refused' });
    const matters = [{ kind, area, inShort: 'Pothole on Mill Lane', wanted: 'It mended' }];
    const captured = await this.done<CapturedView>('triage', 'capture', { id: message, body: { matters, contact: sam.id, to: 'pat.lee@example.net' } });
    await this.timer('sweep');
    return captured;
  }

  case = (id: string): Promise<CaseView> => this.done('manager', 'case', { id });
}

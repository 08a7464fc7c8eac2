import type { RequestKey } from '../../../functions/stores/aggregate-store';
import { capture } from '../../../functions/use-cases/capture';
import type { Desk } from '../../../functions/use-cases/desk';
import { oweCaseLetter } from '../../../functions/use-cases/owe-case-letter';
import { pollMailbox } from '../../../functions/use-cases/poll-mailbox';
import { proveMailbox } from '../../../functions/use-cases/prove-mailbox';
import { retryLetter } from '../../../functions/use-cases/retry-letter';
import { watchMailbox } from '../../../functions/use-cases/watch-mailbox';
import type { CaseLetterBody } from '../../../shared/contract/bodies';
import type { Result } from '../../../shared/kernel/result';
import { answer, holdingReply } from '../../builders/casework';
import { amara, council, jo, sam } from '../../builders/office';
import type { Item, Posted } from './exchange';
import { answerTo, complaint, mattersIn, returned } from './mails';
import type { World } from './world';

/** What happens in a day: so many complaints within so many minutes, the share of letters that are answered or come back, and of calls between which somebody meddles with the mailbox. */
export interface Day {
  complaints: number;
  minutes: number;
  replies: number;
  meddles: number;
}

const tellAt = { url: 'https://heard.example/api/graph/notifications', lifecycleUrl: 'https://heard.example/api/graph/lifecycle', secret: 'heard' };

/** Refusals that another's being quicker explains. */
const anothers: readonly string[] = ['changing-too-often', 'letter-on-its-way', 'already-captured', 'letter-went-before', 'letter-not-stopped'];

type Asking = (desk: Desk, request: RequestKey) => Promise<Result<unknown, { code: string }>>;

/** Residents, officers and colleagues in Outlook: they ask, and ask again with the same intent until somebody answers. */
export class People {
  private intents = 0;
  private replies = 0;
  private readonly heard = new Set<string>();
  private readonly written = new Set<string>();

  constructor(private readonly world: World) {
    world.exchange.tell = (itemId) => this.hear(itemId);
  }

  /** The mailbox tells of an item, once, twice or never. */
  private hear(itemId: string): void {
    const { chance, weather } = this.world;
    if (chance.happens(weather.losesNotification)) return;
    this.world.ring({ kind: 'item', id: itemId });
    if (chance.happens(weather.tellsTwice)) this.world.ring({ kind: 'item', id: itemId });
  }

  /** Residents write throughout a day; officers and timers do theirs until the evening, and once more when all is calm. */
  live({ complaints, minutes, replies, meddles }: Day, first = 1): void {
    const { world } = this;
    for (let no = first; no < first + complaints; no += 1) world.after(world.chance.below(minutes), () => world.exchange.receive(complaint(no)));
    for (let minute = 0; minute < minutes + 120; minute += 60) world.after(minute, () => this.watch());
    for (let minute = 5; minute < minutes + 120; minute += 5) {
      world.after(minute, () => this.poll());
      world.after(minute + world.chance.below(5), () => this.workInbox());
    }
    for (let minute = 10; minute < minutes + 320; minute += 20) world.after(minute, () => this.residentsAnswer(replies));
    world.meddle = async () => world.chance.happens(meddles) && this.meddle();
  }

  /** The mailbox is looked through, what is stopped is looked at once, and the inbox is worked until it is empty. */
  tidyUp(): void {
    this.world.meddle = () => Promise.resolve();
    this.prove();
    this.world.after(30, () => this.lookAtStopped());
    for (const minutes of [60, 90, 120, 150]) this.world.after(minutes, () => this.workInbox(50));
    this.world.after(24 * 60, () => this.prove());
  }

  poll = (): void => this.world.run((desk) => pollMailbox(desk));

  watch = (): void => this.world.run((desk) => watchMailbox(desk, tellAt));

  prove = (): void => this.world.run((desk) => proveMailbox(desk), { failed: () => this.world.after(10, this.prove), lost: () => this.world.after(10, this.prove) });

  /** Asks until there is an answer, each time with the same key. */
  private intend(asking: Asking, answered: (value: unknown) => void = () => undefined): void {
    const request = { key: `intent-${(this.intents += 1)}`, hash: 'same' };
    const { world } = this;
    const ask = (): void => {
      let result: Result<unknown, { code: string }> | undefined;
      world.run(async (desk) => (result = await asking(desk, request)), {
        done: () => {
          if (result?.ok) return answered(result.value);
          if (result?.refusal.code === 'changing-too-often') return world.after(1, ask);
          if (result && !anothers.includes(result.refusal.code)) world.journal.refused.push(result.refusal.code);
        },
        failed: () => world.after(1, ask),
        lost: () => world.after(0.5, ask),
      });
    };
    ask();
  }

  /** An officer takes messages that wait, perhaps one that another has just taken. */
  workInbox(most = 3): void {
    this.world.run(async (desk) => {
      const { items } = await desk.documents.list({ kind: 'message', where: { pile: 'new' }, orderBy: 'receivedAt', limit: most });
      for (const { id, card } of items) this.captureIt(id, String(card.subject), String(card.from));
    });
  }

  private captureIt(id: string, subject: string, to: string): void {
    const matters = Array.from({ length: mattersIn(subject) }, (_, n) => ({ kind: 'complaint' as const, area: 'highways', inShort: `${subject}, matter ${n + 1}`, wanted: '', concerning: [] }));
    const by = this.world.chance.happens(0.5) ? sam.id : amara.id;
    this.intend((desk, request) => capture(desk, by, id, { matters, contact: sam.id, to }, request), (made) => {
      for (const { id: caseId } of (made as { cases: { id: string }[] }).cases) if (this.world.chance.happens(0.4)) this.writeTo(caseId);
    });
  }

  /** An officer writes that it takes longer, and after that the answer. */
  private writeTo(caseId: string): void {
    if (this.written.has(caseId)) return;
    this.written.add(caseId);
    const owe = (body: CaseLetterBody) => this.intend((desk, request) => oweCaseLetter(desk, amara.id, caseId, body, request));
    this.world.after(this.world.chance.between(60, 90), () => owe(holdingReply));
    if (this.world.chance.happens(0.5)) this.world.after(this.world.chance.between(240, 300), () => owe(answer));
  }

  /** Of the letters that residents have had, some are answered and some come back. */
  private async residentsAnswer(share: number): Promise<void> {
    const { chance, exchange } = this.world;
    for (const letter of exchange.sent) {
      if (this.heard.has(letter.id)) continue;
      this.heard.add(letter.id);
      if (!chance.happens(share)) continue;
      const no = (this.replies += 1);
      await exchange.receive(chance.happens(0.7) ? answerTo(letter, no) : returned(letter, no));
    }
  }

  /** A manager looks at every letter that stands still, and says: send it. */
  private lookAtStopped(): void {
    this.world.run(async (desk) => {
      const { items } = await desk.documents.list({ kind: 'letter', where: {}, orderBy: 'owedAt', limit: 1000 });
      for (const { id } of items) {
        const is = ((await desk.documents.get('letter', id))?.data as { state: { situation: { is: string } } }).state.situation.is;
        if (is === 'blocked' || is === 'unknown') this.intend((at, request) => retryLetter(at, { id: jo.id, mayLift: true }, id, request));
      }
    }, { failed: () => this.world.after(1, () => this.lookAtStopped()), lost: () => this.world.after(1, () => this.lookAtStopped()) });
  }

  /** Somebody in Outlook edits, sends, deletes or moves a draft of ours, a letter that went, or a message. */
  private async meddle(): Promise<void> {
    const { exchange, chance } = this.world;
    const { letters, items } = exchange;
    const draft = chance.pick(letters.filter(({ isDraft }) => isDraft));
    const went = chance.pick(letters.filter(({ isDraft }) => !isDraft));
    const item = chance.pick(items.filter(({ isDeleted }) => !isDeleted));
    if (draft && chance.happens(0.7)) await this.meddleWith(draft);
    else if (went && chance.happens(0.2)) await this.move(went.id);
    else if (item) await this.put(item);
  }

  private async meddleWith({ id, tag, text, cc }: Posted): Promise<void> {
    const { chance, journal } = this.world;
    const { mailbox } = this.world.exchange;
    journal.touched.add(tag);
    const acts: (() => Promise<unknown>)[] = [
      () => mailbox.change(council.mailbox, id, () => ({ body: { contentType: 'text', content: `${text}\nP.S. I looked myself.` } })),
      () => mailbox.change(council.mailbox, id, () => ({ ccRecipients: [...cc, 'colleague@marlshire.example'].map((address) => ({ emailAddress: { address } })) })),
      () => mailbox.send(council.mailbox, id),
      () => mailbox.remove(council.mailbox, id),
      () => mailbox.move(council.mailbox, id, 'deleteditems'),
    ];
    await chance.pick(acts)?.();
  }

  private async put(item: Item): Promise<void> {
    if (!this.world.chance.happens(0.1)) return this.move(item.itemId);
    await this.world.exchange.mailbox.remove(council.mailbox, item.itemId);
    item.isDeleted = true;
  }

  private async move(id: string): Promise<void> {
    await this.world.exchange.mailbox.move(council.mailbox, id, this.world.chance.pick(['deleteditems', 'archive', 'junkemail']) ?? 'archive');
  }
}

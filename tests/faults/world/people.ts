import type { RequestKey } from '../../../functions/stores/aggregate-store';
import { capture } from '../../../functions/use-cases/capture';
import type { Desk } from '../../../functions/use-cases/desk';
import { oweCaseLetter } from '../../../functions/use-cases/owe-case-letter';
import { pollMailbox } from '../../../functions/use-cases/poll-mailbox';
import { proveMailbox } from '../../../functions/use-cases/prove-mailbox';
import { retryLetter } from '../../../functions/use-cases/retry-letter';
import type { CaseLetterBody } from '../../../shared/contract/bodies';
import type { Result } from '../../../shared/kernel/result';
import { answer, holdingReply } from '../../builders/casework';
import { amara, jo, sam } from '../../builders/office';
import type { Draft, Item } from './mailbox';
import { answerTo, complaint, mattersIn, returned } from './mails';
import type { World } from './world';

/** What happens in a day: so many complaints within so many minutes, the share of letters that are answered or come back, and of calls between which somebody meddles with the mailbox. */
export interface Day {
  complaints: number;
  minutes: number;
  replies: number;
  meddles: number;
}

/** Refusals that another's being quicker explains. */
const anothers: readonly string[] = ['changing-too-often', 'letter-on-its-way', 'already-captured', 'letter-went-before'];

type Asking = (desk: Desk, request: RequestKey) => Promise<Result<unknown, { code: string }>>;

/** Residents, officers and colleagues in Outlook: they ask, and ask again with the same intent until somebody answers. */
export class People {
  private intents = 0;
  private replies = 0;
  private readonly heard = new Set<string>();
  private readonly written = new Set<string>();

  constructor(private readonly world: World) {}

  /** An item comes to lie in the mailbox, which may tell of it, twice or never. */
  receive(raw: string): Item {
    const { mailbox, chance, weather } = this.world;
    const item = mailbox.receive(raw);
    if (item.folder !== 'inbox' || chance.happens(weather.losesNotification)) return item;
    this.world.ring({ kind: 'item', id: item.itemId });
    if (chance.happens(weather.tellsTwice)) this.world.ring({ kind: 'item', id: item.itemId });
    return item;
  }

  /** Residents write throughout a day; officers and timers do theirs until the evening, and once more when all is calm. */
  live({ complaints, minutes, replies, meddles }: Day, first = 1): void {
    const { world } = this;
    for (let no = first; no < first + complaints; no += 1) world.after(world.chance.below(minutes), () => this.receive(complaint(no)));
    for (let minute = 5; minute < minutes + 120; minute += 5) {
      world.after(minute, () => this.poll());
      world.after(minute + world.chance.below(5), () => this.workInbox());
    }
    for (let minute = 10; minute < minutes + 320; minute += 20) world.after(minute, () => this.residentsAnswer(replies));
    world.meddle = () => world.chance.happens(meddles) && this.meddle();
  }

  /** The mailbox is looked through, what is stopped is looked at once, and the inbox is worked until it is empty. */
  tidyUp(): void {
    this.world.meddle = () => undefined;
    this.prove();
    this.world.after(30, () => this.lookAtStopped());
    for (const minutes of [60, 90, 120, 150]) this.world.after(minutes, () => this.workInbox(50));
    this.world.after(24 * 60, () => this.prove());
  }

  poll = (): void => this.world.run((desk) => pollMailbox(desk));

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
  private residentsAnswer(share: number): void {
    for (const letter of this.world.mailbox.sent) {
      if (this.heard.has(letter.draftId)) continue;
      this.heard.add(letter.draftId);
      if (!this.world.chance.happens(share)) continue;
      const no = (this.replies += 1);
      this.receive(this.world.chance.happens(0.7) ? answerTo(letter, no) : returned(letter, no));
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

  /** Somebody in Outlook edits, sends, deletes or moves a draft of ours or a message. */
  private meddle(): void {
    const { mailbox, chance } = this.world;
    const draft = chance.pick(mailbox.drafts.filter(({ isDraft, isDeleted }) => isDraft && !isDeleted));
    const item = chance.pick(mailbox.items.filter(({ isDeleted }) => !isDeleted));
    if (draft && chance.happens(0.7)) this.meddleWith(draft);
    else if (item) this.move(item);
  }

  private meddleWith(draft: Draft): void {
    this.world.journal.touched.add(draft.tag);
    const acts = [
      () => (draft.text += '\nP.S. I looked myself.'),
      () => draft.cc.push('colleague@marlshire.example'),
      () => this.world.mailbox.post(draft),
      () => (draft.isDeleted = true),
    ];
    this.world.chance.pick(acts)?.();
  }

  private move(item: Item): void {
    const { chance } = this.world;
    if (chance.happens(0.2)) item.isDeleted = true;
    else item.folder = chance.pick(['deleted items', 'elsewhere', 'junk email'] as const) ?? 'elsewhere';
  }
}

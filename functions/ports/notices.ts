import type { Activity } from '../../shared/domain/notice/activity';
import type { Wording } from '../../shared/domain/notice/notice';
import type { PersonId } from '../../shared/domain/people/vocabulary';

export interface NoticeToPost extends Wording {
  to: PersonId;
  /** Absent: free words, which are the headline. */
  activity?: Activity;
  /** A whole number of its own: what is posted under it again takes the place of what was there. */
  chain: number;
}

/** What colleagues see in Teams without having looked for it. Throws NoticeTrouble. */
export interface Notices {
  /** Resolves when Teams has taken it. Never asks twice by itself; asked again, the person sees one, perhaps announced twice. */
  post(notice: NoticeToPost): Promise<void>;
  /** The address under which Teams opens what a notice leads to: for letters. */
  linkTo(opens: string): string;
}

/** Why it was not taken: `later` may help by itself; without the app, or refused, it needs a person. */
export type WhyNoNotice = { why: 'later'; afterSeconds?: number } | { why: 'no app' } | { why: 'refused' };

export class NoticeTrouble extends Error {
  constructor(
    readonly trouble: WhyNoNotice,
    cause: unknown,
  ) {
    super(`Teams answered: ${trouble.why}`, { cause });
    this.name = 'NoticeTrouble';
  }
}

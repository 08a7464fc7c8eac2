import { NoticeTrouble, type Notices, type NoticeToPost, type WhyNoNotice } from '../../functions/ports/notices';

/** The feeds of Teams in memory: what is posted under a number again takes the place of what was there. */
export class Noticeboard implements Notices {
  /** Every call that was taken, in order. */
  readonly posted: NoticeToPost[] = [];
  private faults: { trouble: WhyNoNotice; when: 'before' | 'after' }[] = [];

  /** What a person sees: one for each number. */
  get seen(): NoticeToPost[] {
    return [...new Map(this.posted.map((notice) => [`${notice.to} ${notice.chain}`, notice])).values()];
  }

  /** The next call fails once, before Teams has taken it or after. */
  failOnce(trouble: WhyNoNotice, when: 'before' | 'after' = 'before'): void {
    this.faults.push({ trouble, when });
  }

  linkTo = (opens: string): string => `https://teams.example/${opens}`;

  post = (notice: NoticeToPost): Promise<void> => {
    const fault = this.faults.shift();
    if (fault?.when === 'before') return Promise.reject(new NoticeTrouble(fault.trouble, 'a test asked for it'));
    this.posted.push(notice);
    return fault ? Promise.reject(new NoticeTrouble(fault.trouble, 'a test asked for it')) : Promise.resolve();
  };
}

import type { PublishedList } from '../../shared/domain/clock/published-list';

/** Where the bank holidays are published. Throws PublishedListTrouble. */
export interface PublishedLists {
  /** The list as it stands now. */
  read(): Promise<PublishedList>;
}

/** `unreachable` may pass by itself; `not understood` needs a person: what came is not the list that we know. */
export type WhyNoList = 'unreachable' | 'not understood';

export class PublishedListTrouble extends Error {
  constructor(
    readonly why: WhyNoList,
    cause: unknown,
  ) {
    super(`The published list of bank holidays: ${why}`, { cause });
    this.name = 'PublishedListTrouble';
  }
}

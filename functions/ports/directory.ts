import type { PersonId } from '../../shared/domain/people/vocabulary';

/** Somebody of the council's directory: no more of them than choosing the right one takes. */
export interface DirectoryPerson {
  id: PersonId;
  name: string;
  /** Where they get mail; absent where the directory has no mailbox for them. */
  mail?: string;
}

/** As many as a person looks through; whoever is not among them is found by typing more. */
export const mostFound = 20;

/** The council's directory, which knows who works there. Throws DirectoryTrouble. */
export interface Directory {
  /** People whose name or address begins as was typed, `mostFound` at most. */
  find(text: string): Promise<DirectoryPerson[]>;
  /** Those of these ids that it has. Who was removed is missing; an account that is only switched off is not told apart. */
  whoIsThere(ids: readonly PersonId[]): Promise<PersonId[]>;
}

/** `later` may pass by itself; `refused` needs whoever gives permissions. */
export type WhyNoDirectory = 'later' | 'refused';

export class DirectoryTrouble extends Error {
  constructor(
    readonly why: WhyNoDirectory,
    cause: unknown,
  ) {
    super(`The directory answered: ${why}`, { cause });
    this.name = 'DirectoryTrouble';
  }
}

import { DirectoryTrouble, mostFound, type Directory, type DirectoryPerson, type WhyNoDirectory } from '../../functions/ports/directory';

/** A directory in memory, which has whom a test puts into it. */
export class PeopleDirectory implements Directory {
  readonly people: DirectoryPerson[] = [];
  /** Why it does not answer, while it does not. */
  trouble: WhyNoDirectory | undefined;
  /** What was typed, in order. */
  readonly asked: string[] = [];

  private answer<T>(of: () => T): Promise<T> {
    return this.trouble ? Promise.reject(new DirectoryTrouble(this.trouble, 'a test asked for it')) : Promise.resolve(of());
  }

  find = (text: string): Promise<DirectoryPerson[]> => {
    this.asked.push(text);
    return this.answer(() => this.people.filter(({ name, mail = '' }) => [name, mail].some((each) => each.toLowerCase().includes(text.toLowerCase()))).slice(0, mostFound));
  };

  whoIsThere = (ids: readonly string[]): Promise<string[]> => this.answer(() => this.people.map(({ id }) => id).filter((id) => ids.includes(id)));
}

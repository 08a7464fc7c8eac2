import { concernedBy, type Case } from '../../shared/domain/case/case';
import type { CaseCommand, CaseRefusal } from '../../shared/domain/case/commands';
import type { CheckedPromise } from '../../shared/domain/letter/promises';
import type { RecipientRefusal } from '../../shared/domain/letter/recipients';
import type { Sending } from '../../shared/domain/letter/sending';
import type { LetterKind } from '../../shared/domain/letter/vocabulary';
import type { ByHand } from '../../shared/domain/letter/way';
import type { Writing } from '../../shared/domain/letter/writing';
import type { Person } from '../../shared/domain/people/vocabulary';
import type { Instant, LondonDate } from '../../shared/kernel/london';
import type { Addressing } from './addressing';
import type { Desk } from './desk';

export type CaseLetterRefusal =
  | CaseRefusal
  | RecipientRefusal
  | { code: 'no-such-contact' }
  | { code: 'no-such-message' }
  | { code: 'no-such-person' }
  | { code: 'outcome-needed' }
  | { code: 'outcome-and-ending' }
  | { code: 'no-answer-date' }
  | { code: 'no-email-address' }
  | { code: 'new-address-unexplained' };

/** A letter of a case as it would go, with what it promises. */
export interface DraftedCaseLetter {
  writing: Omit<Writing, 'text'>;
  text: string;
  promises: CheckedPromise[];
  sending: Sending;
  /** It may mean harm and nobody was told: Heard's words do not go by themselves. */
  mustBeRead?: boolean;
  /** What owing it asks of the case. */
  command(writing: Writing, at: Instant, by: string): CaseCommand;
}

/** What every letter of a case is drafted from. */
export interface Around {
  desk: Desk;
  state: Case;
  council: string;
  /** Whom it names: of the case's contact, its officer and who writes, the first who works here still. */
  contact: Person;
  by: string;
  at: Instant;
  /** Until when the letter waits. */
  waitsUntil: Instant | undefined;
  addressing: Addressing;
  /** It goes to an address that the case did not know. */
  isNewAddress: boolean;
  /** A person delivers it; by e-mail where there is none. */
  way: ByHand | undefined;
}

/** Letters of one kind and stage are numbered as they are written, so that two who write at once write the same one. */
export function letterIdFor({ state }: Around, kind: 'ack' | 'hold' | 'answer', stage: number): string {
  const prefix = `${kind}-${state.id}-${stage}-`;
  return `${prefix}${state.correspondence.filter(({ is, id }) => is === 'letter' && id.startsWith(prefix)).length + 1}`;
}

/** A letter but for its words: by whom, for whom and how it goes. */
export function writingFor(around: Around, kind: LetterKind, id: string, template: string, promises: CheckedPromise[], answerBy?: LondonDate): Omit<Writing, 'text'> {
  const { desk, state, by, contact, addressing, waitsUntil, way } = around;
  return {
    id, kind, template, by,
    cases: [state.id],
    mailbox: desk.council.mailbox,
    keeps: promises.map(({ promise }) => promise),
    contact: contact.id,
    concerning: concernedBy(state),
    areas: [state.area],
    ...addressing.writing,
    ...(answerBy && { tells: [{ caseId: state.id, answerBy }] }),
    ...(waitsUntil && { undoUntil: waitsUntil }),
    ...(way && { way }),
  };
}

/** The template that a letter keeps: whose words it is in. */
export const templateOf = (template: string, edited: string | undefined): string => (edited === undefined ? template : `${template}, edited`);

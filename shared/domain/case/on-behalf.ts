import type { LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { WriterRole } from './vocabulary';

/** Whether the writer may act for the person concerned, and who recorded it. A basis: why no word of theirs is needed. */
export type Authority =
  | { is: 'not asked' }
  | { is: 'asked'; on: LondonDate; by: PersonId }
  | { is: 'given'; on: LondonDate; how: string; scope: string; by: PersonId }
  | { is: 'refused'; on: LondonDate; by: PersonId }
  | { is: 'basis'; on: LondonDate; basis: string; by: PersonId };

/** The writer is not the person concerned (product rule "Who writes, who it is about"). */
export interface OnBehalf {
  as: WriterRole;
  /** The name of the person concerned. */
  of: string;
  authority: Authority;
}

/** Until authority is recorded, letters repeat only what the writer told us. */
export const mayOnlyRepeat = (onBehalf: OnBehalf | undefined): onBehalf is OnBehalf => onBehalf !== undefined && onBehalf.authority.is !== 'given' && onBehalf.authority.is !== 'basis';

/** One who writes for a constituent is answered in that one case, and never sees its record. */
export const isForConstituent = ({ as }: Pick<OnBehalf, 'as'>): boolean => as === 'councillor' || as === 'MP';

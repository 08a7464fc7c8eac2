import type { PersonId } from '../../shared/domain/people/vocabulary';
import type { Instant } from '../../shared/kernel/london';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

/** Who last changed a part of the settings, and when, in a sentence; nothing where it stands as it came with Heard. */
export const lastChanged = (roster: Roster, last: { at: Instant; by?: PersonId } | undefined): { changed?: string } =>
  last?.by === undefined ? {} : { changed: `Changed by ${roster.person(last.by).name}, ${whenInWords(last.at)}.` };

import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseFact } from '../../shared/domain/case/vocabulary';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import type { Instant } from '../../shared/kernel/london';
import type { Kept } from '../stores/aggregate-store';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

/** Who last changed a part of the settings, and when, in a sentence; nothing where it stands as it came with Heard. */
export const lastChanged = (roster: Roster, last: { at: Instant; by?: PersonId } | undefined): { changed?: string } =>
  last?.by === undefined ? {} : { changed: `Changed by ${roster.person(last.by).name}, ${whenInWords(last.at)}.` };

/** What is on the timeline of a case once a fact of it was changed. */
const changes = { kind: 'KindCorrected', place: 'PlaceSet', wishes: 'WishesRecorded', writer: 'WriterSaid', officer: 'Assigned' } satisfies Record<CaseFact, CaseEvent['type']>;

/** Who last changed a fact of a case, and when. */
export const factChanged = (roster: Roster, { timeline }: Pick<Kept<Case>, 'timeline'>, fact: CaseFact): { changed?: string } =>
  lastChanged(roster, timeline.findLast(({ type }) => type === changes[fact]));

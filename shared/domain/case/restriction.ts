import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { Closing } from '../people/sight';
import type { PersonId } from '../people/vocabulary';
import { concernedBy, type Case, type CaseEvent } from './case';
import type { RestrictionCommand, RestrictionRefusal } from './commands';

const others = ({ absorbed, situation }: Pick<Case, 'absorbed' | 'situation'>): PersonId[][] =>
  [...absorbed, ...('mergeId' in situation ? [situation] : [])].flatMap(({ openTo }) => (openTo ? [openTo] : []));

/**
 * Whom a case is about and, where it is closed, to whom it is open beside managers: those named, its officer and its
 * contact, and those of a closed case that it is together with (product rules "Restricted cases", "Roles").
 */
export function closingOf(state: Pick<Case, 'restriction' | 'concerning' | 'absorbed' | 'situation' | 'officer' | 'contact'>): Closing {
  const { restriction, officer, contact } = state;
  const concerning = concernedBy(state);
  const ofOthers = others(state);
  if (!restriction && ofOthers.length === 0) return { concerning };
  const openTo = [...(restriction?.named ?? []), ...(officer === undefined ? [] : [officer]), contact, ...ofOthers.flat()];
  return { concerning, openTo: [...new Set(openTo)].filter((each) => !concerning.includes(each)) };
}

/** Whoever closes a case goes on seeing it; whom it is about is never named, never its contact, and no longer its officer. */
function restrict(command: Extract<RestrictionCommand, { type: 'Restrict' }>, state: Case): Result<CaseEvent[], RestrictionRefusal> {
  const { at, by, because, ground, contact, closeId, notBefore } = command;
  const concerning = [...new Set(command.concerning)].filter((each) => !state.concerning.includes(each));
  const named = [...new Set([...command.named, by])];
  const about = [...concernedBy(state), ...concerning];
  if (about.includes(by)) return refuse({ code: 'concerns-you' });
  if (named.some((each) => about.includes(each))) return refuse({ code: 'named-is-concerned' });
  if (about.includes(contact ?? state.contact)) return refuse({ code: 'contact-is-concerned' });
  const { restriction, officer } = state;
  const same = restriction?.ground === ground && restriction.named.length === named.length && named.every((each) => restriction.named.includes(each));
  if (same && concerning.length === 0 && (contact === undefined || contact === state.contact)) return ok([]);
  const taken: CaseEvent[] = officer !== undefined && about.includes(officer) ? [{ type: 'Assigned', at, by }] : [];
  return ok([{ type: restriction ? 'RestrictionChanged' : 'Restricted', at, by, because, ground, named, concerning, closeId, notBefore, ...(contact && { contact }) }, ...taken]);
}

function lift({ at, by, because, notAbout, closeId, notBefore }: Extract<RestrictionCommand, { type: 'LiftRestriction' }>, state: Case): Result<CaseEvent[], RestrictionRefusal> {
  if (!state.restriction && state.concerning.length === 0) return refuse({ code: 'case-not-restricted' });
  const stays = state.concerning.some((each) => !notAbout.includes(each));
  return stays ? refuse({ code: 'about-a-colleague' }) : ok([{ type: 'RestrictionLifted', at, by, because, notAbout, closeId, notBefore }]);
}

const sameClosing = (one: Closing, other: Closing): boolean => JSON.stringify([one.concerning, one.openTo]) === JSON.stringify([other.concerning, other.openTo]);

/** Decides who may see a case (product rule "Restricted cases"). One that has given itself up to another is closed and opened with that one. */
export function decideRestriction(command: RestrictionCommand, state: Case): Result<CaseEvent[], RestrictionRefusal> {
  const { situation } = state;
  if (command.type === 'HearClosing') {
    const { at, closing, closeId, notBefore } = command;
    const hears = 'mergeId' in situation && situation.into === command.from && !sameClosing(situation, closing);
    return ok(hears ? [{ type: 'ClosingHeard', at, closing, closeId, notBefore }] : []);
  }
  if ('mergeId' in situation) return refuse({ code: 'case-with-another', into: situation.into });
  switch (command.type) {
    case 'Restrict':
      return restrict(command, state);
    case 'LiftRestriction':
      return lift(command, state);
    default:
      return unreachable(command);
  }
}

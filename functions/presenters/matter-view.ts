import { currentStage, type Case } from '../../shared/domain/case/case';
import { CaseLetterBody } from '../../shared/contract/bodies';
import type { MatterView } from '../../shared/contract/cases';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import type { Desk } from '../use-cases/desk';
import { formOf } from '../use-cases/form-of';
import { caseCardView } from './case-card-view';
import type { Roster } from './roster';

/** As many as one page shows of a campaign; all are counted. */
const shown = 100;

/** The lead's answer in the officer's own words, once it is written: offered to each linked case. */
async function answerOf(desk: Desk, lead: Case): Promise<MatterView['answer']> {
  const { answer } = currentStage(lead);
  const letter = answer && (await letterStore(desk.ownWork).get(answer.letterId));
  const form = letter && (await formOf(desk, letter.state, CaseLetterBody));
  return form?.letter === 'answer' ? { says: form.says, ...(form.outcome && { outcome: form.outcome }) } : undefined;
}

/** The cases of different people on one matter, as far as the reader sees them; `undefined` for one that stands by itself. */
export async function matterView(desk: Desk, { id, state }: Kept<Case>, roster: Roster): Promise<MatterView | undefined> {
  const leadId = state.lead?.caseId ?? id;
  // What was put with another has no answer of its own.
  const where = { lead: leadId, situation: ['open', 'answered'] };
  const { items } = await desk.documents.list({ kind: 'case', where, orderBy: 'answerBy', limit: shown });
  if (leadId === id && items.length === 0) return undefined;
  const lead = leadId === id ? state : (await caseStore(desk.documents, desk.counting).get(leadId))?.state;
  if (!lead) return undefined;
  const answer = leadId === id ? undefined : await answerOf(desk, lead);
  return {
    lead: leadId,
    people: 1 + (items.length < shown ? items.length : await desk.documents.count({ kind: 'case', where })),
    linked: items.map((item) => ({ ...caseCardView(desk, roster, item), answered: item.card.situation === 'answered' })),
    ...(answer && { answer }),
  };
}

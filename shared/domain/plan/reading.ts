import type { LondonDate } from '../../kernel/london';
import type { Approach } from '../decision/vocabulary';
import { openFor, opensOn } from './dates';
import { tickedIn, type Draft } from './draft';
import { fields, type Field } from './fields';
import { isInForce, legalBases } from './legal-bases';
import { principles } from './principles';
import { promisesBeyond } from './promises';
import type { LegalBaseId, PlanField, PrincipleId } from './vocabulary';

/** A place in a draft: its part, and the field or list there. */
export type Place = { part: 'text'; field: PlanField } | { part: 'principles'; field: PrincipleId } | { part: 'people' | 'techniques' | 'bases' } | { part: 'approach' };

/** Something that is written and does not stand as it is. */
export type Finding =
  | { is: 'promises more'; field: PlanField; words: string }
  | { is: 'councillors as representatives' }
  | { is: 'closes before it opens' }
  | { is: 'base not in force'; base: LegalBaseId }
  | { is: 'not an amount'; field: 'cost' | 'budget' }
  | { is: 'over budget' }
  | { is: 'label promises more' };

/** What a plan has still to say before anybody can check it, and what in it does not stand. */
export interface PlanReading {
  asked: Field[];
  missing: Place[];
  findings: Finding[];
}

const pounds = (said: string | undefined): number | undefined => (said !== undefined && /^£?\s*\d{1,3}(?:,?\d{3})*(?:\.\d{2})?$/.test(said.trim()) ? Number(said.replace(/[£,\s]/g, '')) : undefined);
const isWritten = (said: string | undefined): boolean => said !== undefined && said.trim() !== '';

function missingOf(draft: Draft, asked: readonly Field[], approach: Approach): Place[] {
  const texts = asked.filter(({ id }) => !isWritten(draft.text?.[id])).map(({ id }) => ({ part: 'text' as const, field: id }));
  const lists = [
    ...(tickedIn(draft.people).length === 0 ? [{ part: 'people' as const }] : []),
    ...(approach !== 'inform' && tickedIn(draft.techniques).length === 0 ? [{ part: 'techniques' as const }] : []),
    ...(draft.answers.duty === 'yes' && tickedIn(draft.bases).length === 0 ? [{ part: 'bases' as const }] : []),
  ];
  const measured = draft.text?.label === 'formal consultation' ? principles.filter(({ id }) => !isWritten(draft.principles?.[id])).map(({ id }) => ({ part: 'principles' as const, field: id })) : [];
  return [...texts, ...lists, ...measured];
}

/** The legal bases that were chosen and are not in force on the day that it opens, or today while none is known. */
export const basesNotInForce = (draft: Draft, today: LondonDate): LegalBaseId[] => {
  const on = opensOn(draft) ?? today;
  return tickedIn(draft.bases).filter((id) => legalBases.some((base) => base.id === id && !isInForce(base, on)));
};

/** A draft without what it is not asked any more, such as what was to be asked of people before it was decided to inform: nobody sees it, and it is no part of a version. */
const withAsked = (draft: Draft, asked: readonly Field[]): Draft => ({ ...draft, text: Object.fromEntries(asked.map(({ id }) => [id, draft.text?.[id]])) });

function findingsOf(draft: Draft, approach: Approach, today: LondonDate): Finding[] {
  const { text = {} } = draft;
  const [cost, budget] = [pounds(text.cost), pounds(text.budget)];
  return [
    ...promisesBeyond(approach, draft).map((promise) => ({ is: 'promises more' as const, ...promise })),
    ...(approach === 'inform' && isWritten(text.label) && text.label !== 'information' ? [{ is: 'label promises more' as const }] : []),
    ...(/\b(?:cllrs?|councillors?|elected members?)\b/i.test(text.representatives ?? '') ? [{ is: 'councillors as representatives' as const }] : []),
    ...((openFor(draft) ?? 0) < 0 ? [{ is: 'closes before it opens' as const }] : []),
    ...basesNotInForce(draft, today).map((base) => ({ is: 'base not in force' as const, base })),
    ...(['cost', 'budget'] as const).filter((field) => isWritten(text[field]) && pounds(text[field]) === undefined).map((field) => ({ is: 'not an amount' as const, field })),
    ...(cost !== undefined && budget !== undefined && cost > budget ? [{ is: 'over budget' as const }] : []),
  ];
}

/** Reads a draft as what it is to become: which fields it is asked, what is missing, what does not stand (product rule "The plan"). `decided` is absent while nobody has decided. */
export function readPlan(draft: Draft, decided: Approach | undefined, likely: Approach, today: LondonDate): PlanReading {
  const approach = decided ?? likely;
  const asked = fields.filter((field) => field.asked({ approach, draft }));
  return { asked, missing: [...(decided ? [] : [{ part: 'approach' as const }]), ...missingOf(draft, asked, approach)], findings: findingsOf(withAsked(draft, asked), approach, today) };
}

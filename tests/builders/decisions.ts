import { readFileSync } from 'node:fs';
import type { Answers } from '../../shared/domain/decision/vocabulary';
import { outsideCase } from './outside-cases';

/** A case of inform, consult or involve, as those who wrote it say it. */
export interface OutsideDecision {
  id: string;
  inputs: { stat: boolean | null; scope: string | null; cb: string | null; budget: boolean | null; mand: string | null; know: string | null; cont: boolean | null; own: boolean | null; infl: string | null };
  expected: string;
  reasons: string[];
  contrary: string[];
  flags: string[];
  requiresReason: boolean;
}

export const outsideDecisions = (): OutsideDecision[] => JSON.parse(readFileSync(outsideCase('decision', 'decision.json'), 'utf8')) as OutsideDecision[];

const said = <T>(answer: boolean | null, yes: T, no: T): T | undefined => (answer === null ? undefined : answer ? yes : no);

/** Its inputs as answers. What is null was not answered, but that nothing requires a change is said so. */
export const answersOf = ({ stat, scope, cb, budget, mand, know, cont, own, infl }: OutsideDecision['inputs']): Answers =>
  Object.fromEntries(
    Object.entries({
      duty: said(stat, 'yes', 'no'), scope, outweighs: cb, budget: said(budget, 'in proportion', 'out of proportion'), requiredBy: mand ?? 'nothing', knowledge: know,
      inDepth: said(cont, 'another way', 'no'), ownership: said(own, 'yes', 'no'), influence: infl,
    }).filter(([, answer]) => answer !== null && answer !== undefined),
  ) as Answers;

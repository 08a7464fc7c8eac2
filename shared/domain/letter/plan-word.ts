import { readDate, shortDate } from '../../kernel/london';
import type { Wording } from '../notice/notice';
import { poundsSaid, type PlanSaid } from '../notice/plan';

export interface PlanWordFacts {
  council: string;
  /** Whom it is for. */
  name: string;
  plan: PlanSaid;
  /** What the notice in Teams says of it. */
  word: Pick<Wording, 'headline' | 'preview'>;
  /** Where that leads: the plan itself, in Teams. */
  link: string;
}

export const planWordTemplate = 'word of a plan v1';

const noReply = 'This e-mail is sent by Heard beside its notice in Teams. Nothing is decided by answering it: open the plan.';

/**
 * The e-mail that goes with a notice of a plan: what is asked, the plan's title, its opening day and cost, and the link.
 * Nothing that residents or approvers wrote stands in it.
 */
export function writePlanWord({ council, name, plan, word, link }: PlanWordFacts): { subject: string; text: string } {
  const opens = readDate(plan.opens ?? '');
  const pounds = poundsSaid(plan.cost);
  const facts = [plan.title, `Plan ${plan.id}`, ...(opens ? [`Opens ${shortDate(opens)}`] : []), ...(pounds === undefined ? [] : [`Costs ${pounds}`])];
  return { subject: word.headline, text: [`Dear ${name}`, word.preview, facts.join('\n'), `Open it in Teams:\n${link}`, noReply, council].join('\n\n') };
}

import { currentOf, type Telling } from '../../shared/domain/approval/submission';
import { planWordTemplate, writePlanWord } from '../../shared/domain/letter/plan-word';
import { planWord } from '../../shared/domain/notice/plan';
import type { Plan } from '../../shared/domain/plan/plan';
import type { Person } from '../../shared/domain/people/vocabulary';
import { digestOf } from '../adapters/system/digest';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';
import { oweOwnLetter } from './owe-own-letter';
import { oweNotice, sendNotice } from './send-notice';
import { sendLetter } from './send-letter';

type Named = Pick<Telling, 'id'>;

/** The notice and the e-mail of one telling: whoever makes them again makes the same. */
export const planNoticeId = (planId: string, { id }: Named): string => `plan-${digestOf(planId, id).slice(0, 32)}`;
export const planLetterId = (planId: string, { id }: Named): string => `word-${digestOf(planId, id).slice(0, 32)}`;

/** Makes the e-mail that goes with a notice, once, with its words; to whom no address is known, none. */
async function oweLetter(desk: Desk, plan: Plan, telling: Telling, person: Person | undefined): Promise<void> {
  if (person?.email === undefined) return;
  const said = { id: plan.id, title: plan.title, ...currentOf(plan)?.brief };
  const word = planWord(said, telling);
  const { subject, text } = writePlanWord({ council: desk.council.name, name: person.name, plan: said, word, link: desk.notices.linkTo(word.opens) });
  const of = { planId: plan.id, telling: telling.id, to: person.id };
  await oweOwnLetter(desk, { id: planLetterId(plan.id, telling), kind: 'word of a plan', plan: of, to: { name: person.name, address: person.email }, subject, text, template: planWordTemplate, areas: [plan.area] });
}

/** Makes the notice of each telling and the e-mail that always goes with it (product rule "Approval"). Made again they are the same. */
export async function oweWord(desk: Desk, plan: Plan, tellings: readonly Telling[]): Promise<void> {
  const people = await peopleStore(desk.ownWork).all();
  for (const telling of tellings) {
    await oweNotice(desk, planNoticeId(plan.id, telling), planWord({ id: plan.id, title: plan.title, ...currentOf(plan)?.brief }, telling));
    await oweLetter(desk, plan, telling, people.find(({ id }) => id === telling.to));
  }
}

/** Sends both; what is not there, or another has, is left. */
export async function sendWord(desk: Desk, planId: string, tellings: readonly Telling[]): Promise<void> {
  for (const telling of tellings) {
    await sendNotice(desk, planNoticeId(planId, telling));
    await sendLetter(desk, planLetterId(planId, telling));
  }
}

import { criterionIds } from '../../../shared/domain/approval/vocabulary';
import type { LocalHeard } from '../../builders/local-heard';

/** What a plan that informs is asked beside its days and its choices, by the labels of its page. */
export const draftOfPlan = {
  people: ['Residents', 'Service users'],
  text: {
    'In short': 'Three buses run an hour later on Sundays.', 'Who is affected, and how many': 'About 1,100 passengers on a Sunday.', 'Seldom-heard groups': 'People without the internet: posters.', 'What is decided already': 'The times, with the companies that run them.',
    'Accessible formats': 'Large print on request.', 'How people are told': 'Posters and the radio.', 'What it found': 'Nobody is worse off.', 'What personal data is kept': 'none', 'Local members': 'A week before it is public.',
  },
};

const asked = async (heard: LocalHeard, person: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, headers?: Record<string, string>) => {
  const answer = await heard.api(person, method, path, body, headers);
  if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** Submits what is written of a plan. */
export async function submitted(heard: LocalHeard, id: string): Promise<void> {
  const { version } = await asked(heard, 'bea-author', 'GET', `plans/${id}`);
  await asked(heard, 'bea-author', 'POST', `plans/${id}/versions`, { draft: version, highLevel: false });
}

/** The Community Engagement Team finds every criterion met. */
export async function checked(heard: LocalHeard, id: string): Promise<void> {
  const { version } = await asked(heard, 'noor-team', 'GET', `plans/${id}/approval`);
  await asked(heard, 'noor-team', 'POST', `plans/${id}/check`, { hash: version.hash, criteria: criterionIds.map((each) => ({ id: each, met: 'yes' })), checks: [] });
}

/** A plan that waits for its approvers, while the Head of Libraries is away and Leo answers for her. */
export async function atApproval(heard: LocalHeard, { title, area, opens }: { title: string; area: string; opens: string }): Promise<string> {
  const people = (await asked(heard, 'helen-brandt', 'GET', 'settings/people')).people as { id: string; name: string }[];
  const oid = (name: string): string => people.find((each) => each.name === name)?.id ?? '';
  const [dora, leo] = [oid('Dora Lindley'), oid('Leo Marchant')];
  const days = { from: '2026-01-01', until: '2030-12-31' };
  const { version: kept } = await asked(heard, 'helen-brandt', 'GET', `settings/people/${dora}`);
  await asked(heard, 'helen-brandt', 'PUT', `settings/people/${dora}`, { absence: days, deputy: { person: leo, ...days } }, { 'if-match': `"${kept}"` });
  const { id, version } = await asked(heard, 'bea-author', 'POST', 'plans', { title, area });
  const answers = { duty: 'no', knowledge: 'sufficient' };
  await asked(heard, 'bea-author', 'POST', `plans/${id}/approach`, { approach: 'inform', answers, decidedBy: dora, as: 'Head of Service', seen: 0 });
  const text = { inShort: 'Four libraries open an hour later.', affected: '2,900 readers.', seldomHeard: 'Posters.', decidedAlready: 'The hours, in March.', formats: 'Large print.', howTold: 'Posters.', equality: 'not needed', equalitySaid: 'Nobody is worse off.', personalData: 'none', localMembers: 'A week before.', label: 'information', opens };
  await asked(heard, 'bea-author', 'PUT', `plans/${id}/draft`, { answers, notes: {}, text, people: { residents: 'yes' } }, { 'if-match': `"${version}"` });
  await submitted(heard, id);
  await checked(heard, id);
  return id;
}

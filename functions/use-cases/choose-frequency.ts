import type { Frequency } from '../../shared/domain/digest/vocabulary';
import { usualFrequency } from '../../shared/domain/digest/rules';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { londonDate, type Instant } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { digestStore, type MemberChoice } from '../stores/digest-store';
import { peopleStore } from '../stores/people-store';
import { tries } from './change';
import type { Desk } from './desk';

type Desked = Pick<Desk, 'ownWork' | 'clock'>;

/** Changes what a member has chosen, under the version that was read; decided anew where another was quicker. */
async function changeChoice({ ownWork }: Desked, person: PersonId, next: (before: MemberChoice) => MemberChoice): Promise<Result<MemberChoice, { code: 'changing-too-often' }>> {
  const store = digestStore(ownWork);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = await store.choice(person);
    const choice = next(before?.data ?? { person, frequency: usualFrequency, timeline: [] });
    if (choice === before?.data) return ok(choice);
    if ((await store.keepChoice(choice, before?.version)) !== undefined) return ok(choice);
  }
  return refuse({ code: 'changing-too-often' });
}

/** How often a member is sent a digest (product rule: they choose). Who begins again after none is told what comes from that day on. `by`: in Heard, or by the link of a digest. */
export const chooseFrequency = (desk: Desked, person: PersonId, frequency: Frequency, by: 'themselves' | 'link') =>
  changeChoice(desk, person, (before) => {
    if (before.frequency === frequency) return before;
    const at = desk.clock.now();
    return { ...before, frequency, ...(before.frequency === 'none' && { since: londonDate(at) }), timeline: [...before.timeline, { at, type: 'FrequencyChosen', by, frequency }] };
  });

/** Which services a member follows beside their divisions; refused where the council has no such service. */
export async function chooseInterests(desk: Desked, person: PersonId, interests: readonly string[]): Promise<Result<MemberChoice, { code: 'changing-too-often' } | { code: 'no-such-area' }>> {
  const known = (await peopleStore(desk.ownWork).settings())?.areas.map(({ id }) => id) ?? [];
  if (!interests.every((area) => known.includes(area))) return refuse({ code: 'no-such-area' });
  return changeChoice(desk, person, (before) => ({ ...before, interests: [...interests], timeline: [...before.timeline, { at: desk.clock.now(), type: 'InterestsChosen', interests }] }));
}

/** Notes that a digest came back: nothing more goes to that address until somebody has looked at it. */
export const noteReturned = (desk: Desked, person: PersonId, letterId: string, at: Instant) =>
  changeChoice(desk, person, (before) => (before.bounced?.letterId === letterId ? before : { ...before, bounced: { letterId, at }, timeline: [...before.timeline, { at, type: 'DigestReturned', letter: letterId }] }));

/** Somebody has looked at the address, and sends again. */
export const forgetReturned = (desk: Desked, person: PersonId, by: PersonId) =>
  changeChoice(desk, person, (before) => {
    const { bounced, ...rest } = before;
    return bounced ? { ...rest, timeline: [...before.timeline, { at: desk.clock.now(), type: 'AddressLookedAt', by }] } : before;
  });

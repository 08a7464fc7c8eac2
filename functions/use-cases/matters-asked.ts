import { countingFor, profileForNew, type Counting, type CouncilCounting } from '../../shared/domain/clock/counting';
import { readClock } from '../../shared/domain/clock/reading';
import type { Receipt } from '../../shared/domain/clock/convention';
import { isSameOrigin, type Origin } from '../../shared/domain/case/case';
import { referenceFrom } from '../../shared/domain/case/reference';
import type { Matter, Message } from '../../shared/domain/message/message';
import type { CouncilSettings } from '../../shared/domain/people/vocabulary';
import type { Place } from '../../shared/domain/place/place';
import type { LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CaptureBody } from '../../shared/contract/bodies';
import { digestOf } from '../adapters/system/digest';
import type { Desk } from './desk';
import { placeFrom, type LookUpRefusal } from './places';

/** A matter as its case will be opened, with the date that its letter tells. */
export type DatedMatter = Matter & { answerBy: LondonDate };

export type MatterRefusal = { code: 'no-such-area'; area: string } | { code: 'no-answer-date' } | LookUpRefusal;

/** The first capture's digest stays as it always was. */
const matterDigest = ({ messageId, matter, withdrawn }: Origin, salt: number): string => digestOf(messageId, String(matter), String(salt), ...(withdrawn === undefined ? [] : [`after ${withdrawn}`]));

/** Where the nth matter of a message comes from, captures that were taken back counted: their cases have ended. */
export const originOf = ({ arrival, withdrawn = [] }: Message, matter: number): Origin => ({ messageId: arrival.id, matter, ...(withdrawn.length > 0 && { withdrawn: withdrawn.length }) });

/**
 * The reference of a matter: always the same for the same message and number. One that another message's case has
 * already (one in seventeen thousand million) is passed over.
 */
async function caseIdFor(desk: Desk, origin: Origin): Promise<string> {
  for (let salt = 0; ; salt += 1) {
    const id = referenceFrom(desk.council.prefix, matterDigest(origin, salt));
    const there = await desk.ownWork.get('case', id);
    const its = (there?.data as { state: { origin: Origin } } | undefined)?.state.origin;
    if (!its || isSameOrigin(its, origin)) return id;
  }
}

/** The profile of a matter: its service area's, or the council's usual one (product rule "Timescales are data"). */
const profileOf = ({ areas }: CouncilSettings, area: string, counting: CouncilCounting) => profileForNew(counting, areas.find((each) => each.id === area)?.profile);

/** How the first stage of a matter is counted. */
export function firstStage(counting: CouncilCounting, council: CouncilSettings, area: string): Counting {
  const first = countingFor(counting, profileOf(council, area, counting));
  if (!first) throw new Error('A profile has a first stage');
  return first;
}

/**
 * When a matter will be answered, as the letter says it: where that counts from the acknowledgement, as if it were sent
 * today, and the date stands if sending slips (product rule "Acknowledgement").
 */
function answerByFor(desk: Desk, council: CouncilSettings, area: string, received: Receipt): LondonDate | undefined {
  const now = desk.clock.now();
  return readClock({ received, acknowledgedAt: now }, firstStage(desk.counting, council, area), now).answer.by;
}

/** Whom somebody has said that the message is about, every matter of it is about, until a manager says otherwise. */
const aboutIn = ({ about }: Message, concerning: readonly string[]): string[] => [...new Set([...concerning, ...(about?.concerning ?? [])])];

/** Where each matter is, looked up in the council's table. */
async function placesOf(desk: Desk, matters: CaptureBody['matters']): Promise<Result<{ place?: Place }[], LookUpRefusal>> {
  const found: { place?: Place }[] = [];
  for (const { place } of matters) {
    const one = place && (await placeFrom(desk, place));
    if (one && !one.ok) return one;
    found.push(one ? { place: one.value } : {});
  }
  return ok(found);
}

/** What a capture asks of each matter, and what they share. */
type Asked = Pick<CaptureBody, 'matters'> & { received: Receipt; lead?: string };

/**
 * The matters of a capture: each with its reference, the profile of its service, where it is, and when it will be
 * answered. Refuses areas and places that the council does not have.
 */
export async function mattersAsked(desk: Desk, message: Message, { matters, received, lead }: Asked, council: CouncilSettings): Promise<Result<DatedMatter[], MatterRefusal>> {
  const unknown = matters.find(({ area }) => !council.areas.some(({ id }) => id === area));
  if (unknown) return refuse({ code: 'no-such-area', area: unknown.area });
  const places = await placesOf(desk, matters);
  if (!places.ok) return places;
  const made: DatedMatter[] = [];
  for (const [at, { restricted, concerning, place: _asked, ...matter }] of matters.entries()) {
    const answerBy = answerByFor(desk, council, matter.area, received);
    if (!answerBy) return refuse({ code: 'no-answer-date' });
    made.push({
      ...matter, ...places.value[at], answerBy,
      no: at + 1,
      caseId: await caseIdFor(desk, originOf(message, at + 1)),
      profile: profileOf(council, matter.area, desk.counting).id,
      concerning: aboutIn(message, concerning),
      ...(restricted && { restricted }),
      ...(lead !== undefined && { lead }),
    });
  }
  return ok(made);
}

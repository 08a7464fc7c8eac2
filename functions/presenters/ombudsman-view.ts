import type { Case } from '../../shared/domain/case/case';
import { nothingWithOmbudsman, owedToOmbudsman, referralsOf, type OmbudsmanRecord, type OwedToOmbudsman, type Referral } from '../../shared/domain/case/ombudsman';
import { ombudsmanFindings, ombudsmen, ombudsmenOf } from '../../shared/domain/case/ombudsmen';
import { soon, standingOn } from '../../shared/domain/clock/reading';
import { londonDate, shortDate, type LondonDate } from '../../shared/kernel/london';
import type { OmbudsmanView, ReferralView } from '../../shared/contract/ombudsman';
import { caseStore } from '../stores/case-store';
import type { Desk } from '../use-cases/desk';

const nameOf = (all: readonly { id: string; name: string }[], id: string) => ({ id, name: all.find((each) => each.id === id)?.name ?? id });
export const ombudsmanNamed = (id: string): string => nameOf(ombudsmen, id).name;
export const findingNamed = (id: string): string => nameOf(ombudsmanFindings, id).name;

const owedSaid: Record<OwedToOmbudsman['is'], (by: LondonDate) => string> = {
  reply: (by) => `Reply to the Ombudsman by ${shortDate(by)}`,
  remedy: (by) => `Do what the Ombudsman recommended by ${shortDate(by)}`,
};

/** How what is owed to the Ombudsman stands today, on the council's own working days. */
export const standingToOmbudsman = ({ counting, clock }: Desk, by: LondonDate) => standingOn(londonDate(clock.now()), by, soon.answer, counting.councilCalendar).standing;

function referralView(desk: Desk, record: OmbudsmanRecord, { id, ombudsman, reference, heardOn, inError }: Referral): ReferralView {
  const owed = new Set(owedToOmbudsman(record).map((each) => each.id));
  const stands = (each: string, by: LondonDate) => owed.has(each) && { standing: standingToOmbudsman(desk, by) };
  const decision = record.decisions.find((each) => each.id === id);
  return {
    id, reference, heardOn,
    ombudsman: nameOf(ombudsmen, ombudsman),
    said: inError ? 'Recorded in error: it counts for nothing.' : `Heard of it on ${shortDate(heardOn)}.`,
    ...(inError && { inError }),
    questions: record.questions.filter(({ referral }) => referral === id).map(({ referral: _of, ...one }) => ({
      ...one, said: one.repliedOn ? `Replied on ${shortDate(one.repliedOn)}; it was owed by ${shortDate(one.replyBy)}` : owedSaid.reply(one.replyBy), ...stands(one.id, one.replyBy),
    })),
    ...(decision && { decision: { finding: nameOf(ombudsmanFindings, decision.finding), decidedOn: decision.decidedOn, said: `${findingNamed(decision.finding)}. Decided on ${shortDate(decision.decidedOn)}.` } }),
    remedies: record.remedies.filter(({ referral }) => referral === id).map(({ referral: _of, ...one }) => ({
      ...one, said: one.doneOn ? `Done on ${shortDate(one.doneOn)}; it was owed by ${shortDate(one.doBy)}` : `Do by ${shortDate(one.doBy)}`, ...stands(one.id, one.doBy),
    })),
  };
}

function inShort(records: readonly OmbudsmanRecord[]): string {
  const owed = records.flatMap(owedToOmbudsman).sort((one, other) => (one.by < other.by ? -1 : 1))[0];
  if (owed) return `${owedSaid[owed.is](owed.by)}.`;
  const referrals = records.flatMap((record) => referralsOf(record).map((referral) => ({ referral, decision: record.decisions.find(({ id }) => id === referral.id) })));
  if (referrals.length === 0) return '';
  return referrals.some(({ decision }) => !decision) ? 'With the Ombudsman. Nothing is owed just now.' : 'The Ombudsman has decided.';
}

/** Of cases put with this one, what their own record says, where the reader may see them. */
async function recordsOf(desk: Desk, { absorbed }: Case): Promise<{ caseId: string; record: OmbudsmanRecord }[]> {
  const others = await Promise.all(absorbed.map(({ caseId }) => caseStore(desk.documents, desk.counting).get(caseId)));
  return others.flatMap((other) => (other?.state.ombudsman ? [{ caseId: other.id, record: other.state.ombudsman }] : []));
}

/** What became of a case at an Ombudsman: one part of its story, with its own dates. It moves no date of the case. */
export async function ombudsmanView(desk: Desk, state: Case): Promise<OmbudsmanView> {
  const { ombudsman: own = nothingWithOmbudsman } = state;
  const others = await recordsOf(desk, state);
  return {
    said: inShort([own, ...others.map(({ record }) => record)]),
    referrals: [...own.referrals.map((each) => referralView(desk, own, each)), ...others.flatMap(({ caseId, record }) => record.referrals.map((each) => ({ ...referralView(desk, record, each), case: caseId })))],
    ombudsmen: ombudsmenOf(desk.counting.rules.nation).map(({ id, name }) => ({ id, name })),
    findings: ombudsmanFindings.map(({ id, name }) => ({ id, name })),
  };
}

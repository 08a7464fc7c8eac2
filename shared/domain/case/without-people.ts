import { kept } from '../../kernel/kept';
import { plainPlace } from '../place/place';
import type { Absorbed, Case } from './case';
import type { OmbudsmanQuestion, OmbudsmanRecord, OmbudsmanRemedy, Referral } from './ombudsman';
import type { Authority, OnBehalf } from './on-behalf';
import type { Acknowledgement, Stage, StageHoldingReply, StagePause } from './stage';
import type { Procedure, TakingPart } from './taking-part';

const nobody = { name: '', address: '' };

const plainPause = ({ from, until, category, reviewOn }: StagePause): StagePause => kept<StagePause>({ from, until, category, reviewOn, because: '' });

const plainReply = ({ letterId, workingDays, by, sentAt, bounced, inError, byHand }: StageHoldingReply): StageHoldingReply =>
  kept<StageHoldingReply>({ letterId, workingDays, by, sentAt, bounced, inError, byHand, because: '', goodReason: undefined });

const plainAcknowledgement = (acknowledgement: Acknowledgement): Acknowledgement => (acknowledgement.situation === 'cannot' ? { ...acknowledgement, because: '' } : acknowledgement);

/** A stage's dates, letters and outcome: what it counts as stays. */
function plainStage({ no, receipt, profile, convention, acknowledgement, pauses, holdingReplies, told, agreedBy, answer, closed, before }: Stage): Stage {
  return kept<Stage>({
    no, receipt, profile, convention, told, agreedBy, closed, before,
    acknowledgement: plainAcknowledgement(acknowledgement),
    pauses: pauses.map(plainPause),
    holdingReplies: holdingReplies.map(plainReply),
    answer: answer && kept<NonNullable<Stage['answer']>>({ letterId: answer.letterId, outcome: answer.outcome, ending: answer.ending, sentAt: answer.sentAt, byHand: answer.byHand }),
  });
}

const plainAbsorbed = ({ caseId, mergeId, at, receipt, correspondence, concerning, openTo }: Absorbed): Absorbed =>
  kept<Absorbed>({ caseId, mergeId, at, receipt, correspondence, concerning, openTo, correspondents: [], wishes: undefined, held: undefined });

function plainAuthority(authority: Authority): Authority {
  if (authority.is === 'not asked') return { is: authority.is };
  const { on, by } = authority;
  if (authority.is === 'given') return { is: 'given', on, by, how: '', scope: '' };
  return authority.is === 'basis' ? { is: 'basis', on, by, basis: '' } : { is: authority.is, on, by };
}

/** As what somebody wrote for another is counted; for whom is not. */
const plainOnBehalf = ({ as, authority }: OnBehalf): OnBehalf => ({ as, of: '', authority: plainAuthority(authority) });

const plainOmbudsman = ({ referrals, questions, decisions, remedies }: OmbudsmanRecord): OmbudsmanRecord => ({
  referrals: referrals.map(({ id, ombudsman, heardOn, inError }) => kept<Referral>({ id, ombudsman, heardOn, inError, reference: '' })),
  questions: questions.map(({ id, referral, askedOn, replyBy, repliedOn }) => kept<OmbudsmanQuestion>({ id, referral, askedOn, replyBy, repliedOn, asks: '' })),
  decisions: decisions.map(({ id, finding, decidedOn }) => ({ id, finding, decidedOn })),
  remedies: remedies.map(({ id, referral, doBy, doneOn }) => kept<OmbudsmanRemedy>({ id, referral, doBy, doneOn, what: '' })),
});

const plainTakingPart = ({ id, role, from, until }: TakingPart): TakingPart => kept<TakingPart>({ id, role, from, until, name: '', organisation: undefined, email: undefined, telephone: undefined });
const plainProcedure = ({ people, days }: Procedure): Procedure => ({ people: people.map(plainTakingPart), days: days.map(({ id, on }) => ({ id, on })) });

/**
 * A case without people and texts: kind, service, dates, outcome and who of the council did what stay, so that every
 * figure does. What is not named here does not stay.
 */
export function withoutPeople({
  id, origin, kind, area, channel, calendar, contact, officer, concerning, restriction, lead, situation, correspondence, asks, errors, stages, absorbed, onBehalf, ombudsman, procedure, place, anonymised,
}: Case): Case {
  const [first, ...rest] = stages;
  return kept<Case>({
    id, origin, kind, area, channel, calendar, contact, officer, concerning, restriction, lead, situation, correspondence, asks, errors, anonymised,
    inShort: '',
    wanted: '',
    writer: nobody,
    correspondents: [],
    reasons: [],
    owed: [],
    stages: [plainStage(first), ...rest.map(plainStage)],
    absorbed: absorbed.map(plainAbsorbed),
    onBehalf: onBehalf && plainOnBehalf(onBehalf),
    ombudsman: ombudsman && plainOmbudsman(ombudsman),
    procedure: procedure && plainProcedure(procedure),
    place: place && plainPlace(place),
    wishes: undefined,
    keptLonger: undefined,
    hold: undefined,
  });
}

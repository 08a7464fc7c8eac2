import { decidableIn, decideBy, undecidedIn } from '../../shared/domain/case/deciding-on-messages';
import { concernedBy, currentStage, type Case } from '../../shared/domain/case/case';
import { noWishes } from '../../shared/domain/case/contact';
import { referralsOf } from '../../shared/domain/case/ombudsman';
import { refusalOfAcknowledging } from '../../shared/domain/case/acknowledging';
import { clockFactsOf, countingOf, countingShown, hasLapsed, isToAcknowledge, isWriting, readStage, toDeliver, type Stage, twelveWeeks } from '../../shared/domain/case/stage';
import { isAsAgreed } from '../../shared/domain/clock/profiles/profile';
import type { Reading } from '../../shared/domain/clock/reading';
import { sees } from '../../shared/domain/people/sight';
import { closingOf } from '../../shared/domain/case/restriction';
import { shortDate } from '../../shared/kernel/london';
import type { ReadingView } from '../../shared/contract/clock';
import type { CaseAction, CaseView, EndedStageView } from '../../shared/contract/cases';
import type { Kept } from '../stores/aggregate-store';
import type { Desk } from '../use-cases/desk';
import { stampsOf } from '../use-cases/fact-stamp';
import { storyOf, type HowMuch } from './case-story';
import type { Reader } from './reader';
import { placeView } from './place-view';
import { dutyView, readingView, whenInWords } from './reading-view';
import { matterView } from './matter-view';
import { ombudsmanView } from './ombudsman-view';
import { procedureView } from './procedure-view';
import { addressesView, reachedView } from './reached-view';
import { restrictionView } from './restriction-view';
import { retentionActions, retentionView, withoutWords } from './retention-view';
import { wishesInWords } from './wishes-view';
import { reasonsFrom, writerView } from './writer-view';
import { officersOf, rosterOf, type Roster } from './roster';

const readingOf = (desk: Desk, stage: Stage): Reading => readStage(stage, desk.counting, desk.clock.now());

const viewOfReading = (desk: Desk, stage: Stage): ReadingView => readingView(readingOf(desk, stage), countingShown(stage, desk.counting), clockFactsOf(stage).pauses, stage.closed?.working);

/** Messages of an answered case that may be decided on. */
const askedView = (state: Case): NonNullable<CaseView['asked']> => decidableIn(state).map(({ messageId, receivedAt, decided }) => ({ message: messageId, when: whenInWords(receivedAt), ...(decided && { decided: 'nothing more' }) }));

/** By when somebody decides on a message of an answered case: were it a request for the next stage, that would be acknowledged by then. */
function nextOfAnswered(desk: Desk, state: Case): CaseView['next'] {
  if (undecidedIn(state).length === 0) return { title: 'Answered', because: 'Nothing is owed. If the resident is not satisfied, begin the next stage.' };
  const by = decideBy(state, desk.counting);
  return {
    title: 'Next: decide on their message',
    because: `It came when this had been answered; nothing is reopened by it. Is it a request to look again, a matter of its own, or thanks?${by ? ` Decide by ${shortDate(by)}: a request to look again is to be acknowledged by then.` : ''}`,
  };
}

/** Whether an answer of the stage that runs went in error, and none has gone since. */
const answeredInError = ({ errors = [], stages }: Case): boolean => errors.some(({ answered }) => answered === stages.at(-1)?.no);

/** Why an acknowledgement is owed again. */
const owedAgainBecause: Partial<Record<Stage['acknowledgement']['situation'], string>> = {
  'in error': 'The acknowledgement was sent in error: it counts for nothing, and is owed again.',
  bounced: 'The acknowledgement came back, so nobody was told: find another way to reach the resident.',
};

function nextOf(desk: Desk, state: Case, { acknowledge, answer, owesLetter, pausedSince }: Reading): CaseView['next'] {
  const { acknowledgement, answer: written } = currentStage(state);
  const by = (duty: Reading['answer']): string => dutyView(duty, '').said;
  if (state.anonymised) return { title: withoutWords, because: 'Nothing is owed. People and texts were removed; dates and figures stay.' };
  if (state.situation.is === 'answered') return nextOfAnswered(desk, state);
  if (state.situation.is === 'capture withdrawn') return { title: 'Capture withdrawn', because: 'Nothing is owed here. Its message was put back in the inbox.' };
  if (state.situation.is !== 'open') return { title: 'With another case', because: `Go on with ${state.situation.into}.` };
  if (!refusalOfAcknowledging(currentStage(state))) return { title: 'Next: acknowledge it anew', because: `${owedAgainBecause[acknowledgement.situation] ?? ''} It is owed by ${by(acknowledge)}.` };
  const byHand = toDeliver(currentStage(state));
  if (byHand) return { title: byHand === 'post' ? 'Next: post the letter' : 'Next: ring and say it', because: 'It stands in the story below. Until somebody records that it was done, it is owed.' };
  if (acknowledgement.situation === 'owed') return { title: 'Next: the acknowledgement', because: `It is owed by ${by(acknowledge)}.` };
  if (state.officer === undefined) return { title: 'Next: give it to an officer', because: 'Nobody has this case yet.' };
  if (written && !written.sentAt) return { title: 'The answer is going', because: 'Heard is sending it.' };
  if (pausedSince) return { title: 'Next: let the clock run on', because: `Paused since ${shortDate(pausedSince)}.` };
  if (owesLetter) return { title: 'Next: tell the resident the new date', because: `They were told an earlier one. It is now ${by(answer)}.` };
  if (answeredInError(state)) return { title: 'Next: the answer, anew', because: `The answer was sent in error: it counts for nothing. Answer by ${by(answer)}.` };
  return { title: 'Next: the answer', because: `Answer by ${by(answer)}, or say why it will take longer.` };
}

function endedView(desk: Desk, roster: Roster, stage: Stage): EndedStageView {
  const officer = stage.closed?.officer;
  return { no: stage.no, reading: viewOfReading(desk, stage), ...(stage.answer?.outcome && { outcome: stage.answer.outcome }), ...(stage.answer?.ending && { ending: stage.answer.ending }), ...(officer && { officer: roster.person(officer) }) };
}

function situationInWords({ situation }: Case): string {
  switch (situation.is) {
    case 'open':
      return '';
    case 'answered':
      return `Answered ${whenInWords(situation.at)}.`;
    case 'joining':
      return `Being put with ${situation.into}.`;
    case 'joined':
      return `With ${situation.into}: go on there. This reference still finds it.`;
    case 'leaving':
      return `Being taken out of ${situation.into}.`;
    case 'capture withdrawn':
      return `The capture that made this case was withdrawn ${whenInWords(situation.at)}. Nothing was sent. This reference still finds it.`;
  }
}

/** What may be done with a case now. What is offered here is decided again when it is asked for. */
function actionsOf(desk: Desk, state: Case, canRetry: boolean): CaseAction[] {
  const again: CaseAction[] = canRetry ? ['try again'] : [];
  const stage = currentStage(state);
  const { profile, times } = countingOf(stage, desk.counting);
  if (state.situation.is === 'joined') return ['part', ...again];
  if (state.situation.is === 'answered') return [...(profile.stages[stage.no] ? (['next stage'] as const) : []), ...(decidableIn(state).length > 0 ? (['decide on message'] as const) : []), ...(undecidedIn(state).length > 0 ? [] : (['merge'] as const)), ...again];
  if (state.situation.is !== 'open') return again;
  const isPaused = stage.pauses.some((pause) => pause.until === undefined);
  const mayPause = desk.counting.rules.pauseCategories.length > 0 && profile.workingDay === 'council' && !isAsAgreed(times.answer);
  // While a letter of this stage is going no other is written, and a holding reply has to name a date.
  const answers: CaseAction[] = isWriting(stage) ? [] : isPaused || isAsAgreed(times.answer) ? ['answer'] : ['answer', 'holding reply'];
  const writes: CaseAction[] = isAsAgreed(times.answer) ? [...answers, 'agree date'] : answers;
  const acknowledges: CaseAction[] = refusalOfAcknowledging(stage) ? [] : ['acknowledgement'];
  return ['assign', ...acknowledges, ...writes, ...(isPaused ? (['resume'] as const) : mayPause ? (['pause'] as const) : []), 'correct kind', 'move receipt', ...(isToAcknowledge(stage.acknowledgement) ? (['cannot acknowledge'] as const) : []), 'merge', ...again];
}

/** A case that leads others is not linked under another. */
function linkActions({ situation, lead }: Case, matter: CaseView['matter']): CaseAction[] {
  if ('mergeId' in situation || (!lead && matter)) return [];
  return [lead ? 'unlink' : 'link'];
}

/** A case that is with another is closed and opened with that one. */
function restrictionActions(state: Case, { mayLift }: Reader): CaseAction[] {
  if ('mergeId' in state.situation) return [];
  const isRestricted = state.restriction !== undefined || state.concerning.length > 0;
  return ['restrict', ...(isRestricted && mayLift ? (['lift restriction'] as const) : [])];
}

/** Whom it is about and how they are written to is recorded of an answered case too; authority only where somebody writes for another. */
const peopleActions = ({ situation, onBehalf }: Case): CaseAction[] => ('into' in situation ? [] : ['say writer', ...(onBehalf ? (['record authority'] as const) : []), 'record wishes']);

/** What happens at an Ombudsman is recorded at any time, by whoever answers for the case; who takes part, by any caseworker. */
function recordActions({ situation, officer, ombudsman }: Case, { id, mayLift }: Reader, procedure: CaseView['procedure']): CaseAction[] {
  if (situation.is === 'capture withdrawn' || 'into' in situation) return [];
  const takes: CaseAction[] = [...(procedure ? (['record taking part'] as const) : []), ...(procedure && procedure.days.length > 0 ? (['record procedure day'] as const) : [])];
  if (!mayLift && officer !== id) return takes;
  const referrals = ombudsman ? referralsOf(ombudsman) : [];
  const decided = referrals.some((referral) => ombudsman?.decisions.some((decision) => decision.id === referral.id));
  return ['record referral', ...(referrals.length > 0 ? (['record question', 'record decision'] as const) : []), ...(decided ? (['record remedy'] as const) : []), ...takes];
}

/** How much longer a holding reply may take, where the profile says. */
function extensionOf(stage: Stage, desk: Desk): CaseView['extension'] {
  const limit = countingOf(stage, desk.counting).times.extension;
  const taken = stage.holdingReplies.filter((reply) => !hasLapsed(reply)).reduce((sum, reply) => sum + reply.workingDays, 0);
  return limit && { upTo: Math.max(0, limit.workingDays - taken), beyond: limit.beyond };
}

/** Where its letters go: the address that was chosen, which need not be the one that was written from. */
const writtenTo = (story: CaseView['story']): string | undefined => story.find((entry) => entry.is === 'letter')?.letter.to.address;

/** Whether somebody only looks at a case: a post shows it to them, and no role of theirs would. */
const onlyLooks = (state: Case, { works }: Reader): boolean => !sees(works, { area: state.area, ...closingOf(state), ...(state.officer !== undefined && { officer: state.officer }) });

/** Letters as they are told to whoever only looks: there is nothing to do about them. */
const toldOnly = (story: CaseView['story']): CaseView['story'] => story.map((entry) => (entry.is === 'letter' ? { ...entry, letter: { ...entry.letter, actions: [] } } : entry));

/** What may be done with a case by whom looks at it now. */
function allActions(desk: Desk, state: Case, me: Reader, { matter, procedure, story }: Pick<CaseView, 'matter' | 'procedure' | 'story'>): CaseAction[] {
  if (state.anonymised) return [];
  if (onlyLooks(state, me)) return retentionActions(state, me);
  const canRetry = story.some((entry) => entry.is === 'letter' && entry.letter.actions.includes('try again'));
  return [...actionsOf(desk, state, canRetry), ...('mergeId' in state.situation ? [] : (['set place'] as const)), ...peopleActions(state), ...linkActions(state, matter), ...restrictionActions(state, me), ...recordActions(state, me, procedure), ...retentionActions(state, me)];
}

/** A case as one story: clock, working, correspondence and timeline, newest first; of many messages the newest, unless the whole is asked for. */
export async function caseView(desk: Desk, kept: Kept<Case>, me: Reader, howMuch: HowMuch = 'newest'): Promise<CaseView> {
  const roster = await rosterOf(desk);
  const { state, version, id } = kept;
  const stage = currentStage(state);
  const { wishes = noWishes } = state;
  const { story: told, earlier } = await storyOf(desk, kept, roster, me, howMuch);
  const story = onlyLooks(state, me) ? toldOnly(told) : told;
  const pause = stage.closed ? undefined : stage.pauses.find((each) => each.until === undefined);
  const weeks = twelveWeeks(state.stages, desk.clock.now());
  const extension = extensionOf(stage, desk);
  const matter = await matterView(desk, kept, roster);
  const restriction = await restrictionView(desk, state, roster);
  const retention = await retentionView(desk, state, roster);
  const asked = askedView(state);
  const ombudsman = await ombudsmanView(desk, state);
  const procedure = await procedureView(desk, state);
  const writes = state.situation.is === 'open' || state.situation.is === 'answered';
  return {
    id, version, story, ombudsman, stamps: stampsOf(state),
    situation: state.situation.is,
    situationSaid: situationInWords(state),
    inShort: state.anonymised ? withoutWords : state.inShort,
    wanted: state.wanted,
    kind: state.kind,
    area: roster.area(state.area),
    writer: { name: state.writer.name, address: writtenTo(story) ?? state.writer.address },
    writes: writerView(state, roster),
    wishes: { recorded: wishes, said: wishesInWords(wishes) },
    contact: roster.person(state.contact),
    stage: stage.no,
    reading: { ...viewOfReading(desk, stage), twelveWeeks: weeks },
    ended: state.stages.slice(0, -1).map((each) => endedView(desk, roster, each)),
    twelveWeeks: { ...weeks, said: weeks.passed ? `Twelve weeks passed on ${shortDate(weeks.by)}.` : `Twelve weeks are over on ${shortDate(weeks.by)}.` },
    absorbed: state.absorbed.map(({ caseId }) => caseId),
    reasonsOffered: reasonsFrom(state),
    pauseCategories: [...desk.counting.rules.pauseCategories],
    next: nextOf(desk, state, readingOf(desk, stage)),
    officers: officersOf(roster, concernedBy(state)),
    actions: allActions(desk, state, me, { matter, procedure, story }),
    ...(earlier && { earlier }),
    ...(asked.length > 0 && { asked }),
    ...(stage.answer?.outcome && { outcome: stage.answer.outcome }),
    ...(stage.answer?.ending && { ending: stage.answer.ending }),
    ...(extension && { extension }),
    ...(writes && { reached: await reachedView(desk, state) }),
    ...(state.situation.is === 'open' && !refusalOfAcknowledging(stage) && { addresses: await addressesView(desk, state) }),
    ...(restriction && { restriction }),
    ...(retention && { retention }),
    ...(procedure && { procedure }),
    ...(matter && { matter }),
    ...(state.place && { place: placeView(state.place) }),
    ...('into' in state.situation && { with: state.situation.into }),
    ...(state.officer !== undefined && { officer: roster.person(state.officer) }),
    ...(pause && {
      pause: { since: pause.from, category: pause.category, because: pause.because, reviewOn: pause.reviewOn, said: `Paused since ${shortDate(pause.from)}, to be looked at again on ${shortDate(pause.reviewOn)}.` },
    }),
  };
}

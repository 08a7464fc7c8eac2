import type { ReactNode } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { saidOf } from '../api/refusal';
import { Addressing } from './Addressing';
import { CameBack } from './CameBack';
import { CaptureFoot } from './CaptureFoot';
import { DatesBlock } from './DatesBlock';
import { HandoverPart } from './HandoverPart';
import { LetterCard } from './LetterCard';
import { LikeMessages } from './LikeMessages';
import { MatterFields } from './MatterFields';
import { PanelFrame } from './PanelFrame';
import { PassedOn } from './PassedOn';
import { useCapture, type Capturing } from './use-capture';
import { useDraft } from './use-draft';
import { Wishes } from './Wishes';
import { WritesFor } from './WritesFor';
import { useWork } from './kept-work';
import { anotherMatter, changedMatter, gapsIn, reachedBy, withLetter, writtenFor } from './work';

/** Nine cases at most can come of one message. */
const MOST = 9;

/** The officer's form, the same in Outlook and in Teams: what it is, when it is due, what will be sent to whom. */
export function CaptureForm({ message, capturing, top }: { message: MessageView; capturing: Capturing; top: ReactNode }) {
  const { work, cameBack, change } = useWork(message);
  const draft = useDraft(message.id, work);
  const pressing = useCapture(message, work, capturing);
  const gaps = gapsIn(work);
  const says = (at: string) => (pressing.pressed ? gaps.find((gap) => gap.at === at)?.says : undefined) ?? saidOf(capturing.error, at) ?? saidOf(draft.problem, at);
  return (
    <PanelFrame foot={<CaptureFoot message={message} work={work} pressing={pressing} problem={capturing.error} letter={draft.current ? draft.letter : undefined} sending={draft.letter?.sending} onGoes={(goes) => change({ ...work, goes })} />}>
      {top}
      {cameBack && cameBack.how !== 'written down' && <CameBack how={cameBack.how} says={cameBack.says} />}
      {work.passedOn && message.via && <PassedOn said={message.via.said} work={work.passedOn} says={says} onChange={(passedOn) => change({ ...work, passedOn })} />}
      <WritesFor work={work} says={says} onChange={(onBehalf) => change(writtenFor(work, onBehalf))} />
      {work.matters.map((matter, at) => (
        <MatterFields
          key={matter.no}
          matter={matter}
          at={at}
          of={work.matters.length}
          {...(at === 0 && message.proposal && { wentBy: message.proposal.kindWords, between: message.proposal.areaBetween, closing: message.proposal.restriction, postcodes: message.proposal.postcodes })}
          says={says}
          onChange={(changed) => change(changedMatter(work, matter.no, changed))}
          onAnother={at === work.matters.length - 1 && at + 1 < MOST ? () => change(anotherMatter(work)) : undefined}
          onPart={at === work.matters.length - 1 && !work.handover && message.actions.includes('hand over') ? () => change({ ...work, handover: { procedure: '', because: '' } }) : undefined}
          onRemove={() => change({ ...work, matters: work.matters.filter((one) => one !== matter) })}
        />
      ))}
      {work.handover && <HandoverPart part={work.handover} says={says} onChange={(part) => change({ ...work, handover: { ...(work.handover ?? { procedure: '', because: '' }), ...part } })} onRemove={() => change({ ...work, handover: undefined })} />}
      {message.situation === 'new' && !work.handover && <LikeMessages message={message} work={work} />}
      <DatesBlock reading={draft.letter?.reading ?? message.reading} sentSaid={message.sentSaid} inDoubt={!draft.letter && work.matters[0]?.area === ''} />
      <Addressing message={message} work={work} says={says} onChange={(changed) => change({ ...work, ...changed })} />
      <Wishes message={message} work={work} says={says} onChange={(changed) => change(reachedBy(work, changed))} />
      {!work.cannot && <LetterCard
        letter={draft.letter}
        problem={draft.problem}
        needs={gaps.length > 0}
        text={work.letterText}
        mustBeRead={message.danger?.mustBeTold === true}
        onChange={(letterText) => change(withLetter(work, letterText))}
      />}
    </PanelFrame>
  );
}

import type { ReactNode } from 'react';
import type { CaseView } from '../../../../shared/contract/cases';
import type { SmallAct, SmallFormProps } from './acts';
import { AcknowledgeForm } from './AcknowledgeForm';
import { AgreeDateForm } from './AgreeDateForm';
import { AuthorityForm } from './AuthorityForm';
import { AnonymiseForm } from './AnonymiseForm';
import { AnswerForm } from './AnswerForm';
import { CannotForm } from './CannotForm';
import { DecideForm } from './DecideForm';
import { DecisionForm } from './DecisionForm';
import { LiftHoldForm, SetHoldForm } from './HoldForm';
import { HoldingReplyForm } from './HoldingReplyForm';
import { KeepLongerForm } from './KeepLongerForm';
import { KindForm } from './KindForm';
import { LiftRestrictionForm } from './LiftRestrictionForm';
import { LinkForm } from './LinkForm';
import { MergeForm } from './MergeForm';
import { NextStageForm } from './NextStageForm';
import { PartForm } from './PartForm';
import { PauseForm } from './PauseForm';
import { PlaceForm } from './PlaceForm';
import { ProcedureDayForm } from './ProcedureDayForm';
import { QuestionForm } from './QuestionForm';
import { ReceiptForm } from './ReceiptForm';
import { ReferralForm } from './ReferralForm';
import { RemedyForm } from './RemedyForm';
import { RestrictForm } from './RestrictForm';
import { ResumeForm } from './ResumeForm';
import { TakingPartForm } from './TakingPartForm';
import { UnlinkForm } from './UnlinkForm';
import { WishesForm } from './WishesForm';
import { WriterForm } from './WriterForm';
import type { Acting } from './use-acting';

const smallForms: Record<SmallAct, (props: SmallFormProps) => ReactNode> = {
  pause: PauseForm,
  resume: ResumeForm,
  'agree date': AgreeDateForm,
  'move receipt': ReceiptForm,
  'decide on message': DecideForm,
  'correct kind': KindForm,
  'say writer': WriterForm,
  'record authority': AuthorityForm,
  'record wishes': WishesForm,
  'set place': PlaceForm,
  'cannot acknowledge': CannotForm,
  merge: MergeForm,
  part: PartForm,
  link: LinkForm,
  unlink: UnlinkForm,
  restrict: RestrictForm,
  'lift restriction': LiftRestrictionForm,
  'record referral': ReferralForm,
  'record question': QuestionForm,
  'record decision': DecisionForm,
  'record remedy': RemedyForm,
  'record taking part': TakingPartForm,
  'record procedure day': ProcedureDayForm,
  'keep longer': KeepLongerForm,
  anonymise: AnonymiseForm,
  'set hold': SetHoldForm,
  'lift hold': LiftHoldForm,
};

const letterForms = { acknowledgement: AcknowledgeForm, 'holding reply': HoldingReplyForm, answer: AnswerForm, 'next stage': NextStageForm };

/** The letter that is being written, in the place of what comes next. */
export function LetterPlace({ of, acting }: { of: CaseView; acting: Acting }) {
  const { letter, end, done } = acting;
  if (!letter) return null;
  const Form = letterForms[letter];
  return <Form key={letter} of={of} onDone={done(letter)} onClose={() => end(letter)} />;
}

/** The few questions that stand over the page. */
export function SmallPlace({ of, acting }: { of: CaseView; acting: Acting }) {
  const { small, end, done } = acting;
  if (!small) return null;
  const { act, about } = small;
  const Form = smallForms[act];
  return <Form key={`${act} ${about ?? ''}`} of={of} about={about} onDone={done(act)} onClose={() => end(act)} />;
}

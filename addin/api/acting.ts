import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Call } from './client';
import type { Answer, Input } from './paths';
import { Refused, Unreachable } from './refusal';
import { useDesk } from './desk';

/** What is done to one case, each answering with the case as it then is. */
export type CaseAct = 'pauseCase' | 'resumeCase' | 'moveReceipt' | 'correctKind' | 'agreeDate' | 'acknowledgeAnew' | 'holdingReply' | 'answerCase' | 'nextStage' | 'decideOnMessage' | 'mergeCase' | 'partCase' | 'linkCase' | 'unlinkCase' | 'cannotAcknowledge' | 'restrictCase' | 'liftRestriction' | 'setPlace' | 'sayWriter' | 'recordAuthority' | 'recordWishes' | 'recordReferral' | 'recordQuestion' | 'recordDecision' | 'recordRemedy' | 'recordTakingPart' | 'recordProcedureDay' | 'keepLonger' | 'anonymiseCase' | 'setHold' | 'liftHold';
/** What is done to a plan on its way to being signed off. */
export type PlanAct = 'submitPlan' | 'checkPlan' | 'approvePlan' | 'sendBackPlan' | 'passOnPlan' | 'declareInterest' | 'recallPlan' | 'resendPlanWord' | 'setMeeting' | 'recordMinute';
type Act = PlanAct | 'commentOnPlan' | 'settleComment' | 'beginPlan' | 'decideApproach' | 'capture' | 'captureTogether' | 'withdrawCapture' | 'undoCapture' | 'undoTogether' | 'handOver' | 'acceptHandover' | 'giveBack' | 'endHandover' | 'redirect' | 'recordConcerning' | 'logMessage' | 'joinMessage' | 'fileMessage' | 'raiseDanger' | 'recordTold' | 'lowerDanger' | 'retryLetter' | 'undoLetter' | 'recordDelivered' | 'recordReturned' | 'reportSentInError' | CaseAct;

const ofCase = ['case', 'cases'];
const ofPlan = ['plan', 'plans', 'plan approval', 'plan version', 'waiting plans'];

/** What each act makes stale. */
const stale: Record<Act, string[]> = {
  capture: ['message', 'inbox', 'cases', 'alike'],
  captureTogether: ['message', 'inbox', 'cases', 'alike'],
  withdrawCapture: ['message', 'inbox', ...ofCase],
  undoCapture: ['message', 'inbox', 'alike', ...ofCase],
  undoTogether: ['message', 'inbox', 'alike', ...ofCase],
  handOver: ['message', 'inbox'],
  acceptHandover: ['message', 'inbox'],
  giveBack: ['message', 'inbox'],
  endHandover: ['message', 'inbox'],
  redirect: ['message', 'inbox'],
  logMessage: ['inbox'],
  joinMessage: ['message', 'inbox', 'case'],
  fileMessage: ['message', 'inbox'],
  recordConcerning: ['message', 'inbox'],
  raiseDanger: ['message', 'inbox'],
  recordTold: ['message', 'inbox'],
  lowerDanger: ['message', 'inbox'],
  retryLetter: ['case', 'message'],
  undoLetter: ['case', 'cases'],
  recordDelivered: ['case', 'cases', 'message'],
  recordReturned: ['case', 'cases', 'message'],
  reportSentInError: ['case', 'cases', 'message'],
  pauseCase: ofCase,
  resumeCase: ofCase,
  moveReceipt: ofCase,
  correctKind: ofCase,
  agreeDate: ofCase,
  acknowledgeAnew: ofCase,
  holdingReply: ofCase,
  answerCase: ofCase,
  nextStage: ofCase,
  decideOnMessage: ['inbox', 'message', ...ofCase],
  mergeCase: ofCase,
  partCase: ofCase,
  setPlace: ofCase,
  cannotAcknowledge: ofCase,
  linkCase: ofCase,
  unlinkCase: ofCase,
  restrictCase: ofCase,
  liftRestriction: ofCase,
  sayWriter: ofCase,
  recordAuthority: ofCase,
  recordWishes: ofCase,
  recordReferral: ofCase,
  recordQuestion: ofCase,
  recordDecision: ofCase,
  recordRemedy: ofCase,
  recordTakingPart: ['case'],
  recordProcedureDay: ['case'],
  keepLonger: ['case', 'reviews'],
  anonymiseCase: ['message', 'reviews', ...ofCase],
  commentOnPlan: ['plan comments'],
  settleComment: ['plan comments'],
  beginPlan: ['plans'],
  decideApproach: ofPlan,
  submitPlan: ofPlan,
  checkPlan: ofPlan,
  approvePlan: ofPlan,
  sendBackPlan: ofPlan,
  passOnPlan: ofPlan,
  declareInterest: ofPlan,
  setMeeting: ofPlan,
  recordMinute: ofPlan,
  recallPlan: ofPlan,
  resendPlanWord: ['plan approval'],
  setHold: ['case', 'reviews'],
  liftHold: ['case', 'reviews'],
};

/**
 * One act of a person. Its key is made with the intent and kept while no answer came, so that pressing again
 * after a lost connection asks for the same thing and not for it twice.
 */
export function useAct<K extends Act>(route: K) {
  const { api } = useDesk();
  const client = useQueryClient();
  const intent = useRef<{ of: string; key: string } | undefined>(undefined);

  return useMutation({
    mutationFn: async ({ id, body }: { id: string; body?: Input<K> }): Promise<Answer<K>> => {
      const of = JSON.stringify([id, body]);
      if (intent.current?.of !== of) intent.current = { of, key: crypto.randomUUID() };
      const call = { id, key: intent.current.key, ...(body !== undefined && { body }) };
      return (await api(route, call as Call<K>)).view;
    },
    retry: (times, problem) => problem instanceof Unreachable && times < 1,
    onSettled: (_, problem) => {
      if (!problem || problem instanceof Refused) intent.current = undefined;
      // Refused as well as done: the usual reason for a refusal is that somebody else changed the thing.
      if (!(problem instanceof Unreachable)) for (const name of [...stale[route], 'today', 'search']) void client.invalidateQueries({ queryKey: [name] });
    },
  });
}

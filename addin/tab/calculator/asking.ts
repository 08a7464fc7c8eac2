import type { ClockSettingsView } from '../../../shared/contract/clock';
import { readDate } from '../../../shared/kernel/london';
import type { Input } from '../../api/paths';
import { words } from '../../words/in-tab';
import type { Facts } from './facts';
import { londonMoment } from '../../parts/london-moment';

type Rules = ClockSettingsView['rules'];

export interface Gap {
  at: string;
  says: string;
}

/** The convention and the cut-off that hold for these facts: what is not chosen is as the council does it. */
export function conventionFor(facts: Facts, rules: Rules): { convention: 'A' | 'B'; cutOff: string } {
  const convention = facts.convention || rules.convention;
  return { convention, cutOff: convention === 'A' ? '' : facts.cutOff || (rules.convention === 'B' ? (rules.cutOff ?? '') : '') };
}

const isDays = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 260;
const isDay = (text: string): boolean => readDate(text) !== undefined;

/** What is begun and cannot be asked about yet, named as the contract names its fields. A row nobody has begun says nothing. */
export function gapsIn(facts: Facts): Gap[] {
  const { gaps } = words.calculator;
  return [
    ...(isDay(facts.received) ? [] : [{ at: 'received', says: gaps.received }]),
    ...facts.pauses.flatMap(({ from, until }, at) => (isDay(from) || until === '' ? [] : [{ at: `pauses.${at}.from`, says: gaps.pauseFrom }])),
    ...facts.replies.flatMap(({ sent, workingDays }, at) => [
      ...(isDay(sent) || workingDays === '' ? [] : [{ at: `holdingReplies.${at}.sent`, says: gaps.replySent }]),
      ...(isDays(workingDays) || (sent === '' && workingDays === '') ? [] : [{ at: `holdingReplies.${at}.workingDays`, says: gaps.replyDays }]),
    ]),
  ];
}

/** The question to the server. Rows that are not written out yet are not part of it. */
export function questionOf(facts: Facts, rules: Rules, council: string): Input<'clockReading'> {
  const { convention, cutOff } = conventionFor(facts, rules);
  const pauses = facts.pauses.filter(({ from }) => isDay(from));
  const replies = facts.replies.filter(({ sent, workingDays }) => isDay(sent) && isDays(workingDays));
  return {
    council,
    received: cutOff && facts.time ? londonMoment(facts.received, facts.time) : facts.received,
    ...(facts.nation && { nation: facts.nation }),
    ...(facts.convention && { convention: facts.convention }),
    ...(convention === 'B' && facts.cutOff && { cutOff: facts.cutOff }),
    ...(facts.closures && { closures: facts.closures.filter(isDay) }),
    ...(facts.profile && { profile: facts.profile }),
    ...(facts.stage && { stage: Number(facts.stage) as 1 | 2 | 3 }),
    ...(facts.acknowledged && { acknowledged: facts.acknowledged }),
    ...(facts.answered && { answered: facts.answered }),
    ...(facts.agreed && { agreedBy: facts.agreed }),
    ...(pauses.length > 0 && { pauses: pauses.map(({ from, until }) => ({ from, ...(until && { until }) })) }),
    ...(replies.length > 0 && { holdingReplies: replies.map(({ sent, workingDays, bounced }) => ({ sent, workingDays: Number(workingDays), ...(bounced && { bounced }) })) }),
  };
}

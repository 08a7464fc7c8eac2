import { londonDate, type Instant, type LondonDate } from '../../kernel/london';
import type { Case } from '../case/case';
import { closingOf } from '../case/restriction';
import { readStage, type Stage } from '../case/stage';
import type { CaseId, Kind } from '../case/vocabulary';
import type { CouncilCounting } from '../clock/counting';
import type { ReportingClass, StageNumber } from '../clock/vocabulary';
import type { Channel } from '../message/vocabulary';

/** How a stage that has fallen due counts. Due, and no answer until the day on which it was looked at, is a class of its own; what ended without anything found is in none. */
export type FactClass = ReportingClass | 'not answered' | 'counted apart';

/** What figures know of one stage of a case: days by London date, and no person and no word. */
export interface FactRow {
  caseId: CaseId;
  stage: StageNumber;
  kind: Kind;
  channel: Channel;
  area: string;
  directorate: string;
  /** Absent where nobody said where it is, or it is the whole county. */
  division?: string;
  district?: string;
  receivedOn: LondonDate;
  /** The target in force; where one passed unmet, that one, whatever was promised afterwards. */
  dueOn?: LondonDate;
  answeredOn?: LondonDate;
  /** Absent until the stage has been answered or its day has passed. */
  as?: FactClass;
  /** Never paused (product rule "Reporting class"). */
  grossWorkingDays?: number;
}

/** Whose service it is where the council's settings know the area no longer. */
export const otherServices = 'Other services';

function classOf({ answer }: Stage, answeredAs: ReportingClass | undefined, dueOn: LondonDate | undefined, today: LondonDate): FactClass | undefined {
  if (answer?.ending && answer.sentAt) return 'counted apart';
  if (answer?.sentAt) return answeredAs;
  return dueOn !== undefined && dueOn < today ? 'not answered' : undefined;
}

/**
 * What a case is in figures, one row for each stage. In none are cases that are closed to others or about somebody who
 * works here (they must find nothing, by any count), those put with another, which counts once, and captures taken back.
 */
export function factRows(state: Case, directorateOf: (area: string) => string | undefined, counting: CouncilCounting, now: Instant): FactRow[] {
  const { concerning, openTo } = closingOf(state);
  if (openTo !== undefined || concerning.length > 0) return [];
  if (state.situation.is !== 'open' && state.situation.is !== 'answered') return [];
  const { id, kind, area, channel = 'e-mail', place } = state;
  const today = londonDate(now);
  return state.stages.map((stage) => {
    const { received, answer, answeredAs, grossWorkingDays } = readStage(stage, counting, now);
    const dueOn = answer.missed ?? answer.by;
    const as = classOf(stage, answeredAs, dueOn, today);
    return {
      caseId: id, stage: stage.no, kind, channel, area, directorate: directorateOf(area) ?? otherServices,
      ...(place && 'name' in place && { division: place.name, district: place.district }),
      receivedOn: received,
      ...(dueOn && { dueOn }),
      ...(stage.answer?.sentAt && { answeredOn: londonDate(stage.answer.sentAt) }),
      ...(as && { as }),
      ...(grossWorkingDays !== undefined && { grossWorkingDays }),
    };
  });
}

/** Complaints received are counted by their first stage, once each. */
export const isComplaintReceived = ({ kind, stage }: FactRow): boolean => kind === 'complaint' && stage === 1;

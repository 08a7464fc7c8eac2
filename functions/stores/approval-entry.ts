import type { ApprovalEvent } from '../../shared/domain/approval/events';
import type { TimelineEntry } from './aggregate-store';

/** An event of an approval for the timeline: ids, hashes and words of ours. What a person wrote stays in the state. */
export function approvalEntry(event: ApprovalEvent): TimelineEntry {
  switch (event.type) {
    case 'VersionSubmitted': {
      const { at, type, by, no, submission, voided, fixed, goesOn } = event;
      return { at, type, by, no, hash: submission.hash, highLevel: submission.highLevel, voided, fixed, stage: goesOn.is };
    }
    case 'PlanApproved': {
      const { at, type, by, no, step, approved } = event;
      return { at, type, by, no, step, for: approved.for, hash: approved.hash };
    }
    case 'MinuteRecorded': {
      const { at, type, by, no, step, resolution, hash } = event;
      return { at, type, by, no, step, resolution, hash };
    }
    case 'MeetingSet': {
      const { at, type, by, no, step, on } = event;
      return { at, type, by, no, step, on };
    }
    case 'PassedOn': {
      const { at, type, by, no, step, of, to } = event;
      return { at, type, by, no, step, of, ...(to !== undefined && { to }) };
    }
    case 'PlanSignedOff':
      return { at: event.at, type: event.type, by: event.by, no: event.no, hash: event.hash };
    case 'QualityPassed':
    case 'VersionRead':
    case 'InterestDeclared':
    case 'PlanSentBack':
    case 'PlanRecalled':
      return { at: event.at, type: event.type, by: event.by, no: event.no };
    case 'WordOwed':
      return { at: event.at, type: event.type, told: event.tell.map(({ id }) => id) };
    case 'WordPassedOn':
      return { at: event.at, type: event.type, told: event.ids };
    case 'WordPutOff':
      return { at: event.at, type: event.type, told: event.ids, until: event.until };
  }
}

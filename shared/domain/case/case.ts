import { unreachable, ok, refuse, type Result } from '../../kernel/result';
import type { Instant } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { CaseId, Kind } from './vocabulary';

/** Who wrote, as the message said. */
export interface Correspondent {
  name: string;
  address: string;
}

/** Where a case comes from. Opening twice from one origin is one case. */
export interface Origin {
  messageId: string;
  matter: number;
}

/** What is true of a case from its first day. */
export interface Opening {
  id: CaseId;
  origin: Origin;
  kind: Kind;
  area: string;
  inShort: string;
  wanted: string;
  writer: Correspondent;
  receivedAt: Instant;
  profile: string;
  contact: PersonId;
  officer?: PersonId;
  /** People who work for the council whom the matter is about. They never see it. */
  concerning: PersonId[];
  letterId: string;
}

export type Acknowledgement = { situation: 'owed'; letterId: string } | { situation: 'sent'; letterId: string; at: Instant };

/** The file about one matter. Open is the only situation built so far; answering comes with its own. */
export interface Case extends Omit<Opening, 'letterId' | 'officer'> {
  situation: { is: 'open' };
  acknowledgement: Acknowledgement;
  officer?: PersonId | undefined;
  /** Messages and letters of this case, by id, in the order in which they came to it. */
  correspondence: { is: 'message' | 'letter'; id: string }[];
  /** Addresses that have written on this case. */
  correspondents: string[];
}

export type CaseEvent =
  | { type: 'Opened'; at: Instant; by: PersonId; opening: Opening }
  | { type: 'Acknowledged'; at: Instant; letterId: string }
  | { type: 'MessageJoined'; at: Instant; messageId: string; from: string; by?: PersonId }
  | { type: 'Assigned'; at: Instant; by: PersonId; officer?: PersonId };

export type CaseCommand =
  | { type: 'Open'; at: Instant; by: PersonId; opening: Opening }
  /** Its letter was really sent. Told again by the same letter, nothing happens. */
  | { type: 'Acknowledge'; at: Instant; letterId: string }
  | { type: 'JoinMessage'; at: Instant; messageId: string; from: string; by?: PersonId }
  | { type: 'Assign'; at: Instant; by: PersonId; officer?: PersonId };

export type CaseRefusal = { code: 'case-exists-with-another-origin' } | { code: 'no-such-case' } | { code: 'officer-is-concerned' };

/** Decides what a command makes of a case; an empty list means that it was done before. */
export function decideCase(command: CaseCommand, state: Case | undefined): Result<CaseEvent[], CaseRefusal> {
  if (command.type === 'Open') {
    if (!state) return ok([{ type: 'Opened', at: command.at, by: command.by, opening: command.opening }]);
    const same = state.origin.messageId === command.opening.origin.messageId && state.origin.matter === command.opening.origin.matter;
    return same ? ok([]) : refuse({ code: 'case-exists-with-another-origin' });
  }
  if (!state) return refuse({ code: 'no-such-case' });
  switch (command.type) {
    case 'Acknowledge':
      return ok(state.acknowledgement.situation === 'sent' ? [] : [{ type: 'Acknowledged', at: command.at, letterId: command.letterId }]);
    case 'JoinMessage': {
      const { at, messageId, from, by } = command;
      const there = state.correspondence.some((entry) => entry.is === 'message' && entry.id === messageId);
      return ok(there ? [] : [{ type: 'MessageJoined', at, messageId, from, ...(by && { by }) }]);
    }
    case 'Assign': {
      const { at, by, officer } = command;
      if (officer !== undefined && state.concerning.includes(officer)) return refuse({ code: 'officer-is-concerned' });
      return ok(state.officer === officer ? [] : [{ type: 'Assigned', at, by, ...(officer && { officer }) }]);
    }
    default:
      return unreachable(command);
  }
}

export function evolveCase(state: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'Opened') {
    const { letterId, ...opening } = event.opening;
    return {
      ...opening,
      situation: { is: 'open' },
      acknowledgement: { situation: 'owed', letterId },
      correspondence: [
        { is: 'message', id: opening.origin.messageId },
        { is: 'letter', id: letterId },
      ],
      correspondents: [opening.writer.address],
    };
  }
  if (!state) throw new Error(`${event.type} happened to a case that was never opened`);
  switch (event.type) {
    case 'Acknowledged':
      return { ...state, acknowledgement: { situation: 'sent', letterId: event.letterId, at: event.at } };
    case 'MessageJoined':
      return {
        ...state,
        correspondence: [...state.correspondence, { is: 'message', id: event.messageId }],
        correspondents: state.correspondents.includes(event.from) ? state.correspondents : [...state.correspondents, event.from],
      };
    case 'Assigned':
      return { ...state, officer: event.officer };
    default:
      return unreachable(event);
  }
}

import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { Case, CaseEvent } from './case';
import type { LinkCommand, LinkRefusal } from './commands';

/**
 * Decides that a case of another person belongs to one matter with its lead, or no longer (product rule "Merge, link,
 * split"): each keeps its own clock and its own letters. The lead itself is not written: who is under it is asked for.
 * Of one person two cases are put together instead, so that nobody is answered twice.
 */
export function decideLink(command: LinkCommand, state: Case): Result<CaseEvent[], LinkRefusal> {
  const { situation, lead } = state;
  if ('mergeId' in situation) return refuse({ code: 'case-with-another', into: situation.into });
  switch (command.type) {
    case 'Link': {
      const { at, by, because, writer } = command;
      if (command.lead === state.id) return refuse({ code: 'link-with-itself' });
      if (writer.toLowerCase() === state.writer.address.toLowerCase()) return refuse({ code: 'same-writer' });
      if (lead) return lead.caseId === command.lead ? ok([]) : refuse({ code: 'already-linked', lead: lead.caseId });
      return ok([{ type: 'Linked', at, by, because, lead: command.lead }]);
    }
    case 'Unlink': {
      const { at, by, because } = command;
      return lead ? ok([{ type: 'Unlinked', at, by, because, lead: lead.caseId }]) : refuse({ code: 'not-linked' });
    }
    default:
      return unreachable(command);
  }
}

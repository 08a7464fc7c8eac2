import { ok, refuse, type Result } from '../../kernel/result';
import type { LetterCommand, LetterRefusal } from './commands';
import type { Letter, LetterEvent } from './letter';

/**
 * Records that a letter went in error (product rule "Sent in error"): a correction, with a reason, made once. What has not
 * gone is taken back or stopped instead; what came back told nobody anything, and counts for nothing already.
 */
export function reportSentInError(command: Extract<LetterCommand, { type: 'ReportSentInError' }>, { situation }: Letter): Result<LetterEvent[], LetterRefusal> {
  if (situation.is === 'sent in error') return refuse({ code: 'sent-in-error-already', at: situation.at });
  return situation.is === 'sent' ? ok([{ ...command, type: 'FoundSentInError' }]) : refuse({ code: 'letter-not-sent' });
}

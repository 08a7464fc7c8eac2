import type { RequestKey } from '../stores/aggregate-store';
import type { Desk } from './desk';
import { sayOfLetter } from './record-delivery';

/**
 * Records that a letter went in error, with a reason (product rule "Sent in error"). ONE write on the letter; then its cases
 * take what it did off their clocks, and the managers and data protection are told. What a crash leaves unsaid is swept for.
 */
export const reportSentInError = (desk: Desk, by: string, letterId: string, because: string, request?: RequestKey) =>
  sayOfLetter(desk, letterId, (at, tellAt) => ({ type: 'ReportSentInError', at, by, because, tellAt }), request);

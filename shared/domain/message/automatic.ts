import type { AutomaticSign } from './vocabulary';

/** Header values by lower-case name, in the order in which they stand. */
export type Headers = Readonly<Record<string, readonly string[]>>;

const first = (headers: Headers, name: string): string => (headers[name]?.[0] ?? '').trim().toLowerCase();

/** How mail systems in this country head an absence message. Anchored: a resident may write about an office. */
const ABSENCE_SUBJECT = /^(re:\s*)?(automatic reply|auto[- ]?reply|out of (the )?office( auto ?reply)?|on (annual )?leave)\s*([:\-–(]|$)/i;
const ABSENCE_TEXT = /\b(out of (the )?office|on (annual|maternity|paternity|sick) leave|away from (the|my) (office|desk)|not in the office)\b/i;

function isReport(headers: Headers): boolean {
  const type = first(headers, 'content-type');
  return type.startsWith('multipart/report') && /report-type="?(delivery-status|disposition-notification|delivery|feedback-report)/.test(type);
}

const comesFromAMailer = (from: string): boolean => /^(mailer-daemon|postmaster|microsoftexchange[0-9a-f]*)@/i.test(from);

/**
 * Whether a message wrote itself, and by which sign; `certain` signs are filed without a person.
 * `X-Auto-Response-Suppress`, `Precedence` and `List-*` alone never classify (product rule "Placing a message", step 3; RFC 3834).
 */
export function automaticSign(mail: { headers: Headers; from: string; subject: string; text: string; ownAddress: string }): { sign: AutomaticSign; certain: boolean } | undefined {
  const returnPath = first(mail.headers, 'return-path');
  const submitted = first(mail.headers, 'auto-submitted').split(';')[0]?.trim() ?? '';
  const isAutoSubmitted = submitted !== '' && submitted !== 'no';
  if (isReport(mail.headers) || (returnPath === '<>' && comesFromAMailer(mail.from))) return { sign: 'delivery report', certain: true };
  if (mail.from.toLowerCase() === mail.ownAddress.toLowerCase()) return { sign: 'our own mail', certain: true };
  const saysAbsent = ABSENCE_SUBJECT.test(mail.subject.trim()) || (submitted === 'auto-replied' && ABSENCE_TEXT.test(mail.text));
  const marked = isAutoSubmitted || returnPath === '<>' || 'x-autoreply' in mail.headers || 'x-autorespond' in mail.headers;
  if (saysAbsent && (marked || /^(automatic reply|out of office autoreply)/i.test(mail.subject.trim()))) return { sign: 'out of office', certain: true };
  if (isAutoSubmitted || 'x-autoreply' in mail.headers || 'x-autorespond' in mail.headers) return { sign: 'auto-submitted', certain: false };
  return returnPath === '<>' ? { sign: 'null return path', certain: false } : undefined;
}

/** Whether our own mail system marked the message as not coming from whom it says (RFC 8601; the topmost result is ours). */
export const failedAuthentication = (headers: Headers): boolean => /\bdmarc=fail\b/i.test(headers['authentication-results']?.[0] ?? '');

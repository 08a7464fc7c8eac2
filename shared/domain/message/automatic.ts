import type { AutomaticSign } from './vocabulary';

/** Header values by lower-case name, in the order in which they stand. */
export type Headers = Readonly<Record<string, readonly string[]>>;

const first = (headers: Headers, name: string): string => (headers[name]?.[0] ?? '').trim().toLowerCase();

/** How mail systems in this country head an absence message. Anchored: a resident may write about an office. */
const ABSENCE_SUBJECT = /^(re:\s*)?(auto(matic|mated)?[- ]?(reply|response)|out of (the )?office( auto ?reply)?|on (annual )?leave)\s*([:\-–(]|$)/i;
/** Anywhere in the subject, where the headers already say that no person pressed a key. */
const ABSENCE_IN_SUBJECT = /\bis (out of (the )?office|on (annual |maternity |paternity |sick )?leave)\b/i;
const ABSENCE_TEXT = /\b(out of (the )?office|on (annual|maternity|paternity|sick) leave|away (until|till|from (the|my) (office|desk))|not in the office)\b/i;

const REPORT_SUBJECT = /^(undeliver(able|ed)\b|(mail |message )?(delivery|transmission) (fail|status)|failure notice|returned mail|mail (failed|could not be)|permanent delivery failure|delayed mail)/i;
/** Senders that no person writes from. */
const MAILER = /^"?(mailer-daemon|microsoftexchange[0-9a-f]*|mail delivery (sub)?system)(@|"|\s|<|$)/i;

interface ArrivedMail {
  headers: Headers;
  from: string;
  subject: string;
  text: string;
  ownAddress: string;
}

/** A report about a message of ours: by its form, its sender, or a subject that only mail systems use where nobody has signed. */
function isReport({ headers, from, subject }: ArrivedMail, nullReturnPath: boolean): boolean {
  const type = first(headers, 'content-type');
  if (type.startsWith('multipart/report') && /report-type="?(delivery-status|disposition-notification|delivery|feedback-report)/.test(type)) return true;
  // Some name themselves and give no address.
  const sender = from || first(headers, 'from');
  if (MAILER.test(sender)) return true;
  const unsigned = nullReturnPath || sender === '' || sender === '<>' || 'x-failed-recipients' in headers;
  if (/^postmaster@/i.test(sender)) return nullReturnPath || REPORT_SUBJECT.test(subject);
  return unsigned && REPORT_SUBJECT.test(subject);
}

const isAutoresponder = (headers: Headers): boolean => 'x-autoreply' in headers || 'x-autorespond' in headers || first(headers, 'x-post-messageclass').includes('autoresponder');

/**
 * Whether a message wrote itself, and by which sign; `certain` signs are filed without a person.
 * `X-Auto-Response-Suppress`, `Precedence` and `List-*` alone never classify (product rule "Placing a message", step 3; RFC 3834).
 */
export function automaticSign(mail: ArrivedMail): { sign: AutomaticSign; certain: boolean } | undefined {
  const { headers, from, text, ownAddress } = mail;
  const subject = mail.subject.trim();
  const nullReturnPath = first(headers, 'return-path') === '<>';
  const submitted = first(headers, 'auto-submitted').split(/[;\s]/)[0] ?? '';
  const isAutoSubmitted = (submitted !== '' && submitted !== 'no') || isAutoresponder(headers);
  if (isReport(mail, nullReturnPath)) return { sign: 'delivery report', certain: true };
  // A From address is a claim: what our own mail system doubts waits for a person.
  if (from.toLowerCase() === ownAddress.toLowerCase()) return { sign: 'our own mail', certain: !failedAuthentication(headers) };
  const saysAbsent =
    ABSENCE_SUBJECT.test(subject) || (isAutoSubmitted && ABSENCE_IN_SUBJECT.test(subject)) || (submitted === 'auto-replied' && ABSENCE_TEXT.test(`${subject}\n${text}`));
  if (saysAbsent && (isAutoSubmitted || nullReturnPath || /^(automatic reply|out of office autoreply)/i.test(subject))) return { sign: 'out of office', certain: true };
  if (isAutoSubmitted) return { sign: 'auto-submitted', certain: false };
  return nullReturnPath ? { sign: 'null return path', certain: false } : undefined;
}

/** Whether our own mail system marked the message as not coming from whom it says (RFC 8601; the topmost result is ours). */
export const failedAuthentication = (headers: Headers): boolean => /\bdmarc=fail\b/i.test(headers['authentication-results']?.[0] ?? '');

import { problem } from '../../functions/http/problems';
import type { Refusal } from '../../functions/http/refusals';
import type { SettingsRefusal } from '../../functions/use-cases/clock-settings';
import type { WarningSettingsRefusal } from '../../functions/use-cases/warning-settings';
import type { ExportRefusal } from '../../functions/use-cases/record-export';
import type { MonitoringSettingsRefusal } from '../../functions/use-cases/monitoring-settings';
import type { LinkCasesRefusal } from '../../functions/use-cases/link-cases';
import type { RetainRefusal } from '../../functions/use-cases/retain-case';
import type { MergeRefusal } from '../../functions/use-cases/merge-cases';
import type { DirectoryRefusal } from '../../functions/use-cases/look-up-people';
import type { SendersRefusal } from '../../functions/use-cases/change-senders';
import type { WithdrawRefusal } from '../../functions/use-cases/withdraw-capture';
import type { RedirectRefusal } from '../../functions/use-cases/redirect-writer';
import type { OweLetterRefusal } from '../../functions/use-cases/owe-case-letter';
import type { DecideApproachRefusal } from '../../functions/use-cases/decide-approach';
import type { DecideApprovalRefusal } from '../../functions/use-cases/decide-approval';
import type { RegisterRefusal } from '../../shared/domain/plan/register';
import type { CommentRefusal } from '../../shared/domain/plan/comments';
import type { CaseRefusal, ClockRefusal } from '../../shared/domain/case/commands';

type Code = DirectoryRefusal['code'] | 'base-not-in-force' | 'deputy-names-themselves' | DecideApprovalRefusal['code'] | CommentRefusal['code'] | RegisterRefusal['code'] | DecideApproachRefusal['code'] | RetainRefusal['code'] | LinkCasesRefusal['code'] | OweLetterRefusal['code'] | CaseRefusal['code'] | ClockRefusal['code'] | MergeRefusal['code'] | SettingsRefusal['code'] | Extract<WithdrawRefusal['code'], 'not-captured' | 'acknowledgement-gone' | 'passed-on-unconfirmed' | 'had-after-mailbox' | 'already-handed' | 'not-handed' | 'handover-accepted'> | Extract<RedirectRefusal['code'], 'not-given-back' | 'redirection-going' | 'not-another-bodys' | 'no-such-body'> | 'no-such-procedure' | 'case-is-full' | SendersRefusal['code'] | WarningSettingsRefusal['code'] | MonitoringSettingsRefusal['code'] | ExportRefusal['code'];

/**
 * Every way in which a clock, a case, a merge or the council's rules may refuse, and its status, written down apart: 422
 * where what was asked is wrong in itself, 409 where it goes against what is true now, 412 where somebody was first.
 */
const statuses: Record<Code, number> = {
  'pauses-not-allowed': 409, 'no-such-pause-category': 422, 'already-paused': 409, 'not-paused': 409, 'pause-in-future': 422, 'pause-before-receipt': 422,
  'pause-before-last-resume': 422, 'pause-after-target': 409, 'review-date-past': 422, 'resume-in-future': 422, 'resume-before-pause': 422, 'resume-first': 409,
  'extension-never-shortens': 422, 'extension-too-long': 422, 'agree-a-date-instead': 409, 'letter-on-its-way': 409, 'receipt-not-earlier': 422,
  'answer-not-as-agreed': 409, 'agreed-date-not-worked': 422, 'agreed-date-past': 422, 'calendar-does-not-reach': 409,
  'case-exists-with-another-origin': 409, 'no-such-case': 422, 'officer-is-concerned': 422, 'case-answered': 409, 'case-not-answered': 409, 'case-with-another': 409,
  'case-not-joined': 409, 'link-with-itself': 422, 'same-writer': 422, 'already-linked': 409, 'not-linked': 409, 'leads-others': 409, 'case-not-restricted': 409, 'about-a-colleague': 409, 'concerns-you': 409, 'contact-is-concerned': 422, 'named-is-concerned': 422, 'no-next-stage': 409, 'same-officer': 422, 'receipt-before-answer': 422, 'receipt-in-future': 422, 'decision-asked': 409, 'no-decision-asked': 409, 'decided-already': 409, 'merge-with-itself': 422, 'different-writers': 422,
  'different-persons': 422, 'too-much-for-one': 409, 'writes-for-themselves': 409, 'authority-in-future': 422, 'address-not-offered': 422, 'not-copied-in': 422, 'not-confirmed': 422,
  'stop-writing': 409, 'telephone-only': 409, 'not-the-safe-address': 409, 'no-letter-home': 409, 'no-voicemail': 409, 'on-paper-only': 409,
  'capture-withdrawn': 409, 'case-is-full': 409, 'case-gone-on': 409, 'not-captured': 409, 'acknowledgement-gone': 409, 'passed-on-unconfirmed': 409, 'had-after-mailbox': 422, 'form-is-mailbox': 422, 'already-handed': 409, 'not-handed': 409, 'handover-accepted': 409, 'not-given-back': 409, 'redirection-going': 409, 'not-another-bodys': 422, 'no-such-body': 422, 'no-such-procedure': 422,
  'acknowledged-already': 409, 'no-email-address': 422, 'nobody-can-be-told': 409, 'new-address-unexplained': 422, 'danger-letter-unread': 409,
  'case-not-closed': 409, 'keep-until-not-later': 422, 'on-hold': 409, 'not-on-hold': 409, 'review-not-due': 409, 'with-ombudsman': 409, 'work-under-way': 409, 'reference-differs': 422, anonymised: 409,
  'not-found': 404, 'changing-too-often': 409, 'key-used-for-another': 422,
  'no-such-record': 422, 'correction-needs-reason': 422, 'not-the-officer': 403, 'no-such-ombudsman': 422, 'no-such-finding': 422, 'referral-known': 409, 'no-such-referral': 422, 'referral-in-error': 409, 'heard-in-future': 422,
  'asked-before-heard': 422, 'asked-in-future': 422, 'reply-due-before-asked': 422, 'replied-before-asked': 422, 'replied-in-future': 422, 'decided-before-heard': 422, 'decided-in-future': 422, 'not-decided-yet': 409,
  'remedy-before-decision': 422, 'remedy-done-in-future': 422, 'no-such-role': 422, 'until-before-from': 422, 'no-such-day': 422, 'day-in-future': 422, 'day-out-of-order': 422,
  'letter-lacks': 422, 'no-such-contact': 422, 'no-such-message': 422, 'no-such-person': 422, 'names-yourself': 409, 'export-too-large': 409, 'deputy-is-officer': 422, 'deputy-ends-first': 422, 'outcome-needed': 422, 'outcome-and-ending': 422, 'no-answer-date': 409,
  'register-lacks-columns': 422, 'register-empty': 422, 'register-too-long': 422, 'no-such-comment': 404, 'not-yours-to-settle': 403, 'too-many-comments': 409, 'not-the-author': 403, 'duty-not-answered': 409, 'base-not-in-force': 422, 'sentence-needed': 422, 'decided-meanwhile': 409, 'no-such-decision-maker': 422,
  'plan-not-whole': 409, 'team-check-needed': 409, 'check-missing': 422, 'criteria-open': 422, 'no-route': 409, 'nobody-may-decide': 409, 'not-submitted': 409, 'not-in-check': 409, 'not-in-approval': 409, 'not-what-you-read': 409, 'not-an-approver': 403, 'not-of-the-team': 403, 'not-asked': 403, 'wrote-it': 403, 'has-interest': 403, 'request-closed': 409, 'say-whose': 422, 'cannot-take-it': 422, 'no-such-step': 422, 'minute-before-meeting': 422, 'deputy-names-themselves': 409,
  'directory-away': 503, 'directory-refuses': 409,
  'changed-meanwhile': 412, 'no-such-profile': 422, 'profile-name-taken': 422, 'profile-in-use': 422, 'profile-retired': 422, 'closure-not-covered': 422, 'difference-changed': 409, 'recount-running': 409,
};

const said = (code: Code) => problem({ code, promises: [], asks: [], checks: [], criteria: [], missing: [] } as unknown as Refusal);

test.each(Object.entries(statuses) as [Code, number][])('%s is %i, with a title and what to do', (code, status) => {
  const { jsonBody, headers } = said(code) as { jsonBody: Record<string, string>; headers: Record<string, string> };
  expect(said(code).status).toBe(status);
  expect(jsonBody).toMatchObject({ code, status, type: `https://heard.example/problems/${code}`, title: expect.stringMatching(/^[A-Z][^.]{5,70}$/), detail: expect.stringMatching(/^[A-Z].{10,180}\.$/) });
  expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
});

test('no two say the same: whoever reads the words knows what was refused', () => {
  const words = (Object.keys(statuses) as Code[]).map((code) => { const { title, detail } = said(code).jsonBody as { title: string; detail: string }; return `${title} ${detail}`; });
  expect(words.filter((each, at) => words.indexOf(each) !== at)).toEqual([]);
});

test('what a refusal knows beside its words is not told: a date or a reference of a case stays with the case', () => {
  const refusals = [
    { code: 'case-with-another', into: 'HC-ZZZZZZZ-Z' },
    { code: 'case-answered', at: '2025-05-06T09:00:00.000Z' },
    { code: 'no-such-case', reference: 'HC-ZZZZZZZ-Z' },
    { code: 'pause-after-target', target: '2025-05-06' },
  ] as unknown as Refusal[];
  for (const refusal of refusals) expect(JSON.stringify(problem(refusal))).not.toMatch(/ZZZZZZZ|2025-05-06/);
});

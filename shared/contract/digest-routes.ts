import { ApproveNoteBody, DigestNoteBody, DigestPreviewView, DigestRulesBody, DigestRunQuery, DigestRunView, DigestSettingsView, DigestView, FrequencyBody, FrequencyByLinkBody, FrequencyChosenView, InterestsBody, InterestsView, MyDigestView, PauseDigestsBody, PreviewQuery, ResendDigestBody, TestDigestBody, TestDigestView } from './digest';
import type { Route } from './route';

const settings = { status: 200, view: DigestSettingsView } as const;

/** Members' digests: a member's own, and how they are sent. */
export const digestRoutes = {
  myDigest: { method: 'GET', path: 'digest', who: ['Member'], summary: 'What the caller’s next digest would say, those that were sent, and how often', answers: { status: 200, view: MyDigestView } },
  pastDigest: { method: 'GET', path: 'digest/{id}', who: ['Member'], summary: 'The caller’s digest of a day, as it was sent', answers: { status: 200, view: DigestView } },
  chooseFrequency: { method: 'POST', path: 'digest/frequency', who: ['Member'], summary: 'Say how often the caller is sent a digest', body: FrequencyBody, answers: { status: 200, view: FrequencyChosenView } },
  chooseInterests: { method: 'POST', path: 'digest/interests', who: ['Member'], summary: 'Say which services the caller follows beside their divisions', body: InterestsBody, answers: { status: 200, view: InterestsView } },
  chooseByLink: { method: 'POST', path: 'digest/by-link', who: 'anyone', summary: 'Say how often, by the signed link of a digest', body: FrequencyByLinkBody, answers: { status: 200, view: FrequencyChosenView } },
  digestSettings: { method: 'GET', path: 'settings/digests', who: ['Manager', 'monitoring officer'], summary: 'How members’ digests are sent, to whom, and what was sent', answers: settings },
  changeDigestRules: { method: 'PUT', path: 'settings/digests', who: ['Manager'], summary: 'Change when members’ digests are sent', body: DigestRulesBody, ifMatch: true, answers: settings },
  pauseDigests: { method: 'POST', path: 'settings/digests/paused', who: ['Manager', 'monitoring officer'], summary: 'Send no digest until somebody lets them go', body: PauseDigestsBody, answers: settings },
  letDigestsGo: { method: 'POST', path: 'settings/digests/go', who: ['Manager', 'monitoring officer'], summary: 'Send digests again; what happened meanwhile is told in the next', answers: settings },
  writeDigestNote: { method: 'POST', path: 'settings/digests/note', who: ['Manager'], summary: 'Write an editor’s note for the next digests; somebody else approves it', body: DigestNoteBody, answers: settings },
  approveDigestNote: { method: 'POST', path: 'settings/digests/note/approved', who: ['Manager', 'monitoring officer'], summary: 'Approve the editor’s note that was read', body: ApproveNoteBody, answers: settings },
  previewDigest: { method: 'GET', path: 'settings/digests/preview', who: ['Manager'], summary: 'What a member would get now, and why each thing is in it', query: PreviewQuery, answers: { status: 200, view: DigestPreviewView } },
  testDigest: { method: 'POST', path: 'settings/digests/test', who: ['Manager'], summary: 'Send what a member would get now to the caller', body: TestDigestBody, answers: { status: 200, view: TestDigestView } },
  digestRun: { method: 'GET', path: 'settings/digests/runs/{id}', who: ['Manager'], summary: 'What was sent on a day, to whom, and what became of it', query: DigestRunQuery, answers: { status: 200, view: DigestRunView } },
  resendDigest: { method: 'POST', path: 'settings/digests/runs/{id}/again', who: ['Manager'], summary: 'Send a digest again that came back or was stopped', body: ResendDigestBody, answers: { status: 200, view: DigestRunView } },
} as const satisfies Record<string, Route>;

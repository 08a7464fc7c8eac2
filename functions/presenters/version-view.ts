import type { VersionView } from '../../shared/contract/approval';
import { differencesBetween } from '../../shared/domain/approval/difference';
import type { Submission } from '../../shared/domain/approval/submission';
import { canonical } from '../../shared/domain/approval/version';
import type { Plan } from '../../shared/domain/plan/plan';
import type { Desk } from '../use-cases/desk';
import { versionAt } from '../use-cases/plan-version';
import { inertHtml } from '../adapters/html/inert-html';
import { escaped, htmlPage } from './export-html';
import { whenInWords } from './reading-view';
import { rosterOf, type Roster } from './roster';
import { differenceView, partsOf } from './version-words';

const numbered = ({ submissions = [] }: Plan, no: number | undefined): Submission | undefined => submissions.find((each) => each.no === no);

/** A version in words, and what it says otherwise than another. */
export async function versionView(desk: Desk, plan: Plan, no: number, from: number | undefined): Promise<VersionView | undefined> {
  const [submission, other] = [numbered(plan, no), numbered(plan, from)];
  if (!submission || (from !== undefined && !other)) return undefined;
  const [roster, version] = await Promise.all([rosterOf(desk), versionAt(desk, submission)]);
  const changed = other ? differencesBetween(await versionAt(desk, other), version) : [];
  return { no, hash: submission.hash, submitted: `Submitted by ${roster.person(submission.by).name}, ${whenInWords(submission.at)}`, parts: partsOf(version, roster), changed: changed.map((each) => differenceView(each, roster)) };
}

const row = (says: string, is: string): string => `<dt>${escaped(says)}</dt><dd>${escaped(is)}</dd>`;

function signedRows({ steps }: Submission, roster: Roster): string {
  return steps
    .flat()
    .flatMap((step) => (step.is === 'people' ? step.approved.map((each) => row(step.title, `${roster.person(each.by).name}${each.for === each.by ? '' : `, for ${roster.person(each.for).name}`}, ${whenInWords(each.at)}, having read the version ${each.hash}`)) : step.minute ? [row(step.title, `${step.minute.resolution}: ${step.minute.said}, of the version ${step.minute.hash}`)] : []))
    .join('\n');
}

/** What was signed, to keep: the version in words, its hash and the text that it is of, who signed and when. A page that runs nothing. */
export async function proofPage(desk: Desk, plan: Plan, no: number): Promise<Uint8Array | undefined> {
  const submission = numbered(plan, no);
  if (!submission) return undefined;
  const [roster, version] = await Promise.all([rosterOf(desk), versionAt(desk, submission)]);
  const parts = partsOf(version, roster).map(({ title, rows }) => `<section><h2>${escaped(title)}</h2><dl>${rows.map(({ says, is }) => row(says, is)).join('\n')}</dl></section>`);
  const body = [
    `<h1>${escaped(plan.title)}</h1><p>${escaped(plan.id)}, version ${no}. Submitted by ${escaped(roster.person(submission.by).name)}, ${escaped(whenInWords(submission.at))}.</p>`,
    `<section><h2>Who signed it</h2><dl>${signedRows(submission, roster) || row('Nobody', 'It has not been signed.')}</dl></section>`,
    ...parts,
    `<section><h2>How to prove it</h2><p>The SHA-256 of the text below, in UTF-8, is ${submission.hash}.</p><pre>${escaped(canonical(version))}</pre></section>`,
  ].join('\n');
  return htmlPage(`${plan.id}, version ${no}`, inertHtml(body));
}

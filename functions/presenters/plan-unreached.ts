import type { ApprovalView } from '../../shared/contract/approval';
import type { Letter } from '../../shared/domain/letter/letter';
import type { BlockedReason } from '../../shared/domain/letter/vocabulary';
import type { Notice } from '../../shared/domain/notice/notice';
import type { Plan } from '../../shared/domain/plan/plan';
import { letterStore } from '../stores/letter-store';
import { noticeStore } from '../stores/notice-store';
import type { Desk } from '../use-cases/desk';
import { planLetterId, planNoticeId } from '../use-cases/plan-word';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

const whyStopped: Partial<Record<BlockedReason, string>> = {
  'recipients changed': 'somebody changed whom its draft goes to, in the mailbox',
  'text changed': 'somebody changed its draft in the mailbox',
  'mailbox refused': 'the mailbox refused it',
  'mailbox full': 'the mailbox is full',
  'not on the allow list': 'this installation is for trying things out, and sends mail only to the addresses that are allowed here',
};

function letterSaid(letter: Letter | undefined, name: string): string | undefined {
  if (!letter) return `No e-mail went to ${name}: Heard knew no address of theirs. They or an administrator write one in Settings, People.`;
  const { situation } = letter;
  if (situation.is === 'bounced') return `The e-mail to ${name} came back ${whenInWords(situation.at)}.`;
  if (situation.is === 'unknown') return `Nobody can say whether the e-mail to ${name} was sent: its draft is gone from the mailbox.`;
  if (situation.is !== 'blocked' || situation.reason === 'overtaken') return undefined;
  return `The e-mail to ${name} was not sent: ${whyStopped[situation.reason] ?? 'it was stopped'}.`;
}

function noticeSaid(notice: Notice | undefined, name: string): string | undefined {
  if (notice?.situation.is !== 'not delivered' || notice.situation.why === 'overtaken') return undefined;
  return notice.situation.why === 'no app' ? `Teams told ${name} nothing: they do not have Heard there.` : `Teams did not take the notice to ${name}.`;
}

/** Whether the mailbox stopped it, and somebody who has looked may say that it goes. */
const isStopped = ({ situation }: Letter): boolean => situation.is === 'unknown' || (situation.is === 'blocked' && situation.reason !== 'overtaken');

/** Whom what was said last of a plan did not reach, by the notice or by the e-mail, and why: never silent. What is still on its way is not told. `resend`: to whom the e-mail may be tried again. */
export async function unreachedBy(desk: Desk, { id, said = {}, tell = [] }: Plan, roster: Roster): Promise<Required<Pick<ApprovalView, 'unreached' | 'resend'>>> {
  const passedOn = Object.entries(said).filter(([, telling]) => !tell.some((each) => each.id === telling));
  const found = await Promise.all(
    passedOn.map(async ([person, telling]) => {
      const [letter, notice] = await Promise.all([letterStore(desk.ownWork).get(planLetterId(id, { id: telling })), noticeStore(desk.ownWork).get(planNoticeId(id, { id: telling }))]);
      const { name } = roster.person(person);
      return { unreached: [noticeSaid(notice?.state, name), letterSaid(letter?.state, name)], resend: letter && isStopped(letter.state) ? [roster.person(person)] : [] };
    }),
  );
  return { unreached: found.flatMap(({ unreached }) => unreached).filter((each) => each !== undefined), resend: found.flatMap(({ resend }) => resend) };
}

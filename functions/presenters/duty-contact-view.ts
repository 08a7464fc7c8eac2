import type { DutyWord } from '../../shared/domain/message/flag';
import type { Notice } from '../../shared/domain/notice/notice';
import type { DangerView } from '../../shared/contract/messages';
import type { PersonView } from '../../shared/contract/views';
import { noticeStore } from '../stores/notice-store';
import type { Desk } from '../use-cases/desk';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';
import { undeliveredInWords } from './warning-settings-view';

type Line = NonNullable<DangerView['duty']>[number];

const pending = (said: string): Line => ({ said, delivered: false });
const ring = ({ telephone }: PersonView): string => (telephone === undefined ? 'ring them' : `ring them on ${telephone}`);
const named = ({ name, away }: PersonView): string => (away === undefined ? name : `${name} (${away})`);

function lineOf({ word, situation, attempts }: Notice, roster: Roster): Line {
  const person = roster.person(word.to);
  switch (situation.is) {
    case 'sent':
      return { said: `Duty contact ${named(person)} told by Heard, ${whenInWords(situation.at)}.`, delivered: true };
    case 'not delivered':
      return pending(`Not delivered to duty contact ${named(person)}: ${ring(person)}. ${undeliveredInWords[situation.why]}`);
    case 'claimed':
    case 'owed':
      return pending(attempts > (situation.is === 'claimed' ? 1 : 0) ? `Not delivered to duty contact ${named(person)} yet: ${ring(person)}.` : `Heard is telling duty contact ${named(person)}.`);
  }
}

/** What became of Heard's own word to the duty contacts. That it was delivered does not mean that anybody has read it. */
export async function dutyContactView(desk: Desk, duty: DutyWord | undefined, roster: Roster): Promise<Line[] | undefined> {
  if (!duty) return undefined;
  if (duty.is === 'owed') return [pending(duty.attempts === 0 ? 'Heard is telling the duty contact.' : 'Heard could not tell the duty contact yet: ring them.')];
  if (duty.notices.length === 0) return [pending('Heard has told nobody: there is no duty contact for this message. Ring somebody.')];
  const notices = await Promise.all(duty.notices.map((id) => noticeStore(desk.ownWork).get(id)));
  return notices.flatMap((notice) => (notice ? [lineOf(notice.state, roster)] : []));
}

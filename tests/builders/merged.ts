import { mergeCases } from '../../functions/use-cases/merge-cases';
import { messageStore } from '../../functions/stores/message-store';
import { millLane } from '../fixtures/mill-lane';
import { acknowledged } from './casework';
import type { replyTo } from './mail';
import { sam, type Office } from './office';

/** What a reply, or a report, answers. */
type Answerable = Parameters<typeof replyTo>[0];

/** A message of one person that reads like the others of these. */
export const millLaneOf = (day: string): string => millLane({ id: `<${day}@example.net>`, subject: `Mill Lane, ${day}` });

/** Two acknowledged cases of one person: received on Monday and on Thursday. */
export async function twoOfOnePerson(office: Office): Promise<Record<'monday' | 'thursday', string> & Record<'mondayLetter' | 'thursdayLetter', Answerable>> {
  office.clock.set('2025-11-03T10:00:00Z');
  const monday = await acknowledged(office, millLaneOf('monday'));
  const mondayLetter = office.letterbox.sent.at(-1) ?? { internetMessageId: '' };
  office.clock.set('2025-11-06T10:00:00Z');
  const thursday = await acknowledged(office, millLaneOf('thursday'));
  const thursdayLetter = office.letterbox.sent.at(-1) ?? { internetMessageId: '' };
  return { monday, thursday, mondayLetter, thursdayLetter };
}

/** Puts two cases together and lets all that follows happen: the one that stays, or why not. */
export async function putTogether(office: Office, one: string, other: string, request?: { key: string; hash: string }): Promise<string> {
  const merged = await mergeCases(office.desk(), sam.id, one, other, 'One matter.', request);
  await office.answerBells();
  return merged.ok ? merged.value.id : merged.refusal.code;
}

/** Where a message was placed. */
export const placed = async (office: Office, id: string) => (await messageStore(office.desk().documents, office.desk().counting).get(id))?.state.situation;

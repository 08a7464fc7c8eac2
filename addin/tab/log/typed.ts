import type { Kind } from '../../../shared/domain/case/vocabulary';
import type { loggedChannels } from '../../../shared/domain/message/vocabulary';
import { readDate } from '../../../shared/kernel/london';
import type { ProposedLogView } from '../../../shared/contract/logging';
import type { Input } from '../../api/paths';
import type { Gap } from '../../message/work';
import { loggingWords } from '../../words/logging';

/** What somebody has typed of what came. What stands under `chosen` they have put in the place of what Heard proposes. */
export interface Typed {
  channel: (typeof loggedChannels)[number];
  received: string;
  says: string;
  name: string;
  telephone: string;
  email: string;
  postal: string;
  chosen: { kind?: Kind; area?: string; inShort?: string; wanted?: string };
}

export const nothingTyped = (today: string): Typed => ({ channel: 'telephone', received: today, says: '', name: '', telephone: '', email: '', postal: '', chosen: {} });

/** The longest line that says what a matter is about. */
export const longestInShort = 200;

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, longestInShort);

/** What is proposed of it, with what somebody has chosen instead. */
export function looksOf({ chosen, says }: Typed, proposal: ProposedLogView | undefined) {
  return {
    kind: chosen.kind ?? proposal?.kind,
    area: chosen.area ?? proposal?.area ?? '',
    // Where no proposal came there are still their own words.
    inShort: chosen.inShort ?? proposal?.inShort ?? oneLine(says),
    wanted: chosen.wanted ?? proposal?.wanted ?? '',
  };
}

/** What must be there before it can be written down. All else is the server's to judge. */
export function gapsIn({ received, says }: Typed): Gap[] {
  return [
    ...(readDate(received) ? [] : [{ at: 'received', says: loggingWords.required.received }]),
    ...(says.trim() === '' ? [{ at: 'says', says: loggingWords.required.says }] : []),
  ];
}

const given = <K extends string>(name: K, text: string) => (text.trim() === '' ? {} : { [name]: text.trim() });

/** What is written down of it. */
export const bodyOf = (typed: Typed, inShort: string): Input<'logMessage'> => ({
  channel: typed.channel, received: typed.received, says: typed.says.trim(), subject: oneLine(inShort) || oneLine(typed.says),
  ...given('name', typed.name), ...given('telephone', typed.telephone), ...given('email', typed.email), ...given('postal', typed.postal),
});

import { dangerIn } from '../../shared/domain/message/danger';
import { dangerWords } from '../../shared/domain/message/danger-words';
import { mustBeTold, stands } from '../../shared/domain/message/flag';
import type { Message } from '../../shared/domain/message/message';
import type { Danger } from '../../shared/domain/message/vocabulary';
import type { DangerView } from '../../shared/contract/messages';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

/** What a case says of a message of its that may mean harm: who was told, or who raised it. */
export function dangerInCase(message: Message, roster: Roster): { standing: 'untold' | 'told'; said: string } | undefined {
  const view = stands(message.danger) ? dangerView(message, '', roster) : undefined;
  return view && { standing: view.mustBeTold ? 'untold' : 'told', said: view.told ?? view.said };
}

/** What a message may mean now, with the words in it that say so: found anew each time, kept nowhere. */
export function dangerView({ danger, arrival }: Message, text: string, roster: Roster, duty?: DangerView['duty']): DangerView | undefined {
  if (!danger) return undefined;
  const found = dangerIn(`${arrival.subject}\n${text}`);
  const raises = (kind: Danger): string => dangerWords.find((line) => line.kind === kind)?.raises ?? kind;
  const who = (id: string): string => roster.person(id).name;
  const { told, lowered, by, raisedAt } = danger;
  return {
    raised: danger.kinds.map((kind) => ({ kind, raises: raises(kind), words: [...new Set(found.filter((each) => each.kind === kind).flatMap((each) => each.words.map((word) => word.text)))] })),
    said: `Raised by ${by === undefined ? 'its words' : who(by)}, ${whenInWords(raisedAt)}.`,
    mustBeTold: mustBeTold(danger),
    ...(duty && { duty }),
    ...(told && { told: `${told.whom} was told, ${whenInWords(told.when)}. Recorded by ${who(told.by)}.` }),
    ...(lowered && { lowered: `Lowered by ${who(lowered.by)}, ${whenInWords(lowered.at)}: ${lowered.because}` }),
  };
}

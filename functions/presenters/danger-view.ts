import { dangerIn } from '../../shared/domain/message/danger';
import { dangerWords } from '../../shared/domain/message/danger-words';
import { mustBeTold, stands, type DangerFlag } from '../../shared/domain/message/flag';
import type { Message } from '../../shared/domain/message/message';
import type { Danger } from '../../shared/domain/message/vocabulary';
import type { DangerView } from '../../shared/contract/messages';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

const raisedInWords = ({ by, raisedAt }: DangerFlag, roster: Roster): string => `Raised by ${by === undefined ? 'its words' : roster.person(by).name}, ${whenInWords(raisedAt)}.`;

const toldInWords = ({ whom, when, by }: NonNullable<DangerFlag['told']>, roster: Roster): string => `${whom} was told, ${whenInWords(when)}. Recorded by ${roster.person(by).name}.`;

/** What a case says of a message of its that may mean harm: who was told, or who raised it. */
export function dangerInCase({ danger }: Message, roster: Roster): { standing: 'untold' | 'told'; said: string } | undefined {
  if (!stands(danger)) return undefined;
  return danger.told ? { standing: 'told', said: toldInWords(danger.told, roster) } : { standing: 'untold', said: raisedInWords(danger, roster) };
}

/** What a message may mean now, with the words in it that say so: found anew each time, kept nowhere. */
export function dangerView({ danger, arrival }: Message, text: string, roster: Roster, duty?: DangerView['duty']): DangerView | undefined {
  if (!danger) return undefined;
  const found = dangerIn(`${arrival.subject}\n${text}`);
  const raises = (kind: Danger): string => dangerWords.find((line) => line.kind === kind)?.raises ?? kind;
  const { told, lowered } = danger;
  return {
    raised: danger.kinds.map((kind) => ({ kind, raises: raises(kind), words: [...new Set(found.filter((each) => each.kind === kind).flatMap((each) => each.words.map((word) => word.text)))] })),
    said: raisedInWords(danger, roster),
    mustBeTold: mustBeTold(danger),
    ...(duty && { duty }),
    ...(told && { told: toldInWords(told, roster) }),
    ...(lowered && { lowered: `Lowered by ${roster.person(lowered.by).name}, ${whenInWords(lowered.at)}: ${lowered.because}` }),
  };
}

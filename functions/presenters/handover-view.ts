import { mustBeTold } from '../../shared/domain/message/flag';
import { isOwed } from '../../shared/domain/message/handover';
import type { Message } from '../../shared/domain/message/message';
import { isGoing } from '../../shared/domain/message/redirection';
import { procedureCalled, procedures, type Procedure } from '../../shared/domain/message/procedures';
import { whomToWriteTo } from '../../shared/domain/letter/redirection';
import type { CouncilSettings } from '../../shared/domain/people/vocabulary';
import type { HandoverView, ProcedureView } from '../../shared/contract/handover';
import type { MessageView } from '../../shared/contract/messages';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

/** A row that the table no longer has is still shown by its name. */
const procedureOf = (id: string, takes: string): Procedure => procedureCalled(id) ?? { id, name: id, takes, seenBy: '', clock: { says: '', source: '', checked: false } };

/** A row as it is shown: another body's with the words of a reply, and the bodies that the council knows. */
function procedureView({ elsewhere, ...row }: Procedure, { bodies = [] }: Pick<CouncilSettings, 'bodies'>): ProcedureView {
  const its = bodies.filter(({ procedure }) => procedure === row.id).map(({ id, name }) => ({ id, name }));
  return { ...row, ...(elsewhere !== undefined && { elsewhere: whomToWriteTo(elsewhere) }), ...(its.length > 0 && { bodies: its }) };
}

export const proceduresView = (council: CouncilSettings): ProcedureView[] => procedures.map((row) => procedureView(row, council));

/** What became of an offer. */
function becameInWords({ accepted, givenBack, ended, redirection }: NonNullable<Message['handover']>, who: (id: string) => string): string {
  const back = givenBack ? `Given back, recorded by ${who(givenBack.by)}, ${whenInWords(givenBack.at)}: ${givenBack.because}.` : undefined;
  if (redirection?.sentAt) return `The writer was told whom to write to by ${who(redirection.by)}, ${whenInWords(redirection.sentAt)}.`;
  if (accepted) return `Accepted: ${accepted.whom}, recorded by ${who(accepted.by)}, ${whenInWords(accepted.at)}.`;
  if (ended) return `${back ?? ''} Nothing is left to hand over, recorded by ${who(ended.by)}, ${whenInWords(ended.at)}: ${ended.because}.`.trim();
  if (redirection?.bouncedAt) return `The reply that said whom to write to came back, ${whenInWords(redirection.bouncedAt)}: nobody was told.`;
  return redirection ? 'The reply that says whom to write to has not gone yet.' : (back ?? 'Nobody has accepted it yet.');
}

/** Where a message was offered, by whom and why, and what became of it. */
export function handoverView({ handover }: Message, roster: Roster): HandoverView | undefined {
  if (!handover) return undefined;
  const who = (id: string): string => roster.person(id).name;
  const { procedure, to, because, by, at } = handover;
  const offered = `${handover.redirection ? 'For' : 'Offered to'} ${to} by ${who(by)}, ${whenInWords(at)}${because === '' ? '' : `: ${because}`}`;
  return { procedure: procedureView(procedureOf(procedure, to), roster.council), said: `${offered}. ${becameInWords(handover, who)}`, isOwed: isOwed(handover) };
}

/** What may be done about it now. */
export function handoverActions({ handover, danger }: Message): MessageView['actions'] {
  const again: MessageView['actions'] = mustBeTold(danger) ? [] : ['hand over'];
  if (!isOwed(handover)) return again;
  if (isGoing(handover.redirection)) return [];
  const redirect: MessageView['actions'] = procedureCalled(handover.procedure)?.elsewhere === undefined || mustBeTold(danger) ? [] : ['redirect'];
  return handover.givenBack ? ['accept handover', 'end handover', ...again] : [...redirect, 'accept handover', 'give back'];
}

/** Why a message stands among those handed over, on its row. */
export const handoverInShort = (because: string): string | undefined => (because.startsWith('handed ') ? procedureOf(because.slice('handed '.length), '').name : undefined);

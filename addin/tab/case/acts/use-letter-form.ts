import { useState } from 'react';
import type { CaseView } from '../../../../shared/contract/cases';
import type { CaseAct } from '../../../api/acting';
import type { Input } from '../../../api/paths';
import { saidOf } from '../../../api/refusal';
import { ticked, type Goes } from '../../../parts/SendingAsks';
import { words } from '../../../words/in-tab';
import { waitingIn } from '../waiting';
import type { LetterAct } from './acts';
import { gapsInWay, proposed, wayIn, type GoesBy } from './goes-by';
import { useActForm, type ActForm, type Asking, type OnDone } from './use-act-form';
import { useLetter, type Letter, type LetterBody } from './use-letter';

const routes = { acknowledgement: 'acknowledgeAnew', 'holding reply': 'holdingReply', answer: 'answerCase', 'next stage': 'nextStage' } as const satisfies Record<LetterAct, CaseAct>;
type Routes = typeof routes;

/** By what the words of a case's letter are kept until it has been written. */
export const keptName = (caseId: string, act: LetterAct): string => `${caseId} ${routes[act]}`;

/** What every letter's form holds beside its own questions. */
interface OnItsWay {
  goes: GoesBy;
}

export type LetterForm = ActForm & { letter: Letter; needs: boolean; goes: Goes; setGoes: (goes: Goes) => void; by: GoesBy['by'] };

/** What a letter's form asks; its own questions know how it goes. */
type Asked<K extends CaseAct, V> = Omit<Asking<K, V & OnItsWay>, 'initial'> & { initial: V };

/** A form whose answer is a letter: drafted while it is filled in, looked at before it goes, and waiting a while for Undo. */
export function useLetterForm<L extends LetterAct, V extends object>(act: L, of: CaseView, asking: Asked<Routes[L], V>, onDone: OnDone) {
  // What was confirmed of one letter says nothing of the next: it is not kept.
  const [goes, setGoes] = useState<Goes>({});
  const initial: V & OnItsWay = { ...asking.initial, goes: proposed(of) };
  const { cc: _copied, ...told } = goes;
  const body = (values: V & OnItsWay) => ({ ...(asking.body(values) as object), ...wayIn(values.goes, of), ...ticked(values.goes.by === 'email' ? goes : told) }) as Input<Routes[L]>;
  const gaps = (values: V & OnItsWay) => [...asking.gaps(values), ...gapsInWay(values.goes)];
  const sends = (asked: Input<Routes[L]>) => ({ ...(asked as object), undo: true }) as unknown as Input<Routes[L]>;
  const done = (view: CaseView, values: V & OnItsWay): string => {
    if (values.goes.by !== 'email') return words.acts.letter.deliver[values.goes.by];
    const seconds = waitingIn(view)?.undo?.seconds;
    return seconds === undefined ? asking.done(view, values) : words.undo.waits(seconds);
  };
  const { body: asked, press, says, ...form } = useActForm(routes[act], of, { ...asking, initial, gaps, body, sends, done }, onDone);
  const asLetter = (said: object) => ({ letter: act, ...said }) as LetterBody;
  const letter = useLetter(of, asked && asLetter(asked));
  const said = (at: string) => says(at) ?? saidOf(letter.problem, at);
  const set = form.set as (change: Partial<OnItsWay>) => void;
  return {
    ...form,
    goes,
    setGoes,
    by: form.values.goes.by,
    way: { goes: form.values.goes, says: said, onChange: (changed: GoesBy) => set({ goes: changed }) },
    letter,
    needs: asked === undefined,
    press: () => press((pressed) => letter.ready(asLetter(pressed ?? {}))),
    says: said,
  };
}

import { useRef, useState, type RefObject } from 'react';
import type { CaseFact } from '../../../../shared/domain/case/vocabulary';
import type { CaseView } from '../../../../shared/contract/cases';
import type { CaseAct } from '../../../api/acting';
import type { Input } from '../../../api/paths';
import { changedBy, currentIn, saidOf } from '../../../api/refusal';
import type { Gap } from '../../../message/work';
import type { CrossedProps } from '../../../parts/Crossed';
import { useKeptForm } from '../../../parts/kept-forms';
import { words } from '../../../words/in-tab';
import { useCaseAct } from './use-case-act';

/** A fact that two people may change at once, and how each says it. */
export interface Changing<V> {
  fact: CaseFact;
  name: string;
  /** What stands on the case. */
  now: (of: CaseView) => string;
  /** What would stand there. */
  mine: (values: V) => string;
}

export interface Asking<K extends CaseAct, V> {
  /** What on the case is meant, where there are several: each keeps what was typed of it. */
  about?: string | undefined;
  initial: V;
  /** What must be there before anything can be asked of the server. All else is the server's to judge. */
  gaps: (values: V) => Gap[];
  body: (values: V) => Input<K>;
  /** Where it changes what somebody else may have changed meanwhile. */
  changing?: Changing<V>;
  /** What is sent of it, where that is more than is drafted. */
  sends?: (body: Input<K>) => Input<K>;
  /** What has been done, in words. */
  done: (view: CaseView, values: V) => string;
}

/** How a form hears that it was done, with the case as it now is. */
export type OnDone = (view: CaseView, said: string) => void;

/** A form that does one thing to a case: what is typed is kept until it is done, and a refusal stands beside it. */
export function useActForm<K extends CaseAct, V extends object>(route: K, of: CaseView, { about = '', initial, gaps, body, changing, sends, done }: Asking<K, V>, onDone: OnDone) {
  const acting = useCaseAct(route, of.id);
  const { values, cameBack, set, forget } = useKeptForm([of.id, route, about].filter(Boolean).join(' '), initial);
  const [pressed, setPressed] = useState(false);
  const [checking, setChecking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // What the screen showed when this form was opened: what changed since is a difference to be looked at.
  const [seen] = useState(() => of.stamps);
  const missing = gaps(values);

  const send = (asked: Input<K>, shown = seen) =>
    acting.send(changing ? { ...(asked as object), shown: shown[changing.fact] } as Input<K> : asked, (view) => {
      forget();
      onDone(view, done(view, values));
    });
  const current = changing && currentIn<CaseView>(acting.problem);

  const press = async (ready?: (asked: Input<K>) => Promise<boolean>) => {
    if (acting.busy || checking) return;
    setPressed(true);
    const [gap] = missing;
    if (gap) {
      form.current?.querySelector<HTMLElement>(`[name="${gap.at}"]`)?.focus();
      return;
    }
    const asked = body(values);
    setChecking(true);
    const goes = await (ready?.(asked) ?? true);
    setChecking(false);
    if (!goes) return;
    send(sends?.(asked) ?? asked);
  };

  return {
    form,
    values,
    cameBack,
    /** What it would ask of the server, once nothing is missing. */
    body: missing.length === 0 ? body(values) : undefined,
    busy: acting.busy || checking,
    problem: acting.problem,
    crossed: changing && current && {
      said: acting.problem?.message ?? '',
      by: changedBy(acting.problem),
      fields: [{ name: changing.name, theirs: changing.now(current), mine: changing.mine(values) }],
      busy: acting.busy,
      onTheirs: () => {
        forget();
        onDone(current, words.crossed.theirs);
      },
      onMine: () => send(body(values), current.stamps),
    },
    set: (change: Partial<V>) => {
      // A refusal that answered other words would only mislead beside these.
      if (acting.problem) acting.forgetProblem();
      set(change);
    },
    says: (at: string) => (pressed ? missing.find((each) => each.at === at)?.says : undefined) ?? saidOf(acting.problem, at),
    /** `ready` is asked last: a letter is looked at before it goes. */
    press: (ready?: (asked: Input<K>) => Promise<boolean>) => void press(ready),
  };
}

/** What stands round its questions needs of a form. */
export interface ActForm {
  form: RefObject<HTMLFormElement | null>;
  cameBack: boolean;
  busy: boolean;
  problem: unknown;
  /** Somebody else changed the same meanwhile: whose holds has to be chosen. */
  crossed: CrossedProps | undefined;
  press: () => void;
}

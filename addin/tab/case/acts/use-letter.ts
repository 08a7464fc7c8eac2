import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '../../../../shared/contract/cases';
import type { LetterDraftView } from '../../../../shared/contract/letters';
import { useDesk } from '../../../api/desk';
import type { Input } from '../../../api/paths';
import { reading } from '../../../api/reading';
import { useSettled } from '../../../parts/use-settled';
import { words } from '../../../words/in-tab';

export type LetterBody = Input<'draftCaseLetter'>;

export interface Letter {
  /** As it would be sent of what stands in the form; of what stood there a moment ago while it is being written. */
  draft: LetterDraftView | undefined;
  problem: unknown;
  /** Why it did not go when it was pressed. */
  held: string;
  /** Whether this letter may go: it keeps its promises, and the person has seen whom it goes to. */
  ready: (body: LetterBody) => Promise<boolean>;
}

/** A letter of a case, asked for once the officer has paused for 300 ms; nothing is asked while the form has gaps. */
export function useLetter(of: CaseView, body: LetterBody | undefined): Letter {
  const { api } = useDesk();
  const client = useQueryClient();
  const [held, setHeld] = useState<{ of: string | undefined; says: string }>();
  const now = body && JSON.stringify(body);
  const settled = useSettled(now, 300);
  const asked = (settled === undefined ? {} : JSON.parse(settled)) as LetterBody;
  const query = useQuery({ ...reading.caseLetter(api, of.id, of.version, asked), enabled: settled !== undefined, placeholderData: (earlier) => earlier });
  const draft = body && query.data;

  const ready = async (pressed: LetterBody) => {
    setHeld(undefined);
    // A refusal is shown with the letter, where the query has it.
    const letter = await client.fetchQuery(reading.caseLetter(api, of.id, of.version, pressed)).catch(() => undefined);
    if (!letter) return false;
    const missing = letter.promises.filter((one) => !one.kept).map((one) => words.promises[one.promise].toLowerCase());
    if (missing.length > 0) setHeld({ of: now, says: words.acts.letter.blocked(missing.join(', ')) });
    else if (letter.sending.against !== undefined) setHeld({ of: now, says: words.sending.stopped });
    else if (letter.sending.asks.some((ask) => !ask.confirmed)) setHeld({ of: now, says: words.sending.unready });
    else if (draft?.to.address !== letter.to.address) setHeld({ of: now, says: words.acts.letter.look });
    else return true;
    return false;
  };

  return { draft, ready, held: held && held.of === now ? held.says : '', problem: body && settled === now ? query.error : null };
}

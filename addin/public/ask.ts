import type { ClockReadingBody, ReadingView } from '../../shared/contract/clock';
import type { Problem } from '../../shared/contract/problem';
import { residentWords } from '../words/resident';

/** No date could be given, with what to tell the person about it. */
export class NoAnswer extends Error {
  constructor(message: string, readonly mayTryAgain: boolean) {
    super(message);
  }
}

export type Question = Pick<ClockReadingBody, 'received' | 'council'>;

/** Asks what the clock says. It sends the date and the council's key: no cookie, no name, nothing else. */
export async function ask(question: Question, signal: AbortSignal): Promise<ReadingView> {
  const request = { method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(question), signal } as const;
  const response = await fetch('/api/clock/reading', request).catch((problem: unknown) => {
    if (signal.aborted) throw problem;
    throw new NoAnswer(navigator.onLine ? residentWords.unreachable : residentWords.offline, true);
  });
  const said = (await response.json().catch(() => undefined)) as (ReadingView & Partial<Problem>) | undefined;
  if (response.ok && said) return said;
  if (response.status >= 500 || !said) throw new NoAnswer(residentWords.unreachable, true);
  throw new NoAnswer(said.errors?.map(({ says }) => says).join(' ') || said.detail || residentWords.unreachable, false);
}

import { refuse, ok, type Result } from '../../shared/kernel/result';
import type { AggregateStore, AlongToTheLast, Kept, KeptRequest, RequestKey } from '../stores/aggregate-store';

export type ChangeRefusal = { code: 'not-found' } | { code: 'changing-too-often' } | { code: 'key-used-for-another' };

/** Whether this very request was carried out before: then its answer stands. The same key for another request is refused. */
export function carriedOut(kept: Pick<Kept<unknown>, 'requests'>, request: RequestKey | undefined): Result<KeptRequest | undefined, { code: 'key-used-for-another' }> {
  const before = request && kept.requests.find((each) => each.key === request.key);
  return before && before.hash !== request?.hash ? refuse({ code: 'key-used-for-another' }) : ok(before);
}

/** So often a write that met another is decided again. */
export const tries = 5;

/**
 * Reads, decides and writes what was decided. A write that met another is decided again on what is there now:
 * a conflict is the domain's to judge, not the version's. An empty decision writes nothing.
 */
export async function change<State, Event, R>(
  store: AggregateStore<State, Event>,
  /** The id, or what was read or written of it a moment ago: then it is read only if another has written since, or where nothing comes of it. */
  subject: string | Kept<State>,
  decide: (state: State, kept: Kept<State>) => Result<Event[], R>,
  along: AlongToTheLast<Event> = {},
): Promise<Result<Kept<State>, R | ChangeRefusal>> {
  const [id, read] = typeof subject === 'string' ? [subject, undefined] : [subject.id, subject];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const kept = attempt === 0 && read ? read : await store.get(id);
    if (!kept) return refuse({ code: 'not-found' });
    const before = carriedOut(kept, along.request);
    if (!before.ok) return before;
    if (before.value) return ok(kept);
    const decided = decide(kept.state, kept);
    // Only a write shows that it still is as it was a moment ago.
    if (kept === read && (!decided.ok || decided.value.length === 0)) continue;
    if (!decided.ok) return decided;
    if (decided.value.length === 0) return ok(kept);
    const written = await store.append(kept, decided.value, along);
    if (written) return ok(written);
  }
  return refuse({ code: 'changing-too-often' });
}

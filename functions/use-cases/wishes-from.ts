import type { ContactWishes, RecordedWishes } from '../../shared/domain/case/contact';
import type { WishesBody } from '../../shared/contract/people';

/** How somebody is written to, as it was sent: what was sent empty was not asked for. */
export function recordedFrom({ because, formats, safe, ...rest }: WishesBody): RecordedWishes {
  const kept = safe && Object.values(safe).some((each) => each !== undefined) ? { safe } : {};
  return { because, wishes: { ...rest, formats, ...kept } as ContactWishes };
}

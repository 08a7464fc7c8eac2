import type { ContactWishes } from '../../shared/domain/case/contact';
import type { Authority } from '../../shared/domain/case/on-behalf';
import type { WishesBody } from '../../shared/contract/people';
import { deciding } from './case-clock';
import type { Handler } from './door';

export const sayWriter: Handler<'sayWriter'> = deciding<'sayWriter'>(({ body: { onBehalf }, caller }, at) => ({ type: 'SayWriter', at, by: caller.id, ...(onBehalf && { onBehalf }) }));

export const recordAuthority: Handler<'recordAuthority'> = deciding<'recordAuthority'>(({ body, caller }, at) => ({
  type: 'RecordAuthority', at, by: caller.id, authority: { ...body, by: caller.id } as Exclude<Authority, { is: 'not asked' }>,
}));

/** What was sent empty was not asked for. */
function wishesOf({ because: _why, formats, safe, ...rest }: WishesBody): ContactWishes {
  const kept = safe && Object.values(safe).some((each) => each !== undefined) ? { safe } : {};
  return { ...rest, formats, ...kept } as ContactWishes;
}

export const recordWishes: Handler<'recordWishes'> = deciding<'recordWishes'>(({ body, caller }, at) => ({ type: 'RecordWishes', at, by: caller.id, because: body.because, wishes: wishesOf(body) }));

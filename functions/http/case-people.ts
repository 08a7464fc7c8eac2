import type { Authority } from '../../shared/domain/case/on-behalf';
import { recordedFrom } from '../use-cases/wishes-from';
import { deciding } from './case-clock';
import type { Handler } from './door';

export const sayWriter: Handler<'sayWriter'> = deciding<'sayWriter'>(({ body: { onBehalf }, caller }, at) => ({ type: 'SayWriter', at, by: caller.id, ...(onBehalf && { onBehalf }) }), 'writer');

export const recordAuthority: Handler<'recordAuthority'> = deciding<'recordAuthority'>(({ body, caller }, at) => ({
  type: 'RecordAuthority', at, by: caller.id, authority: { ...body, by: caller.id } as Exclude<Authority, { is: 'not asked' }>,
}));

export const recordWishes: Handler<'recordWishes'> = deciding<'recordWishes'>(({ body: { shown: _, ...wishes }, caller }, at) => ({ type: 'RecordWishes', at, by: caller.id, ...recordedFrom(wishes) }), 'wishes');

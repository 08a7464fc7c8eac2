import type { OmbudsmanCommand } from '../../shared/domain/case/ombudsman-decisions';
import type { Instant } from '../../shared/kernel/london';
import { deciding } from './case-clock';
import type { Caller, Handler } from './door';
import { newIdFor } from './new-id';

/** What is recorded by whom: its officer, or a manager of every case. */
const actOf = ({ id, roles }: Caller, at: Instant) => ({ at, by: id, ...(roles.includes('Manager') && { asManager: true as const }) });

/** The contract has checked that its dates are dates. */
type Asked<T extends OmbudsmanCommand['type']> = Extract<OmbudsmanCommand, { type: T }>;
const asked = <T extends OmbudsmanCommand['type']>(type: T, { of, because, ...says }: { of?: string | undefined; because?: string | undefined }, act: ReturnType<typeof actOf>, newId: string): Asked<T> =>
  ({ type, ...act, newId, says, ...(of !== undefined && { of }), ...(because !== undefined && { because }) }) as unknown as Asked<T>;

export const recordReferral: Handler<'recordReferral'> = deciding<'recordReferral'>(({ body, caller, id }, at) => asked('RecordReferral', body, actOf(caller, at), newIdFor(id, caller.id, at)));

export const recordQuestion: Handler<'recordQuestion'> = deciding<'recordQuestion'>(({ body, caller, id }, at) => asked('RecordOmbudsmanQuestion', body, actOf(caller, at), newIdFor(id, caller.id, at)));

export const recordDecision: Handler<'recordDecision'> = deciding<'recordDecision'>(({ body: { referral, ...body }, caller }, at) => asked('RecordOmbudsmanDecision', body, actOf(caller, at), referral));

export const recordRemedy: Handler<'recordRemedy'> = deciding<'recordRemedy'>(({ body, caller, id }, at) => asked('RecordOmbudsmanRemedy', body, actOf(caller, at), newIdFor(id, caller.id, at)));

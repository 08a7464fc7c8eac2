import { sightOf } from '../../shared/domain/people/sight';
import { selfCheck as findingsOf } from '../../shared/domain/self-check/self-check';
import { ok } from '../../shared/kernel/result';
import { parts } from '../composition';
import { measuresView } from '../presenters/measures-view';
import { selfCheckView } from '../presenters/self-check-view';
import { measure } from '../use-cases/measure';
import { selfCheckFacts } from '../use-cases/self-check';
import { version } from '../version';
import type { Handler } from './door';

export const selfCheck: Handler<'selfCheck'> = async ({ desk, caller }) => {
  // An administrator sees no case, and is told how many letters wait all the same: a count of what is not about them.
  const counted = desk.inSight(sightOf({ ...caller, roles: ['Manager'] }));
  const { facts, cases } = await selfCheckFacts(desk, counted, (before, limit) => parts().documents.owed(before, limit));
  // Which cases they are of is told to whoever sees those.
  const seen = await Promise.all(cases.map(async (id) => ((await desk.documents.get('case', id)) ? [id] : [])));
  const now = desk.clock.now();
  const measures = caller.roles.includes('Manager') ? measuresView(await measure(desk.documents, now)) : undefined;
  return ok({ view: { ...selfCheckView(findingsOf(facts, now), seen.flat(), now), version, ...(measures && { measures }) } });
};

import { financialYearOf, monthAfter, monthOf } from '../../shared/domain/figures/periods';
import { londonDate } from '../../shared/kernel/london';
import { ok } from '../../shared/kernel/result';
import { figuresView } from '../presenters/figures-view';
import { figuresStore } from '../stores/figures-store';
import { peopleStore } from '../stores/people-store';
import { toldMonths } from '../use-cases/tell-figures';
import type { Handler } from './door';

export const figures: Handler<'figures'> = async ({ desk, query }) => {
  const latest = financialYearOf(monthAfter(monthOf(londonDate(desk.clock.now())), -1));
  const year = query.year ?? latest;
  const store = figuresStore(desk.ownWork);
  const [months, bands, before, settings] = await Promise.all([toldMonths(desk, `${year}-04`, `${year + 1}-03`), store.year(year), store.month(`${year}-03`), peopleStore(desk.ownWork).settings()]);
  const areas = new Map((settings?.areas ?? []).map(({ id, name }) => [id, name]));
  return ok({ view: { ...figuresView(year, months, bands, areas), ...(before && { before: year - 1 }), ...(year < latest && { after: year + 1 }) } });
};

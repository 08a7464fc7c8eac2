import type { FiguresView } from '../../shared/contract/figures';
import { financialYearOf, monthAfter, monthOf } from '../../shared/domain/figures/periods';
import { londonDate } from '../../shared/kernel/london';
import { ok } from '../../shared/kernel/result';
import { figuresFile as fileOf } from '../presenters/figures-file';
import { figuresView } from '../presenters/figures-view';
import { figuresStore } from '../stores/figures-store';
import { peopleStore } from '../stores/people-store';
import type { Desk } from '../use-cases/desk';
import { toldMonths } from '../use-cases/tell-figures';
import type { Handler } from './door';

async function toldOf(desk: Desk, asked: number | undefined): Promise<FiguresView> {
  const latest = financialYearOf(monthAfter(monthOf(londonDate(desk.clock.now())), -1));
  const year = asked ?? latest;
  const store = figuresStore(desk.ownWork);
  const [months, bands, before, settings] = await Promise.all([toldMonths(desk, `${year}-04`, `${year + 1}-03`), store.year(year), store.month(`${year}-03`), peopleStore(desk.ownWork).settings()]);
  const areas = new Map((settings?.areas ?? []).map(({ id, name }) => [id, name]));
  return { ...figuresView(year, months, bands, areas), ...(before && { before: year - 1 }), ...(year < latest && { after: year + 1 }) };
}

export const figures: Handler<'figures'> = async ({ desk, query }) => ok({ view: await toldOf(desk, query.year) });

export const figuresFile: Handler<'figuresFile'> = async ({ desk, query }) => ok({ view: fileOf(await toldOf(desk, query.year)) });

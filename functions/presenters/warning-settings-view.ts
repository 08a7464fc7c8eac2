import type { UndeliveredReason } from '../../shared/domain/notice/vocabulary';
import type { WarningSettingsView } from '../../shared/contract/warnings';
import { later, type Instant } from '../../shared/kernel/london';
import type { ListedCard } from '../ports/document-store';
import type { KeptWarningSettings } from '../stores/warning-store';
import type { Desk } from '../use-cases/desk';
import { lastChanged } from './last-changed';
import { whenInWords } from './reading-view';
import { rosterOf, type Roster } from './roster';

const twoWeeks = 14 * 24 * 3_600_000;

/** Why somebody was not reached, and what to do about it. */
export const undeliveredInWords: Record<UndeliveredReason, string> = {
  'no app': 'Heard is not installed for them in Teams. Ask whoever looks after Teams to install it.',
  refused: 'Teams would not take it. Tell whoever looks after Heard.',
  'too late': 'Teams could not be reached in time.',
  overtaken: 'Something newer was said of it first.',
};

const undelivered =
  (roster: Roster) =>
  ({ card }: ListedCard): WarningSettingsView['undelivered'][number] => ({
    to: roster.person(String(card.to)),
    about: card.subject as WarningSettingsView['undelivered'][number]['about'],
    said: `${whenInWords(card.owedAt as Instant)}: ${undeliveredInWords[card.why as UndeliveredReason]}`,
  });

/** Whom the council warns, and what reached nobody lately. */
export async function warningSettingsView(desk: Desk, { settings, version }: KeptWarningSettings): Promise<WarningSettingsView> {
  const range = { field: 'owedAt', from: later(desk.clock.now(), -twoWeeks) };
  const [roster, { items }] = await Promise.all([rosterOf(desk), desk.ownWork.list({ kind: 'notice', where: { situation: 'not delivered' }, orderBy: 'owedAt', range, limit: 100 })]);
  return { rules: { ...settings.rules, dataProtection: settings.rules.dataProtection ?? [], quarantine: settings.rules.quarantine ?? [] }, people: roster.here.map(({ id }) => roster.person(id)), undelivered: items.map(undelivered(roster)).reverse(), ...lastChanged(roster, settings.timeline.at(-1)), version: version ?? 'built in' };
}

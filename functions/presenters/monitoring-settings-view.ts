import type { Monitoring } from '../../shared/domain/people/monitoring';
import { shortDate } from '../../shared/kernel/london';
import type { MonitoringSettingsView } from '../../shared/contract/monitoring';
import type { TimelineEntry } from '../stores/aggregate-store';
import type { KeptMonitoring } from '../stores/monitoring-store';
import type { Desk } from '../use-cases/desk';
import { whenInWords } from './reading-view';
import { rosterOf, type Roster } from './roster';

/** As many changes as are told: what came before stands in the document. */
const told = 10;

function changeInWords(entry: TimelineEntry, roster: Roster): string {
  const { officer, deputy } = entry as TimelineEntry & Monitoring;
  const who = officer === undefined ? 'nobody as monitoring officer' : `${roster.person(officer).name} as monitoring officer`;
  const acting = deputy ? `, and ${roster.person(deputy.person).name} to act for them from ${shortDate(deputy.from)} until ${shortDate(deputy.until)}` : '';
  const by = entry.by === undefined ? 'It was set up with' : `${roster.person(entry.by).name} named`;
  return `${by} ${who}${acting}, ${whenInWords(entry.at)}.`;
}

/** Who the monitoring officer is, who acts for them, and who said so, newest first. */
export async function monitoringSettingsView(desk: Desk, { settings: { monitoring, timeline }, version }: KeptMonitoring): Promise<MonitoringSettingsView> {
  const roster = await rosterOf(desk);
  const { officer, deputy } = monitoring;
  return {
    monitoring: { ...(officer !== undefined && { officer }), ...(deputy && { deputy: { person: deputy.person, from: deputy.from, until: deputy.until } }) },
    people: roster.people.filter((each) => roster.here.includes(each) || each.id === officer || each.id === deputy?.person).map(({ id }) => roster.person(id)),
    story: timeline.slice(-told).reverse().map((entry) => changeInWords(entry, roster)),
    version: version ?? 'built in',
  };
}

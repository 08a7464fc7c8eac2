import type { DigestSettingsView } from '../../shared/contract/digest';
import { electionOn, noteGoes } from '../../shared/domain/digest/note';
import { usualFrequency, type DigestRules } from '../../shared/domain/digest/rules';
import { later, londonDate, londonInstant, londonTime, shortDate, type LondonDate } from '../../shared/kernel/london';
import type { TimelineEntry } from '../stores/aggregate-store';
import type { DigestSettings } from '../stores/digest-rules-store';
import { digestStore } from '../stores/digest-store';
import type { Standing } from '../stores/one-document';
import { membersOn, whyUnreached } from '../use-cases/digest-recipients';
import type { Desk } from '../use-cases/desk';
import { whenInWords } from './reading-view';
import { rosterOf, type Roster } from './roster';

/** As many days of sending, and changes, as are told: what came before stands in the documents. */
const mostRuns = 60;
const mostChanges = 10;

/** Why nothing goes to somebody. */
export const unreachedWords = { 'no address': 'Heard has no e-mail address for them. Add one in Settings, People.', 'came back': 'Their last digest came back. Look at the address in Settings, People, then send it again.' } as const;

const countOf = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** How long a sending of as many takes, and when the last has gone. */
function paceInWords({ aMinute, time }: DigestRules, members: number, today: LondonDate): string {
  const minutes = Math.ceil(members / aMinute);
  const ends = londonTime(later(londonInstant(today, time), minutes * 60_000));
  const late = ends > '07:00' ? ' That is after 07:00: begin earlier.' : '';
  return `${countOf(members, 'digest')} at ${aMinute} a minute ${minutes === 1 ? 'take a minute' : `take ${minutes} minutes`}: begun at ${time}, the last has gone by ${ends}.${late}`;
}

const changes: Record<string, string> = {
  DigestRulesChanged: 'changed when digests are sent', DigestsPaused: 'paused all digests', DigestsLetGo: 'let digests go again', NoteWritten: 'wrote a note', NoteApproved: 'approved the note',
};
const changeInWords = (roster: Roster, { type, by = '', at }: TimelineEntry): string => `${roster.person(by).name} ${changes[type] ?? type}, ${whenInWords(at)}.`;

/** The note as whoever looks at it may treat it. */
function noteView({ note, rules }: DigestSettings, roster: Roster, reader: { id: string; isMonitoringOfficer: boolean }): DigestSettingsView['note'] {
  if (!note) return undefined;
  const { id, text, by, at, approved } = note;
  const election = electionOn(rules.elections, roster.today);
  const goes = noteGoes(note, rules.elections, roster.today);
  return {
    id, text,
    said: `Written by ${roster.person(by).name}, ${whenInWords(at)}.${approved ? ` Approved by ${roster.person(approved.by).name}, ${whenInWords(approved.at)}.` : ' It goes once somebody else has approved it.'}`,
    isApproved: goes,
    mayApprove: !goes && by !== reader.id && (!election || reader.isMonitoringOfficer),
    ...(election && !goes && { held: `Held before ${election.name}, until the poll on ${shortDate(election.poll)}: the monitoring officer may let it go.` }),
  };
}

/** How digests are sent, to whom, what was sent, and who changed what. */
export async function digestSettingsView(desk: Desk, { settings, version }: Standing<DigestSettings>, reader: { id: string; isMonitoringOfficer: boolean }): Promise<DigestSettingsView> {
  const store = digestStore(desk.ownWork);
  const today = londonDate(desk.clock.now());
  const [roster, members, choices, runs] = await Promise.all([rosterOf(desk), membersOn(desk, today), store.choices(), store.runs(mostRuns)]);
  const { paused, elections = [], ...rules } = settings.rules;
  const note = noteView(settings, roster, reader);
  return {
    rules: { ...rules, elections },
    ...(paused && { paused: { said: `${roster.person(paused.by).name} paused all digests, ${whenInWords(paused.at)}. What happens meanwhile is told once they go again.`, because: paused.because } }),
    pace: paceInWords(settings.rules, members.length, today),
    ...(note && { note }),
    members: members.map(({ person, seats }) => {
      const chosen = choices.get(person.id);
      const why = whyUnreached(person, chosen);
      return { person: roster.person(person.id), divisions: seats, frequency: chosen?.frequency ?? usualFrequency, ...(why && { unreached: unreachedWords[why] }) };
    }),
    runs: runs.map(({ on, sent }) => ({ on, said: `${shortDate(on)}: ${countOf(sent, 'digest')}` })),
    story: settings.timeline.slice(-mostChanges).reverse().map((entry) => changeInWords(roster, entry)),
    version: version ?? 'built in',
  };
}

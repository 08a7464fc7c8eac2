import { councilCounting, rulesAt, type CouncilCounting, type CountingRules } from '../shared/domain/clock/counting';
import type { FactRow } from '../shared/domain/figures/fact-row';
import { readPlaceTable } from '../shared/domain/place/read-table';
import type { LondonDate } from '../shared/kernel/london';
import type { ApprovalRules } from '../shared/domain/approval/routes';
import type { WarningRules } from '../shared/domain/notice/rules';
import { sightOfWork, type Sight } from '../shared/domain/people/sight';
import type { Monitoring } from '../shared/domain/people/monitoring';
import { usualPace, type Pace } from '../shared/domain/letter/lane';
import type { MailStop } from '../shared/domain/letter/stop';
import type { MayMail } from '../shared/domain/letter/allow-list';
import { mayUndoUntil } from '../shared/domain/letter/letter';
import { longestUndoSeconds } from '../shared/domain/letter/vocabulary';
import type { CouncilSettings, Person, PersonId } from '../shared/domain/people/vocabulary';
import { later, type Instant } from '../shared/kernel/london';
import { entraSignIn } from './adapters/entra/verify-token';
import { publishedListsAt } from './adapters/gov-uk/published-lists';
import { graphAt } from './adapters/graph/graph-client';
import { graphDirectory } from './adapters/graph/graph-directory';
import { graphMailRoom } from './adapters/graph/graph-mail-room';
import { graphNotices } from './adapters/graph/graph-notices';
import { requestId } from './adapters/system/correlation';
import { inTurns, sharing } from './adapters/system/together';
import { systemClock } from './adapters/system/clock';
import { readConfig, type Config } from './config';
import { Believed, believedFor } from './believed';
import { surroundedBy } from './surroundings';
import { usualPaces, type Paces } from './http/pace';
import type { Clock } from './ports/clock';
import type { Directory } from './ports/directory';
import type { Documents } from './ports/document-store';
import type { MailRoom } from './ports/mail-room';
import type { Notices } from './ports/notices';
import type { PublishedLists } from './ports/published-list';
import type { SignIn } from './ports/sign-in';
import { nobodyKnown, type KnownSenders } from '../shared/domain/message/known-senders';
import { runStore } from './stores/run-store';
import { stopStore } from './stores/stop-store';
import { sendersStore } from './stores/senders-store';
import { settingsStore } from './stores/settings-store';
import { approvalStore } from './stores/approval-store';
import { clockStore } from './stores/clock-store';
import { monitoringStore } from './stores/monitoring-store';
import { letterStore } from './stores/letter-store';
import { placesStore } from './stores/places-store';
import { peopleStore } from './stores/people-store';
import { warningStore } from './stores/warning-store';
import { MadeHere } from './use-cases/made-here';
import { OwedHere } from './use-cases/owed-here';
import { lookForRestore } from './use-cases/stop-sending';
import { memberPage, memberToken } from './member-link';
import type { Bell, Council, Desk } from './use-cases/desk';
import { tableBytes } from './use-cases/places';
import { tellPast } from './use-cases/tell-figures';

/** Everything that the functions stand on, made once. */
export interface Parts {
  config: Config;
  clock: Clock;
  documents: Documents;
  mailRoom: MailRoom;
  mayMail: MayMail;
  notices: Notices;
  directory: Directory;
  signIn: SignIn;
  publishedLists: PublishedLists;
  /** How often somebody may ask; absent, as on one machine, as often as they like. */
  paces: Paces | undefined;
  /** How fast a mailbox sends; absent, as on one machine, as fast as it can. */
  pace: Pace | undefined;
  /** How long it may take until every instance has heard of a change that dates depend on, in milliseconds: on one machine none at all. */
  heardWithin: number;
}

let given: Partial<Parts> = {};
let made: Parts | undefined;

/** Gives parts to be used instead of those that the configuration names; before the first function runs. */
export function provide(parts: Partial<Parts>): void {
  given = { ...given, ...parts };
  made = undefined;
}

/** The parts, made at first use: a bad configuration stops the first call with its reason, and never the loading. */
export function parts(): Parts {
  if (made) return made;
  const config = given.config ?? readConfig();
  const { authority, audience, runs, graphUrl, councils, teamsAppId } = config;
  const clock = given.clock ?? systemClock;
  const { documents, graphToken, mayMail } = surroundedBy(runs, graphUrl, clock);
  const graphApi = graphAt(graphUrl, graphToken, requestId);
  made = {
    config,
    clock,
    documents: given.documents ?? documents(),
    mailRoom: given.mailRoom ?? graphMailRoom(graphApi),
    mayMail: given.mayMail ?? mayMail,
    notices: given.notices ?? graphNotices(graphApi, teamsAppId),
    directory: given.directory ?? graphDirectory(graphApi),
    pace: given.pace ?? (runs.is === 'azure' ? usualPace : undefined),
    // Twice what a belief stands: the clocks of two instances may differ.
    heardWithin: given.heardWithin ?? (runs.is === 'azure' ? 2 * believedFor : 0),
    paces: given.paces ?? (runs.is === 'azure' ? usualPaces() : undefined),
    publishedLists: given.publishedLists ?? publishedListsAt(config.bankHolidaysUrl, clock),
    signIn: given.signIn ?? entraSignIn({ authority, audience, tenants: councils.map((council) => council.tenantId) }),
  };
  return made;
}

/** What a council counts by, and until when by what it counted by before: each made ready once. */
const countings = new Believed(async (ownWork) => {
  const { rules, earlier = [] } = (await clockStore(ownWork).get()).settings;
  return { now: councilCounting(rules), earlier: earlier.map(({ rules: before, until }) => ({ rules: councilCounting(before), until })) };
});

/** How a council counts at this moment: the same for every instance, since a change holds only once all have heard of it. */
export async function countingOf(council: string): Promise<CouncilCounting> {
  const { now, earlier } = await countings.of(council, parts());
  return rulesAt(parts().clock.now(), now, earlier);
}

const senders = new Believed(async (ownWork) => (await sendersStore(ownWork).get()).senders);
const settings = new Believed(async (ownWork) => (await settingsStore(ownWork).get()).settings);
const stop = new Believed(async (ownWork) => (await stopStore(ownWork).get()).stop);

/** What a settings page changed here of what is believed of a council: the next to ask asks the store. */
export function forget(what: 'counting' | 'senders' | 'settings' | 'stop', council: string): void {
  ({ counting: countings, senders, settings, stop })[what].forget(council, parts().documents);
}

/** What this instance keeps in memory for each council of a store. */
function perCouncil<T>(begin: () => T): (council: string) => T {
  const kept = new WeakMap<Documents, Map<string, T>>();
  return (council) => {
    const { documents } = parts();
    const known = kept.get(documents) ?? new Map<string, T>();
    kept.set(documents, known);
    const mine = known.get(council) ?? begin();
    known.set(council, mine);
    return mine;
  };
}

/** Whether a council's mailbox was asked whether the database was restored; once is enough, since no database changes under one that runs. */
const looked = perCouncil<{ look?: Promise<void> | undefined }>(() => ({}));
const madeHere = perCouncil(() => new MadeHere());
const owedHere = perCouncil(() => new OwedHere(parts().clock.now()));

async function sendingOf(desk: Pick<Desk, 'council' | 'ownWork' | 'mailRoom' | 'clock' | 'log'>): Promise<MailStop> {
  const { key } = desk.council;
  const known = looked(key);
  known.look ??= lookForRestore(desk);
  known.look.catch(() => (known.look = undefined));
  await known.look;
  return stop.of(key, parts());
}

const together = sharing();
const inTurn = inTurns();

/** A desk for one council and one sight. */
export async function deskFor(council: Council, sight: Sight, ring: (bell: Bell) => void, log: Desk['log']): Promise<Desk> {
  const { clock, documents, mailRoom, mayMail, notices, directory, pace, heardWithin, config: { publicUrl, secret } } = parts();
  const counting = await countingOf(council.key);
  const ownWork = documents.for(council.key, sightOfWork);
  // Where nobody else has to hear of a change, nobody else writes to the store.
  const isAlone = heardWithin === 0;
  const sending = (): Promise<MailStop> => sendingOf({ council, ownWork, mailRoom, clock, log });
  const howOftenLink = (person: PersonId, until: LondonDate): string => memberPage(publicUrl, memberToken(secret, { council: council.key, person }, until));
  return { council, clock, counting, howOftenLink, mailRoom, mayMail, notices, directory, pace, heardWithin, ring, log, madeHere: madeHere(council.key), owedHere: isAlone ? owedHere(council.key) : undefined, together, inTurn, sight, sending, senders: () => senders.of(council.key, parts()), settings: () => settings.of(council.key, parts()), documents: documents.for(council.key, sight), ownWork, inSight: (other) => documents.for(council.key, other) };
}

/** How much is owed and due now, over all councils. */
export const owedNow = async (): Promise<number> => (await parts().documents.owed(parts().clock.now(), 1000)).length;

/** Until when the last letter waits that can still be taken back; absent when none does. */
export async function undoWaitsUntil(): Promise<Instant | undefined> {
  const { documents, clock } = parts();
  const now = clock.now();
  const owed = await documents.owed(later(now, longestUndoSeconds * 1000), 1000);
  const letters = await Promise.all(owed.filter(({ kind }) => kind === 'letter').map(({ council, id }) => letterStore(documents.for(council, sightOfWork)).get(id)));
  return letters.flatMap((kept) => (kept && mayUndoUntil(kept.state)) ?? []).filter((until) => until > now).sort().at(-1);
}

/** What ran while a council's past was filled in says nothing of whether jobs run now: they are counted from here. */
export async function countRunsFromNow(): Promise<void> {
  const { documents, clock, config } = parts();
  for (const { key } of config.councils) await runStore(documents.for(key, sightOfWork)).begin(clock.now());
}

/** Puts a council's settings and people where Heard keeps them; done again, it changes what differs. */
export async function seedCouncil(council: string, seed: { settings: CouncilSettings; people: Person[]; counting?: Partial<CountingRules>; warnings?: Partial<WarningRules>; places?: { source: string; asOf: string; rows: string[][] }; senders?: KnownSenders; monitoring?: Monitoring; approval?: ApprovalRules; facts?: readonly FactRow[] }): Promise<void> {
  const documents = parts().documents.for(council, sightOfWork);
  const store = peopleStore(documents);
  await store.keepSettings(seed.settings);
  const clock = clockStore(documents);
  const kept = await clock.get();
  // What somebody has changed since is theirs.
  if (kept.settings.timeline.length === 0 && seed.counting) await clock.keep({ ...kept.settings, rules: { ...kept.settings.rules, ...seed.counting } }, kept);
  const known = sendersStore(documents);
  const said = await known.get();
  if (said.version === undefined && seed.senders) await known.keep({ ...nobodyKnown, ...seed.senders }, { at: parts().clock.now(), type: 'SendersSeeded' }, said);
  const warnings = warningStore(documents);
  const warned = await warnings.get();
  if (warned.settings.timeline.length === 0 && seed.warnings) await warnings.keep({ ...warned.settings, rules: { ...warned.settings.rules, ...seed.warnings } }, warned);
  const approvals = approvalStore(documents);
  const approved = await approvals.get();
  if (approved.version === undefined && seed.approval) await approvals.keep({ rules: seed.approval, timeline: [{ at: parts().clock.now(), type: 'RoutesSeeded' }] }, approved);
  const monitors = monitoringStore(documents);
  const named = await monitors.get();
  if (named.version === undefined && seed.monitoring) await monitors.keep({ monitoring: seed.monitoring, timeline: [{ at: parts().clock.now(), type: 'MonitoringSeeded', ...seed.monitoring }] }, named);
  for (const person of seed.people) if (((await store.kept(person.id))?.timeline.length ?? 0) === 0) await store.keepPerson(person);
  const places = placesStore(documents);
  const table = seed.places && readPlaceTable(seed.places.rows, { source: seed.places.source, asOf: seed.places.asOf as LondonDate });
  if (table?.ok && !(await places.get())) await places.keep(table.value, tableBytes(council, table.value), { at: parts().clock.now(), type: 'TableGiven', source: table.value.source, asOf: table.value.asOf }, undefined);
  if (seed.facts) await tellPast({ ownWork: documents, clock: parts().clock, council: { key: council } }, seed.facts);
}

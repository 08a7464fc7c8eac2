import { paceSince, sinceOf, spanNames, type Answered, type Pace, type Span } from '../../shared/domain/self-check/pace';
import { daysLater, londonDate, millisecondsOf, readInstant, type Instant } from '../../shared/kernel/london';
import type { DocumentKind, DocumentStore, Position } from '../ports/document-store';
import type { Desk } from './desk';
import { mostDue, type Due } from './self-check';

/** More cases than any county receives in a week: what is beyond is not looked at. */
const mostCases = 2_000;

/** How many there are, and since when the first of them waits: a moment, or a day where only that is known. */
export interface Waiting {
  count: number;
  first?: string;
}

/** What a complaints manager asks: what is owed and how old it is, how soon people are told, and what nobody has looked at. */
export interface Measures {
  owed: Waiting;
  /** Of those, how many should have gone before today. */
  late: number;
  inbox: Waiting;
  /** Handed over and not accepted yet. */
  handed: Waiting;
  pace: Record<Span, Pace>;
}

async function receivedSince(documents: DocumentStore, since: Instant): Promise<Answered[]> {
  const found: Answered[] = [];
  let after: Position | undefined;
  do {
    const page = await documents.list({ kind: 'case', where: {}, orderBy: 'receivedAt', range: { field: 'receivedAt', from: since }, limit: 200, ...(after && { after }) });
    // What was captured and taken back is owed to nobody.
    found.push(...page.items.filter(({ card }) => card.situation !== 'capture withdrawn').map(({ card }) => ({ receivedAt: String(card.receivedAt), acknowledgedAt: card.acknowledgedAt as string | undefined })));
    after = page.next;
  } while (after && found.length < mostCases);
  return found;
}

/** What waits in these piles, and since when the first was received. */
async function waitingIn(documents: DocumentStore, pile: readonly string[]): Promise<Waiting> {
  const asked = { kind: 'message', where: { pile } } as const;
  const [count, first] = await Promise.all([documents.count(asked), documents.list({ ...asked, orderBy: 'receivedAt', limit: 1 })]);
  return { count, ...firstOf(first) };
}

const firstOf = ({ items: [item] }: Awaited<ReturnType<DocumentStore['list']>>): { first?: string } => (item ? { first: String(item.card.receivedAt) } : {});

/** Measures what is in a sight: counts and pages of cards through indexes, and nothing else. */
export async function measure(documents: DocumentStore, now: Instant): Promise<Measures> {
  const owing = { kind: 'case', where: { acknowledgement: 'owed' } } as const;
  const [owed, late, oldest, inbox, handed, cases] = await Promise.all([
    documents.count(owing),
    documents.count({ ...owing, range: { field: 'acknowledgeBy', from: '0', to: daysLater(londonDate(now), -1) } }),
    documents.list({ ...owing, orderBy: 'acknowledgeBy', limit: 1 }),
    waitingIn(documents, ['new', 'held']),
    waitingIn(documents, ['handed']),
    receivedSince(documents, sinceOf('week', now)),
  ]);
  return {
    owed: { count: owed, ...firstOf(oldest) },
    late,
    inbox,
    handed,
    pace: Object.fromEntries(spanNames.map((span) => [span, paceSince(sinceOf(span, now), cases)])) as Record<Span, Pace>,
  };
}

/** Work that is due now, by what owes it: how much, and since when the first. */
export async function workDue(council: string, due: Due, now: Instant): Promise<Partial<Record<DocumentKind, Waiting>>> {
  const found: Partial<Record<DocumentKind, { count: number; first: Instant }>> = {};
  for (const work of await due(now, mostDue)) {
    if (work.council !== council) continue;
    const so = found[work.kind];
    found[work.kind] = { count: (so?.count ?? 0) + 1, first: so?.first ?? work.since };
  }
  return found;
}

/** Minutes since something; of what is known to the day, since its beginning. */
function minutesSince(first: string | undefined, now: Instant): number {
  const from = first === undefined ? undefined : readInstant(first.length === 10 ? `${first}T00:00:00Z` : first);
  return from ? Math.max(0, Math.round((millisecondsOf(now) - millisecondsOf(from)) / 60_000)) : 0;
}

/** Writes the measures of a council into the log, for alerts and charts: numbers alone. */
export async function logMeasures({ ownWork, clock, council, log }: Pick<Desk, 'ownWork' | 'clock' | 'council' | 'log'>, due: Due): Promise<void> {
  const now = clock.now();
  const [{ owed, late, inbox, handed, pace }, work] = await Promise.all([measure(ownWork, now), workDue(council.key, due, now)]);
  log('acknowledgements-measured', { owed: owed.count, late, oldest: minutesSince(owed.first, now) });
  log('inbox-measured', { waiting: inbox.count, oldest: minutesSince(inbox.first, now) });
  log('handovers-measured', { waiting: handed.count, oldest: minutesSince(handed.first, now) });
  for (const over of spanNames) {
    const { received, acknowledged, median, ninetieth } = pace[over];
    if (median !== undefined && ninetieth !== undefined) log('pace-measured', { over, received, acknowledged, median, ninetieth });
  }
  for (const [kind, { count, first }] of Object.entries(work) as [DocumentKind, Waiting][]) log('work-measured', { kind, due: count, oldest: minutesSince(first, now) });
}

import { z } from 'zod';
import { frequencies, type Frequency } from '../../shared/domain/digest/vocabulary';
import { emptyLedger, type DigestLedger, type DigestRun } from '../../shared/domain/digest/run';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { londonDate, type Instant, type LondonDate } from '../../shared/kernel/london';
import type { DocumentStore, NewDocument, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { oneDocument } from './one-document';

/** What a member has chosen, and whether what was sent came back. */
export interface MemberChoice {
  person: PersonId;
  frequency: Frequency;
  /** Services that they follow, by their ids. */
  interests?: string[];
  /** The day on which they began again after none: what came before is not told. */
  since?: LondonDate;
  /** The letter that came back: nothing more goes until somebody has looked at the address. */
  bounced?: { letterId: string; at: Instant };
  timeline: TimelineEntry[];
}

const event = z.looseObject({ id: z.string(), news: z.string(), planId: z.string(), title: z.string(), on: z.string(), places: z.array(z.string()), found: z.string() });
const plan = z.looseObject({ planId: z.string(), title: z.string(), opens: z.string(), places: z.array(z.string()), told: z.array(z.string()) });
const figures = z.looseObject({ month: z.string(), found: z.string() });
const ledgerData = z.looseObject({ lastRun: z.string(), plans: z.array(plan), events: z.array(event), figures: figures.optional(), told: z.looseObject({}) });
const runData = z.looseObject({
  on: z.string(), at: z.string(), lastRun: z.string(), council: z.string(), template: z.string(), events: z.array(event), figures: figures.optional(), plans: z.array(plan),
  unreached: z.array(z.looseObject({ person: z.string(), why: z.string() })).optional(),
  recipients: z.array(z.looseObject({ person: z.string(), name: z.string(), email: z.string(), frequency: z.enum(frequencies), divisions: z.array(z.string()), after: z.string() })),
  situation: z.discriminatedUnion('is', [z.looseObject({ is: z.literal('making'), made: z.number() }), z.looseObject({ is: z.literal('made'), at: z.string() })]),
});
const choiceData = z.looseObject({ person: z.string(), frequency: z.enum(frequencies), interests: z.array(z.string()).optional(), since: z.string().optional(), bounced: z.looseObject({ letterId: z.string(), at: z.string() }).optional(), timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })) });

const schema = 1;
/** The document of a day's run: what a bell names. */
export const digestRunId = (on: LondonDate): string => `run-${on}`;
const choiceId = (person: PersonId): string => `member-${person}`;
const mostListed = 1000;

/** A choice as a list tells of it. */
export interface Chosen {
  frequency: Frequency;
  interests?: string[];
  since?: LondonDate;
  bounced?: true;
}

/** A document under the version that was read. */
export interface Read<Data> {
  data: Data;
  version: Version;
}

/** Members' digests: what was sent on which day, up to which day each member has been told, and what each has chosen. */
export function digestStore(documents: DocumentStore) {
  const ledger = oneDocument<DigestLedger>(documents, { kind: 'digest', id: 'ledger', schema, data: ledgerData });
  const runOf = (id: string) => oneDocument<DigestRun>(documents, { kind: 'digest', id, schema, data: runData });
  const run = (on: LondonDate) => runOf(digestRunId(on));
  const choice = (person: PersonId) => oneDocument<MemberChoice>(documents, { kind: 'digest', id: choiceId(person), schema, data: choiceData });
  const along = ({ on, situation, recipients }: DigestRun, wakeAt: Instant | undefined): Pick<NewDocument, 'wakeAt' | 'card'> => ({ wakeAt: situation.is === 'making' ? wakeAt : undefined, card: { is: 'run', on, sent: String(recipients.length) } });
  return {
    ledger: async (now: Instant): Promise<{ ledger: DigestLedger; version?: Version }> => {
      const kept = await ledger.get();
      return kept ? { ledger: kept.data, version: kept.version } : { ledger: emptyLedger(londonDate(now)) };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keepLedger: (next: DigestLedger, expected: Version | undefined) => ledger.keep(next, expected),
    run: (on: LondonDate): Promise<Read<DigestRun> | undefined> => run(on).get(),
    /** The run that a bell or the sweep names by its document's id. */
    owedRun: (id: string): Promise<Read<DigestRun> | undefined> => runOf(id).get(),
    /** Freezes a run, once: `undefined` where that day has one. It is owed from that moment. */
    createRun: (each: DigestRun, wakeAt: Instant) => run(each.on).keep(each, undefined, along(each, wakeAt)),
    keepRun: (each: DigestRun, expected: Version, wakeAt: Instant) => run(each.on).keep(each, expected, along(each, wakeAt)),
    /** Days on which digests were made, the latest first. */
    runs: async (limit: number): Promise<{ on: LondonDate; sent: number }[]> =>
      (await documents.list({ kind: 'digest', where: { is: 'run' }, orderBy: 'on', descending: true, limit })).items.map(({ card }) => ({ on: String(card.on) as LondonDate, sent: Number(card.sent) })),
    choice: (person: PersonId): Promise<Read<MemberChoice> | undefined> => choice(person).get(),
    keepChoice: (next: MemberChoice, expected: Version | undefined) =>
      choice(next.person).keep(next, expected, { card: { is: 'member', on: next.person, frequency: next.frequency, interests: next.interests, since: next.since, ...(next.bounced && { bounced: 'yes' }) } }),
    /** What members have chosen who have chosen anything, or whose digest came back. */
    choices: async (): Promise<Map<PersonId, Chosen>> => {
      const query = { kind: 'digest', where: { is: 'member' }, orderBy: 'on', limit: mostListed } as const;
      const chosen = new Map<PersonId, Chosen>();
      for (let page = await documents.list(query); ; page = await documents.list({ ...query, after: page.next })) {
        for (const { card } of page.items) chosen.set(String(card.on), { frequency: card.frequency as Frequency, ...(card.interests !== undefined && { interests: [...(card.interests as string[])] }), ...(card.since !== undefined && { since: String(card.since) as LondonDate }), ...(card.bounced === 'yes' && { bounced: true as const }) });
        if (!page.next) return chosen;
      }
    },
  };
}

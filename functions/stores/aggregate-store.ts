import { z } from 'zod';
import type { Instant } from '../../shared/kernel/london';
import type { Card, DocumentKind, DocumentStore, LastWrite, NamedBytes, NewDocument, StoredDocument, Version, Write, Written } from '../ports/document-store';
import { mayWrite, versionOf } from './newer-version';

/** What happened, append-only: ids, never names or words. */
export interface TimelineEntry {
  at: Instant;
  type: string;
  by?: string;
  [fact: string]: unknown;
}

/** What tells one request from another: the caller's key for the intent, and a digest of what was asked. */
export interface RequestKey {
  key: string;
  hash: string;
}

/** A request that was carried out, kept so that the same one again gets the same answer. */
export interface KeptRequest extends RequestKey {
  answer: unknown;
}

/** How one kind of aggregate becomes a document. */
export interface AggregateShape<State, Event> {
  kind: DocumentKind;
  schema: number;
  /** Pure steps, kept for ever: what makes of a state of that form one of the next. */
  steps?: Readonly<Record<number, (state: Record<string, unknown>) => Record<string, unknown>>>;
  /** Loose: what a newer version wrote beside what we know is read and written back untouched. */
  data: z.ZodType;
  evolve(state: State | undefined, event: Event): State;
  /** Whether an event leaves people and texts behind: then what was asked before, and what nobody here knows, goes with them. */
  forgets?(event: Event): boolean;
  cardOf(state: State): Card;
  wakeAt(state: State): Instant | undefined;
  /** What the timeline tells of an event; absent where it tells nothing. */
  entryOf(event: Event): TimelineEntry | undefined;
}

/** An aggregate as it was read: its state, its story and the version that a write must name. */
export interface Kept<State> {
  id: string;
  state: State;
  version: Version;
  timeline: TimelineEntry[];
  requests: KeptRequest[];
  rest: Record<string, unknown>;
  /** The versions of what followed the write that made this, where all of it is written; where it does not say so, it is looked for. */
  followed?: readonly Version[] | undefined;
}

export interface Along {
  bytes?: readonly NamedBytes[];
  request?: KeptRequest | undefined;
  /** Writes of other documents that follow from this one: see DocumentStore.writeThen. */
  then?: readonly Write[];
}

/** `atLast`: what has happened to the aggregate once all that follows is written: part of the same order of writes. */
export interface AlongToTheLast<Event> extends Along {
  atLast?: readonly Event[];
}

const keptRequests = 50;

/** The loose outer form of every aggregate's document. */
export const aggregateData = (state: z.ZodType) =>
  z.looseObject({
    state,
    timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
    requests: z.array(z.looseObject({ key: z.string(), hash: z.string(), answer: z.unknown() })).default([]),
  });

/** Keeps aggregates of one kind: state, its timeline and the requests carried out, in one document and one write. */
export class AggregateStore<State, Event> {
  constructor(
    private readonly documents: DocumentStore,
    private readonly shape: AggregateShape<State, Event>,
  ) {}

  async get(id: string): Promise<Kept<State> | undefined> {
    const stored = await this.documents.get(this.shape.kind, id);
    return stored && this.of(stored);
  }

  /** An aggregate as this instance made it, if it still remembers; only to be written next. */
  madeIn(here: { take(kind: DocumentKind, id: string): StoredDocument | undefined }, id: string): Kept<State> | undefined {
    const made = here.take(this.shape.kind, id);
    return made && this.of(made);
  }

  private of(stored: StoredDocument): Kept<State> {
    const { state, timeline, requests, ...rest } = this.shape.data.parse(this.inPresentForm(stored)) as { state: State; timeline: TimelineEntry[]; requests: KeptRequest[] };
    return { id: stored.id, state, version: versionOf(stored, this.shape.schema), timeline, requests, rest };
  }

  private inPresentForm({ data, schema }: Pick<NewDocument, 'data' | 'schema'>): unknown {
    let present = data as { state: Record<string, unknown> };
    for (let form = schema; form < this.shape.schema; form += 1) {
      const step = this.shape.steps?.[form];
      if (!step) throw new Error(`No step leads on from form ${form} of a ${this.shape.kind}`);
      present = { ...present, state: step(present.state) };
    }
    return present;
  }

  /** The write of an aggregate's first events, for whoever makes it along with another. */
  creation(id: string, events: readonly Event[], along: Along = {}): Write {
    return this.writeOf(this.after({ id, state: undefined, version: '', timeline: [], requests: [], rest: {} }, events, along), along);
  }

  /** The write of what happened next, under the version that was read. */
  appending(before: Kept<State>, events: readonly Event[], along: Along = {}): Write {
    mayWrite(before.version, `${this.shape.kind} ${before.id}`);
    return { ...this.writeOf(this.after(before, events, along), along), expected: before.version };
  }

  /** Writes the first events of an aggregate; `undefined` when the id exists already. */
  async create(id: string, events: readonly Event[], along: Along = {}): Promise<Kept<State> | undefined> {
    const kept = this.after({ id, state: undefined, version: '', timeline: [], requests: [], rest: {} }, events, along);
    return this.write(kept, this.writeOf(kept, along), along);
  }

  /** Writes what happened next, if nothing else has been written since it was read; otherwise `undefined`. */
  async append(before: Kept<State>, events: readonly Event[], along: AlongToTheLast<Event> = {}): Promise<Kept<State> | undefined> {
    mayWrite(before.version, `${this.shape.kind} ${before.id}`);
    const kept = this.after(before, events, along);
    return this.write(kept, { ...this.writeOf(kept, along), expected: before.version }, along);
  }

  private async write(kept: Kept<State>, write: Write, { then = [], atLast }: AlongToTheLast<Event>): Promise<Kept<State> | undefined> {
    const last = atLast && this.after(kept, atLast, {});
    const rest: (Write | LastWrite)[] = last ? [...then, { document: this.documentOf(last), overFirst: true }] : [...then];
    const result: Written & { followed?: Version[] } = await (rest.length > 0 ? this.documents.writeThen(write, rest) : this.documents.write(write));
    if ('refused' in result) return undefined;
    const { written: version, followed } = result;
    return { ...(followed && last ? last : kept), version, followed };
  }

  private after(before: Omit<Kept<State>, 'state'> & { state: State | undefined }, events: readonly Event[], { request }: Along): Kept<State> {
    const state = events.reduce<State | undefined>((so, event) => this.shape.evolve(so, event), before.state);
    if (state === undefined) throw new Error('An aggregate begins with an event');
    const stays = events.some((event) => this.shape.forgets?.(event)) ? { requests: [], rest: {} } : before;
    return {
      ...before,
      state,
      timeline: [...before.timeline, ...events.flatMap((event) => this.shape.entryOf(event) ?? [])],
      requests: request ? [...stays.requests, request].slice(-keptRequests) : stays.requests,
      rest: stays.rest,
    };
  }

  private writeOf(kept: Kept<State>, { bytes }: Along): Write {
    return { document: this.documentOf(kept), ...(bytes && { bytes }) };
  }

  private documentOf({ id, state, timeline, requests, rest }: Kept<State>): NewDocument {
    const { kind, schema, cardOf, wakeAt } = this.shape;
    return { kind, id, schema, card: cardOf(state), wakeAt: wakeAt(state), data: { ...rest, state, timeline, requests } };
  }
}

import type { z } from 'zod';
import type { DocumentStore, NewDocument, Version } from '../ports/document-store';
import { mayWrite, versionOf } from './newer-version';

/** What a council has one of: which document, its form, and how it is read. */
export interface OneDocument {
  kind: NewDocument['kind'];
  id: string;
  schema: number;
  data: z.ZodType;
}

/** A council's settings of one sort: one document, absent until somebody changes them. */
export function oneDocument<Data extends object>(documents: DocumentStore, { kind, id, schema, data }: OneDocument) {
  return {
    get: async (): Promise<{ data: Data; version: Version } | undefined> => {
      const stored = await documents.get(kind, id);
      return stored && { data: data.parse(stored.data) as Data, version: versionOf(stored, schema) };
    },
    /** Writes under the version that was read, none where there was none; `undefined` when something else was written meanwhile. */
    keep: async (present: Data, expected: Version | undefined, along: Partial<Pick<NewDocument, 'wakeAt' | 'card'>> = {}): Promise<Version | undefined> => {
      if (expected !== undefined) mayWrite(expected, `${kind} ${id}`);
      const result = await documents.write({ document: { kind, id, schema, card: {}, data: present, ...along }, ...(expected !== undefined && { expected }) });
      return 'written' in result ? result.written : undefined;
    },
  };
}

/** A council's settings as they stand, under the version that a change of them names. */
export interface Standing<Settings> {
  settings: Settings;
  /** Absent until somebody has changed anything. */
  version?: Version;
}

/** Settings that are as usual until somebody changes them. */
export function usualUntilChanged<Settings extends object>(documents: DocumentStore, form: OneDocument, usual: Settings) {
  const kept = oneDocument<Settings>(documents, form);
  return {
    get: async (): Promise<Standing<Settings>> => {
      const there = await kept.get();
      return there ? { settings: there.data, version: there.version } : { settings: usual };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (settings: Settings, before: Pick<Standing<Settings>, 'version'>, along?: Pick<NewDocument, 'wakeAt'>): Promise<Standing<Settings> | undefined> => {
      const version = await kept.keep(settings, before.version, along);
      return version === undefined ? undefined : { settings, version };
    },
  };
}

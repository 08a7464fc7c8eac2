import { z } from 'zod';
import type { CouncilSettings } from '../../shared/domain/people/vocabulary';
import type { DocumentStore, Version } from '../ports/document-store';
import { WrittenByNewerVersion, type TimelineEntry } from './aggregate-store';
import { peopleStore } from './people-store';

/** A council's settings with who changed them, under the version that was read. */
export interface KeptSettings {
  settings: CouncilSettings;
  timeline: TimelineEntry[];
  version: Version;
}

const schema = 1;
const id = 'settings';
const told = z.looseObject({ timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })).default([]) });

/** The council's settings as somebody changes them: one document, whose timeline holds who and when. */
export function settingsStore(documents: DocumentStore) {
  return {
    get: async (): Promise<KeptSettings> => {
      const [stored, settings] = [await documents.get('council', id), await peopleStore(documents).settings()];
      if (!stored || !settings) throw new Error('This council has no settings yet');
      return { settings, timeline: told.parse(stored.data).timeline as TimelineEntry[], version: stored.schema > schema ? `newer:${stored.schema}` : stored.version };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (settings: CouncilSettings, entry: TimelineEntry, before: KeptSettings): Promise<KeptSettings | undefined> => {
      if (before.version.startsWith('newer:')) throw new WrittenByNewerVersion(`council ${id}`);
      const timeline = [...before.timeline, entry];
      const result = await documents.write({ document: { kind: 'council', id, schema, card: {}, data: { ...settings, timeline } }, expected: before.version });
      return 'written' in result ? { settings, timeline, version: result.written } : undefined;
    },
  };
}

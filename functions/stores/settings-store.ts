import { z } from 'zod';
import type { CouncilSettings } from '../../shared/domain/people/vocabulary';
import type { DocumentStore, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { oneDocument } from './one-document';
import { councilSettings } from './people-store';

/** A council's settings with who changed them, under the version that was read. */
export interface KeptSettings {
  settings: CouncilSettings;
  timeline: TimelineEntry[];
  version: Version;
}

const told = councilSettings.extend({ timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })).default([]) });

/** The council's settings as somebody changes them: one document, whose timeline holds who and when. */
export function settingsStore(documents: DocumentStore) {
  const kept = oneDocument<CouncilSettings & { timeline: TimelineEntry[] }>(documents, { kind: 'council', id: 'settings', schema: 1, data: told });
  return {
    get: async (): Promise<KeptSettings> => {
      const there = await kept.get();
      if (!there) throw new Error('This council has no settings yet');
      const { timeline, ...settings } = there.data;
      return { settings, timeline, version: there.version };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (settings: CouncilSettings, entry: TimelineEntry, before: KeptSettings): Promise<KeptSettings | undefined> => {
      const timeline = [...before.timeline, entry];
      const version = await kept.keep({ ...settings, timeline }, before.version);
      return version === undefined ? undefined : { settings, timeline, version };
    },
  };
}

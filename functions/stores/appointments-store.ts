import { z } from 'zod';
import type { Appointment } from '../../shared/domain/people/appointments';
import type { DocumentStore, Version } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { oneDocument } from './one-document';

/** Who holds which post of the council and when, and the story of who said so. */
export interface Appointments {
  appointments: Appointment[];
  timeline: TimelineEntry[];
}

export interface KeptAppointments {
  settings: Appointments;
  /** Absent until somebody has been named. */
  version?: Version;
}

const data = z.looseObject({
  appointments: z.array(z.looseObject({ post: z.enum(['chair', 'lead officer']), directorate: z.string().optional(), person: z.string(), from: z.string(), until: z.string().optional() })),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** A council's Chair and lead officers: one document, nobody until somebody is named. */
export function appointmentsStore(documents: DocumentStore) {
  const kept = oneDocument<Appointments>(documents, { kind: 'council', id: 'appointments', schema: 1, data });
  return {
    get: async (): Promise<KeptAppointments> => {
      const there = await kept.get();
      return there ? { settings: there.data, version: there.version } : { settings: { appointments: [], timeline: [] } };
    },
    /** Writes under the version that was read; `undefined` when something else was written meanwhile. */
    keep: async (settings: Appointments, before: KeptAppointments): Promise<KeptAppointments | undefined> => {
      const version = await kept.keep(settings, before.version);
      return version === undefined ? undefined : { settings, version };
    },
  };
}

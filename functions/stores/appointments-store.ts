import { z } from 'zod';
import type { Appointment } from '../../shared/domain/people/appointments';
import type { DocumentStore } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { usualUntilChanged, type Standing } from './one-document';

/** Who holds which post of the council and when, and the story of who said so. */
export interface Appointments {
  appointments: Appointment[];
  timeline: TimelineEntry[];
}

export type KeptAppointments = Standing<Appointments>;

const data = z.looseObject({
  appointments: z.array(z.looseObject({ post: z.enum(['chair', 'lead officer']), directorate: z.string().optional(), person: z.string(), from: z.string(), until: z.string().optional() })),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** A council's Chair and lead officers: one document, nobody until somebody is named. */
export const appointmentsStore = (documents: DocumentStore) => usualUntilChanged<Appointments>(documents, { kind: 'council', id: 'appointments', schema: 1, data }, { appointments: [], timeline: [] });

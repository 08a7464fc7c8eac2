import { z } from 'zod';
import { usualRules, type ApprovalRules } from '../../shared/domain/approval/routes';
import type { DocumentStore } from '../ports/document-store';
import type { TimelineEntry } from './aggregate-store';
import { usualUntilChanged, type Standing } from './one-document';

/** Who approves a council's plans; with the story of who said so. */
export interface ApprovalSettings {
  rules: ApprovalRules;
  timeline: TimelineEntry[];
}

export type KeptApproval = Standing<ApprovalSettings>;

const step = z.union([
  z.looseObject({ is: z.literal('people'), id: z.string(), title: z.string(), as: z.string(), people: z.array(z.string()), needs: z.union([z.enum(['any', 'all']), z.number()]) }),
  z.looseObject({ is: z.literal('committee'), id: z.string(), title: z.string() }),
]);
const route = z.array(z.array(step));
const data = z.looseObject({
  rules: z.looseObject({ quality: z.string(), team: z.array(z.string()), remindAfter: z.number(), routes: z.array(z.looseObject({ directorate: z.string(), highLevel: route, otherwise: route })) }),
  timeline: z.array(z.looseObject({ at: z.string(), type: z.string() })),
});

/** How a council approves plans: one document, nobody asked until it says whom. */
export const approvalStore = (documents: DocumentStore) => usualUntilChanged<ApprovalSettings>(documents, { kind: 'council', id: 'approval', schema: 1, data }, { rules: usualRules, timeline: [] });

import type { Instant } from '../../shared/kernel/london';
import { digestOf } from '../adapters/system/digest';

/** An id for something that a person records on a case, made at this moment: it says nothing of what is recorded. */
export const newIdFor = (caseId: string, by: string, at: Instant): string => digestOf(caseId, by, at).slice(0, 16);

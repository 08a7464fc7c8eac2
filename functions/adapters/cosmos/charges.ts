import type { DocumentKind } from '../../ports/document-store';

/** One operation, as the service charged for it in request units: all pages of a query; of what was throttled the last try. */
export interface Charge {
  operation: 'get' | 'create' | 'replace' | 'list' | 'count' | 'owed';
  kind?: DocumentKind;
  units: number;
  /** What the service answered: 200, or why not. */
  status: number;
}

export type OnCharge = (charge: Charge) => void;

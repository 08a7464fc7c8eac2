import type { ClockSettingsView } from '../../../shared/contract/clock';
import type { Facts } from './facts';

/** What every part of the form needs. */
export interface FactsProps {
  facts: Facts;
  settings: ClockSettingsView;
  /** What is wrong with a field, named as the contract names it. */
  says: (at: string) => string | undefined;
  onChange: (change: Partial<Facts>) => void;
}

import { instantAt } from '../../../shared/kernel/london';
import type { Clock } from '../../ports/clock';

/** The machine's clock. Nothing else in functions/ asks what time it is. */
export const systemClock: Clock = { now: () => instantAt(Date.now()) };

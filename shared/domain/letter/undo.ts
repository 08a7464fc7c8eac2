import { later, millisecondsOf, type Instant } from '../../kernel/london';
import { usualUndoSeconds } from './vocabulary';

/**
 * Until when a letter waits: only where somebody sits before it and has asked for that, and only where the council lets
 * mail wait at all. A program that calls has nobody to press Undo: its letters go at once.
 */
export const undoUntil = (asked: boolean | undefined, at: Instant, seconds: number = usualUndoSeconds): Instant | undefined => (asked && seconds > 0 ? later(at, seconds * 1000) : undefined);

/** How long a letter can still be taken back: whole seconds, 0 once its moment has come. */
export const undoLeft = (until: Instant, now: Instant): { until: Instant; seconds: number } => ({ until, seconds: Math.max(0, Math.ceil((millisecondsOf(until) - millisecondsOf(now)) / 1000)) });

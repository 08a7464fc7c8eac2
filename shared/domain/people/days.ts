import type { LondonDate } from '../../kernel/london';
import type { Days } from './vocabulary';

/** Whether a London day lies within others, the first and the last included. */
export const isWithinDays = ({ from, until }: Days, day: LondonDate): boolean => from <= day && day <= until;

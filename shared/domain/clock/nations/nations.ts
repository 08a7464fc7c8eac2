import type { CalendarData } from '../calendar';
import type { Nation } from '../vocabulary';
import { englandAndWales } from './england-and-wales';
import { northernIreland } from './northern-ireland';
import { scotland } from './scotland';

/** The calendars that Heard brings with it, version 1 of each. */
export const builtIn: Record<Nation, CalendarData> = { 'England and Wales': englandAndWales, Scotland: scotland, 'Northern Ireland': northernIreland };

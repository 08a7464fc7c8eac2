import { shortDate, type LondonDate } from '../../shared/kernel/london';
import type { ReadingView } from '../../shared/contract/views';
import { words } from '../words';
import { withoutYear } from './said';

export interface LineLabel {
  title: string;
  date: string;
  /** Where its text stands, and on which side of that. */
  x: number;
  anchor: 'start' | 'middle' | 'end';
  /** Where the day itself is. */
  at: number;
}

/** A label is about this wide; two that come nearer than that would run into each other. */
const ROOM = 84;

/** Received, today and target above the line, what was acknowledged below it, so that neighbours never collide. */
export function lineLabels(reading: ReadingView, step: number, width: number): { above: LineLabel[]; below?: LineLabel } {
  const label = (date: string | undefined, title: string): LineLabel | undefined => {
    const index = reading.line.findIndex((day) => day.date === date);
    if (date === undefined || index < 0) return undefined;
    const at = index * step + step / 2 - 1;
    const anchor = at < ROOM / 2 ? 'start' : at > width - ROOM / 2 ? 'end' : 'middle';
    const x = { start: Math.max(0, at - 4), middle: at, end: Math.min(width, at + 4) }[anchor];
    return { title, date: withoutYear(shortDate(date as LondonDate), reading.today), anchor, at, x };
  };
  const received = label(reading.received, words.clock.received);
  const target = label(reading.answer.by, words.clock.answerBy);
  const today = [reading.received, reading.answer.by].includes(reading.today) ? undefined : label(reading.today, words.clock.today);
  // Today gives way: the two ends are what a person looks for, and the dark cell shows today without words.
  const roomy = today && [received, target].every((other) => !other || Math.abs(other.at - today.at) >= ROOM);
  const acknowledged = label(reading.acknowledge.metOn, '');
  return {
    above: [received, roomy ? today : undefined, target].filter((one) => one !== undefined),
    ...(acknowledged && { below: { ...acknowledged, date: `✓ ${words.clock.acknowledged} ${acknowledged.date}` } }),
  };
}

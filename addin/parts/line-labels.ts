import { shortDate, type LondonDate } from '../../shared/kernel/london';
import type { ReadingView } from '../../shared/contract/clock';
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

/** A label is about this wide, and so far from the next at least. */
const ROOM = 74;
const APART = 8;
/** What stands below is longer. */
const ROOM_BELOW = 170;

const startOf = ({ x, anchor }: LineLabel): number => x - { start: 0, middle: ROOM / 2, end: ROOM }[anchor];
const isClear = (one: LineLabel, other: LineLabel): boolean => Math.abs(startOf(one) - startOf(other)) >= ROOM + APART;

/** Received, today and target above the line, what was acknowledged below it, so that neighbours never collide. */
export function lineLabels(reading: ReadingView, step: number, width: number): { above: LineLabel[]; below?: LineLabel } {
  const label = (date: string | undefined, title: string, room = ROOM): LineLabel | undefined => {
    const index = reading.line.findIndex((day) => day.date === date);
    if (date === undefined || index < 0) return undefined;
    const at = index * step + step / 2 - 1;
    const anchor = at < room / 2 ? 'start' : at > width - room / 2 ? 'end' : 'middle';
    const x = { start: Math.max(0, at - 4), middle: at, end: Math.min(width, at + 4) }[anchor];
    return { title, date: withoutYear(shortDate(date as LondonDate), reading.today), anchor, at, x };
  };
  const from = reading.countedFrom ?? reading.received;
  const received = label(from, from === reading.received ? words.clock.received : words.clock.countedFrom);
  const { by, metOn, atTheLatest } = reading.answer;
  const target = label(by, atTheLatest ? words.clock.atTheLatest : words.clock.answerBy);
  const answered = metOn === undefined || metOn === from ? undefined : label(metOn, words.clock.answered);
  const today = [from, by, metOn].includes(reading.today) ? undefined : label(reading.today, words.clock.today);
  // What matters most comes first; what would run into it gives way. A dark cell shows today without words.
  const above: LineLabel[] = [];
  for (const one of [answered, metOn === by && answered ? undefined : target, received, today]) if (one && above.every((other) => isClear(one, other))) above.push(one);
  const acknowledged = label(reading.acknowledge.metOn, '', ROOM_BELOW);
  return {
    above,
    ...(acknowledged && { below: { ...acknowledged, date: `✓ ${words.clock.acknowledged} ${acknowledged.date}` } }),
  };
}

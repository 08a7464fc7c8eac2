import type { ReactNode } from 'react';
import type { ReadingView } from '../../../shared/contract/clock';
import { Card } from '../../parts/Card';
import { words } from '../../words/in-tab';
import { DaysDrawn } from './DaysDrawn';

/** The clock as a line of days, and what else there is to say of it. */
export function ClockCard({ reading, top, children }: { reading: ReadingView; top?: ReactNode; children?: ReactNode }) {
  const numbered = reading.line.filter((day) => day.number !== undefined);
  const now = numbered.findLast((day) => day.kind === 'worked')?.number ?? 0;
  const all = numbered.at(-1)?.number;
  return (
    <Card title={words.clock.title} aside={all === undefined || reading.answer.metOn ? undefined : words.clock.day(now, all)}>
      {top}
      <DaysDrawn reading={reading} />
      {children}
    </Card>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClockSettingsView, ReadingView } from '../../../shared/contract/clock';
import { readDate } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import { useSettled } from '../../parts/use-settled';
import { questionOf } from './asking';
import type { Facts } from './facts';

export interface Calculation {
  /** The newest answer there is: the last one stays in view while the next comes. */
  reading: ReadingView | undefined;
  /** It answers what is chosen now. */
  current: boolean;
  problem: Error | null;
  again: () => void;
}

/** What the clock says of these facts, asked for once the person has paused for 300 ms. */
export function useCalculation(facts: Facts, settings: ClockSettingsView | undefined): Calculation {
  const { api, me } = useDesk();
  const [last, setLast] = useState<ReadingView>();
  const body = settings && readDate(facts.received) ? questionOf(facts, settings.rules, me.council.key) : undefined;
  // The question as text: the same question is the same value, however often the page is drawn.
  const asked = body && JSON.stringify(body);
  const settled = useSettled(asked, last ? 300 : 0);
  const query = useQuery({
    queryKey: ['clock', 'reading', settled],
    queryFn: async ({ signal }) => (await api('clockReading', { body: JSON.parse(settled!) as NonNullable<typeof body>, signal })).view,
    enabled: settled !== undefined,
    staleTime: 60_000,
  });
  if (query.data && query.data !== last) setLast(query.data);
  return { reading: query.data ?? last, current: query.isSuccess && settled === asked, problem: query.error, again: () => void query.refetch() };
}

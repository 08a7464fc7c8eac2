import { useQuery } from '@tanstack/react-query';
import { readDate } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { useSettled } from '../../parts/use-settled';
import type { Typed } from './typed';

/** What the words look like as far as they go, asked for once the person has paused for 300 ms; the last one stays in view meanwhile. */
export function useProposal({ received, says, chosen: { area } }: Typed) {
  const { api } = useDesk();
  // As text: the same question is the same value, however often the page is drawn.
  const asked = useSettled(JSON.stringify({ received, says: says.trim(), ...(area && { area }) }), 300);
  const body = JSON.parse(asked) as { received: string; says: string; area?: string };
  return useQuery({ ...reading.proposedLog(api, body), enabled: readDate(body.received) !== undefined, placeholderData: (earlier) => earlier });
}

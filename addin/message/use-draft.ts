import { useQuery } from '@tanstack/react-query';
import { reading } from '../api/reading';
import { useDesk } from '../api/desk';
import { useSettled } from '../parts/use-settled';
import { bodyOf, gapsIn, type Work } from './work';

/** The acknowledgement as it would be sent of this work, asked for once the officer has paused for 300 ms. */
export function useDraft(messageId: string, work: Work) {
  const { api } = useDesk();
  const settled = useSettled(work, 300);
  const complete = gapsIn(settled).length === 0;
  const query = useQuery({ ...reading.draft(api, messageId, bodyOf(settled)), enabled: complete, placeholderData: (earlier) => earlier });
  if (!complete) return { letter: undefined, problem: null, current: false };
  return { letter: query.data, problem: query.error, current: settled === work && query.isSuccess && !query.isPlaceholderData };
}

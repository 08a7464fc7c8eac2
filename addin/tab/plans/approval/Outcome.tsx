import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { useDesk } from '../../../api/desk';
import { reading } from '../../../api/reading';
import { useAnnounce } from '../../../parts/announce';

const useStyles = makeStyles({
  done: { display: 'flex', gap: '8px', alignItems: 'flex-start', margin: 0, fontWeight: tokens.fontWeightSemibold, ':focus': { outline: 'none' } },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** What whoever looks has done with a version. */
interface Done {
  no: number;
  says: string;
}

/**
 * What was done from this page with the version that is shown: of another version it says nothing. The plan is shown at
 * once as it was answered: beside what was done nobody is asked for it still.
 */
export function useDone(no: number | undefined) {
  const announce = useAnnounce();
  const client = useQueryClient();
  const { api } = useDesk();
  const [done, setDone] = useState<Done>();
  const onDone = (says: string, now: ApprovalView) => {
    client.setQueryData(reading.planApproval(api, now.id).queryKey, now);
    if (no !== undefined) setDone({ no, says });
    announce(`${says} ${now.said}`);
  };
  return { done: done?.no === no ? done : undefined, onDone };
}

/** What a press has done. The buttons are gone with it: whoever pressed them is taken to where it is said. */
export function Outcome({ done }: { done: Done }) {
  const styles = useStyles();
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => element.current?.focus(), [done]);
  return (
    <p ref={element} tabIndex={-1} className={styles.done}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <span>{done.says}</span>
    </p>
  );
}

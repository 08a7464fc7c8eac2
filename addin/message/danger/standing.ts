import { useEffect, useRef } from 'react';
import type { MessageView } from '../../../shared/contract/messages';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words';

/** The heading of the banner: where the focus goes when a press has changed it. */
export const DANGER = 'danger';

export type DangerStanding = 'untold' | 'told' | 'lowered';

export function dangerStanding({ danger }: MessageView): DangerStanding | undefined {
  if (!danger) return undefined;
  if (danger.lowered !== undefined) return 'lowered';
  return danger.mustBeTold ? 'untold' : 'told';
}

/** Says aloud at once what may mean harm. After a press has taken away the form that held the focus, it goes to the banner. */
export function useDangerSaid(message: MessageView): void {
  const announce = useAnnounce();
  const standing = dangerStanding(message);
  const before = useRef<DangerStanding | 'not looked at' | undefined>('not looked at');
  useEffect(() => {
    const was = before.current;
    before.current = standing;
    if (was === standing) return;
    if (was === 'not looked at') {
      if (standing === 'untold') announce(`${words.danger.titles.untold}. ${words.danger.first}`);
    } else if (!document.activeElement || document.activeElement === document.body) document.getElementById(DANGER)?.focus();
  }, [standing, announce]);
}

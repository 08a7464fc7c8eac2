import { makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens, type PopoverProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { words } from '../words';
import { LinkButton } from './LinkButton';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(360px, calc(100vw - 24px))', boxSizing: 'border-box', maxHeight: '80vh', overflowY: 'auto' },
  inside: { display: 'flex', flexDirection: 'column', gap: '12px', lineHeight: tokens.lineHeightBase300 },
});

/** In a narrow pane it may cover what it explains, but never leaves the window. */
const positioning: NonNullable<PopoverProps['positioning']> = {
  position: 'below',
  align: 'end',
  fallbackPositions: ['above-end', 'below-start', 'above-start'],
  shiftToCoverTarget: true,
  overflowBoundaryPadding: 8,
};

/** A small "why?" that opens its reasons. `of` says of what, for those who hear it out of its place. */
export function Why({ of, children }: { of: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Popover withArrow trapFocus positioning={positioning}>
      <PopoverTrigger disableButtonEnhancement>
        <LinkButton aria-label={words.clock.whyLabel(of)}>{words.clock.why}</LinkButton>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.clock.whyLabel(of)}>
        <div className={styles.inside}>{children}</div>
      </PopoverSurface>
    </Popover>
  );
}

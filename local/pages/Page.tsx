import { FluentProvider, makeStaticStyles, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const useWholePage = makeStaticStyles({
  'html, body, #root, #root > .fui-FluentProvider': { margin: 0, height: '100%' },
  '@media (prefers-reduced-motion: reduce)': { '*': { transitionDuration: '0.01ms !important', animationDuration: '0.01ms !important' } },
});
const useStyles = makeStyles({ page: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2, fontVariantNumeric: 'tabular-nums' } });

/** A page of the demonstration in a theme. */
export function Page({ theme, children }: { theme: Theme; children: ReactNode }) {
  useWholePage();
  return (
    <FluentProvider theme={theme}>
      <div className={useStyles().page}>{children}</div>
    </FluentProvider>
  );
}

export const show = (page: ReactNode): void => createRoot(document.getElementById('root')!).render(<StrictMode>{page}</StrictMode>);

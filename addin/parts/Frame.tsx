import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Unreachable } from '../api/refusal';
import type { Look } from '../host/host';
import { Announcements } from './announce';
import { keepFocus } from './keep-focus';
import { themes } from './themes';

const usePage = makeStaticStyles({
  'html, body, #root, #root > .fui-FluentProvider': { margin: 0, height: '100%' },
  'body :focus-visible': { outlineOffset: '1px' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animationDuration: '0.01ms !important', animationIterationCount: '1 !important', transitionDuration: '0.01ms !important', scrollBehavior: 'auto !important' },
  },
});

const useStyles = makeStyles({
  frame: {
    display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** For what the browser draws itself: the sign in a date field, scroll bars, lists that open. In popups as well. */
const useScheme = makeStyles({ light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' } });

/** Server state lives in memory only: a resident's words are never left on an officer's machine (but decision 0029). */
export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, networkMode: 'always', retry: (times, problem) => problem instanceof Unreachable && times < 1 },
      mutations: { networkMode: 'always' },
    },
  });

/** What every screen stands in: theme, server state and a voice. */
export function Frame({ theme, onThemeChange, children }: { theme: Look; onThemeChange?: (listener: (theme: Look) => void) => void; children: ReactNode }) {
  usePage();
  const styles = useStyles();
  const scheme = useScheme();
  const [look, setLook] = useState(theme);
  const [client] = useState(newQueryClient);
  useEffect(() => onThemeChange?.(setLook), [onThemeChange]);
  useEffect(keepFocus, []);
  return (
    // The frame's own layout stands inside: what is given to the provider is given to every popup as well.
    <FluentProvider theme={themes[look]} className={look.endsWith('light') ? scheme.light : scheme.dark}>
      <div className={styles.frame}>
        <QueryClientProvider client={client}>
          <Announcements>{children}</Announcements>
        </QueryClientProvider>
      </div>
    </FluentProvider>
  );
}

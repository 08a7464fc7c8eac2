import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Look } from '../host/host';

/** Fluent's own themes and no colour besides: so dark and high contrast follow by themselves. */
export const themes: Record<Look, Theme> = {
  'outlook light': webLightTheme,
  'outlook dark': webDarkTheme,
  'teams light': teamsLightTheme,
  'teams dark': teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

import type { Environment } from './environment';
import type { Texts } from './texts';
import { named } from './unified';

const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';

/** Where in the unified manifest each text stands, as Microsoft's files of other languages write it. */
export const places: Record<string, keyof Texts> = {
  'name.short': 'name',
  'name.full': 'fullName',
  'description.short': 'short',
  'description.full': 'full',
  'staticTabs[0].name': 'name',
  [`${group}.label`]: 'name',
  [`${group}.controls[0].label`]: 'button',
  [`${group}.controls[0].supertip.title`]: 'button',
  [`${group}.controls[0].supertip.description`]: 'buttonTip',
};

/** The strings of the unified manifest in another language. */
export const localeStrings = (texts: Texts, environment: Environment): Record<string, string> => ({
  $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json',
  ...Object.fromEntries(Object.entries(places).map(([at, of]) => [at, of === 'name' || of === 'fullName' ? named(texts[of], environment) : texts[of]])),
});

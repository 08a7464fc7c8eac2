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
  'activities.activityTypes[0].description': 'planCheckIs',
  'activities.activityTypes[0].templateText': 'planCheck',
  'activities.activityTypes[1].description': 'planApprovalIs',
  'activities.activityTypes[1].templateText': 'planApproval',
  'activities.activityTypes[2].description': 'planReminderIs',
  'activities.activityTypes[2].templateText': 'planReminder',
  'activities.activityTypes[3].description': 'planNewsIs',
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

import type { TeamsManifestV1D29 } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D29';
import { activityTypes } from './activities';
import { iconUrl, pageUrl, redirectUri, resource, scope, tabEntity } from './addresses';
import type { Environment } from './environment';
import { buttonSizes, packageIcons } from './icons';
import { defaultLanguage, type Texts, type Translation } from './texts';

/** The newest Outlook that the pane needs: shared folders and categories came with 1.8. What is newer is asked for as it is used. */
const mailbox = { name: 'Mailbox', minVersion: '1.8' };

const ACTION = 'OpenPane';

export const localeFile = (language: string): string => `${language}.json`;
export const named = (name: string, { label }: Environment): string => (label ? `${name} (${label})` : name);

function paneInOutlook(environment: Environment, texts: Texts): NonNullable<TeamsManifestV1D29['extensions']>[number] {
  const icons = buttonSizes.map((size) => ({ size, url: iconUrl(environment, size) }));
  return {
    requirements: { scopes: ['mail'], capabilities: [mailbox] },
    runtimes: [
      {
        id: 'PaneRuntime',
        type: 'general',
        code: { page: pageUrl(environment, 'pane') },
        lifetime: 'short',
        actions: [{ id: ACTION, type: 'openPage', view: 'pane', pinnable: true, supportsNoItemContext: true }],
      },
    ],
    ribbons: [
      {
        contexts: ['mailRead'],
        requirements: { scopes: ['mail'], formFactors: ['desktop'], capabilities: [mailbox] },
        tabs: [
          {
            builtInTabId: 'TabDefault',
            groups: [
              {
                id: 'heardGroup',
                label: named(texts.name, environment),
                icons,
                controls: [{ id: 'heardOpenPane', type: 'button', label: texts.button, icons, supertip: { title: texts.button, description: texts.buttonTip }, actionId: ACTION }],
              },
            ],
          },
        ],
      },
    ],
    // Wherever this one runs, the add-in that stands in for it on a Mac and on phones is not shown beside it.
    alternates: [{ requirements: { scopes: ['mail'] }, hide: { customOfficeAddin: { officeAddinId: environment.outlookPackageId } } }],
  };
}

/**
 * The unified manifest for Microsoft 365: the tab in Teams, for oneself and in a channel, and the pane beside a message in
 * Outlook. Notices of plans are of types that it lists; all others use Graph’s `systemDefault`, which a package must not
 * list (docs/decisions/0041).
 */
export function unifiedManifest(environment: Environment, version: string, texts: Texts, translations: readonly Translation[]): TeamsManifestV1D29 {
  const { domain } = environment;
  return {
    $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.29/MicrosoftTeams.schema.json',
    manifestVersion: '1.29',
    version,
    id: environment.packageId,
    localizationInfo: { defaultLanguageTag: defaultLanguage, ...(translations.length > 0 && { additionalLanguages: translations.map(({ language }) => ({ languageTag: language, file: localeFile(language) })) }) },
    developer: { name: environment.council, websiteUrl: environment.websiteUrl, privacyUrl: environment.privacyUrl, termsOfUseUrl: environment.termsUrl },
    name: { short: named(texts.name, environment), full: named(texts.fullName, environment) },
    description: { short: texts.short, full: texts.full },
    icons: { color: packageIcons.color.file, outline: packageIcons.outline.file, color32x32: packageIcons.color32x32.file },
    accentColor: '#5B5FC7',
    staticTabs: [
      { entityId: tabEntity, name: named(texts.name, environment), contentUrl: pageUrl(environment, 'tab'), websiteUrl: pageUrl(environment, 'tab'), scopes: ['personal'], context: ['personalTab'] },
      { entityId: 'about', scopes: ['personal'] },
    ],
    configurableTabs: [{ id: 'channel', configurationUrl: pageUrl(environment, 'configureTab'), canUpdateConfiguration: true, scopes: ['team'], context: ['channelTab'] }],
    activities: { activityTypes: activityTypes(texts) },
    showLoadingIndicator: true,
    permissions: ['identity'],
    validDomains: [domain],
    webApplicationInfo: { id: environment.clientId, resource: resource(environment), nestedAppAuthInfo: [{ redirectUri: redirectUri(environment), scopes: [scope(environment)] }] },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'TeamsActivity.Send.User', type: 'Application' },
          { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
          { name: 'Mailbox.SharedFolder', type: 'Delegated' },
        ],
      },
    },
    extensions: [paneInOutlook(environment, texts)],
  };
}

import { iconUrl, pageUrl } from './addresses';
import type { Environment } from './environment';
import { addInSizes, buttonSizes, phoneScales, phoneSizes } from './icons';
import type { Texts, Translation } from './texts';
import { named } from './unified';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** `en-gb` as this older manifest writes it: `en-GB`. */
const locale = (language: string): string => language.replace(/-(\w+)$/, (_, region: string) => `-${region.toUpperCase()}`);

/** An element whose words are translated inside it. `prefix` is that of its namespace. */
function worded(element: string, text: string, others: { language: string; text: string }[], attributes = '', prefix = ''): string {
  const start = `<${element}${attributes} DefaultValue="${escaped(text)}"`;
  if (others.length === 0) return `${start}/>`;
  return `${start}>${others.map((each) => `<${prefix}Override Locale="${locale(each.language)}" Value="${escaped(each.text)}"/>`).join('')}</${element}>`;
}

const images = (sizes: readonly number[]): string => sizes.map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join('');
const phoneImages = phoneSizes.flatMap((size) => phoneScales.map((scale) => `<bt:Image size="${size}" scale="${scale}" resid="Icon.${size * scale}"/>`)).join('');

const onDesktop = `
          <DesktopFormFactor>
            <SupportsSharedFolders>true</SupportsSharedFolders>
            <ExtensionPoint xsi:type="MessageReadCommandSurface">
              <OfficeTab id="TabDefault">
                <Group id="heardGroup">
                  <Label resid="Name"/>
                  <Control xsi:type="Button" id="heardOpenPane">
                    <Label resid="Button"/>
                    <Supertip><Title resid="Button"/><Description resid="ButtonTip"/></Supertip>
                    <Icon>${images(buttonSizes)}</Icon>
                    <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/><SupportsPinning>true</SupportsPinning></Action>
                  </Control>
                </Group>
              </OfficeTab>
            </ExtensionPoint>
          </DesktopFormFactor>`;

const onPhones = `
          <MobileFormFactor>
            <ExtensionPoint xsi:type="MobileMessageReadCommandSurface">
              <Group id="heardPhoneGroup">
                <Label resid="Name"/>
                <Control xsi:type="MobileButton" id="heardOpenPaneOnPhone">
                  <Label resid="Button"/>
                  <Icon xsi:type="bt:MobileIconList">${phoneImages}</Icon>
                  <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>
                </Control>
              </Group>
            </ExtensionPoint>
          </MobileFormFactor>`;

/**
 * The add-in-only manifest, for Outlook on a Mac and on phones, which do not take the unified one. The same pane beside
 * a message under an id of its own; the order of elements is the one that the schema demands. Phones stop at Mailbox 1.5.
 */
export function outlookManifest(environment: Environment, version: string, texts: Texts, translations: readonly Translation[]): string {
  const other = (of: keyof Texts) => translations.map(({ language, texts: theirs }) => ({ language, text: of === 'name' ? named(theirs[of], environment) : theirs[of] }));
  const string = (id: string, of: keyof Texts, text = texts[of]) => worded('bt:String', text, other(of), ` id="${id}"`, 'bt:');
  const name = named(texts.name, environment);
  const pane = escaped(pageUrl(environment, 'pane'));
  const served = [...new Set([...buttonSizes, ...phoneSizes.flatMap((size) => phoneScales.map((scale) => size * scale))])];
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
  <Id>${environment.outlookPackageId}</Id>
  <Version>${version}.0</Version>
  <ProviderName>${escaped(environment.council)}</ProviderName>
  <DefaultLocale>en-GB</DefaultLocale>
  ${worded('DisplayName', name, other('name'))}
  ${worded('Description', texts.short, other('short'))}
  <IconUrl DefaultValue="${iconUrl(environment, addInSizes.icon)}"/>
  <HighResolutionIconUrl DefaultValue="${iconUrl(environment, addInSizes.highResolution)}"/>
  <SupportUrl DefaultValue="${escaped(environment.websiteUrl)}"/>
  <AppDomains><AppDomain>https://${environment.domain}</AppDomain></AppDomains>
  <Hosts><Host Name="Mailbox"/></Hosts>
  <Requirements><Sets DefaultMinVersion="1.5"><Set Name="Mailbox"/></Sets></Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead"><DesktopSettings><SourceLocation DefaultValue="${pane}"/><RequestedHeight>450</RequestedHeight></DesktopSettings></Form>
  </FormSettings>
  <Permissions>ReadWriteItem</Permissions>
  <Rule xsi:type="RuleCollection" Mode="Or"><Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/></Rule>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Requirements><bt:Sets DefaultMinVersion="1.5"><bt:Set Name="Mailbox"/></bt:Sets></Requirements>
      <Hosts>
        <Host xsi:type="MailHost">${onDesktop}${onPhones}
        </Host>
      </Hosts>
      <Resources>
        <bt:Images>
          ${served.map((size) => `<bt:Image id="Icon.${size}" DefaultValue="${iconUrl(environment, size)}"/>`).join('\n          ')}
        </bt:Images>
        <bt:Urls><bt:Url id="Pane" DefaultValue="${pane}"/></bt:Urls>
        <bt:ShortStrings>${string('Name', 'name', name)}${string('Button', 'button')}</bt:ShortStrings>
        <bt:LongStrings>${string('ButtonTip', 'buttonTip')}</bt:LongStrings>
      </Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`;
}

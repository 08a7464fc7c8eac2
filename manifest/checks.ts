import type { TeamsManifestV1D29 } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D29';
import { packageIcons, pngSize } from './icons';
import { places } from './locale';

/** The files of a package, by name. */
export type PackageFiles = Record<string, Uint8Array>;

/** A manifest that somebody may have got wrong. */
export type Manifest = Partial<TeamsManifestV1D29>;

/** Every text in a document, with the way to it. */
function* textsIn(value: unknown, at = ''): Generator<[at: string, text: string]> {
  if (typeof value === 'string') yield [at, value];
  else if (typeof value === 'object' && value !== null) for (const [name, part] of Object.entries(value)) yield* textsIn(part, at === '' ? name : `${at}.${name}`);
}

/** Addresses of people's own pages, which nothing of the app navigates to. */
const ELSEWHERE = /^(\$schema|developer\.)/;

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);

function addresses(manifest: Manifest): string[] {
  const valid = manifest.validDomains ?? [];
  return [...textsIn(manifest)].filter(([, text]) => /^\w+:\/\//.test(text)).flatMap(([at, url]) => {
    if (at.startsWith('webApplicationInfo.')) return [];
    if (!url.startsWith('https://')) return [`${at}: ${url} is not https`];
    return ELSEWHERE.test(at) || valid.includes(hostOf(url) ?? '') ? [] : [`${at}: ${hostOf(url)} is not among validDomains`];
  });
}

/** Single sign-in wants the tab's own host in the app's address; nested sign-in wants the bare origin and our own scope. */
function signIn({ validDomains = [], webApplicationInfo }: Manifest): string[] {
  if (!webApplicationInfo) return [];
  const { id, resource = '', nestedAppAuthInfo = [] } = webApplicationInfo;
  const [, host = '', app] = /^api:\/\/([^/]+)\/([^/]+)$/.exec(resource) ?? [];
  const wrong = validDomains.includes(host) && app === id ? [] : [`webApplicationInfo.resource is not api://HOST/${id} with a host among validDomains`];
  for (const { redirectUri, scopes } of nestedAppAuthInfo) {
    if (!validDomains.some((host) => redirectUri === `brk-multihub://${host}`)) wrong.push(`${redirectUri} is not brk-multihub:// and a valid domain alone`);
    wrong.push(...scopes.filter((each) => !each.startsWith(`${resource}/`)).map((each) => `${each} is no scope of ${resource}`));
  }
  return wrong;
}

function actions({ extensions = [] }: Manifest): string[] {
  const known = extensions.flatMap(({ runtimes = [] }) => runtimes.flatMap((runtime) => (runtime.actions ?? []).map(({ id }) => id)));
  return [...textsIn(extensions)].filter(([at, id]) => at.endsWith('.actionId') && !known.includes(id)).map(([, id]) => `actionId ${id} is no action of a runtime`);
}

function icons(manifest: Manifest, files: PackageFiles): string[] {
  return (['color', 'outline', 'color32x32'] as const).flatMap((name) => {
    const file = manifest.icons?.[name] ?? '';
    const { pixels } = packageIcons[name];
    const bytes = files[file];
    if (!bytes) return [`icons.${name}: ${file} is not in the package`];
    const size = pngSize(bytes);
    return size?.width === pixels && size.height === pixels ? [] : [`icons.${name}: ${file} is no PNG of ${pixels} by ${pixels}`];
  });
}

function languages({ localizationInfo }: Manifest, files: PackageFiles): string[] {
  return (localizationInfo?.additionalLanguages ?? []).flatMap(({ languageTag, file }) => {
    const bytes = files[file];
    if (!bytes) return [`${languageTag}: ${file} is not in the package`];
    const said = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
    return Object.keys(places).filter((each) => !said[each]).map((each) => `${languageTag}: ${each} is not translated`);
  });
}

function activities({ activities: { activityTypes = [] } = {} }: Manifest): string[] {
  const types = activityTypes.map(({ type }) => type);
  return [
    ...(types.includes('systemDefault') ? ['systemDefault is Microsoft’s own activity type and must not be listed'] : []),
    ...(new Set(types).size < types.length ? ['an activity type is listed twice'] : []),
    ...activityTypes.filter(({ templateText }) => !templateText.includes('{plan}')).map(({ type }) => `activity type ${type} does not say which plan`),
  ];
}

/** What is wrong with a package that its schema lets through. Microsoft's upload, or a person in front of a blank pane, would be the next to notice. */
export function againstSense(manifest: Manifest, files: PackageFiles): string[] {
  const version = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(manifest.version ?? '') ? [] : [`version ${manifest.version} is not n.n.n with five digits each at most`];
  const tabs = (manifest.staticTabs ?? []).map(({ entityId }) => entityId);
  const twice = new Set(tabs).size < tabs.length ? ['two tabs have one entityId'] : [];
  return [...version, ...twice, ...addresses(manifest), ...signIn(manifest), ...actions(manifest), ...icons(manifest, files), ...languages(manifest, files), ...activities(manifest)];
}

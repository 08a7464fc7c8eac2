import { packageIcons, pngSize } from './icons';
import { places } from './locale';

/** The files of a package, by name. */
export type PackageFiles = Record<string, Uint8Array>;

type Json = Record<string, any>;

/** Every text in a document, with the way to it. */
function* textsIn(value: unknown, at = ''): Generator<[at: string, text: string]> {
  if (typeof value === 'string') yield [at, value];
  else if (typeof value === 'object' && value !== null) for (const [name, part] of Object.entries(value)) yield* textsIn(part, at === '' ? name : `${at}.${name}`);
}

/** Addresses of people's own pages, which nothing of the app navigates to. */
const ELSEWHERE = /^(\$schema|developer\.)/;

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);

function addresses(manifest: Json): string[] {
  const valid: string[] = manifest.validDomains ?? [];
  return [...textsIn(manifest)].filter(([, text]) => /^\w+:\/\//.test(text)).flatMap(([at, url]) => {
    if (at.startsWith('webApplicationInfo.')) return [];
    if (!url.startsWith('https://')) return [`${at}: ${url} is not https`];
    return ELSEWHERE.test(at) || valid.includes(hostOf(url) ?? '') ? [] : [`${at}: ${hostOf(url)} is not among validDomains`];
  });
}

/** Single sign-in wants the tab's own host in the app's address; nested sign-in wants the bare origin and our own scope. */
function signIn({ validDomains = [], webApplicationInfo }: Json): string[] {
  if (!webApplicationInfo) return [];
  const { id, resource, nestedAppAuthInfo = [] } = webApplicationInfo as { id: string; resource: string; nestedAppAuthInfo?: { redirectUri: string; scopes: string[] }[] };
  const domain = /^api:\/\/([^/]+)\/([^/]+)$/.exec(resource);
  const wrong = domain && validDomains.includes(domain[1]) && domain[2] === id ? [] : [`webApplicationInfo.resource is not api://HOST/${id} with a host among validDomains`];
  for (const { redirectUri, scopes } of nestedAppAuthInfo) {
    if (!validDomains.some((host: string) => redirectUri === `brk-multihub://${host}`)) wrong.push(`${redirectUri} is not brk-multihub:// and a valid domain alone`);
    wrong.push(...scopes.filter((each) => !each.startsWith(`${resource}/`)).map((each) => `${each} is no scope of ${resource}`));
  }
  return wrong;
}

function actions({ extensions = [] }: Json): string[] {
  const known = extensions.flatMap(({ runtimes = [] }: Json) => runtimes.flatMap((runtime: Json) => (runtime.actions ?? []).map(({ id }: Json) => id as string)));
  return [...textsIn(extensions)].filter(([at, id]) => at.endsWith('.actionId') && !known.includes(id)).map(([, id]) => `actionId ${id} is no action of a runtime`);
}

function icons({ icons: named = {} }: Json, files: PackageFiles): string[] {
  return Object.entries(packageIcons).flatMap(([name, { pixels }]) => {
    const bytes = files[named[name]];
    if (!bytes) return [`icons.${name}: ${named[name]} is not in the package`];
    const size = pngSize(bytes);
    return size?.width === pixels && size.height === pixels ? [] : [`icons.${name}: ${named[name]} is no PNG of ${pixels} by ${pixels}`];
  });
}

function languages({ localizationInfo = {} }: Json, files: PackageFiles): string[] {
  return (localizationInfo.additionalLanguages ?? []).flatMap(({ languageTag, file }: Json) => {
    const bytes = files[file];
    if (!bytes) return [`${languageTag}: ${file} is not in the package`];
    const said = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
    return Object.keys(places).filter((each) => !said[each]).map((each) => `${languageTag}: ${each} is not translated`);
  });
}

function activities({ activities: { activityTypes = [] } = {} }: Json): string[] {
  const types = activityTypes.map(({ type }: Json) => type as string);
  return [...(types.includes('systemDefault') ? ['systemDefault is Microsoft’s own activity type and must not be listed'] : []), ...(new Set(types).size < types.length ? ['an activity type is listed twice'] : [])];
}

/** What is wrong with a package that its schema lets through. Microsoft's upload, or a person in front of a blank pane, would be the next to notice. */
export function againstSense(manifest: object, files: PackageFiles): string[] {
  const read = manifest as Json;
  const version = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(read.version) ? [] : [`version ${read.version} is not n.n.n with five digits each at most`];
  const tabs: string[] = (read.staticTabs ?? []).map(({ entityId }: Json) => entityId as string);
  const twice = new Set(tabs).size < tabs.length ? ['two tabs have one entityId'] : [];
  return [...version, ...twice, ...addresses(read), ...signIn(read), ...actions(read), ...icons(read, files), ...languages(read, files), ...activities(read)];
}

import { BadEnvironment, readEnvironment } from '../../manifest/environment';
import { pageSettings } from '../../manifest/addresses';
import { installation, variables } from '../builders/installation';

const wrongWith = (change: Record<string, string | undefined>): string => {
  try {
    readEnvironment({ ...variables, ...change });
    return '';
  } catch (problem) {
    if (!(problem instanceof BadEnvironment)) throw problem;
    return problem.message;
  }
};

test('an environment that is wrong in several places names each of them, and none of their values', () => {
  const said = wrongWith({ HEARD_DOMAIN: 'https://heard.example/secret', HEARD_CLIENT_ID: 'secret', HEARD_COUNCIL: undefined });
  for (const name of ['HEARD_DOMAIN', 'HEARD_CLIENT_ID', 'HEARD_COUNCIL is missing']) expect(said).toContain(name);
  expect(said).not.toContain('secret');
});

test.each([
  ['a host with a port', { HEARD_DOMAIN: 'heard.marlshire.example:8443' }],
  ['a host with a scheme', { HEARD_DOMAIN: 'https://heard.marlshire.example' }],
  ['a host in capitals, which no browser sends', { HEARD_DOMAIN: 'Heard.marlshire.example' }],
  ['a host that many customers share', { HEARD_DOMAIN: 'heard.azurewebsites.net' }],
  ['a page that is not https', { HEARD_PRIVACY_URL: 'http://www.marlshire.example/privacy' }],
  ['a name longer than the store shows', { HEARD_COUNCIL: 'x'.repeat(33) }],
  ['a language that there is none of', { HEARD_LANGUAGES: 'cy-gb, fr-fr' }],
  ['a label of two words', { HEARD_LABEL: 'try out' }],
  ['one id for two apps', { HEARD_OUTLOOK_PACKAGE_ID: variables.HEARD_PACKAGE_ID }],
])('refuses %s', (_what, change) => {
  expect(wrongWith(change)).toContain(Object.keys(change)[0]);
});

test('a variable that is left empty is one that is not there', () => {
  expect(installation({ HEARD_LABEL: '', HEARD_TEAMS_APP_ID: '' })).toMatchObject({ label: undefined, teamsAppId: variables.HEARD_PACKAGE_ID });
});

test('pages are told the directory, the client, our own scope, and where a case opens in Teams', () => {
  const settings = pageSettings(installation({ HEARD_TEAMS_APP_ID: '4ea2d000-0000-4000-8000-000000000999' }));
  expect(settings).toMatchObject({
    'client-id': variables.HEARD_CLIENT_ID,
    authority: `https://login.microsoftonline.com/${variables.HEARD_TENANT_ID}`,
    scope: `api://heard.marlshire.example/${variables.HEARD_CLIENT_ID}/access_as_user`,
  });
  const link = new URL(settings['case-link'].replace('{id}', 'HC-7Q4M2XD-K'));
  expect(link.pathname).toBe('/l/entity/4ea2d000-0000-4000-8000-000000000999/home');
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'case/HC-7Q4M2XD-K' });
});

import { BadConfiguration, readConfig } from '../../functions/config';

const common = {
  HEARD_COUNCILS: JSON.stringify([{ key: 'marlshire', name: 'Marlshire', tenantId: '11111111-1111-4111-8111-111111111111', mailbox: 'complaints@marlshire.example', prefix: 'HC' }]),
  HEARD_API_AUDIENCE: '4ea2d000-0000-4000-8000-000000000001',
  HEARD_TEAMS_APP_ID: '4ea2d000-0000-4000-8000-000000000002',
  HEARD_PUBLIC_URL: 'https://heard.marlshire.example/',
  HEARD_SECRET: 'a secret that is long enough for tests',
};
const embedded = { ...common, HEARD_ENVIRONMENT: 'embedded', HEARD_SQLITE_FILE: '/data/heard.sqlite', HEARD_GRAPH_TOKEN: 'given' };
const azure = {
  ...common, HEARD_ENVIRONMENT: 'azure',
  HEARD_COSMOS_ENDPOINT: 'https://heard.documents.azure.com:443/', HEARD_BLOBS_URL: 'https://heard.blob.core.windows.net/', HEARD_IDENTITY_CLIENT_ID: '4ea2d000-0000-4000-8000-000000000003', HEARD_MAIL_TO: 'anyone',
};

/** What is said of an environment, a line for each variable. */
function saidOf(environment: Record<string, string | undefined>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (cause) {
    expect(cause).toBeInstanceOf(BadConfiguration);
    return (cause as Error).message.split('\n').slice(1).map((line) => line.trim());
  }
}
const namesIn = (said: readonly string[]): string[] => said.map((line) => line.split(' ')[0] ?? '');

test('one machine has a file and a token, Azure an account, blobs and an identity', () => {
  expect(readConfig(embedded).runs).toEqual({ is: 'embedded', file: '/data/heard.sqlite', graphToken: 'given' });
  expect(readConfig(azure).runs).toEqual({ is: 'azure', mayMail: 'anyone', cosmos: { endpoint: 'https://heard.documents.azure.com:443', database: 'heard' }, blobsUrl: 'https://heard.blob.core.windows.net', identity: azure.HEARD_IDENTITY_CLIENT_ID });
});

test('what nobody set is what it usually is', () => {
  expect(readConfig(azure)).toMatchObject({ authority: 'https://login.microsoftonline.com', graphUrl: 'https://graph.microsoft.com/v1.0', publicUrl: 'https://heard.marlshire.example' });
});

test('an empty environment is refused with every variable that every one needs, and with the choice', () => {
  expect(namesIn(saidOf({}))).toEqual(['HEARD_ENVIRONMENT', 'HEARD_COUNCILS', 'HEARD_API_AUDIENCE', 'HEARD_TEAMS_APP_ID', 'HEARD_PUBLIC_URL', 'HEARD_SECRET']);
});

test.each([
  ['embedded', embedded, ['HEARD_SQLITE_FILE', 'HEARD_GRAPH_TOKEN']],
  ['azure', azure, ['HEARD_COSMOS_ENDPOINT', 'HEARD_BLOBS_URL', 'HEARD_MAIL_TO', 'HEARD_IDENTITY_CLIENT_ID']],
])('%s without what is its own is refused with all of it', (_is, whole, names) => {
  const without = Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
  expect(namesIn(saidOf(without))).toEqual(names);
});

test('what is wrong is said with what it is to be, and never with what it was', () => {
  const said = saidOf({ ...azure, HEARD_SECRET: 'too short', HEARD_COUNCILS: '{"key":"planted"}', HEARD_IDENTITY_CLIENT_ID: 'planted' });
  expect(namesIn(said)).toEqual(['HEARD_IDENTITY_CLIENT_ID', 'HEARD_COUNCILS', 'HEARD_SECRET']);
  expect(said.every((line) => / is wrong: set it to \S/.test(line))).toBe(true);
  expect(said.join()).not.toMatch(/planted|too short/);
});

test('what belongs to the other environment is refused: nobody guesses which of the two was meant', () => {
  expect(saidOf({ ...azure, HEARD_GRAPH_TOKEN: 'left over' })).toEqual(['HEARD_GRAPH_TOKEN belongs to embedded: remove it, or set HEARD_ENVIRONMENT to embedded']);
  expect(namesIn(saidOf({ ...embedded, HEARD_BLOBS_URL: 'https://heard.blob.core.windows.net' }))).toEqual(['HEARD_BLOBS_URL']);
});

test('Azure says to whom mail may go, and what is no list of addresses is refused', () => {
  expect(readConfig({ ...azure, HEARD_MAIL_TO: 'Jo@marlshire.example, @trial.example' }).runs).toMatchObject({ mayMail: ['jo@marlshire.example', '@trial.example'] });
  for (const wrong of ['', 'everybody', 'jo', '@', 'anyone, jo@marlshire.example']) expect(namesIn(saidOf({ ...azure, HEARD_MAIL_TO: wrong }))).toEqual(['HEARD_MAIL_TO']);
});

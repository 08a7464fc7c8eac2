import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, type Environment } from '../../manifest/environment';

/** The variables of an invented council's installation. */
export const variables = {
  HEARD_DOMAIN: 'heard.marlshire.example', HEARD_COUNCIL: 'Marlshire & Vale Council',
  HEARD_PACKAGE_ID: '4ea2d000-0000-4000-8000-000000000101', HEARD_OUTLOOK_PACKAGE_ID: '4ea2d000-0000-4000-8000-000000000102',
  HEARD_TENANT_ID: '4ea2d000-0000-4000-8000-000000000103', HEARD_CLIENT_ID: '4ea2d000-0000-4000-8000-000000000104',
  HEARD_WEBSITE_URL: 'https://www.marlshire.example/complaints?a=1&b=2', HEARD_PRIVACY_URL: 'https://www.marlshire.example/privacy', HEARD_TERMS_URL: 'https://www.marlshire.example/terms',
};

export const installation = (change: Record<string, string> = {}): Environment => readEnvironment({ ...variables, ...change });

/** The icons of the sources. */
export const iconFile = (name: string): Uint8Array => readFileSync(join(__dirname, '../../manifest/icons', name));

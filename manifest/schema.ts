import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json';
import localeSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

// Its schemas alone: the package's own validator (1.1.2) loads a module that it does not bring along.
// Its patterns are older than the rules for Unicode ones.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const checks = { manifest: ajv.compile(manifestSchema), locale: ajv.compile(localeSchema) };

/** What Microsoft's own schema finds wrong. */
export function againstSchema(kind: keyof typeof checks, value: unknown): string[] {
  const check = checks[kind];
  void check(value);
  return (check.errors ?? []).map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
}

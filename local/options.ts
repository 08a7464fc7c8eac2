import { join, resolve } from 'node:path';

export interface Options {
  port: number;
  smtpPort: number;
  data: string;
  seed: 'none' | 'county';
  reset: boolean;
  openBrowser: boolean;
}

/** What cannot be started, and what to do about it. */
export class CannotStart extends Error {}

const AZURE = ['WEBSITE_INSTANCE_ID', 'WEBSITE_SITE_NAME', 'FUNCTIONS_WORKER_RUNTIME'];

function portOf(environment: NodeJS.ProcessEnv, name: string, usual: number): number {
  const text = environment[name] ?? '';
  const port = text === '' ? usual : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CannotStart(`${name}=${text} is not a port.`);
  return port;
}

/** Reads the command line and the environment; refuses to run where it must never run. */
export function readOptions(parameters: string[], environment: NodeJS.ProcessEnv, project: string, isTerminal: boolean): Options {
  const azure = AZURE.find((name) => environment[name] !== undefined);
  if (azure) {
    throw new CannotStart(`This looks like Azure (${azure} is set). The local Heard signs anybody in and never runs there; deploy dist/functions.`);
  }
  const options: Options = {
    port: portOf(environment, 'PORT', 7071),
    smtpPort: portOf(environment, 'SMTP_PORT', 2525),
    data: resolve(environment['HEARD_DATA'] || join(project, '.heard')),
    seed: 'county',
    reset: false,
    openBrowser: isTerminal && !environment['CI'] && environment['HEARD_OPEN'] !== '0',
  };
  const rest = [...parameters];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name, joined] = word.split('=', 2);
    if (name === '--reset') options.reset = true;
    else if (name === '--seed') options.seed = seedOf(joined ?? rest.shift());
    else throw new CannotStart(`${word} is not known. There are: --seed none|county, --reset`);
  }
  return options;
}

function seedOf(text: string | undefined): Options['seed'] {
  if (text === 'none' || text === 'county') return text;
  throw new CannotStart(`--seed is none or county, not ${text ?? 'nothing'}.`);
}

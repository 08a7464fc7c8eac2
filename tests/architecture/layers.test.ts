import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inProject, run } from './parts/run';

interface Violation {
  from: string;
  rule: { name: string };
}

async function violations(folder: string): Promise<Violation[]> {
  const config = inProject('.dependency-cruiser.cjs');
  const said = await run([inProject('node_modules/.bin/depcruise'), '--config', config, '--output-type', 'json', 'addin', 'functions', 'manifest', 'shared', 'local'], { cwd: folder });
  const { summary, modules } = JSON.parse(said) as { summary: { violations: Violation[] }; modules: unknown[] };
  expect(modules.length).toBeGreaterThan(10);
  return summary.violations;
}

// One violation for each rule: the file that breaks it, and what it imports.
const seeds: Record<string, [file: string, imports: string]> = {
  'the-kernel-knows-nothing': ['shared/kernel/seeded.ts', 'node:fs'],
  'a-vocabulary-knows-vocabularies-and-the-kernel': ['shared/domain/case/vocabulary.ts', './case'],
  'the-domain-knows-itself-and-the-kernel': ['shared/domain/case/seeded.ts', 'zod'],
  'the-contract-knows-vocabularies-and-zod': ['shared/contract/seeded.ts', '../domain/case/case'],
  'a-screen-knows-the-contract': ['addin/seeded.tsx', '../shared/domain/case/case'],
  'a-port-knows-the-domain': ['functions/ports/seeded.ts', '../stores/case-store'],
  'a-store-knows-ports-and-the-domain': ['functions/stores/seeded.ts', '../use-cases/capture'],
  'a-use-case-knows-ports-stores-and-the-domain': ['functions/use-cases/seeded.ts', '../adapters/graph/graph-client'],
  'a-presenter-decides-nothing': ['functions/presenters/seeded.ts', '../adapters/graph/graph-client'],
  'an-adapter-knows-its-port': ['functions/adapters/sqlite/seeded.ts', '../graph/graph-client'],
  'a-door-knows-no-engine': ['functions/http/seeded.ts', '../adapters/graph/graph-client'],
  'only-the-composition-reads-the-configuration': ['functions/timer/seeded.ts', '../config'],
  'only-the-table-and-the-bell-load-azure-functions': ['functions/queue/seeded.ts', '@azure/functions'],
  'nothing-imports-the-screens': ['local/seeded.ts', '../addin/words'],
  'the-package-knows-itself': ['manifest/seeded.ts', '../functions/config'],
  'nothing-imports-the-package': ['addin/packaged.ts', '../manifest/addresses'],
  'one-machine-takes-only-headers-from-the-package': ['local/packaged.ts', '../manifest/addresses'],
  'nothing-imports-one-machine': ['functions/http/one-machine.ts', '../../local/main'],
  'nothing-imports-tests-or-scripts': ['local/tested.ts', '../tests/builders/office'],
  'what-is-deployed-needs-no-developer-package': ['functions/queue/mailer.ts', 'nodemailer'],
  'every-import-is-there': ['local/missing.ts', './nowhere'],
  'no-circles': ['functions/http/circle.ts', './round'],
  'no-circles-at-load': ['local/circle.ts', './round'],
};

const there = {
  'shared/domain/case/case.ts': '', 'functions/stores/case-store.ts': '', 'functions/use-cases/capture.ts': '', 'functions/adapters/graph/graph-client.ts': '',
  'functions/config.ts': '', 'addin/words/index.ts': '', 'manifest/addresses.ts': '', 'local/main.ts': '', 'tests/builders/office.ts': '',
  'functions/http/round.ts': "import type * as back from './circle';\nexport type Back = typeof back;", 'local/round.ts': "import * as back from './circle';\nexport { back };",
  // What no rule may refuse.
  'shared/domain/case/allowed.ts': "import * as it from '../../kernel/allowed';\nexport { it };", 'shared/kernel/allowed.ts': '',
  'addin/allowed.tsx': "import * as it from '../shared/kernel/allowed';\nimport * as react from 'react';\nexport { it, react };",
  'functions/use-cases/allowed.ts': "import * as it from '../stores/case-store';\nexport { it };",
  'functions/main.ts': "import * as it from '@azure/functions';\nexport { it };",
  'manifest/allowed.ts': "import * as it from './addresses';\nimport * as zip from 'fflate';\nexport { it, zip };",
  'local/allowed.ts': "import * as it from '../functions/main';\nimport * as mail from 'nodemailer';\nexport { it, mail };",
};

let folder: string;
let found: Violation[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(there)) write(file, text || 'export const here = true;');
  for (const [file, imports] of Object.values(seeds)) write(file, `import * as it from '${imports}';\nexport { it };\n`);
  cpSync(inProject('package.json'), join(folder, 'package.json'));
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'));
  found = await violations(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every rule has its violation', async () => {
  const names = JSON.parse(await run(['-p', `JSON.stringify(require(${JSON.stringify(inProject('.dependency-cruiser.cjs'))}).forbidden.map(({ name }) => name))`])) as string[];
  expect(Object.keys(seeds).sort()).toEqual(names.sort());
});

test.each(Object.entries(seeds))('%s refuses %s', (rule, [file]) => {
  expect(found.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule);
});

test('what is allowed breaks no rule', () => {
  expect(found.filter(({ from }) => from.includes('allowed') || from === 'functions/main.ts')).toEqual([]);
});

test('the tree keeps its directions', async () => {
  const broken = await violations(inProject());
  expect(broken.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
}, 60_000);

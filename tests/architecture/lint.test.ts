import { inProject, run } from './parts/run';

interface Seed {
  file: string;
  code: string;
  /** Needs types, so its file has to exist: the text takes its place. */
  typed?: true;
}

const lint = async <T>(seeds: readonly Seed[]): Promise<T> => JSON.parse(await run([inProject('tests/architecture/parts/lint-texts.mjs')], { input: JSON.stringify(seeds) })) as T;

const useCase = 'functions/use-cases/seeded.ts';
const screen = 'addin/seeded.tsx';
const typedFile = { file: 'shared/kernel/result.ts', typed: true } as const;

const refused: [policy: string, rule: string, seed: Seed][] = [
  ['asking the machine for today', 'no-restricted-syntax', { file: useCase, code: 'export const now = new Date();' }],
  ['asking the machine for today as a text', 'no-restricted-syntax', { file: 'addin/seeded.ts', code: 'export const now = Date();' }],
  ['asking the machine for the time', 'no-restricted-properties', { file: 'shared/domain/case/seeded.ts', code: 'export const now = Date.now();' }],
  ['asking the machine for the time by another name', 'no-restricted-properties', { file: useCase, code: 'export const { now } = Date;' }],
  ['chance', 'no-restricted-properties', { file: useCase, code: 'export const id = Math.random();' }],
  ['the environment in a use case', 'no-restricted-properties', { file: useCase, code: 'export const secret = process.env.HEARD_SECRET;' }],
  ['the environment in the system adapter', 'no-restricted-properties', { file: 'functions/adapters/system/seeded.ts', code: 'export const secret = process.env.HEARD_SECRET;' }],
  ['the environment by import', 'no-restricted-imports', { file: useCase, code: "import { env } from 'node:process';\nexport const secret = env.HEARD_SECRET;" }],
  ['time where the configuration is read', 'no-restricted-properties', { file: 'functions/config.ts', code: 'export const now = Date.now();' }],
  ['registering a function anywhere but in the table', '@typescript-eslint/no-restricted-imports', { file: 'functions/http/seeded.ts', code: "import { app } from '@azure/functions';\nexport const registered = app;" }],
  ['registering a function where the bell is', '@typescript-eslint/no-restricted-imports', { file: 'functions/bell.ts', code: "import { app } from '@azure/functions';\nexport const registered = app;" }],
  ['a picture without words', 'jsx-a11y/alt-text', { file: screen, code: 'export const Face = () => <img src="face.png" />;' }],
  ['a click that no key can make', 'jsx-a11y/click-events-have-key-events', { file: 'local/pages/seeded.tsx', code: 'export const Row = ({ open }: { open(): void }) => <div role="row" tabIndex={0} onClick={open} />;' }],
  ['a hook under a condition', 'react-hooks/rules-of-hooks', { file: screen, code: "import { useState } from 'react';\nexport const Card = ({ open }: { open: boolean }) => { if (open) useState(0); return null; };" }],
  ['an effect that forgets what it uses', 'react-hooks/exhaustive-deps', { file: screen, code: "import { useEffect } from 'react';\nexport const Card = ({ id }: { id: string }) => { useEffect(() => { document.title = id; }, []); return null; };" }],
  ['a promise that nobody waits for', '@typescript-eslint/no-floating-promises', { ...typedFile, code: 'const send = async (): Promise<void> => {};\nsend();' }],
  ['a switch that has not met every situation', '@typescript-eslint/switch-exhaustiveness-check', { ...typedFile, code: "export function say(kind: 'a' | 'b'): void {\n  switch (kind) {\n    case 'a':\n      return;\n  }\n}" }],
  ['throwing what is not an error', '@typescript-eslint/only-throw-error', { ...typedFile, code: "export const stop = (): never => { throw 'stop'; };" }],
];

const allowed: [policy: string, seed: Seed][] = [
  ['a date made of milliseconds', { file: useCase, code: 'export const then = new Date(0);' }],
  ['the machine’s clock in the system adapter', { file: 'functions/adapters/system/seeded.ts', code: 'export const now = Date.now();' }],
  ['the environment in the configuration', { file: 'functions/config.ts', code: 'export const all = process.env;' }],
  ['the machine’s clock on one machine', { file: 'local/seeded.ts', code: 'export const now = [new Date(), Date.now(), process.env.HOME];' }],
  ['a type of the functions library', { file: 'functions/http/seeded.ts', code: "import type { HttpRequest } from '@azure/functions';\nexport type Asked = HttpRequest;" }],
  ['a promise that is waited for', { ...typedFile, code: 'const send = async (): Promise<void> => {};\nawait send();' }],
];

let broken: string[][];

beforeAll(async () => {
  broken = await lint<string[][]>([...refused, ...allowed].map((row) => row.at(-1) as Seed));
}, 180_000);

test.each(refused.map(([policy, rule], at) => [policy, rule, at] as const))('refuses %s', (_policy, rule, at) => {
  expect(broken[at]).toContain(rule);
});

test.each(allowed.map(([policy], at) => [policy, refused.length + at] as const))('allows %s', (_policy, at) => {
  expect(broken[at]).toEqual([]);
});

test('the tree is clean', async () => {
  const { files, problems } = await lint<{ files: number; problems: string[] }>([]);
  expect(files).toBeGreaterThan(100);
  expect(problems).toEqual([]);
}, 180_000);

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { logEntries, type EntryForm, type LogCode } from '../../functions/ports/log-entries';

const project = resolve(__dirname, '../..');
const sources = readdirSync(join(project, 'functions'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: relative(project, join(project, 'functions', file)), text: readFileSync(join(project, 'functions', file), 'utf8') }));
const entries = Object.entries(logEntries) as [LogCode, EntryForm][];

/** Where a code is said: by the log of a desk or of an invocation, in a line of its own, or as what an accident is called. */
const saidAs = (code: string): RegExp => new RegExp(`(\\blog|logOf\\([^)]*\\)|logLine\\([^,]*,)\\(?\\s*'${code}'|\\? '${code}'|: '${code}';`);

test.each(entries.map(([code]) => [code]))('%s is said somewhere', (code) => {
  expect(sources.filter(({ file, text }) => !file.endsWith('log-entries.ts') && saidAs(code).test(text)).map(({ file }) => file)).not.toEqual([]);
});

test('nothing but the log logs', () => {
  const others = sources.filter(({ text }) => /console\.|context\.(log|trace|debug|info|warn|error)\b|process\.std(out|err)/.test(text)).map(({ file }) => file);
  expect(others).toEqual(['functions/adapters/system/say.ts']);
});

test('whatever is not for information says what to do', () => {
  expect(entries.filter(([, { level, todo }]) => (level === 'info') !== (todo === undefined)).map(([code]) => code)).toEqual([]);
});

/** As docs/operating.md has it. */
const drawn = entries.map(([code, { level, means, todo = '', facts }]) => `| \`${code}\` | ${level} | ${means} | ${todo} | ${Object.keys(facts).join(', ')} |`);

test('docs/operating.md has every code, what it means and what to do, and no other', () => {
  const page = readFileSync(join(project, 'docs/operating.md'), 'utf8');
  const [, listed = ''] = page.split('<!-- codes -->\n');
  expect(listed.trim().split('\n').slice(2)).toEqual(drawn);
});

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const project = resolve(__dirname, '../..');
const rows = readFileSync(resolve(project, 'docs/threats.md'), 'utf8').split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.includes('| proof |'));

test('every threat names the test that proves its answer, and that test is there', () => {
  const without = rows.filter((row) => {
    const [, file] = /\| `(tests\/[^`]+\.test\.tsx?)` \|$/.exec(row) ?? [];
    return file === undefined || !existsSync(resolve(project, file));
  });
  expect(rows.length).toBeGreaterThan(20);
  expect(without).toEqual([]);
});

test('each letter of STRIDE has its threats', () => {
  const named = rows.map((row) => row.split('|')[1]?.trim()).filter((name) => name !== '');
  expect(named).toEqual(['Spoofing', 'Tampering', 'Repudiation', 'Information disclosure', 'Denial of service', 'Elevation of privilege']);
});

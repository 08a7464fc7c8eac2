import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { BadPackage, pack } from '../../manifest/package';
import { inProject } from '../architecture/parts/run';
import { iconFile, installation, variables } from '../builders/installation';

test('packs manifest and icons at the root of a zip that is named by its version', () => {
  const { zip, xml } = pack(installation(), '1.2.3', iconFile);
  expect([zip.name, xml.name]).toEqual(['heard-1.2.3.zip', 'heard-1.2.3-outlook.xml']);
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files)).toEqual(['manifest.json', 'color.png', 'outline.png', 'color32x32.png']);
  expect(JSON.parse(new TextDecoder().decode(files['manifest.json']))).toMatchObject({ id: variables.HEARD_PACKAGE_ID, version: '1.2.3', validDomains: ['heard.marlshire.example'] });
});

test('one installation and version are the same bytes whenever they are packed', () => {
  const [one, other] = [pack(installation(), '1.2.3', iconFile), pack(installation(), '1.2.3', iconFile)];
  expect(Buffer.from(one.zip.bytes).equals(Buffer.from(other.zip.bytes))).toBe(true);
});

test('makes no package that would be refused, and says all that is wrong with it', () => {
  const making = () => pack(installation(), '1.2.3-beta', () => iconFile('icon-16.png'));
  expect(making).toThrow(BadPackage);
  expect(making).toThrow(/version 1\.2\.3-beta[\s\S]*icons\.color[\s\S]*icons\.outline/);
});

describe('npm run package', () => {
  const run = (...args: string[]) => {
    try {
      return { status: 0, said: execFileSync(process.execPath, [inProject('scripts/package.mjs'), ...args], { encoding: 'utf8', stdio: 'pipe', cwd: inProject(), env: {} as NodeJS.ProcessEnv }) };
    } catch (problem) {
      const { status, stderr } = problem as { status: number; stderr: string };
      return { status, said: stderr };
    }
  };
  const folder = mkdtempSync(join(tmpdir(), 'environment-'));
  const file = join(folder, 'marlshire.env');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('makes both packages of the environment in a file', () => {
    writeFileSync(file, Object.entries({ ...variables, HEARD_LABEL: 'proof' }).map(([name, value]) => `${name}="${value}"`).join('\n'));
    const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
    const { status, said } = run('--env', file);
    expect([status, said.trim().split('\n')]).toEqual([0, [`dist/package/heard-proof-${version}.zip`, `dist/package/heard-proof-${version}-outlook.xml`]]);
    for (const name of said.trim().split('\n')) rmSync(inProject(name));
  });

  test('stops at an environment that is wrong, an unknown option, a file that is not there', () => {
    writeFileSync(file, 'HEARD_DOMAIN=nowhere');
    expect(run('--env', file)).toMatchObject({ status: 1, said: expect.stringMatching(/HEARD_DOMAIN.*HEARD_PACKAGE_ID is missing/) });
    expect(run('--enf', file)).toMatchObject({ status: 1, said: expect.stringContaining('npm run package -- --env FILE') });
    expect(run('--env', join(folder, 'other.env'))).toMatchObject({ status: 1, said: expect.stringContaining('cannot be read: ENOENT') });
  });
});

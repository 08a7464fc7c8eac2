import { execFile } from 'node:child_process';
import { join } from 'node:path';

export const project = join(__dirname, '..', '..', '..');
export const inProject = (...path: string[]): string => join(project, ...path);

/** Runs a program of Node's in a process of its own and gives what it said; what it says of failures too. */
export function run(args: readonly string[], { cwd = project, env = process.env, input = '' }: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {}): Promise<string> {
  return new Promise((done, failed) => {
    const child = execFile(process.execPath, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout === '' && error) failed(new Error(stderr || error.message));
      else done(stdout);
    });
    child.stdin?.end(input);
  });
}

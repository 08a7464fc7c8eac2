import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', '..', 'shared', 'cases');

/** A file of cases that others wrote, kept beside the project. */
export const outsideCase = (...path: string[]): string => join(folder, ...path);

/** Runs what needs such a file; where it is not there the test is skipped and its name says so. */
export function withOutsideCases(path: string, name: string, run: () => void | Promise<void>): void {
  const carriedOut = async (): Promise<void> => run();
  if (existsSync(outsideCase(path))) test(name, carriedOut);
  else test.skip(`${name} (skipped: ../shared/cases/${path} is not there)`, carriedOut);
}

export const readLines = <T>(path: string): T[] =>
  readFileSync(outsideCase(path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

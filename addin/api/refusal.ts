import type { Problem } from '../../shared/contract/problem';

/** The server understood and said no. Its words are shown as they are. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** No answer came, or none that can be read: the same request may be made again. */
export class Unreachable extends Error {}

/** The host gave no token, or one that is refused. `mayAsk`: signing in again may help. */
export class NotSignedIn extends Error {
  constructor(
    message: string,
    readonly mayAsk: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What the server said of one field, if it said anything. `at` names it as the body does: `matters.0.area`. */
export function saidOf(error: unknown, at: string): string | undefined {
  if (!(error instanceof Refused)) return undefined;
  return error.problem.errors?.find((one) => one.at.replace(/\[(\d+)\]/g, '.$1').replace(/^[/.]|^body[./]/g, '').replaceAll('/', '.') === at)?.says;
}

export const isConflict = (error: unknown): error is Refused => error instanceof Refused && (error.problem.status === 409 || error.problem.status === 412);

/** Refused because the message may mean harm: unlike other conflicts it leaves the message where it was. */
export const isOfDanger = (error: unknown): boolean => error instanceof Refused && error.problem.code.startsWith('danger-');

/** Who changed it first and when, where that is known (412): of a case with the refusal, of settings with what is there now. */
export const changedBy = (error: unknown): string | undefined => (error instanceof Refused ? (error.problem.changed ?? (error.problem.current as { changed?: string } | undefined)?.changed) : undefined);

/** What is there now, where somebody else changed it first (412): to be shown beside what this person chose. */
export const currentIn = <V>(error: unknown): V | undefined => (error instanceof Refused && error.problem.status === 412 ? (error.problem.current as V | undefined) : undefined);

import { Refused } from '../../api/refusal';

/** Refusals of the whole that are about one part of it. */
const about: Record<string, string> = {
  'closure-not-covered': 'closures',
  'no-such-profile': 'usualProfile',
  'profile-name-taken': 'profiles',
  'profile-in-use': 'profiles',
  'profile-retired': 'usualProfile',
};

/** What the server refused of a part or of anything in it: `closures`, `profiles.0`. */
export function refusedOf(problem: unknown, part: string): string | undefined {
  if (!(problem instanceof Refused)) return undefined;
  const { errors = [], code, title, detail } = problem.problem;
  // A profile has its own place for what is wrong with it.
  const inside = part === 'profiles' ? [] : errors.filter(({ at }) => at.startsWith(`${part}.`));
  const found = errors.find(({ at }) => at === part) ?? inside[0];
  return found?.says ?? (about[code] === part ? `${title}. ${detail}` : undefined);
}

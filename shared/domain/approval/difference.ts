import { fields } from '../plan/fields';
import { isTypingFix } from './typing-fix';
import type { Version } from './version';

/** One thing that two versions say differently. */
export interface Difference {
  /** Its name in the version, such as `text.cost`. */
  path: string;
  before?: string;
  after?: string;
  /** Whether an approval of the one is no approval of the other. */
  material: boolean;
}

/** Texts that are signed word for word: "approvers sign the questions too". */
const wordForWord: readonly string[] = ['text.questions'];
const texts = new Set<string>(fields.filter(({ is }) => is === 'text').map(({ id }) => `text.${id}`));

/**
 * Where typing may be put right without asking anybody again: in running text. Dates, amounts, choices, ticks, answers,
 * names of one line, the title, the decision and the questions are material however little they change.
 */
const mayBeFixed = (path: string): boolean => (texts.has(path) || /^(?:principles|notes)\./.test(path)) && !wordForWord.includes(path);

function isMaterial(path: string, before: string | undefined, after: string | undefined): boolean {
  return before === undefined || after === undefined || !mayBeFixed(path) || !isTypingFix(before, after);
}

/** What changed from one version to another, in the order of their names. */
export function differencesBetween(before: Version, after: Version): Difference[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path) => {
    const [was, is] = [before[path], after[path]];
    return was === is ? [] : [{ path, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }), material: isMaterial(path, was, is) }];
  });
}

import { words } from '../../../words/in-tab';
import { retentionActs } from '../../../words/retention-acts';

/** What each act on a case says of itself. */
export const actsSaid = { ...words.acts, ...retentionActs } as const;

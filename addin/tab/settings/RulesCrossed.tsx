import type { ProfileBody } from '../../../shared/contract/clock';
import { Crossed } from '../../parts/Crossed';
import { words } from '../../words/in-tab';
import { partSaid } from './part-said';
import { differing, type Part, type Rules } from './rules';

interface RulesCrossedProps {
  said: string;
  by: string | undefined;
  began: Rules;
  theirs: Rules;
  mine: Partial<Rules>;
  brought: ProfileBody[];
  holidays: ReadonlySet<string>;
  onTheirs: () => void;
  onMine: () => void;
}

/** Changes of how a council counts that crossed somebody else's, part by part. */
export function RulesCrossed({ said, by, began, theirs, mine, brought, holidays, onTheirs, onMine }: RulesCrossedProps) {
  const touched = [...new Set([...(Object.keys(mine) as Part[]), ...differing(began, theirs)])];
  const saying = (part: Part, rules: Rules) => partSaid(part, rules, brought, holidays);
  const fields = touched.map((part) => ({ name: words.settings.parts[part], theirs: saying(part, theirs), mine: part in mine ? saying(part, { ...theirs, ...mine }) : words.crossed.sameAsBefore }));
  return <Crossed said={said} by={by} fields={fields} onTheirs={onTheirs} onMine={onMine} />;
}

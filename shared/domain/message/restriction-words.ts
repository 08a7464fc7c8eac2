import type { RestrictionGround } from '../case/vocabulary';

/** One line of the list: plain data. How phrases are written: `phrasesOf`. */
export interface RestrictionWords {
  ground: RestrictionGround;
  words: readonly string[];
}

const COUNCILLOR = 'councillor|councillors|cllr|cllrs';
const COMPLAIN = 'complain|complaining|complaint|complaints';

/**
 * Words that speak for closing a case (product rule "Restricted cases"). Ours, and no council's. A mention is not enough:
 * who copies a councillor in does not complain about one.
 */
export const restrictionWords: readonly RestrictionWords[] = [
  {
    ground: 'the complaints team',
    words: [`${COMPLAIN} about|against your|the complaints team|department|office|officer|officers|manager|staff|unit`, 'your complaints team|department|office|officer|officers|manager|staff ... ignored|rude|lied|failed|refused|lost|never|useless|biased', 'handling of my complaint', 'how my complaint was handled|dealt', 'way my complaint was handled|dealt'],
  },
  {
    ground: 'a councillor',
    words: [`${COMPLAIN} about|against my|our|your|a|the ... ${COUNCILLOR}`, `${COMPLAIN} about|against ${COUNCILLOR}`, `conduct|behaviour of ... ${COUNCILLOR}`, `${COUNCILLOR} ... conduct|behaviour|rude|shouted|swore|lied|bullied|insulted|abusive`, "members|councillors|member's|councillor's code of conduct"],
  },
  { ground: 'whistleblowing', words: ['whistleblow*', 'whistle blow*', 'blow|blowing|blew the whistle', 'protected disclosure', 'public interest disclosure'] },
  { ground: 'safeguarding', words: ['safeguarding', 'child protection', 'adult protection', 'at risk of abuse|harm|neglect', 'is|are|was|were|been|being abused|neglected|molested', 'sexual|physical|financial|emotional abuse'] },
  {
    ground: 'an employee complains',
    words: ['i work for|at the council', 'i work for|at your council', 'i am|was employed by the|your council', "i'm employed by the|your council", 'as an|a employee|officer|member of|at the|your|staff council', 'as a council employee|officer', 'i am a council employee|officer', "i'm a council employee|officer", 'my line manager'],
  },
];

import type { Nation } from '../clock/vocabulary';

/** A body that a person can go to who is not satisfied with the council's last answer. */
export interface Ombudsman {
  id: string;
  name: string;
  /** Where its own words are found; as a letter says it. */
  site: string;
  nations: readonly Nation[];
}

/** The first of a nation is the usual one. Wales is counted with England, and has its own. Data: nobody has checked it against each body's own pages. */
export const ombudsmen: readonly Ombudsman[] = [
  { id: 'lgsco', name: 'Local Government and Social Care Ombudsman', site: 'www.lgo.org.uk', nations: ['England and Wales'] },
  { id: 'housing', name: 'Housing Ombudsman', site: 'www.housing-ombudsman.org.uk', nations: ['England and Wales'] },
  { id: 'psow', name: 'Public Services Ombudsman for Wales', site: 'www.ombudsman.wales', nations: ['England and Wales'] },
  { id: 'spso', name: 'Scottish Public Services Ombudsman', site: 'www.spso.org.uk', nations: ['Scotland'] },
  { id: 'nipso', name: 'Northern Ireland Public Services Ombudsman', site: 'www.nipso.org.uk', nations: ['Northern Ireland'] },
];

/** Where a person of that nation can go, the usual one first. */
export const ombudsmenOf = (nation: Nation): Ombudsman[] => ombudsmen.filter(({ nations }) => nations.includes(nation));

/** What an Ombudsman decided, and how it is counted: found against the council, for it, or not looked into. */
export interface OmbudsmanFinding {
  id: string;
  name: string;
  counts: 'upheld' | 'not upheld' | 'not investigated';
}

/**
 * After the words of the Local Government and Social Care Ombudsman: fault and injustice in its decisions, and the
 * groups of its yearly figures for each council (not for us, referred back, closed after first enquiries, upheld, not upheld).
 */
export const ombudsmanFindings: readonly OmbudsmanFinding[] = [
  { id: 'not-for-us', name: 'Not for the Ombudsman', counts: 'not investigated' },
  { id: 'premature', name: 'Premature: sent back to the council', counts: 'not investigated' },
  { id: 'not-investigated', name: 'Closed without an investigation', counts: 'not investigated' },
  { id: 'withdrawn', name: 'Withdrawn by the person who complained', counts: 'not investigated' },
  { id: 'no-fault', name: 'No fault', counts: 'not upheld' },
  { id: 'fault-no-injustice', name: 'Fault, but no injustice', counts: 'upheld' },
  { id: 'fault-and-injustice', name: 'Fault and injustice', counts: 'upheld' },
  { id: 'remedied', name: 'Fault that the council had put right already', counts: 'upheld' },
];

/** Whom a letter names where it says that a person can go to the Ombudsman. */
export function usualOmbudsman(nation: Nation): Ombudsman {
  const [first] = ombudsmenOf(nation);
  if (!first) throw new Error(`No Ombudsman is known for ${nation}`);
  return first;
}

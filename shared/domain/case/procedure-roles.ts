/** What somebody is there for under a statutory procedure. */
export interface ProcedureRole {
  id: string;
  name: string;
  /** They must not be the council's own. */
  independent?: true;
}

/** A day that a statutory procedure names beside its clock. */
export interface ProcedureDay {
  id: 'plan agreed' | 'panel held' | 'recommendations received';
  name: string;
  /** It may be written down before it has come. */
  ahead?: true;
  /** What comes before it. */
  after?: ProcedureDay['id'];
}

/** Who takes part under a profile, and its days: recorded, never automated (product rule "statutory profiles"). */
export interface ProcedureRecord {
  source: string;
  roles: readonly ProcedureRole[];
  days: readonly ProcedureDay[];
}

/** As agreed with the person, in a plan (regulation 13(7) of 2009). */
const asAgreed: Omit<ProcedureRecord, 'source'> = {
  roles: [
    { id: 'investigator', name: 'Investigator' },
    { id: 'advocate', name: 'Advocate', independent: true },
    { id: 'mediator', name: 'Mediator or conciliator', independent: true },
  ],
  days: [{ id: 'plan agreed', name: 'Plan agreed with the person' }],
};

/** By profile. A profile that is not here asks for nobody. None was checked against the regulation in force. */
const byProfile: Readonly<Record<string, ProcedureRecord>> = {
  adults: { ...asAgreed, source: 'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009' },
  'public-health': { ...asAgreed, source: 'NHS Bodies and Local Authorities (Partnership Arrangements, Care Trusts, Public Health and Local Healthwatch) Regulations 2012, Part 5' },
  children: {
    source: 'Children Act 1989 Representations Procedure (England) Regulations 2006',
    roles: [
      { id: 'advocate', name: 'Advocate', independent: true },
      { id: 'investigating officer', name: 'Investigating officer, stage 2' },
      { id: 'independent person', name: 'Independent person, stage 2', independent: true },
      { id: 'panel chair', name: 'Chair of the review panel, stage 3', independent: true },
      { id: 'panel member', name: 'Member of the review panel, stage 3', independent: true },
    ],
    days: [
      { id: 'panel held', name: 'Review panel', ahead: true },
      { id: 'recommendations received', name: 'Recommendations of the panel', after: 'panel held' },
    ],
  },
};

/** Who and what is recorded under a profile; `undefined` where nobody is. */
export const procedureRecordOf = (profile: string): ProcedureRecord | undefined => byProfile[profile];

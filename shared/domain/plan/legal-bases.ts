import type { LondonDate } from '../../kernel/london';
import type { LegalBaseId } from './vocabulary';

/** A law or an agreement that asks a council to inform, consult or involve, and when it was in force. */
export interface LegalBase {
  id: LegalBaseId;
  name: string;
  from: LondonDate;
  /** The last day on which it was in force. */
  until?: LondonDate;
}

const day = (date: string): LondonDate => date as LondonDate;

/**
 * The register. The duty of section 138, on which the Kent report rests, was repealed in 2015. From general knowledge:
 * nobody has checked these days against legislation.gov.uk.
 */
export const legalBases: readonly LegalBase[] = [
  { id: 'lgpiha-138', name: 'Duty to inform, consult and involve: Local Government and Public Involvement in Health Act 2007, section 138', from: day('2009-04-01'), until: day('2015-05-25') },
  { id: 'best-value-3', name: 'Best value, consulting on how it is secured: Local Government Act 1999, section 3', from: day('2000-04-01') },
  { id: 'equality-149', name: 'Public sector equality duty: Equality Act 2010, section 149', from: day('2011-04-05') },
  { id: 'school-alterations', name: 'Alterations of maintained schools: School Organisation (Prescribed Alterations to Maintained Schools) (England) Regulations 2013', from: day('2014-01-28') },
  { id: 'childcare-5d', name: 'Children’s centres, before they open, change or close: Childcare Act 2006, section 5D', from: day('2010-01-12') },
  { id: 'traffic-orders', name: 'Traffic orders: Local Authorities’ Traffic Orders (Procedure) (England and Wales) Regulations 1996', from: day('1996-10-15') },
  { id: 'health-scrutiny', name: 'Substantial changes of health services: National Health Service Act 2006, section 244', from: day('2007-03-01') },
];

/** Whether it can be relied on for what opens on that day. */
export const isInForce = ({ from, until }: LegalBase, on: LondonDate): boolean => from <= on && (until === undefined || on <= until);

export const basesInForce = (on: LondonDate): LegalBase[] => legalBases.filter((base) => isInForce(base, on));

/** A procedure's own time, in words, and where that comes from. `checked`: somebody has read the source for this. */
export interface OwnClock {
  says: string;
  source: string;
  checked: boolean;
}

/** What a message can be that is not for the complaints procedure: who takes it, its own clock, and who may see it. */
export interface Procedure {
  id: string;
  name: string;
  takes: string;
  clock: OwnClock;
  seenBy: string;
  /** Another body's: nothing leaves the council. What it is called where the writer is told whom to write to. */
  elsewhere?: string;
}

const none = (why: string): OwnClock => ({ says: 'No time of its own that Heard knows.', source: why, checked: false });
const council = 'Whoever places messages, and whoever takes it';
const closed = 'Only those who take it; close the message to others before you hand it over';

const anotherBody = (id: string, name: string, body: string): Procedure => ({
  id, name, takes: body, clock: none('The other body’s own'), seenBy: council, elsewhere: body,
});

/**
 * Where a message goes that is not a complaint, comment, compliment or service request (product rule "Another procedure").
 * Times are those of the law as its text is commonly cited; nobody has checked one against the text in force.
 */
export const procedures: readonly Procedure[] = [
  { id: 'foi', name: 'Information request (FOI)', takes: 'The information governance team', seenBy: council, clock: { says: 'Answer within 20 working days after receipt.', source: 'Freedom of Information Act 2000, section 10', checked: false } },
  { id: 'eir', name: 'Environmental information request (EIR)', takes: 'The information governance team', seenBy: council, clock: { says: 'Answer within 20 working days after receipt; 40 where it is complex and large.', source: 'Environmental Information Regulations 2004, regulations 5 and 7', checked: false } },
  { id: 'subject-access', name: 'Subject access request', takes: 'The data protection officer', seenBy: closed, clock: { says: 'Answer within one month of receipt; two months more where it is complex.', source: 'UK GDPR, article 12(3)', checked: false } },
  { id: 'data-protection', name: 'Data protection complaint', takes: 'The data protection officer', seenBy: closed, clock: { says: 'Acknowledge within 30 days of receipt.', source: 'Data Protection Act 2018, section 164A, as the Data (Use and Access) Act 2025 inserts it', checked: false } },
  { id: 'adults', name: 'Adults’ social care complaint', takes: 'The adult social care complaints manager', seenBy: council, clock: { says: 'Acknowledge within 3 working days; answer as agreed, within six months.', source: 'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009', checked: false } },
  { id: 'children', name: 'Children’s social care complaint', takes: 'The children’s social care complaints manager', seenBy: council, clock: { says: 'Stage 1 within 10 working days, 20 where it is complex.', source: 'Children Act 1989 Representations Procedure (England) Regulations 2006', checked: false } },
  { id: 'public-health', name: 'Public health complaint', takes: 'The public health complaints manager', seenBy: council, clock: { says: 'Acknowledge within 3 working days; answer as agreed, within six months.', source: 'NHS Bodies and Local Authorities Regulations 2012, part 5', checked: false } },
  { id: 'safeguarding', name: 'Safeguarding concern', takes: 'The safeguarding team, by telephone', seenBy: closed, clock: { says: 'At once.', source: 'The council’s safeguarding procedures', checked: false } },
  { id: 'councillor', name: 'Complaint about a councillor', takes: 'The monitoring officer', seenBy: closed, clock: none('The council’s arrangements under the Localism Act 2011, section 28') },
  { id: 'whistleblowing', name: 'Whistleblowing or grievance', takes: 'The monitoring officer', seenBy: closed, clock: none('The council’s whistleblowing policy') },
  { id: 'school', name: 'Complaint about a school', takes: 'The school’s governing body', seenBy: council, elsewhere: 'the school', clock: none('The school’s own procedure, Education Act 2002, section 29') },
  { id: 'appeal', name: 'Appeal or tribunal', takes: 'The service whose decision it is, and legal services', seenBy: council, clock: none('The appeal’s own: it may be running already') },
  { id: 'insurance', name: 'Insurance claim', takes: 'The insurance team', seenBy: council, clock: none('The pre-action protocol for the kind of claim') },
  { id: 'before-claim', name: 'Letter before claim', takes: 'Legal services', seenBy: closed, clock: { says: 'Answer by the date that the letter gives, usually 14 days.', source: 'Practice Direction on Pre-Action Conduct, paragraph 6', checked: false } },
  { id: 'petition', name: 'Petition', takes: 'Democratic services', seenBy: council, clock: none('The council’s petition scheme') },
  { id: 'consultation', name: 'Response to an open consultation', takes: 'Whoever runs the consultation', seenBy: council, clock: { says: 'Before the consultation closes.', source: 'The consultation itself', checked: false } },
  { id: 'press', name: 'Press enquiry', takes: 'The press office', seenBy: council, clock: none('The journalist’s own deadline') },
  anotherBody('district', 'For the district council', 'the district council'),
  anotherBody('parish', 'For the parish or town council', 'the parish or town council'),
  anotherBody('nhs', 'For the NHS', 'the NHS'),
  anotherBody('police', 'For the police', 'the police'),
];

export const procedureCalled = (id: string): Procedure | undefined => procedures.find((each) => each.id === id);

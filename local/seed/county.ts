import type { CountingRules } from '../../shared/domain/clock/counting';
import type { KnownSenders } from '../../shared/domain/message/known-senders';
import type { CouncilSettings, HeldDivision, OtherBody, Role, ServiceArea } from '../../shared/domain/people/vocabulary';
import { readDate } from '../../shared/kernel/london';
import { marlshirePlaces } from './places';

/** A person of the invented county, as the directory and Heard know them together. */
export interface Person {
  /** How the local pages and commands call them. */
  id: string;
  oid: string;
  name: string;
  upn: string;
  roles: Role[];
  telephone?: string;
  areas: string[];
  /** Divisions that a member stands for, as they were elected on 1 May 2025. */
  divisions?: HeldDivision[];
  /** Has a valid token, but nobody has put them into Heard. */
  stranger?: true;
}

export interface Council {
  key: string;
  tenantId: string;
  mailbox: string;
  prefix: string;
  settings: CouncilSettings;
  counting?: Partial<CountingRules>;
  /** Which postcode lies in which division. */
  places?: { source: string; asOf: string; rows: string[][] };
  senders?: KnownSenders;
  /** Whom it warns and who is told of danger, by the names that the pages use. */
  /** Who its monitoring officer is. */
  monitoring?: string;
  warned?: Record<'duty' | 'unplaced' | 'everything' | 'dataProtection', string[]>;
  people: Person[];
}

const areas: ServiceArea[] = [
  { id: 'highways', name: 'Highways', directorate: 'Environment and Economy', words: ['pothole', 'road', 'pavement', 'footway', 'street light', 'streetlight', 'gully', 'drain', 'roadworks', 'verge', 'kerb'] },
  { id: 'waste', name: 'Waste and recycling sites', directorate: 'Environment and Economy', words: ['recycling', 'tip', 'bin', 'bins', 'rubbish', 'waste', 'skip', 'household waste'] },
  { id: 'libraries', name: 'Libraries', directorate: 'Communities', words: ['library', 'libraries', 'librarian', 'books', 'reading group'] },
  { id: 'registration', name: 'Registration of births, deaths and marriages', directorate: 'Communities', words: ['registrar', 'register office', 'birth certificate', 'death certificate', 'ceremony', 'wedding'] },
  { id: 'public-transport', name: 'Public transport', directorate: 'Environment and Economy', words: ['bus', 'buses', 'bus stop', 'timetable', 'bus pass'] },
  { id: 'countryside', name: 'Countryside and rights of way', directorate: 'Environment and Economy', words: ['footpath', 'bridleway', 'stile', 'country park', 'rights of way', 'gate'] },
  { id: 'education', name: 'Education and school transport', directorate: 'Children, Education and Families', words: ['school', 'admissions', 'school transport', 'taxi', 'special needs'] },
  { id: 'adult-social-care', name: 'Adult social care', directorate: 'Adults and Health', profile: 'adults', words: ['carer', 'care home', 'social worker', 'home care', 'assessment'] },
  { id: 'children', name: "Children's services", directorate: 'Children, Education and Families', profile: 'children', words: ['foster', 'children centre', 'youth club', 'family support'] },
  { id: 'trading-standards', name: 'Trading standards', directorate: 'Communities', words: ['rogue trader', 'scam', 'trading standards', 'doorstep'] },
  { id: 'customer-services', name: 'Customer services', directorate: 'Corporate Services', words: ['contact centre', 'call centre', 'website', 'on hold', 'telephone line'] },
];

/** Bodies that do not exist, for what is not the county's. */
const bodies: OtherBody[] = [
  { id: 'marl-vale', procedure: 'district', name: 'Marl Vale District Council', address: 'The Guildhall, High Street, Marlbridge', telephone: '03069 990 201', web: 'www.marlvale.example' },
  { id: 'north-marl', procedure: 'district', name: 'North Marl Borough Council', address: 'Town Hall, Market Place, Ashby', telephone: '03069 990 202', web: 'www.northmarl.example' },
  { id: 'vale-hospitals', procedure: 'nhs', name: 'Vale Hospitals NHS Trust, Patient Advice and Liaison Service', telephone: '03069 990 203' },
  { id: 'marlshire-police', procedure: 'police', name: 'Marlshire Police', telephone: '101' },
];

const oid = (tenant: string, number: number): string => `${tenant}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
/** Numbers that Ofcom keeps for drama: they ring nowhere. */
const drama = (number: number): string => `03069 990 ${String(number).padStart(3, '0')}`;

/** `[slug, name, roles, service areas, telephone, divisions]` */
type Row = [string, string, Role[], string[]?, number?, string[]?];

const elected = readDate('2025-05-01')!;

function peopleOf(domain: string, tenant: string, rows: Row[]): Person[] {
  return rows.map(([id, name, roles, own = [], telephone, divisions], at) => ({
    id,
    oid: oid(tenant, at + 1),
    name,
    upn: `${id.replace('-', '.')}@${domain}`,
    roles,
    areas: own,
    ...(telephone === undefined ? {} : { telephone: drama(telephone) }),
    ...(divisions && { divisions: divisions.map((division) => ({ division, from: elected })) }),
    ...(id.startsWith('lost-') ? { stranger: true as const } : {}),
  }));
}

/** Two councils that do not exist: one to work in, one that must never see the other. */
export const councils: Council[] = [
  {
    key: 'marlshire',
    tenantId: '11111111-1111-4111-8111-111111111111',
    mailbox: 'complaints@marlshire.example',
    prefix: 'HC',
    settings: { name: 'Marlshire County Council', areas, bodies },
    counting: { pauseCategories: ['Waiting for the resident', 'Waiting for another body', 'Legal proceedings'] },
    places: marlshirePlaces,
    senders: {
      forms: [{ address: 'online-forms@marlshire.example', name: 'Tell us about a problem', channel: 'web form', resident: { at: 'lines', name: 'Your name:', email: 'Your email:' } }],
      domains: ['marlshire.example'],
    },
    monitoring: 'gwen-marsh',
    warned: { duty: ['helen-brandt'], unplaced: ['sam-okoro', 'helen-brandt'], everything: ['helen-brandt'], dataProtection: ['helen-brandt'] },
    people: peopleOf('marlshire.example', 'a', [
      ['sam-okoro', 'Sam Okoro', ['Triage', 'Officer'], ['highways', 'waste'], 101],
      ['amara-field', 'Amara Field', ['Officer'], ['highways'], 102],
      ['priya-nandra', 'Priya Nandra', ['Officer'], ['registration', 'libraries'], 103],
      ['idris-cole', 'Idris Cole', ['Officer'], ['countryside', 'waste'], 104],
      ['helen-brandt', 'Helen Brandt', ['Manager'], [], 105],
      ['joan-pell', 'Joan Pell', ['Member'], [], 114, ['Ashby North', 'Saltmarsh and Quay']],
      ['ravi-dunmore', 'Ravi Dunmore', ['Member'], [], 115, ['Hexworth']],
      ['bea-author', 'Bea Ashworth', ['Author'], ['public-transport'], 106],
      ['noor-team', 'Noor Rahim', ['EngagementTeam'], [], 107],
      ['leo-approver', 'Leo Marchant', ['Approver'], ['highways'], 108],
      ['eve-equal', 'Eve Lindqvist', ['EqualitiesReader']],
      ['ada-admin', 'Ada Whitlock', ['Administrator'], [], 109],
      ['lost-person', 'Lee Strand', ['Officer']],
      ['gwen-marsh', 'Gwen Marsh', [], [], 110],
      ['dora-head', 'Dora Lindley', ['Approver'], ['libraries'], 111],
      ['ann-finance', 'Ann Bello', ['Approver'], [], 112],
      ['ben-finance', 'Ben Hale', ['Approver'], [], 113],
      ['imran-member', 'Imran Shah', ['Approver']],
    ]),
  },
  {
    key: 'northmere',
    tenantId: '22222222-2222-4222-8222-222222222222',
    mailbox: 'complaints@northmere.example',
    prefix: 'NC',
    settings: { name: 'Northmere County Council', areas },
    people: peopleOf('northmere.example', 'b', [
      ['nina-holt', 'Nina Holt', ['Triage', 'Officer'], ['highways', 'libraries'], 201],
      ['omar-vale', 'Omar Vale', ['Manager'], [], 202],
    ]),
  },
];

/** Finds a person of either council. */
export function personCalled(id: unknown): { person: Person; council: Council } | undefined {
  for (const council of councils) {
    const person = council.people.find((each) => each.id === id);
    if (person) return { person, council };
  }
  return undefined;
}

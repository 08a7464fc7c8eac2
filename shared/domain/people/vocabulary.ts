import type { LondonDate } from '../../kernel/london';

/** App roles of the directory. They come from the token alone. */
export const roles = ['Triage', 'Officer', 'Manager', 'Author', 'EngagementTeam', 'Approver', 'Member', 'EqualitiesReader', 'Administrator'] as const;
export type Role = (typeof roles)[number];

/** A person's object id in the directory. */
export type PersonId = string;

/** Somebody outside the council who writes to it, or is written to: as the message said. */
export interface Correspondent {
  name: string;
  address: string;
}

/** From one London day to another, both included. */
export interface Days {
  from: LondonDate;
  until: LondonDate;
}

/** Who acts for somebody, and on which days. */
export interface Deputy extends Days {
  person: PersonId;
}

/** A division that somebody stands for, by its name in the council's table; without `until`, still. */
export interface HeldDivision {
  division: string;
  from: LondonDate;
  until?: LondonDate;
}

/** What the directory does not know of a person: Heard's own data. */
export interface Person {
  id: PersonId;
  name: string;
  telephone?: string;
  /** Where the council itself writes to them: an address of its own domains. */
  email?: string;
  /** Service areas that an officer works in. */
  areas: string[];
  divisions?: HeldDivision[];
  deputy?: Deputy;
  absence?: Days;
  /** The last day on which they work here; absent while nobody has said that they leave. */
  lastDay?: LondonDate;
  /** The roles of the last token that they opened Heard with, and on which London day: shown, and never gone by. */
  seen?: { roles: Role[]; on: LondonDate };
}

export interface ServiceArea {
  id: string;
  name: string;
  directorate: string;
  /** Words of residents that point to this service: data that the council keeps. */
  words?: string[];
  /** The profile that its complaints are answered under; absent, the council's usual one. */
  profile?: string;
}

/** A body that takes what is not the county's: whom to write to, as data that the council keeps. */
export interface OtherBody {
  id: string;
  /** The row of the table of procedures that it takes. */
  procedure: string;
  name: string;
  address?: string;
  telephone?: string;
  web?: string;
}

export interface CouncilSettings {
  name: string;
  /** Bodies that take what is not the county's. */
  bodies?: OtherBody[];
  areas: ServiceArea[];
  /** How many acknowledgements one address is sent in a day before a manager is asked; 0 is no end. Absent: as usual. */
  acknowledgementsADay?: number;
  /** How long outgoing mail waits for Undo; 0 is not at all. Absent: as usual. */
  undoSeconds?: number;
}

/** What of a person is changed by itself. */
export const personFacts = ['name', 'telephone', 'email', 'areas', 'divisions', 'deputy', 'absence', 'lastDay'] as const;
export type PersonFact = (typeof personFacts)[number];

/** The Chair of the Corporate Complaints Group, and a directorate's lead officer for complaints: they write and sign what is no number in reports (Kent). */
export const appointedPosts = ['chair', 'lead officer'] as const;
export type AppointedPost = (typeof appointedPosts)[number];

/** What somebody is in the council beside their roles: no token says it, Heard's own data does. */
export const posts = ['monitoring officer', ...appointedPosts] as const;
export type Post = (typeof posts)[number];

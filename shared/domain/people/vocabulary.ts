/** App roles of the directory. They come from the token alone. */
export const roles = ['Triage', 'Officer', 'Manager', 'Author', 'EngagementTeam', 'Approver', 'Member', 'EqualitiesReader', 'Administrator'] as const;
export type Role = (typeof roles)[number];

/** A person's object id in the directory. */
export type PersonId = string;

/** What the directory does not know of a person: Heard's own data. */
export interface Person {
  id: PersonId;
  name: string;
  telephone?: string;
  /** Service areas that an officer works in. */
  areas: string[];
}

export interface ServiceArea {
  id: string;
  name: string;
  directorate: string;
  /** Words of residents that point to this service: data that the council keeps. */
  words?: string[];
}

export interface CouncilSettings {
  name: string;
  areas: ServiceArea[];
}

import { z } from 'zod';
import type { PersonId } from '../shared/domain/people/vocabulary';
import type { LondonDate } from '../shared/kernel/london';
import { seal, unseal } from './adapters/system/digest';

const Named = z.tuple([z.string(), z.string(), z.iso.date()]);
const purpose = 'how often a member is sent a digest';

/** Whose choice a link speaks for. */
export interface MemberLink {
  council: string;
  person: PersonId;
}

/** Signs who it is and until when: what a member carries from a digest to the page where they say how often. It stands after `#`, which no server's log sees. */
export function memberToken(secret: string, { council, person }: MemberLink, until: LondonDate): string {
  return seal(purpose, secret, [council, person, until]);
}

/** Whose link it is; `undefined` where it was changed, made by another deployment, or has ended. */
export function readMemberToken(secret: string, token: string, today: LondonDate): MemberLink | undefined {
  const named = unseal(purpose, secret, token);
  if (named === undefined) return undefined;
  const [council, person, until] = Named.parse(named);
  return today <= until ? { council, person } : undefined;
}

/** The page that such a link opens. */
export const memberPage = (publicUrl: string, token: string): string => `${publicUrl}/how-often.html#${token}`;

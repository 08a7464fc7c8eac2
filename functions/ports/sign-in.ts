import type { PersonId, Role } from '../../shared/domain/people/vocabulary';

/** What a verified token says. Roles come from nowhere else. */
export interface SignedIn {
  tenantId: string;
  person: PersonId;
  roles: Role[];
}

export interface SignIn {
  /** Verifies an Authorization header. `unsigned`: no token that can be trusted; `unscoped`: trusted, but not for this API. */
  verify(authorization: string | null): Promise<SignedIn | 'unsigned' | 'unscoped'>;
}

/** The directory's keys could not be fetched just now: nobody can be let in, and nobody is turned away for good. */
export class SignInUnavailable extends Error {
  constructor(cause: unknown) {
    super('The directory could not be asked who this is', { cause });
    this.name = 'SignInUnavailable';
  }
}

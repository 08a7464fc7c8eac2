/** Whom this machine signed in, as the token says it. */
export interface Claims {
  oid: string;
  tid: string;
  name: string;
  preferred_username: string;
}

export const claimsOf = (token: string): Claims => JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as Claims;

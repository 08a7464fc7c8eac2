import type { PrincipleId } from './vocabulary';

/** A principle that a formal consultation is measured by, and what it asks. Each is met by evidence, not by a tick. */
export interface Principle {
  id: PrincipleId;
  of: 'Gunning' | 'Brown';
  asks: string;
}

/**
 * R v Brent LBC, ex parte Gunning (1985): how a consultation is held. R (Brown) v Secretary of State for Work and
 * Pensions [2008] EWHC 3158 (Admin): how due regard is had to equality. "Consider the Gunning and Brown Principles"
 * (Lincolnshire 2017, Community Engagement Policy).
 */
export const principles: readonly Principle[] = [
  { id: 'gunning-formative', of: 'Gunning', asks: 'It is held while the proposal is still being formed.' },
  { id: 'gunning-reasons', of: 'Gunning', asks: 'People are given enough reasons and facts to consider it and to answer.' },
  { id: 'gunning-time', of: 'Gunning', asks: 'People are given enough time.' },
  { id: 'gunning-account', of: 'Gunning', asks: 'What they say is conscientiously taken into account before it is decided.' },
  { id: 'brown-aware', of: 'Brown', asks: 'Those who decide know of the equality duty.' },
  { id: 'brown-before', of: 'Brown', asks: 'It is fulfilled before and while the decision is considered, not after.' },
  { id: 'brown-substance', of: 'Brown', asks: 'It is exercised in substance, with rigour and an open mind.' },
  { id: 'brown-own', of: 'Brown', asks: 'The council fulfils it itself and leaves it to nobody else.' },
  { id: 'brown-continuing', of: 'Brown', asks: 'It goes on after the decision, while it is carried out.' },
  { id: 'brown-records', of: 'Brown', asks: 'It is recorded how it was considered.' },
];

import type { Case } from '../../shared/domain/case/case';
import { isForConstituent, mayOnlyRepeat, type Authority } from '../../shared/domain/case/on-behalf';
import type { WriterRole } from '../../shared/domain/case/vocabulary';
import { shortDate } from '../../shared/kernel/london';
import type { WriterView } from '../../shared/contract/people';
import type { Roster } from './roster';

const roles: Record<WriterRole, string> = {
  family: 'a member of the family',
  advocate: 'an advocate',
  solicitor: 'a solicitor',
  'attorney or deputy': 'an attorney or deputy',
  councillor: 'a councillor',
  MP: 'an MP',
  organisation: 'an organisation',
};

function authorityInWords(authority: Authority, person: string, roster: Roster): string {
  if (authority.is === 'not asked') return `${person} has not been asked yet.`;
  const recorded = `${shortDate(authority.on)}, recorded by ${roster.person(authority.by).name}`;
  switch (authority.is) {
    case 'asked':
      return `${person} was asked: ${recorded}.`;
    case 'given':
      return `Given by ${person}, ${authority.how}: ${recorded}. It covers: ${authority.scope}.`;
    case 'refused':
      return `Refused by ${person}: ${recorded}.`;
    case 'basis':
      return `Not needed from ${person}: ${authority.basis}; ${recorded}.`;
  }
}

/** Who writes and whom it is about, with what they may be told. */
export function writerView({ writer, onBehalf }: Pick<Case, 'writer' | 'onBehalf'>, roster: Roster): WriterView {
  const name = writer.name || writer.address;
  if (!onBehalf) return { said: `${name} writes for themselves.` };
  const { as, of, authority } = onBehalf;
  const open = mayOnlyRepeat(onBehalf);
  return {
    said: `${name} writes as ${roles[as]}, about ${of}.`,
    onBehalf: { as, of },
    authority: {
      is: authority.is,
      recorded: !open,
      said: `${authorityInWords(authority, of, roster)}${open ? ` Until authority is recorded, letters repeat only what ${name} told us.` : ''}`,
    },
    ...(isForConstituent(onBehalf) && { note: `${name} is answered in this one case, and never sees its record.` }),
  };
}

/** What a holding reply can say while nobody knows whether the writer may act. */
export const reasonsFrom = ({ onBehalf }: Pick<Case, 'onBehalf'>): string[] => (mayOnlyRepeat(onBehalf) ? [`We are waiting to hear from ${onBehalf.of} whether you may act for them.`] : []);

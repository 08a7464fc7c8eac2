import type { RegisterView } from '../../shared/contract/plan-register';
import { closesOn, opensOn } from '../../shared/domain/plan/dates';
import type { RegisterRow } from '../../shared/domain/plan/register';
import { unreachable } from '../../shared/kernel/result';
import { shortDate } from '../../shared/kernel/london';
import type { BroughtIn, RegisterRead } from '../use-cases/bring-in-register';
import type { Roster } from './roster';

function wrongSaid({ because, said = '' }: Extract<RegisterRow, { is: 'wrong' }>): string {
  switch (because) {
    case 'no title':
      return 'It has no title. Write one, or take the row out.';
    case 'no such service':
      return said === '' ? 'It names no service area. Write one that Heard knows.' : `“${said}” is no service area that Heard knows. Write it as Settings has it.`;
    case 'not a date':
      return `“${said}” is not a day. Write it like 3 June 2025.`;
    case 'closes before it opens':
      return 'It closes before it opens. Put one of the two days right.';
    default:
      return unreachable(because);
  }
}

function saysOf(row: BroughtIn, roster: Roster): string {
  if (row.is === 'wrong') return wrongSaid(row);
  const [opens, closes] = [opensOn(row.draft), closesOn(row.draft)];
  const days = [opens && `opens ${shortDate(opens)}`, closes && `closes ${shortDate(closes)}`].filter((each) => each !== undefined);
  return [roster.area(row.area).name, ...days].join(', ');
}

/** What became of a register, or would, in words. */
export function planRegisterView({ rows, others }: RegisterRead, roster: Roster): RegisterView {
  const count = (...standings: BroughtIn['standing'][]): number => rows.filter(({ standing }) => standings.includes(standing)).length;
  return {
    rows: rows.map((row) => ({ row: row.row, title: row.title, standing: row.standing, says: saysOf(row, roster), ...(row.plan !== undefined && { plan: row.plan }) })),
    counts: { new: count('new'), there: count('there', 'twice'), wrong: count('wrong') },
    others,
  };
}

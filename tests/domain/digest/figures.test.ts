import { figuresFrom, risingThemes, type FigureNames } from '../../../shared/domain/digest/figures';
import type { FollowedPlan } from '../../../shared/domain/digest/follow';
import { questionsFrom } from '../../../shared/domain/digest/questions';
import { contentFor } from '../../../shared/domain/digest/run';
import type { FiguresOf, ToldCount, ToldMonth, ToldRow, ToldShare } from '../../../shared/domain/figures/told';
import type { Instant, LondonDate } from '../../../shared/kernel/london';

const names: FigureNames = { areas: [{ id: 'highways', name: 'Roads and pavements', directorate: 'Place' }, { id: 'libraries', name: 'Libraries', directorate: 'Community' }] };
const count = (n?: number): ToldCount => (n === undefined ? { is: 'not shown' } : { is: 'exact', count: n });
const share = (percent?: number, is: 'exact' | 'at least' = 'exact'): ToldShare => (percent === undefined ? { is: 'not shown' } : { is, percent });
const row = (of: FiguresOf, received?: number, within?: ToldShare, explained?: ToldShare): ToldRow => ({ of, received: count(received), standards: { due: count(received), within: within ?? share(), withinOrExplained: explained ?? share() } });
const told = (month: string, rows: ToldRow[]): ToldMonth => ({ month, toldAt: '2025-06-01T03:00:00.000Z' as Instant, rows });

const april = told('2025-04', [row({ is: 'county' }, 100, share(76), share(89)), row({ is: 'area', id: 'highways' }, 40, share(81)), row({ is: 'area', id: 'libraries' }, undefined)]);
const may = told('2025-05', [row({ is: 'county' }, 120, share(72), share(87)), row({ is: 'area', id: 'highways' }, 52, share(74)), row({ is: 'area', id: 'libraries' }, 9), row({ is: 'directorate', id: 'Place' }, 60, share(93, 'at least'))]);

test('standards stand beside those of the month before and of the year; what is not shown is left to words', () => {
  expect(figuresFrom({ month: may, before: april, year: april.rows }, names)).toMatchObject({
    to: '2025-05-31',
    lines: [
      { label: 'Complaints received', before: '100', month: '120', year: '100' },
      { label: 'Answered in time', before: '76%', month: '72%', year: '76%' },
      { label: 'In time, or explained in time', before: '89%', month: '87%', year: '89%' },
      { label: 'Place, in time', before: undefined, month: '93% or more', year: undefined },
      { label: 'Community, in time', before: undefined, month: undefined, year: undefined },
      { label: 'Roads and pavements, in time', area: 'highways', before: '81%', month: '74%', year: '81%' },
      { label: 'Libraries, in time', area: 'libraries', before: undefined, month: undefined, year: undefined },
    ],
  });
});

test('a theme rises by a quarter and by five at least, between two months that were both told', () => {
  expect(risingThemes({ month: may, before: april }, names)).toEqual([{ area: 'highways', name: 'Roads and pavements', before: 40, now: 52 }]);
  expect(risingThemes({ month: told('2025-05', [row({ is: 'area', id: 'highways' }, 49)]), before: april }, names)).toEqual([]);
  expect(risingThemes({ month: may }, names)).toEqual([]);
});

test('a month’s questions leave room for the consultations that open: once figures were told, those are asked about', () => {
  const plans = ['Mobile library', 'Bus times'].map((title, at) => ({ planId: `EP-${at}`, title, approach: 'consult' as const, opens: `2025-07-0${at + 7}` as LondonDate, places: [], told: [], signedOffAt: '2025-06-03T10:00:00.000Z' as Instant }));
  const questions = questionsFrom({ month: may, before: april, year: [] }, names, plans, '2025-06-09' as LondonDate);
  const event = { id: 'EP-1/opens', news: 'to open' as const, planId: 'EP-1', title: 'Bus times', on: '2025-07-08' as LondonDate, approach: 'consult' as const, places: [], found: '2025-06-08' as LondonDate };
  const figures = { ...figuresFrom({ month: may, before: april, year: [] }, names), found: '2025-06-01' as LondonDate };
  const asked = (after: string) => contentFor({ on: '2025-06-09' as LondonDate, council: 'Marlshire', events: [event], figures, questions }, { after: after as LondonDate, divisions: [], frequency: 'weekly' }).questions.map(({ rule }) => rule);
  expect(asked('2025-05-31')).toEqual(['slower answers', 'rising theme', 'missed explanations']);
  expect(asked('2025-06-02')).toEqual(['opens next', 'opens next']);
});

test('questions come from stated rules, one of each first', () => {
  const plan = { planId: 'EP-7', title: 'Mobile library', approach: 'consult', opens: '2025-07-07' as LondonDate, places: [], signedOffAt: '2025-06-03T10:00:00.000Z' as Instant } as const;
  const followed: FollowedPlan = { ...plan, places: [], told: ['to open'] };
  const opens = { rule: 'opens next', text: '“Mobile library” opens on Mon 7 July. What can people still change, and who decides?' };
  expect(questionsFrom({ month: may, before: april, year: [] }, names, [followed], '2025-06-09' as LondonDate)).toEqual([
    { rule: 'slower answers', text: 'Answers about Roads and pavements in time fell from 81% to 74% in May. What is being done about it?', about: 'Roads and pavements' },
    { rule: 'rising theme', text: 'Complaints about Roads and pavements rose from 40 to 52 in May. What has been tried, and what worked?' },
    { rule: 'missed explanations', text: 'In May, 13% of complaints were neither answered in time nor explained in time. What would help people to know where they stand?' },
    opens,
  ]);
  expect(questionsFrom(undefined, names, [followed], '2025-06-09' as LondonDate)).toEqual([opens]);
  expect(questionsFrom(undefined, names, [{ ...followed, told: ['to open', 'called off'] }], '2025-06-09' as LondonDate)).toEqual([]);
});

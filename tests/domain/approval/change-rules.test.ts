import { changeRules } from '../../../shared/domain/approval/change-rules';
import type { ApprovalRules, Route } from '../../../shared/domain/approval/routes';
import { rulesWith, usualRoute } from '../../builders/approvals';

const council = { directorates: ['Communities', 'Place'], here: new Set(['head', 'ann', 'bob', 'member', 'noor']) };
const before = rulesWith();
const withRoute = (otherwise: Route): ApprovalRules => rulesWith(otherwise);
const people = (named: string[], needs: 'any' | 'all' | number = 'any'): Route => [[{ is: 'people', id: 'head', title: 'Head', as: 'Head of Service', people: named, needs }]];
const change = (asked: ApprovalRules, by = 'ada', of = council) => changeRules(asked, before, by, of);

test('a route is changed by whoever is not put into it, and the story names who is asked', () => {
  expect(change(withRoute(people(['ann', 'bob'], 'all')))).toMatchObject({ ok: true, value: { routes: [{ directorate: 'Communities', which: 'otherwise', people: ['ann', 'bob'] }] } });
  expect(change({ ...before, quality: 'strongly recommended', remindAfter: 5, team: [] })).toMatchObject({ ok: true, value: { quality: 'strongly recommended', remindAfter: 5, team: [], routes: [] } });
});

test.each<[string, ApprovalRules, string, by: string]>([
  ['asks nobody', withRoute(people([])), 'route-not-whole', 'ada'],
  ['needs more than it names', withRoute(people(['ann', 'bob'], 3)), 'route-not-whole', 'ada'],
  ['names one person twice', withRoute(people(['ann', 'ann'], 2)), 'route-not-whole', 'ada'],
  ['asks nobody who decides by the report', withRoute([[{ is: 'committee', id: 'cabinet', title: 'Cabinet' }]]), 'route-not-whole', 'ada'],
  ['names somebody who has left', withRoute(people(['gone'])), 'no-such-person', 'ada'],
  ['puts whoever changes it before plans', withRoute(people(['ann'])), 'routes-name-yourself', 'ann'],
  ['is of a directorate that there is not', { ...before, routes: [...before.routes, { directorate: 'Elsewhere', highLevel: [], otherwise: [] }] }, 'no-such-directorate', 'ada'],
  ['is given twice', { ...before, routes: [...before.routes, ...before.routes] }, 'no-such-directorate', 'ada'],
])('a route that %s is refused', (_what, asked, code, by) => {
  const was = by === 'ann' ? rulesWith(people(['head'])) : before;
  expect(changeRules(asked, was, by, council)).toMatchObject({ ok: false, refusal: { code } });
});

test('what stands as it stood is not asked about, whoever has left since; a directorate may be without a route', () => {
  const left = { ...council, here: new Set(['ann', 'bob', 'member', 'noor']) };
  expect(change({ ...before, remindAfter: 4 }, 'ada', left)).toMatchObject({ ok: true });
  expect(change(withRoute([...usualRoute, [{ is: 'committee', id: 'cabinet', title: 'Cabinet' }]]), 'ada', left)).toMatchObject({ ok: false, refusal: { code: 'route-not-whole' } });
  expect(change({ ...before, routes: [] }, 'ada', left)).toMatchObject({ ok: true, value: { routes: [{ which: 'highLevel', people: [] }, { which: 'otherwise', people: [] }] } });
});

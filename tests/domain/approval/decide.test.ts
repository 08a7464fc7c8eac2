import type { ApprovalCommand, Ground } from '../../../shared/domain/approval/commands';
import type { Route, RouteStep } from '../../../shared/domain/approval/routes';
import { currentOf } from '../../../shared/domain/approval/submission';
import { approver, approving, author, draftWith, everyCriterion, Life, passing, planBy, rulesWith, submitting, team, wholeDraft } from '../../builders/approvals';
import { day, instant } from '../../builders/moments';

const stageOf = ({ plan }: Life): string => plan.situation.is;
const people = (id: string, names: string[], needs: 'any' | 'all' | number = 'any') => ({ is: 'people' as const, id, title: id, as: 'Head of Service' as const, people: names, needs });
const routed = (route: Route): Life => new Life(undefined, { rules: rulesWith(route) });

test('a plan goes from its author to the Team, its approvers in order, and is signed off once', () => {
  const life = new Life();
  expect(life.does(author, submitting())).toBe('VersionSubmitted');
  expect(stageOf(life)).toBe('quality check');
  expect(life.does(team, passing())).toBe('QualityPassed');
  expect(life.does(approver('ann'), approving('money'))).toBe('request-closed');
  expect(life.does(approver('head'), approving('head'))).toBe('PlanApproved');
  expect(life.does(approver('bob'), approving('money'))).toBe('PlanApproved, PlanSignedOff');
  expect(stageOf(life)).toBe('signed off');
  expect(life.told).toEqual(['noor: check asked', 'head: approval asked', 'ann: approval asked', 'bob: approval asked', 'ann: request closed', 'author: signed off']);
});

test.each<[string, Ground['by'], Partial<Extract<ApprovalCommand, { type: 'Submit' }>>, string]>([
  ['by somebody who does not write it', { id: 'another' }, {}, 'not-the-author'],
  ['by the Team', team, {}, 'VersionSubmitted'],
  ['while something is missing', author, { draft: draftWith({ formats: ' ' }) }, 'plan-not-whole'],
  ['while a legal base is not in force', author, { draft: { ...wholeDraft, bases: { 'lgpiha-138': 'yes' } } }, 'plan-not-whole'],
  ['with words for an amount that it is not asked, since it informs', author, { draft: draftWith({ cost: 'a lot' }) }, 'VersionSubmitted'],
  ['in a directorate without a route', author, { directorate: 'Place' }, 'no-route'],
  ['without the Team, where it must check', author, { withoutCheck: { because: 'It is urgent.', checks: [] } }, 'team-check-needed'],
  ['where a step asks only whoever wrote it', author, { writers: ['head'] }, 'nobody-may-decide'],
])('submitted %s: %s', (_, by, change, came) => {
  expect(new Life().does(by, submitting(change))).toBe(came);
});

test('where the check is only recommended, a plan goes on without it with a reason, and not without the other teams', () => {
  const life = new Life(undefined, { rules: rulesWith(undefined, { quality: 'strongly recommended' }) });
  const kept = draftWith({ personalData: 'Names and addresses, for a year.' });
  expect(life.does(author, submitting({ draft: kept, withoutCheck: { because: 'It was checked last year.', checks: [] } }))).toBe('check-missing');
  expect(life.does(author, submitting({ draft: kept, withoutCheck: { because: 'It was checked last year.', checks: [{ id: 'information governance', said: 'Seen by Ada Whitlock.' }] } }))).toBe('VersionSubmitted');
  expect(stageOf(life)).toBe('approval');
});

test.each<[string, Extract<ApprovalCommand, { type: 'PassQuality' }>['criteria'], 'must' | 'strongly recommended', string]>([
  ['with one not looked at', everyCriterion.slice(1), 'must', 'criteria-open'],
  ['with one not met, where it is a must', everyCriterion.map((each) => ({ ...each, met: 'no' as const, said: 'Too short.' })), 'must', 'criteria-open'],
  ['with one not met and said, where it is recommended', everyCriterion.map((each) => ({ ...each, met: 'no' as const, said: 'Too short.' })), 'strongly recommended', 'QualityPassed'],
  ['with one not met and nothing said', everyCriterion.map((each) => ({ ...each, met: 'no' as const })), 'strongly recommended', 'criteria-open'],
  ['with one that does not apply, and why', everyCriterion.map((each) => ({ ...each, met: 'does not apply' as const, said: 'Nobody is asked.' })), 'must', 'QualityPassed'],
])('a plan is passed %s, and the policy says %s', (_, criteria, quality, came) => {
  const life = new Life(undefined, { rules: rulesWith(undefined, { quality }) });
  life.does(author, submitting());
  expect(life.does(team, { ...passing(), criteria } as ApprovalCommand)).toBe(came);
});

test('nobody of the Team checks what they wrote, and nobody else checks', () => {
  const life = new Life();
  life.does(author, submitting({ writers: ['noor'] }));
  expect(life.does(team, passing())).toBe('wrote-it');
  expect(life.does(approver('head'), passing())).toBe('not-of-the-team');
  expect(life.does({ id: 'another', asTeam: true }, passing())).toBe('QualityPassed');
});

test.each<[string, Ground['by'], ApprovalCommand, string]>([
  ['by whoever is asked', approver('head'), approving('head'), 'PlanApproved'],
  ['without the role', { id: 'head' }, approving('head'), 'not-an-approver'],
  ['by somebody who is not asked', approver('another'), approving('head'), 'not-asked'],
  ['by the author', { ...author, asApprover: true }, approving('head'), 'wrote-it'],
  ['of another version than the one that was read', approver('head'), approving('head', 'v0'), 'not-what-you-read'],
  ['sent back, of another version', approver('head'), { type: 'SendBack', hash: 'v0', because: 'Say what it costs.' }, 'not-what-you-read'],
  ['passed on to its author', approver('head'), { type: 'PassOn', step: 'head', to: 'author' }, 'cannot-take-it'],
  ['passed on to nobody, where nobody is left', approver('head'), { type: 'PassOn', step: 'head' }, 'say-whose'],
  ['passed on', approver('head'), { type: 'PassOn', step: 'head', to: 'cleo' }, 'PassedOn'],
  ['recalled by its author', author, { type: 'Recall' }, 'PlanRecalled'],
  ['recalled by an approver', approver('head'), { type: 'Recall' }, 'not-the-author'],
])('%s: %s', (_, by, command, came) => {
  expect(new Life().asked().does(by, command)).toBe(came);
});

test('the Team is told that a check is not needed any more, but whoever ended it', () => {
  const rules = rulesWith(undefined, { team: ['noor', 'nils'] });
  const recalled = new Life(undefined, { rules });
  recalled.does(author, submitting());
  recalled.does(author, { type: 'Recall' });
  expect(recalled.told).toEqual(['noor: check asked', 'nils: check asked', 'noor: request closed', 'nils: request closed']);
  const passed = new Life(undefined, { rules }).asked();
  expect(passed.told).toEqual(['noor: check asked', 'nils: check asked', 'head: approval asked', 'nils: request closed']);
});

test('sending back ends what everybody else was asked, and the author is told', () => {
  const life = routed([[people('both', ['head', 'ann'], 'all')]]).asked();
  life.does(approver('head'), approving('both'));
  expect(life.does(approver('ann'), { type: 'SendBack', hash: 'v1', because: 'Say what it costs.' })).toBe('PlanSentBack');
  expect(life.plan.situation).toMatchObject({ is: 'sent back', by: 'ann', because: 'Say what it costs.' });
  expect(life.does(approver('head'), approving('both'))).toBe('nothing');
  expect(life.told.at(-1)).toBe('author: sent back');
});

test('whoever it is not passes it on without refusing, and the new one approves', () => {
  const life = new Life().asked();
  life.does(approver('head'), { type: 'PassOn', step: 'head', to: 'cleo', because: 'Cleo has libraries now.' });
  expect(life.does(approver('head'), approving('head'))).toBe('not-asked');
  expect(life.does(approver('cleo'), approving('head'))).toBe('PlanApproved');
  expect(life.told).toEqual(expect.arrayContaining(['cleo: approval asked']));
});

test('it is not passed on to somebody who has signed another place of the step, and could sign no second', () => {
  const deputies = [{ of: 'head', person: 'dee', from: day('2025-04-01'), until: day('2025-04-30') }];
  const life = new Life(undefined, { deputies, rules: rulesWith([[people('both', ['head', 'ann'], 'all')]]) }).asked();
  expect(life.does(approver('dee'), approving('both'))).toBe('PlanApproved');
  expect(life.does(approver('ann'), { type: 'PassOn', step: 'both', to: 'dee' })).toBe('cannot-take-it');
  expect(life.does(approver('ann'), { type: 'PassOn', step: 'both', to: 'cleo' })).toBe('PassedOn');
});

test('a declared interest bars for good; a deputy answers in their place', () => {
  const deputies = [{ of: 'head', person: 'dee', from: day('2025-04-17'), until: day('2025-04-18') }];
  const life = new Life(undefined, { deputies }).asked();
  expect(life.does(approver('head'), { type: 'DeclareInterest', because: 'My sister runs it.' })).toBe('InterestDeclared');
  expect(life.does(approver('head'), { type: 'DeclareInterest', because: 'Again.' })).toBe('nothing');
  for (const command of [approving('head'), { type: 'SendBack', hash: 'v1', because: 'No.' }, { type: 'PassOn', step: 'head', to: 'cleo' }] as const) expect(life.does(approver('head'), command)).toBe('has-interest');
  expect(life.told).toContain('author: interest declared');
  expect(life.does(approver('dee'), approving('head'))).toBe('PlanApproved');
});

test.each([
  ['the day before', '2025-04-16T22:59:00.000Z', 'not-asked'],
  ['the first moment in London', '2025-04-16T23:00:00.000Z', 'PlanApproved'],
  ['the last moment in London', '2025-04-18T22:59:59.999Z', 'PlanApproved'],
  ['the day after', '2025-04-18T23:00:00.000Z', 'not-asked'],
])('a deputy acts for somebody from one London day to another: %s, %s', (_, at, came) => {
  const deputies = [{ of: 'head', person: 'dee', from: day('2025-04-17'), until: day('2025-04-18') }];
  const life = new Life(undefined, { deputies }).asked();
  expect(life.does(approver('dee'), approving('head'), at)).toBe(came);
  if (came === 'PlanApproved') expect(currentOf(life.plan)?.steps[0]?.[0]).toMatchObject({ approved: [{ by: 'dee', for: 'head' }] });
});

test('one person signs one place of a step, though they act for another of it', () => {
  const deputies = [{ of: 'ann', person: 'head', from: day('2025-04-01'), until: day('2025-04-30') }];
  const life = new Life(undefined, { deputies, rules: rulesWith([[people('both', ['head', 'ann'], 'all')]]) }).asked();
  expect(life.does(approver('head'), approving('both'))).toBe('PlanApproved');
  expect(life.does(approver('head'), approving('both'))).toBe('nothing');
  expect(stageOf(life)).toBe('approval');
});

test.each<[string, 'any' | 'all' | number, string[], string]>([
  ['any: the first', 'any', ['a'], 'signed off'],
  ['all: two of three', 'all', ['a', 'b'], 'approval'],
  ['all: three of three', 'all', ['a', 'b', 'c'], 'signed off'],
  ['two of three', 2, ['c', 'a'], 'signed off'],
])('a step that needs %s', (_, needs, who, stage) => {
  const life = routed([[people('step', ['a', 'b', 'c'], needs)]]).asked();
  for (const id of who) life.does(approver(id), approving('step'));
  expect(stageOf(life)).toBe(stage);
});

test('steps of one stretch are asked at once, in any order', () => {
  const life = routed([[people('one', ['a']), people('other', ['b'])], [people('last', ['c'])]]).asked();
  expect([life.does(approver('b'), approving('other')), life.does(approver('c'), approving('last')), life.does(approver('a'), approving('one')), life.does(approver('c'), approving('last'))]).toEqual(['PlanApproved', 'request-closed', 'PlanApproved', 'PlanApproved, PlanSignedOff']);
});

test('a committee decides on a date, from papers, by its minute', () => {
  const life = routed([[{ is: 'committee', id: 'cabinet', title: 'Cabinet' }, people('head', ['head'])]]).asked();
  const minute = (resolution: 'agreed' | 'not agreed'): ApprovalCommand => ({ type: 'RecordMinute', step: 'cabinet', hash: 'v1', resolution, said: 'Minute 14.', today: day('2025-05-06') });
  expect(life.does(team, minute('agreed'))).toBe('minute-before-meeting');
  expect(life.does(author, { type: 'SetMeeting', step: 'cabinet', on: day('2025-05-06'), papers: 'Item 7' })).toBe('not-of-the-team');
  expect(life.does(team, { type: 'SetMeeting', step: 'cabinet', on: day('2025-05-06'), papers: 'Item 7' })).toBe('MeetingSet');
  life.does(approver('head'), approving('head'));
  expect(life.does(team, minute('agreed'))).toBe('MinuteRecorded, PlanSignedOff');
});

test('reminders are owed in working days and nothing times out', () => {
  const life = new Life(undefined, { remindAt: '2025-04-22T08:00:00.000Z' as Ground['at'] }).asked();
  expect(life.does({ id: 'heard' }, { type: 'Remind' }, '2025-04-21T08:00:00.000Z')).toBe('nothing');
  expect(life.told).not.toContain('head: reminded');
  life.does({ id: 'heard' }, { type: 'Remind' }, '2026-04-22T08:00:00.000Z');
  expect(life.told).toContain('head: reminded');
  expect(stageOf(life)).toBe('approval');
});

test('a route has to end and to ask whoever decides by the report’s rule', () => {
  const whole = (route: Route): string => routed(route).does(author, submitting());
  expect(whole([[people('head', ['a'], 2)]])).toBe('no-route');
  expect(whole([[]])).toBe('no-route');
  expect(whole([[{ is: 'committee', id: 'cabinet', title: 'Cabinet' }]])).toBe('no-route');
  expect(whole([[{ ...people('member', ['a']), as: 'Executive Member' }]])).toBe('no-route');
  expect(new Life(planBy('author')).does(author, submitting({ highLevel: true }))).toBe('VersionSubmitted');
});

describe('that a committee has to be asked', () => {
  const cabinet: RouteStep = { is: 'committee', id: 'cabinet', title: 'Cabinet' };
  const remindAt = instant('2025-04-24T08:00:00.000Z');
  const cabinetFirst: Route = [[cabinet], [people('head', ['head'])]];
  const meeting: ApprovalCommand = { type: 'SetMeeting', step: 'cabinet', on: day('2025-05-06'), papers: 'Item 7' };
  const toldOfCommittees = (life: Life): string[] => life.told.filter((each) => each.includes('committee'));
  const withTeam = (route: Route, team: string[] = ['noor', 'tess']): Life => new Life(planBy('author'), { rules: rulesWith(route, { team }), remindAt });

  test('is told to the Team when its turn comes, whoever of them brought it there', () => {
    const life = withTeam([[people('head', ['head'])], [cabinet]]).asked();
    expect(toldOfCommittees(life)).toEqual([]);
    life.does(approver('head'), approving('head'));
    expect(toldOfCommittees(life)).toEqual(['noor: committee asked', 'tess: committee asked']);
    expect(toldOfCommittees(withTeam(cabinetFirst).asked())).toEqual(['noor: committee asked', 'tess: committee asked']);
  });

  test('is not told to those of the Team who wrote the plan: they may not record it', () => {
    const life = withTeam(cabinetFirst, ['noor', 'author']).asked();
    expect(toldOfCommittees(life)).toEqual(['noor: committee asked']);
  });

  test('is told again in working days until its day is recorded, and once that has passed until its minute is', () => {
    const life = withTeam(cabinetFirst).asked();
    const reminded = (on: string): string[] => {
      const before = life.told.length;
      life.does({ id: 'heard' }, { type: 'Remind' }, on);
      return life.told.slice(before);
    };
    expect(reminded('2025-04-24T08:00:00.000Z')).toEqual(['noor: committee waited for', 'tess: committee waited for']);
    life.does(team, meeting, '2025-04-25T08:00:00.000Z');
    expect(reminded('2025-04-30T08:00:00.000Z')).toEqual([]);
    expect(reminded('2025-05-06T08:00:00.000Z')).toEqual([]);
    expect(reminded('2025-05-07T08:00:00.000Z')).toEqual(['noor: committee waited for', 'tess: committee waited for']);
  });

  test('is taken back where the plan does not go there for now, and is said by its minute otherwise', () => {
    const recalled = withTeam(cabinetFirst).asked();
    recalled.does(team, meeting);
    recalled.does(author, { type: 'Recall' });
    expect(toldOfCommittees(recalled).slice(2)).toEqual(['noor: committee closed', 'tess: committee closed']);
    const minuted = withTeam([[cabinet, people('head', ['head'])]]).asked();
    minuted.does(team, meeting);
    minuted.does(team, { type: 'RecordMinute', step: 'cabinet', hash: 'v1', resolution: 'not agreed', said: 'Minute 14.', today: day('2025-05-06') });
    expect(toldOfCommittees(minuted)).toEqual(['noor: committee asked', 'tess: committee asked']);
  });
});

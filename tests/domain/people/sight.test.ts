import { closedTogether, isClosedTo, sees, sightOf, sightOfWork } from '../../../shared/domain/people/sight';
import { roles, type Role } from '../../../shared/domain/people/vocabulary';

const sam = (...of: Role[]) => sightOf({ id: 'sam', roles: of, areas: ['highways'] });

test('triage sees all areas, but never what concerns them', () => {
  expect(sam('Triage')).toEqual({ of: 'all areas', notConcerning: 'sam' });
  expect(sam('Officer', 'Triage')).toEqual({ of: 'all areas', notConcerning: 'sam' });
});

test('a manager sees what is closed to others as well', () => {
  expect(sam('Manager')).toEqual({ of: 'all areas', notConcerning: 'sam', seesClosed: true });
  expect(sam('Officer', 'Triage', 'Manager')).toEqual(sam('Manager'));
});

test('an officer sees their own areas and their own cases, but never what concerns them', () => {
  expect(sam('Officer')).toEqual({ of: 'own areas', areas: ['highways'], assignedTo: 'sam', notConcerning: 'sam' });
});

test.each(roles.filter((role) => !['Triage', 'Manager', 'Officer'].includes(role)))('a %s sees no case', (role) => {
  expect(sam(role)).toEqual({ of: 'nothing' });
});

test('somebody without a role sees nothing', () => {
  expect(sam()).toEqual({ of: 'nothing' });
});

test('the monitoring officer sees what is closed beside what their roles show, and nothing else', () => {
  const monitor = (...of: Role[]) => sightOf({ id: 'sam', roles: of, areas: ['highways'], posts: ['monitoring officer'] });
  const closed = { concerning: nobody, area: 'libraries', openTo: ['jo'] };
  for (const role of roles) expect(sees(monitor(role), closed)).toBe(true);
  for (const role of roles) expect(sees(monitor(role), { concerning: ['sam'], area: 'highways', openTo: ['sam'] })).toBe(false);
  for (const role of [...roles.map((each) => [each]), []]) {
    for (const area of ['highways', 'libraries']) expect(sees(monitor(...role), { concerning: nobody, area })).toBe(sees(sam(...role), { concerning: nobody, area }));
  }
  expect(monitor()).toEqual({ of: 'what is closed', notConcerning: 'sam' });
});

test('no roles of a person come to the sight that the product’s own work has', () => {
  for (const one of roles) for (const other of roles) expect(sam(one, other)).not.toEqual(sightOfWork);
});

const nobody: string[] = [];
test.each<[string, Parameters<typeof sees>[1], Role[]]>([
  ['an open case of their area', { concerning: nobody, area: 'highways' }, ['Officer', 'Triage', 'Manager']],
  ['an open case of another area', { concerning: nobody, area: 'libraries' }, ['Triage', 'Manager']],
  ['a closed case of their area', { concerning: nobody, area: 'highways', openTo: ['jo'] }, ['Manager']],
  ['a closed case of their area that is nobody’s', { concerning: nobody, area: 'highways', openTo: nobody }, ['Manager']],
  ['a closed case of another area that names them', { concerning: nobody, area: 'libraries', openTo: ['jo', 'sam'] }, ['Officer', 'Triage', 'Manager']],
  ['a case about them', { concerning: ['sam'], area: 'highways' }, []],
  ['a closed case about them that names them all the same', { concerning: ['sam'], area: 'highways', openTo: ['sam'] }, []],
])('%s', (_what, card, seers) => {
  const those: Role[] = ['Officer', 'Triage', 'Manager'];
  expect(those.filter((role) => sees(sam(role), card))).toEqual(seers);
});

test('what is closed is closed whatever the area, and open is another matter than seen', () => {
  expect(isClosedTo(sam('Officer'), { concerning: nobody })).toBe(false);
  expect(isClosedTo(sam('Member'), { concerning: nobody })).toBe(true);
  expect(isClosedTo(sightOfWork, { concerning: ['sam'], openTo: nobody })).toBe(false);
});

test('several together are about all, and open to those to whom each closed one is open', () => {
  expect(closedTogether([])).toEqual({ concerning: [] });
  expect(closedTogether([{ concerning: ['jo'] }, { concerning: ['jo', 'lee'] }])).toEqual({ concerning: ['jo', 'lee'] });
  expect(closedTogether([{ concerning: [], openTo: ['a', 'b'] }, { concerning: [] }, { concerning: ['jo'], openTo: ['b', 'c'] }])).toEqual({ concerning: ['jo'], openTo: ['b'] });
});

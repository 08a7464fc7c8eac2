import { sightOf, sightOfWork } from '../../../shared/domain/people/sight';
import { roles, type Role } from '../../../shared/domain/people/vocabulary';

const sam = (...of: Role[]) => sightOf({ id: 'sam', roles: of, areas: ['highways'] });

test.each<Role>(['Triage', 'Manager'])('a %s sees all areas, but never what concerns them', (role) => {
  expect(sam(role)).toEqual({ of: 'all areas', notConcerning: 'sam' });
  expect(sam('Officer', role)).toEqual({ of: 'all areas', notConcerning: 'sam' });
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

test('no roles of a person come to the sight that the product’s own work has', () => {
  for (const one of roles) for (const other of roles) expect(sam(one, other)).not.toEqual(sightOfWork);
});

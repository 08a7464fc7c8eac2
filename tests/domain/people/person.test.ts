import { actingFor, changedPerson, decidePerson, hasLeft, mayChange, toldFor, type PersonChange } from '../../../shared/domain/people/person';
import { personFacts, roles, type Person, type Role } from '../../../shared/domain/people/vocabulary';
import { plainDay as day } from '../../builders/moments';

const june = { from: day('Mon 2 June 2025'), until: day('Fri 6 June 2025') };
const sam: Person = { id: 'sam', name: 'Sam Okoro', telephone: '03069 990142', areas: ['highways'] };
const decided = (change: PersonChange, by: string, of: Role[], before = sam) => decidePerson(change, before, { id: by, roles: of });
const refusal = (...asked: Parameters<typeof decided>) => {
  const result = decided(...asked);
  return result.ok ? undefined : result.refusal.code;
};
const events = (...asked: Parameters<typeof decided>) => {
  const result = decided(...asked);
  return result.ok ? result.value : result.refusal.code;
};

test.each<[Role, (typeof personFacts)[number][]]>([
  ['Administrator', [...personFacts]],
  ['Manager', ['telephone', 'deputy', 'absence']],
])('a %s may change %p of a colleague', (role, may) => {
  expect(personFacts.filter((fact) => mayChange(fact, 'sam', { id: 'jo', roles: [role] })).sort()).toEqual([...may].sort());
});

test('the monitoring officer may name a deputy for a colleague, and change nothing else of them', () => {
  const monitors = { id: 'gwen', roles: [], posts: ['monitoring officer' as const] };
  expect(personFacts.filter((fact) => mayChange(fact, 'sam', monitors))).toEqual(['deputy']);
  expect(personFacts.filter((fact) => mayChange(fact, 'sam', { ...monitors, posts: ['chair', 'lead officer'] }))).toEqual([]);
});

test('with any other role nobody changes a colleague, and everybody their own telephone number, address and absence', () => {
  const others = roles.filter((role) => role !== 'Administrator' && role !== 'Manager');
  expect(personFacts.filter((fact) => mayChange(fact, 'sam', { id: 'jo', roles: others }))).toEqual([]);
  expect(personFacts.filter((fact) => mayChange(fact, 'sam', { id: 'sam', roles: [] }))).toEqual(['telephone', 'email', 'absence']);
  expect(refusal({ areas: ['libraries'] }, 'sam', ['Officer'])).toBe('not-yours-to-change');
  expect(refusal({ deputy: { person: 'jo', ...june } }, 'sam', ['Officer'])).toBe('not-yours-to-change');
});

test('nobody gives themselves a service area, whatever their roles; giving one up is theirs', () => {
  expect(refusal({ areas: ['highways', 'libraries'] }, 'sam', ['Administrator', 'Officer'])).toBe('widens-own-sight');
  expect(refusal({ areas: [] }, 'sam', ['Administrator', 'Officer'])).toBeUndefined();
  expect(refusal({ areas: ['highways', 'libraries'] }, 'ada', ['Administrator'])).toBeUndefined();
});

test('an approver names their own deputy, and nobody names themselves as another’s', () => {
  const deputy = { person: 'jo', ...june };
  expect([refusal({ deputy }, 'sam', ['Approver']), refusal({ deputy }, 'amara', ['Approver']), refusal({ deputy }, 'jo', ['Manager'])]).toEqual([undefined, 'not-yours-to-change', 'deputy-names-themselves']);
});

test('nobody is their own deputy, ends before they begin, or records that they leave themselves', () => {
  expect(refusal({ deputy: { person: 'sam', ...june } }, 'jo', ['Manager'])).toBe('deputy-is-themselves');
  const backwards = { from: june.until, until: june.from };
  expect(refusal({ absence: backwards }, 'sam', [])).toBe('days-end-first');
  expect(refusal({ deputy: { person: 'jo', ...backwards } }, 'ada', ['Administrator'])).toBe('days-end-first');
  expect(refusal({ divisions: [{ division: 'Ashby', ...backwards }] }, 'ada', ['Administrator'])).toBe('days-end-first');
  expect(refusal({ lastDay: june.from }, 'sam', ['Administrator'])).toBe('leaves-themselves');
});

test('the story holds ids and days, and no name or telephone number', () => {
  const change: PersonChange = { name: 'Samuel Okoro', telephone: '03069 990100', areas: ['waste'], divisions: [{ division: 'Ashby', from: june.from }], deputy: { person: 'amara', ...june }, absence: june, lastDay: june.until };
  expect(events(change, 'ada', ['Administrator'])).toEqual([
    { type: 'NameChanged' },
    { type: 'TelephoneChanged' },
    { type: 'AreasChanged', areas: ['waste'] },
    { type: 'DivisionsChanged', divisions: [{ division: 'Ashby', from: june.from }] },
    { type: 'DeputyChanged', deputy: { person: 'amara', ...june } },
    { type: 'AbsenceChanged', absence: june },
    { type: 'LastDayChanged', lastDay: june.until },
  ]);
});

test('what stands there already is no change, and needs nobody’s leave', () => {
  expect(events({ areas: ['highways'], telephone: '03069 990142', name: 'Sam Okoro', deputy: null }, 'sam', [])).toEqual([]);
});

test('what is not named stays, and null takes away', () => {
  expect(changedPerson({ ...sam, absence: june }, { telephone: null, areas: ['waste'] })).toEqual({ id: 'sam', name: 'Sam Okoro', areas: ['waste'], absence: june });
});

test('somebody works here until the end of their last day', () => {
  expect(['Thu 5 June 2025', 'Fri 6 June 2025', 'Sat 7 June 2025'].map((each) => hasLeft({ lastDay: june.until }, day(each)))).toEqual([false, false, true]);
  expect(hasLeft({}, june.from)).toBe(false);
});

const away: Person = { ...sam, absence: june, deputy: { person: 'amara', from: day('Tue 3 June 2025'), until: day('Mon 9 June 2025') } };
const amara: Person = { id: 'amara', name: 'Amara Field', areas: ['highways'] };

test('a deputy acts on their days, and only while the other is absent', () => {
  expect(['Mon 2 June 2025', 'Tue 3 June 2025', 'Fri 6 June 2025', 'Sat 7 June 2025'].map((each) => actingFor(away, day(each)))).toEqual([undefined, 'amara', 'amara', undefined]);
});

test('the deputy is told in their place if they are there; nobody is once they have left', () => {
  const tuesday = day('Tue 3 June 2025');
  expect(toldFor('sam', [away, amara], tuesday)).toBe('amara');
  expect(toldFor('sam', [away, { ...amara, absence: june }], tuesday)).toBe('sam');
  expect(toldFor('sam', [away, { ...amara, lastDay: day('Mon 2 June 2025') }], tuesday)).toBe('sam');
  expect(toldFor('sam', [{ ...away, lastDay: day('Mon 2 June 2025') }, amara], tuesday)).toBeUndefined();
  expect(toldFor('sam', [sam, amara], tuesday)).toBe('sam');
});

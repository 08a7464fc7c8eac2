import { warningStore } from '../../functions/stores/warning-store';
import { peopleStore } from '../../functions/stores/people-store';
import { usualWarnings, type WarningRules } from '../../shared/domain/notice/rules';
import type { Person } from '../../shared/domain/people/vocabulary';
import { Life } from '../builders/life';
import { plainDay as day } from '../builders/moments';
import { amara, jo, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const lee = { id: '00000000-0000-4000-8000-00000000000b', name: 'Lee Oster', areas: ['highways'] };

let life: Life;
let count = 0;
beforeEach(async () => {
  life = await Life.begin();
  await peopleStore(life.office.desk().ownWork).keepPerson(lee);
});
afterEach(() => life.end());

const said = () => life.office.noticeboard.seen.map(({ to, headline, opens }) => [to, headline, opens]);
const week = { from: day('Tue 6 May 2025'), until: day('Fri 9 May 2025') };
const away = (person: Pick<Person, 'id' | 'name' | 'areas'>, change: Partial<Person> = {}) => peopleStore(life.office.desk().ownWork).keepPerson({ ...person, absence: week, ...change });

async function rules(change: Partial<WarningRules>): Promise<void> {
  const store = warningStore(life.office.desk().ownWork);
  await store.keep({ rules: { ...usualWarnings, ...change }, timeline: [] }, await store.get());
}

/** An acknowledged case of one officer whose answer is due on Thu 8 May 2025. */
async function caseFor(officer: string, { area = 'highways', concerning = [] as string[], restricted = false } = {}): Promise<void> {
  life.at('Mon 7 Apr 2025');
  const { id: message } = await life.receive(millLane({ id: `<a${(count += 1)}@example.net>` }));
  const matters = [{ kind: 'complaint', area, inShort: 'Pothole', wanted: '', concerning, ...(restricted && { restricted: 'whistleblowing' }) }];
  const { cases } = await life.done<{ cases: { id: string }[] }>('triage', 'capture', { id: message, body: { matters, contact: sam.id, to: 'pat.lee@example.net' } });
  await life.timer('sweep');
  const id = cases[0]?.id ?? '';
  const kept = await life.office.desk().ownWork.get('case', id);
  await life.done('manager', 'assignCase', { id, body: { officer }, headers: { 'if-match': `"${kept?.version}"` } });
}

async function warn(when = 'Thu 8 May 2025 09:00'): Promise<void> {
  life.at(when);
  await life.timer('warn');
  await life.timer('sweep');
}

test('whoever acts for an absent officer is warned in their place, of both in one notice', async () => {
  await caseFor(sam.id);
  await caseFor(amara.id);
  await away(amara, { deputy: { person: sam.id, ...week } });
  await warn();
  expect(said()).toEqual([[sam.id, 'Yours: 1 due today', `cases?officer=${sam.id}`]]);
  expect(life.office.noticeboard.seen[0]?.preview).toBe('Yours: 1 due today. For absent colleagues: 1 due today.');
});

test('where nobody acts for them they are warned themselves, and again once they are back', async () => {
  await caseFor(amara.id);
  await away(amara);
  await warn();
  expect(said()).toEqual([[amara.id, 'Yours: 1 due today', `cases?officer=${amara.id}`]]);
  await away(amara, { deputy: { person: sam.id, ...week } });
  await warn('Mon 12 May 2025 09:00');
  expect(said().at(-1)).toEqual([amara.id, 'Yours: 1 overdue', `cases?officer=${amara.id}`]);
});

test('a deputy is told nothing of what they would not see: other areas, what is closed, what is about them', async () => {
  await caseFor(amara.id, { area: 'libraries' });
  await caseFor(amara.id, { restricted: true });
  await caseFor(amara.id, { concerning: [lee.id] });
  await away(amara, { deputy: { person: lee.id, ...week } });
  await warn();
  expect(said()).toEqual([]);
  await caseFor(amara.id);
  await warn('Fri 9 May 2025 09:00');
  expect(said()).toEqual([[lee.id, 'For absent colleagues: 1 overdue', `cases?officer=${amara.id}`]]);
});

test('for a manager who is warned of everything a deputy is, of what is not closed', async () => {
  await rules({ everything: [jo.id] });
  await caseFor(amara.id, { restricted: true });
  await caseFor(amara.id);
  await away(jo, { deputy: { person: lee.id, ...week } });
  await warn();
  expect(said()).toEqual([[amara.id, 'Yours: 2 due today', `cases?officer=${amara.id}`], [lee.id, 'In all: 1 due today', 'cases?standing=due+today']]);
});

test('whoever has left is warned of nothing', async () => {
  await caseFor(amara.id);
  await peopleStore(life.office.desk().ownWork).keepPerson({ ...amara, lastDay: day('Wed 7 May 2025') });
  await warn();
  expect(said()).toEqual([]);
});

import type { ClockSettingsView, ProfileBody } from '../../shared/contract/clock';
import { countingInDoubt } from '../../shared/domain/clock/in-doubt';
import { councilCounting, profileForNew, usualRules } from '../../shared/domain/clock/counting';
import type { Profile } from '../../shared/domain/clock/profiles/profile';
import { Life } from '../builders/life';
import { instant } from '../builders/moments';
import { millLane } from '../fixtures/mill-lane';

const fast: ProfileBody = {
  id: 'fast', name: 'Fast', source: 'Cabinet, May 2025', checked: true, workingDay: 'council',
  stages: [{ acknowledge: { workingDays: 2, from: 'receipt' }, answer: { workingDays: 5, from: 'receipt' } }],
};
const retired: ProfileBody = { ...fast, retired: true };

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
});
afterEach(() => life.end());

const newCase = async (name: string) => life.case((await life.capture((await life.receive(millLane({ id: `<${name}@example.net>` }))).id)).cases[0]?.id ?? '');

test('a profile that is retired keeps its cases and gets no new ones, and can be used again', async () => {
  expect((await life.settings({ profiles: [fast], usualProfile: 'fast' })).status).toBe(200);
  const { id } = await newCase('one');
  expect((await life.settings({ profiles: [retired], usualProfile: 'kent' })).status).toBe(200);
  expect((await life.case(id)).reading).toMatchObject({ profile: { id: 'fast' }, answer: { said: 'Mon 9 June 2025' } });
  expect((await newCase('two')).reading.profile.id).toBe('kent');
  expect((await life.done<ClockSettingsView>('officer', 'clockSettings')).profiles.at(-1)).toEqual(retired);
  expect((await life.settings({ profiles: [fast], usualProfile: 'fast' })).status).toBe(200);
});

test.each([
  ['the usual profile', { profiles: [retired], usualProfile: 'fast' }, 'profile-retired'],
  ['with other times', { profiles: [{ ...retired, name: 'Slow' }], usualProfile: 'kent' }, 'profile-in-use'],
  ['by taking it out', { profiles: [], usualProfile: 'kent' }, 'profile-in-use'],
])('it is not retired %s', async (_how, change, code) => {
  await life.settings({ profiles: [fast], usualProfile: 'kent' });
  expect(await life.settings(change)).toMatchObject({ status: 422, body: { code } });
});

test('a service area that names a retired profile is counted by the usual one, in doubt as well', () => {
  const under = (profile: ProfileBody) => councilCounting({ ...usualRules, profiles: [profile as unknown as Profile] });
  const inDoubt = (profile: ProfileBody) => countingInDoubt(under(profile), ['fast'], { at: instant('2025-06-02T10:00Z') }, instant('2025-06-02T10:00Z')).profile.id;
  expect([profileForNew(under(fast), 'fast').id, profileForNew(under(retired), 'fast').id, profileForNew(under(fast), undefined).id]).toEqual(['fast', 'kent', 'kent']);
  expect([inDoubt(fast), inDoubt(retired)]).toEqual(['fast', 'kent']);
});

import type { MessageView } from '../../shared/contract/messages';
import { sightOfWork } from '../../shared/domain/people/sight';
import { learnedStore } from '../../functions/stores/learned-store';
import { Life } from '../builders/life';
import { council } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 Mar 2026');
});
afterEach(() => life.end());

let sent = 0;
const mail = (body: string): string => millLane({ id: `<taught-${(sent += 1)}@example.net>`, subject: 'To the council', body });
const proposed = async (body: string): Promise<NonNullable<MessageView['proposal']>> => {
  const { proposal } = await life.receive(mail(body));
  if (!proposal) throw new Error('Nothing is proposed');
  return proposal;
};
async function captured(times: number, body: string, kind: 'complaint' | 'compliment', area: string): Promise<string[]> {
  const cases: string[] = [];
  for (let n = 0; n < times; n += 1) cases.push((await life.capture((await life.receive(mail(body))).id, { kind, area })).cases[0]?.id ?? '');
  return cases;
}
const learned = () => learnedStore(life.office.documents.for(council.key, sightOfWork)).get();

test('what was captured teaches the proposals overnight, with the words they go by in view', async () => {
  await captured(22, 'The zebra at the underpass has faded', 'complaint', 'highways');
  await captured(22, 'Rhymetime with the toddlers', 'compliment', 'libraries');
  expect(await proposed('The zebra by the underpass')).not.toHaveProperty('area');
  await life.timer('learnProposals');
  expect(await proposed('The zebra by the underpass')).toMatchObject({ area: 'highways', areaWords: expect.arrayContaining(['zebra', 'underpass']), kind: 'complaint' });
  expect(await proposed('Rhymetime, toddlers')).toMatchObject({ area: 'libraries', kind: 'compliment' });
}, 30_000);

test('it is learned anew each night: a kind that was corrected is learned as corrected, and what is old is forgotten', async () => {
  const [first = ''] = await captured(3, 'The zebra at the underpass has faded', 'complaint', 'highways');
  await life.timer('learnProposals');
  expect((await learned()).captures).toEqual({ kinds: { complaint: 3 }, areas: { highways: 3 } });
  await life.done('officer', 'correctKind', { id: first, body: { kind: 'service request', because: 'Nobody had been asked before' } });
  await life.timer('learnProposals');
  await life.timer('learnProposals');
  expect((await learned()).captures.kinds).toEqual({ complaint: 2, 'service request': 1 });
  life.at('Mon 30 Nov 2026');
  await life.timer('learnProposals');
  expect(await learned()).toEqual({ captures: { kinds: {}, areas: {} }, words: {} });
});

test('a message of several matters teaches nothing, for nobody can say which word was of which', async () => {
  const { id } = await life.receive(mail('The zebra at the underpass has faded, and rhymetime was lovely'));
  const matter = { inShort: 'As it says', wanted: '' };
  await life.done('triage', 'capture', { id, body: { matters: [{ ...matter, kind: 'complaint', area: 'highways' }, { ...matter, kind: 'compliment', area: 'libraries' }], contact: (await life.done<{ person: { id: string } }>('triage', 'me')).person.id, to: 'pat.lee@example.net' } });
  await life.timer('learnProposals');
  expect((await learned()).words).toEqual({});
});

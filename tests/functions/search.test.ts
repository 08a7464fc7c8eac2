import type { FoundView, SearchView } from '../../shared/contract/search';
import { Life, type Who } from '../builders/life';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
});
afterEach(() => life.end());

let no = 0;
const arrive = (name: string, subject: string) => life.receive(millLane({ id: `<found-${(no += 1)}@example.net>`, from: `${name} <${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.net>`, subject }));
async function aCase(name: string, inShort: string, area = 'highways'): Promise<string> {
  const { id } = await arrive(name, 'A matter');
  const made = await life.done<{ cases: { id: string }[] }>('triage', 'capture', { id, body: { matters: [{ kind: 'complaint', area, inShort, wanted: '' }], contact: '00000000-0000-4000-8000-000000000001', to: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.net` } });
  await life.timer('sweep');
  life.office.clock.pass(60);
  return made.cases[0]?.id ?? '';
}
const search = (text: string, { who = 'triage', ...more }: { who?: Who; after?: string; limit?: number } = {}): Promise<SearchView> => life.done(who, 'search', { body: { text, ...more } });
const nameOf = (found: FoundView): string => (found.is === 'case' ? found.case.inShort : found.message.subject);
const found = async (text: string, who?: Who): Promise<string[]> => (await search(text, { ...(who && { who }) })).items.map(nameOf);

describe('looking for cases and messages', () => {
  let pothole: string;
  beforeEach(async () => {
    pothole = await aCase('Siân Lee', 'Potholes on Mill Lane');
    await aCase('Pat Lee', 'The library is cold', 'libraries');
    await arrive('Pat Jones', 'The bridge on Mill Lane');
  });

  test.each<[by: string, text: string, names: string[]]>([
    ['a name', 'lee', ['The library is cold', 'Potholes on Mill Lane']],
    ['a name without its accent', 'Sian', ['Potholes on Mill Lane']],
    ['an e-mail address, whole', 'Pat.Lee@example.net', ['The library is cold']],
    ['words of “in short”, and of a subject that waits', 'mill lane', ['The bridge on Mill Lane', 'Potholes on Mill Lane']],
    ['one pothole where several are meant', 'pothole', ['Potholes on Mill Lane']],
    ['every word, not one of several', 'pat bridge', ['The bridge on Mill Lane']],
    ['what nobody wrote', 'unicorn', []],
    ['part of a word', 'poth', []],
    ['signs alone', '%%', []],
    ['a sign of the store’s own', '","', []],
  ])('finds by %s, newest first', async (_by, text, names) => {
    expect(await found(text)).toEqual(names);
  });

  test('finds a case by its reference as it was heard, and nothing else', async () => {
    expect(await search(pothole.toLowerCase().replaceAll('-', ' '))).toMatchObject({ items: [{ is: 'case', case: { id: pothole } }] });
  });

  test('says of a mistyped reference that it is one, and of one that nobody has that none is in sight', async () => {
    const wrong = `${pothole.slice(0, -1)}${pothole.endsWith('Z') ? 'Y' : 'Z'}`;
    expect(await search(wrong)).toMatchObject({ items: [], said: expect.stringContaining('mistyped') as string });
    expect(await search('HC-2222222-2')).toEqual({ items: [], said: 'No case that you can see has that reference.' });
  });

  test('finds an answered case, as answered', async () => {
    await life.done('officer', 'answerCase', { id: pothole, body: { says: 'We have mended it.', outcome: 'upheld' } });
    await life.timer('sweep');
    expect(await search('pothole')).toMatchObject({ items: [{ case: { situation: 'answered', answer: { standing: 'met' } } }] });
  });

  test('names a case by who wrote, and for whom; the worklist names no resident', async () => {
    await life.done('manager', 'sayWriter', { id: pothole, body: { onBehalf: { as: 'family', of: 'Ann Rees' } } });
    expect(await search('pothole')).toMatchObject({ items: [{ from: 'Siân Lee, for Ann Rees' }] });
    expect(await search('cold')).toMatchObject({ items: [{ from: 'Pat Lee' }] });
    expect(JSON.stringify(await life.done('triage', 'cases', {}))).not.toMatch(/Lee|Rees/);
  });

  test('a message that was captured is no longer found by itself', async () => {
    expect(await found('matter')).toEqual([]);
  });

  test('an officer finds what is in their service areas, and no message that waits', async () => {
    expect(await found('lee', 'officer')).toEqual(['Potholes on Mill Lane']);
    expect(await found('bridge', 'officer')).toEqual([]);
  });

  test('a closed case is not found by those to whom it is closed, its reference not either', async () => {
    const cold = (await search('cold')).items.map((each) => (each.is === 'case' ? each.case.id : ''))[0] ?? '';
    await life.done('manager', 'sayWriter', { id: pothole, body: {} });
    await life.done('manager', 'restrictCase', { id: pothole, body: { ground: 'another reason', because: 'It names a colleague', named: [] } });
    expect([await found('pothole', 'officer'), (await search(pothole, { who: 'officer' })).said]).toEqual([[], 'No case that you can see has that reference.']);
    expect((await search(cold, { who: 'officer' })).items).toEqual([]);
  });
});

test('goes on page after page, each found once, across cases and messages', async () => {
  for (const at of [1, 2, 3]) {
    await aCase('Pat Lee', `Matter ${at} of Mill Lane`);
    await arrive('Pat Lee', `Message ${at} of Mill Lane`);
    life.office.clock.pass(60);
  }
  const seen: string[] = [];
  for (let page = await search('mill', { limit: 2 }); ; page = await search('mill', { limit: 2, after: page.next ?? '' })) {
    seen.push(...page.items.map(nameOf));
    if (page.next === undefined) break;
  }
  expect(seen).toEqual([3, 2, 1].flatMap((at) => [`Message ${at} of Mill Lane`, `Matter ${at} of Mill Lane`]));
});

test('a place in one search is none in another', async () => {
  await aCase('Pat Lee', 'One pothole');
  await aCase('Pat Lee', 'Another pothole');
  const { next = '' } = await search('pothole', { limit: 1 });
  expect(await life.ask('triage', 'search', { body: { text: 'another', after: next } })).toMatchObject({ status: 422, body: { code: 'bad-cursor' } });
});

test('asks for two letters at least', async () => {
  expect(await life.ask('triage', 'search', { body: { text: ' a ' } })).toMatchObject({ status: 422, body: { errors: [{ at: 'text', says: 'Write at least two letters.' }] } });
});

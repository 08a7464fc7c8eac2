import { requestId } from '../../functions/adapters/system/correlation';
import { graphAt } from '../../functions/adapters/graph/graph-client';
import { graphDirectory } from '../../functions/adapters/graph/graph-directory';
import type { Graph } from '../../functions/adapters/graph/graph-client';
import { MailRoomTrouble, type Trouble } from '../../functions/ports/mail-room';
import { aMailbox, type AMailbox } from '../local/parts/mailbox';

let box: AMailbox;
beforeEach(async () => {
  box = await aMailbox();
});
afterEach(() => box.close());

const directory = () => graphDirectory(graphAt(box.base, () => Promise.resolve('the-token'), requestId));
const named = async (text: string): Promise<string[]> => (await directory().find(text)).map(({ name }) => name).sort();

test('a name is found by the beginning of any of its words, in any order, and an address by its beginning', async () => {
  expect(await named('field')).toEqual(['Amara Field', 'Callum Field', 'Field, Rosalind']);
  expect(await named('rosalind field')).toEqual(['Field, Rosalind']);
  expect(await named('rosalind.field@')).toEqual(['Field, Rosalind']);
  expect(await named('sian')).toEqual(['Siân Pryce']);
  expect(await named('zebedee')).toEqual([]);
});

test('what is found has an id, a name and an address, where there is one', async () => {
  expect(await directory().find('aled')).toEqual([{ id: 'c0000000-0000-4000-8000-000000000001', name: 'Aled Prosser', mail: 'aled.prosser@marlshire.example' }]);
  expect(await directory().find('depot')).toEqual([{ id: expect.any(String) as string, name: 'Depot reception desk' }]);
});

test.each(['"', '\\', 'x" OR "mail:a', "O'Dowd", 'a" OR "displayName:b', '&$top=999', '#', '%22', '’'])('what is typed stays what is looked for: %s', async (text) => {
  expect(await named(text)).not.toContain('Amara Field');
  expect(await named(`${text} field`)).toEqual(text === '’' || text === '"' || text === '\\' || text === '#' ? ['Amara Field', 'Callum Field', 'Field, Rosalind'] : []);
});

test('who is there is asked fifteen at a time, and who was removed is missing', async () => {
  const asked: string[] = [];
  const graph = graphAt(box.base, () => Promise.resolve('the-token'), requestId);
  const listening: Graph = { ...graph, get: (path, options) => (asked.push(path), graph.get(path, options)) };
  const ids = Array.from({ length: 18 }, (_, at) => `a0000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`);
  expect(await graphDirectory(listening).whoIsThere([...ids, 'f0000000-0000-4000-8000-000000000001'])).toEqual(ids);
  expect(asked).toHaveLength(2);
});

test('a Graph without the list is not taken for an empty directory', async () => {
  const graph = { get: () => Promise.resolve(undefined) } as unknown as Graph;
  await expect(graphDirectory(graph).whoIsThere(['a'])).rejects.toMatchObject({ why: 'refused' });
});

test.each<[Trouble, string]>([
  [{ why: 'later', afterSeconds: 30 }, 'later'],
  [{ why: 'refused' }, 'refused'],
  [{ why: 'full' }, 'refused'],
])('trouble with Graph %o is trouble with the directory: %s', async (trouble, why) => {
  const graph = { get: () => Promise.reject(new MailRoomTrouble(trouble, 'x')) } as unknown as Graph;
  await expect(graphDirectory(graph).find('amara')).rejects.toMatchObject({ name: 'DirectoryTrouble', why });
});

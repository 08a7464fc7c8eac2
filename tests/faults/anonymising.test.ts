import { anonymiseCase } from '../../functions/use-cases/retain-case';
import { mergeCases } from '../../functions/use-cases/merge-cases';
import { acknowledged, answered, caseIn, timelineOf, write } from '../builders/casework';
import { everythingKept } from '../builders/everything-kept';
import { jo, sam, type Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';
import { faultsOfEveryCrash, owedStill, type Work } from './parts/crash';

const mark = 'zquillfeather';
const marked = (id: string): string => millLane({ id: `<${mark}${id}@example.net>`, from: `Pat ${mark} <pat.lee@example.net>`, body: `It is ${mark} again.` });
const cases = async (office: Office): Promise<string[]> => (await office.desk().ownWork.list({ kind: 'case', where: {}, orderBy: 'receivedAt', limit: 10 })).items.map(({ id }) => id);

/** Two cases of one person put together, answered, and anonymised; again with the same intent after a crash. */
const anonymising: Work = {
  before: async (office) => {
    const first = await acknowledged(office, marked('1'));
    office.clock.pass(60);
    const second = await acknowledged(office, marked('2'));
    await mergeCases(office.desk(), sam.id, second, first, `One ${mark} matter.`);
    await office.answerBells();
    await answered(office, marked('3'));
    await write(office, first, { letter: 'answer', says: `We have mended the ${mark}.`, outcome: 'upheld' });
    for (let n = 0; n < 3; n += 1) await office.sweepAfter(2);
  },
  job: async (office) => {
    for (const id of await cases(office)) await anonymiseCase(office.desk(), jo.id, id, 'erasure asked for', id, { key: `intent ${id}`, hash: 'same' });
    await office.answerBells();
  },
};

async function faultsOfAnonymising(after: Office): Promise<string[]> {
  const faults: string[] = [];
  const left = everythingKept(after).filter((each) => each.toLowerCase().includes(mark));
  if (left.length > 0) faults.push(`left: ${left.map((each) => each.slice(0, 60)).join(' | ')}`);
  for (const id of await cases(after)) {
    const { anonymised, owed } = await caseIn(after, id);
    if (!anonymised || owed.length > 0) faults.push(`${id} is ${anonymised ? 'anonymised' : 'not anonymised'} and owes ${owed.length}`);
    const lines = (await timelineOf(after, id)).filter(({ type }) => type === 'Anonymised').length;
    if (lines !== 1) faults.push(`${lines} lines`);
  }
  return [...faults, ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call of anonymising leaves nothing of the person, and nothing owed', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(anonymising, when, faultsOfAnonymising);
  expect(calls).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
}, 300_000);

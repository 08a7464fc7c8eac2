import { undoTogether } from '../../functions/use-cases/undo-together';
import { situationOf, together, writes } from '../builders/campaign';
import { caseIn, worklist } from '../builders/casework';
import { sam, type Office } from '../builders/office';
import { faultsOfEveryCrash, owedStill, type Work } from './parts/crash';

const names = ['one', 'two', 'three'];

async function idsOf(office: Office): Promise<string[]> {
  const found = await Promise.all(names.map((name) => office.desk().documents.list({ kind: 'message', where: { internetMessageId: `<${name}@example.net>` }, orderBy: 'receivedAt', limit: 2 })));
  return found.map(({ items }) => items[0]?.id ?? '');
}

const receiving = async (office: Office): Promise<void> => {
  for (const name of names) await writes(office, name);
  office.bells.length = 0;
};

/** Three messages captured in one act, which is pressed again after a crash. */
const capturing: Work = {
  before: receiving,
  job: async (office) => {
    await together(office, await idsOf(office), { request: { key: 'intent', hash: 'same' } });
    await office.answerBells();
  },
};

async function faultsOfCapture(after: Office): Promise<string[]> {
  const faults: string[] = [];
  const cases = await worklist(after);
  const leads = await Promise.all(cases.map(async (id) => (await caseIn(after, id)).lead?.caseId));
  const lead = leads.find((each) => each !== undefined);
  if (cases.length !== 3) faults.push(`${cases.length} cases`);
  if (leads.filter((each) => each === lead).length !== 2 || leads.filter((each) => each === undefined).length !== 1) faults.push(`led by ${leads.join(', ')}`);
  const to = after.letterbox.sent.flatMap((letter) => letter.to).sort().join();
  if (to !== 'one@example.net,three@example.net,two@example.net') faults.push(`sent to ${to}`);
  if (after.letterbox.drafts.length !== 3) faults.push(`${after.letterbox.drafts.length} drafts`);
  return [...faults, ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call of a capture of three leaves three cases of one matter, each acknowledged once', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(capturing, when, faultsOfCapture);
  expect(calls).toBe(58);
  expect(wrong).toEqual([]);
}, 120_000);

/** The same three, not pressed again: each is captured and acknowledged, or waits in the inbox, and nothing is half done. */
const once = (office: Office): Work['job'] => {
  let pressed = false;
  return async (at) => {
    if (at === office || pressed) return;
    pressed = true;
    await capturing.job(at);
  };
};

async function faultsOfOnePress(after: Office): Promise<string[]> {
  const situations = await Promise.all((await idsOf(after)).map((id) => situationOf(after, id)));
  const captured = situations.filter((is) => is === 'captured').length;
  const became = `${situations.filter((is) => is === 'new').length} new, ${(await worklist(after)).length} open, ${after.letterbox.sent.length} sent`;
  return [...(became === `${3 - captured} new, ${captured} open, ${captured} sent` ? [] : [became]), ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call of it, and nobody presses again: what was captured is acknowledged once, the rest waits in the inbox', async (when) => {
  let doomed: Work['job'] = capturing.job;
  const work: Work = { before: async (office) => { await receiving(office); doomed = once(office); }, job: (office) => doomed(office) };
  const { wrong } = await faultsOfEveryCrash(work, when, faultsOfOnePress);
  expect(wrong).toEqual([]);
}, 120_000);

/** One Undo of all three while they wait, pressed again after a crash. */
const takingBack: Work = {
  before: async (office) => {
    await receiving(office);
    await together(office, await idsOf(office), { undo: true });
    await office.answerBells();
  },
  job: async (office) => {
    const [first = ''] = await idsOf(office);
    await undoTogether(office.desk(), sam.id, first, { key: 'undo', hash: 'same' });
    await office.answerBells();
  },
};

async function faultsOfTakingBack(after: Office): Promise<string[]> {
  const situations = (await Promise.all((await idsOf(after)).map((id) => situationOf(after, id)))).join();
  const became = `${situations}; ${(await worklist(after)).length} open, ${after.letterbox.drafts.length} drafted`;
  return [...(became === 'new,new,new; 0 open, 0 drafted' ? [] : [became]), ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call of one Undo of them, pressed again, takes all back and sends nothing', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(takingBack, when, faultsOfTakingBack);
  expect(calls).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
}, 120_000);

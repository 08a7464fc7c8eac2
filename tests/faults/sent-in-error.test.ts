import { warningStore } from '../../functions/stores/warning-store';
import { reportSentInError } from '../../functions/use-cases/sent-in-error';
import { usualWarnings } from '../../shared/domain/notice/rules';
import { answered, caseIn, timelineOf, worklist } from '../builders/casework';
import { amara, jo, sam, type Office } from '../builders/office';
import { faultsOfEveryCrash, owedStill, type Work } from './parts/crash';

const letter = (office: Office): string => office.letterbox.sent.at(-1)?.tag ?? '';

/** An answer that went in error is recorded so, again with the same intent after a crash. */
const recording: Work = {
  before: async (office) => {
    const store = warningStore(office.desk().documents);
    await store.keep({ rules: { ...usualWarnings, everything: [sam.id], dataProtection: [jo.id] }, timeline: [] }, await store.get());
    await answered(office);
  },
  job: async (office) => {
    await reportSentInError(office.desk(), amara.id, letter(office), 'It went to the neighbour.', { key: 'intent', hash: 'same' });
    await office.answerBells();
  },
};

async function faultsOfRecording(after: Office): Promise<string[]> {
  const faults: string[] = [];
  const [id = ''] = await worklist(after);
  if (id === '') return ['the case is not open'];
  const { situation, errors = [] } = await caseIn(after, id);
  if (situation.is !== 'open' || errors.length !== 1) faults.push(`${situation.is}, ${errors.length} errors`);
  const lines = (await timelineOf(after, id)).filter(({ type }) => type === 'LetterSentInError').length;
  if (lines !== 1) faults.push(`${lines} lines`);
  // Teams may be told again after a crash: the second takes the place of the first.
  const told = new Set(after.noticeboard.posted.map(({ to, chain }) => `${to} ${chain}`));
  if (told.size !== 2) faults.push(`${told.size} told`);
  return [...faults, ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call of recording an error leaves the case open once, both told and nothing owed', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(recording, when, faultsOfRecording);
  expect(calls).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
}, 60_000);

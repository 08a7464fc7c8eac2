import { letterStore } from '../../functions/stores/letter-store';
import { stopStore } from '../../functions/stores/stop-store';
import { doOwed } from '../../functions/use-cases/sweep';
import { changeStop, lookForRestore } from '../../functions/use-cases/stop-sending';
import { captured } from '../builders/casework';
import { jo, type Office } from '../builders/office';
import { faultsOfEveryCrash, owedStill, type Work } from './parts/crash';

let letter = '';

/** A letter that is owed here, and that the mailbox has sent: as it is after a copy from before was put back. */
const putBack: Work = {
  before: async (office) => {
    letter = (await captured(office)).letter;
    office.bells.length = 0;
    const { draftId } = await office.letterbox.makeDraft({ mailbox: 'complaints@marlshire.example', to: { name: 'Pat Lee', address: 'pat.lee@example.net' }, cc: [], subject: 'Re', text: 'As it went', tag: letter });
    await office.letterbox.send('complaints@marlshire.example', draftId);
  },
  job: async (office) => {
    if (!(await stopStore(office.desk().ownWork).get()).stop.letGo) {
      await lookForRestore(office.desk());
      office.clock.pass(5);
      await changeStop(office.desk(), { type: 'LetGo', at: office.clock.now(), by: jo.id, because: 'All was looked through' });
    }
    office.clock.pass(31);
    // As a sweep does, which would take the end of the world for one letter's trouble.
    for (const work of await office.documents.owed(office.clock.now(), 10)) await doOwed(office.desk(), work);
  },
};

async function faultsOf(after: Office): Promise<string[]> {
  const faults: string[] = [];
  const { letterbox } = after;
  if (letterbox.drafts.length !== 1 || letterbox.sent.length !== 1) faults.push(`${letterbox.drafts.length} drafts, ${letterbox.sent.length} sent`);
  const situation = (await letterStore(after.desk().ownWork).get(letter))?.state.situation;
  if (situation?.is !== 'sent' || situation.at !== letterbox.sent[0]?.sentAt) faults.push(`the letter is ${situation?.is}`);
  const { stop, timeline } = await stopStore(after.desk().ownWork).get();
  if (stop.stopped || timeline.map(({ type }) => type).join() !== 'SendingStopped,SendingLetGo') faults.push(`stopped and let go: ${timeline.map(({ type }) => type).join()}`);
  return [...faults, ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call, from finding the restore to letting go, sends nothing twice and leaves nothing owed', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(putBack, when, faultsOf);
  expect(calls).toBeGreaterThan(12);
  expect(wrong).toEqual([]);
}, 60_000);

import { messageStore } from '../../functions/stores/message-store';
import { redirectWriter } from '../../functions/use-cases/redirect-writer';
import { sam, type Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';
import { faultsOfEveryCrash, owedStill, type Work } from './parts/crash';

const theMessage = async (office: Office): Promise<string> => (await office.desk().documents.list({ kind: 'message', where: { internetMessageId: '<mill-lane@example.net>' }, orderBy: 'receivedAt', limit: 1 })).items[0]?.id ?? '';

/** An officer tells a writer whom to write to, again with the same intent after a crash. */
const redirecting: Work = {
  before: (office) => office.receive(millLane()).then(() => undefined),
  job: async (office) => {
    await redirectWriter(office.desk(), sam.id, await theMessage(office), { procedure: 'nhs', to: 'pat.lee@example.net' }, { key: 'intent', hash: 'same' });
    await office.answerBells();
  },
};

async function faultsIn(after: Office): Promise<string[]> {
  const faults: string[] = [];
  if (after.letterbox.sent.length !== 1) faults.push(`${after.letterbox.sent.length} letters sent`);
  if (after.letterbox.drafts.length !== 1) faults.push(`${after.letterbox.drafts.length} drafts made`);
  const kept = await messageStore(after.desk().documents, after.counting).get(await theMessage(after));
  if (!kept?.state.handover?.redirection?.sentAt) faults.push('the message does not say that the writer was told');
  return [...faults, ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call of a redirection leaves one letter, and its message told', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(redirecting, when, faultsIn);
  expect(calls).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
}, 60_000);

import { sendLetter } from '../../functions/use-cases/send-letter';
import { owedAsHtml } from '../builders/html-letters';
import type { Office } from '../builders/office';
import { faultsOfEveryCrash, owedStill } from './parts/crash';

test.each(['before', 'after'] as const)('a crash %s any call sends an HTML letter once', async (when) => {
  let letter = '';
  const work = {
    before: async (office: Office) => {
      letter = await owedAsHtml(office, '<html><head></head><body><h1>News</h1></body></html>');
    },
    job: async (office: Office) => {
      await sendLetter(office.desk(), letter);
    },
  };
  const { calls, wrong } = await faultsOfEveryCrash(work, when, async (after) => [...(after.letterbox.sent.length === 1 ? [] : [`${after.letterbox.sent.length} went`]), ...(await owedStill(after))]);
  expect(calls).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});

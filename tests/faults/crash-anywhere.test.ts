import { caseStore } from '../../functions/stores/case-store';
import { capture } from '../../functions/use-cases/capture';
import { pollMailbox } from '../../functions/use-cases/poll-mailbox';
import { withdrawCapture } from '../../functions/use-cases/withdraw-capture';
import { usualPace } from '../../shared/domain/letter/lane';
import { acknowledged, caseIn, holdingReply, letterIn, timelineOf, worklist, write } from '../builders/casework';
import { sam, type Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';
import { faultsOfEveryCrash, owedStill, type Work } from './parts/crash';

const body = (...shorts: string[]) => ({
  matters: shorts.map((inShort) => ({ kind: 'complaint' as const, area: 'highways', inShort, wanted: '', concerning: [] })),
  contact: sam.id,
  to: 'pat.lee@example.net',
});

async function messageCalled(office: Office, internetMessageId: string): Promise<string> {
  const { items } = await office.desk().documents.list({ kind: 'message', where: { internetMessageId }, orderBy: 'receivedAt', limit: 5 });
  if (!items[0]) throw new Error('The message was lost');
  return items[0].id;
}

/** From the mailbox to the acknowledgement; an officer presses again with the same intent. */
const capturing: Work = {
  before: (office) => Promise.resolve(void office.letterbox.receive(millLane())),
  job: async (office) => {
    await pollMailbox(office.desk());
    const message = await messageCalled(office, '<mill-lane@example.net>');
    await capture(office.desk(), sam.id, message, body('Pothole on Mill Lane', 'Kind staff at the library'), { key: 'intent', hash: 'same' });
    await office.answerBells();
  },
};

async function faultsOfCapture(after: Office): Promise<string[]> {
  const faults: string[] = [];
  const desk = after.desk();
  const cases = await desk.documents.list({ kind: 'case', where: { situation: 'open' }, orderBy: 'answerBy', limit: 100 });
  if (cases.items.length !== 2) faults.push(`${cases.items.length} cases`);
  if (after.letterbox.drafts.length !== 1) faults.push(`${after.letterbox.drafts.length} drafts made`);
  if (after.letterbox.sent.length !== 1) faults.push(`${after.letterbox.sent.length} letters sent`);
  for (const { id } of cases.items) {
    const kept = await caseStore(desk.documents, desk.counting).get(id);
    if (kept?.state.stages[0].acknowledgement.situation !== 'sent') faults.push(`${id} was not told`);
  }
  return [...faults, ...(await owedStill(after))];
}

/** The same where the mailbox sends no faster than it may. */
const paced: Work = {
  ...capturing,
  before: (office) => {
    office.pace = usualPace;
    return capturing.before(office);
  },
};

test.each([['before', capturing], ['after', capturing], ['before', paced], ['after', paced]] as const)('a crash %s any call of a capture leaves two cases, one acknowledgement and nothing owed', async (when, work) => {
  const { calls, wrong } = await faultsOfEveryCrash(work, when, faultsOfCapture);
  expect(calls).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
}, 60_000);

/** A capture that an officer takes back, again with the same intent after a crash. */
const takingBack: Work = {
  before: async (office) => {
    await capturedAlready(office);
    office.bells.length = 0;
  },
  job: async (office) => {
    const message = await messageCalled(office, '<mill-lane@example.net>');
    await withdrawCapture(office.desk(), sam.id, message, 'Taken for another', { key: 'intent', hash: 'same' });
    await office.answerBells();
  },
};

async function capturedAlready(office: Office): Promise<void> {
  office.letterbox.receive(millLane());
  await pollMailbox(office.desk());
  await capture(office.desk(), sam.id, await messageCalled(office, '<mill-lane@example.net>'), body('Pothole on Mill Lane', 'Kind staff at the library'));
}

/** All of it or nothing of it: withdrawn and nothing sent, or, where the sweep was first with the letter, captured and acknowledged. */
async function faultsOfTakingBack(after: Office): Promise<string[]> {
  const faults: string[] = [];
  const open = await worklist(after);
  const newOnes = await after.desk().documents.count({ kind: 'message', where: { pile: 'new' } });
  const became = `${newOnes} new, ${open.length} open, ${after.letterbox.sent.length} sent, ${after.letterbox.drafts.length} drafted`;
  if (!['1 new, 0 open, 0 sent, 0 drafted', '0 new, 2 open, 1 sent, 1 drafted'].includes(became)) faults.push(became);
  return [...faults, ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call of a withdrawal leaves all of it done, or all as it was', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(takingBack, when, faultsOfTakingBack);
  expect(calls).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
}, 60_000);

const report = (about: string): string => `From: Mail Delivery System <mailer-daemon@marlshire.example>
To: complaints@marlshire.example
Subject: Undeliverable
Message-ID: <report@marlshire.example>
Return-Path: <>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Final-Recipient: rfc822; pat.lee@example.net
Action: failed

--b
Content-Type: text/rfc822-headers

Message-ID: ${about}
--b--
`;

/** A letter came back: its report arrives, and the case hears of it. */
const comingBack: Work = {
  before: async (office) => {
    const id = await acknowledged(office);
    await write(office, id, holdingReply);
    office.letterbox.receive(report(office.letterbox.sent.at(-1)?.internetMessageId ?? ''));
  },
  job: async (office) => {
    await pollMailbox(office.desk());
    await office.answerBells();
  },
};

async function faultsOfComingBack(after: Office): Promise<string[]> {
  const faults: string[] = [];
  const [id = ''] = await worklist(after);
  const [stage] = (await caseIn(after, id)).stages;
  if (!stage.holdingReplies[0]?.bounced) faults.push('the case did not hear of it');
  if (stage.told.length !== 1) faults.push(`${stage.told.length} dates told`);
  if ((await timelineOf(after, id)).filter(({ type }) => type === 'LetterBounced').length !== 1) faults.push('it is not told once on the story');
  if ((await letterIn(after, `hold-${id}-1-1`))?.is !== 'bounced') faults.push('the letter does not say it');
  return [...faults, ...(await owedStill(after))];
}

test.each(['before', 'after'] as const)('a crash %s any call of a letter’s coming back leaves it told once, to its case and in the letter', async (when) => {
  const { calls, wrong } = await faultsOfEveryCrash(comingBack, when, faultsOfComingBack);
  expect(calls).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

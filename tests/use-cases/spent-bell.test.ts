import { messageStore } from '../../functions/stores/message-store';
import { noticeStore } from '../../functions/stores/notice-store';
import { warningStore } from '../../functions/stores/warning-store';
import { capture } from '../../functions/use-cases/capture';
import { pollMailbox } from '../../functions/use-cases/poll-mailbox';
import { runDigests } from '../../functions/use-cases/run-digests';
import { answerSpentBell } from '../../functions/use-cases/spent-bell';
import { sightOfWork } from '../../shared/domain/people/sight';
import { council, jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

/** An office that fails at one item whenever it takes it in: a mistake of ours, as no mailbox makes it. */
function failingAt(itemId: string) {
  const desk = office.desk();
  const senders = desk.senders;
  let taking = '';
  const fetch: typeof desk.mailRoom.fetch = (mailbox, item) => ((taking = item), office.letterbox.fetch(mailbox, item));
  return {
    ...desk,
    mailRoom: Object.assign(Object.create(office.letterbox) as typeof desk.mailRoom, { fetch }),
    senders: () => (taking === itemId ? Promise.reject(new Error('our mistake')) : senders()),
  };
}
const piled = async (pile: string) => (await office.desk().ownWork.list({ kind: 'message', where: { pile }, orderBy: 'receivedAt', limit: 10 })).items;

describe('an item on which Heard fails', () => {
  test('becomes held mail with its bytes when its bell is spent, once', async () => {
    const item = office.letterbox.receive(millLane());
    for (let times = 0; times < 2; times += 1) await answerSpentBell(failingAt(item), { kind: 'item', id: item });
    const [only, ...more] = await piled('held');
    expect([only?.card.because, more]).toEqual(['not taken in', []]);
    const kept = await messageStore(office.desk().documents, office.counting).get(only?.id ?? '');
    expect(Buffer.from((await office.desk().documents.bytes(kept?.state.arrival.raw ?? '')) ?? []).toString()).toContain('Mill Lane');
  });

  test('keeps nothing out that came after it', async () => {
    const item = office.letterbox.receive(millLane());
    office.letterbox.receive(millLane({ id: '<second@example.net>', subject: 'Verge', body: 'The verge is long.' }));
    await pollMailbox(failingAt(item));
    expect([(await piled('held')).length, (await piled('new')).length]).toEqual([1, 1]);
    expect(office.warnings).toContain('item-not-taken-in');
  });

  test('is taken in where it was the mailbox that failed, as soon as that answers', async () => {
    const item = office.letterbox.receive(millLane());
    office.letterbox.failOnce('fetch', { why: 'later' });
    await answerSpentBell(office.desk(), { kind: 'item', id: item });
    expect([await piled('held'), await piled('new')]).toEqual([[], []]);
    await pollMailbox(office.desk());
    expect((await piled('new')).length).toBe(1);
  });
});

describe('work at which Heard fails', () => {
  const noticesTo = async (person: string) => (await office.desk().ownWork.list({ kind: 'notice', where: { situation: ['owed', 'sent'] }, orderBy: 'owedAt', limit: 10 })).items.filter(({ card }) => card.to === person);
  beforeEach(async () => {
    const warnings = warningStore(office.documents.for(council.key, sightOfWork));
    const { settings } = await warnings.get();
    await warnings.keep({ ...settings, rules: { ...settings.rules, everything: [jo.id] } }, await warnings.get());
  });
  const aCase = async (concerning: string[] = []): Promise<string> => {
    const matters = [{ kind: 'complaint' as const, area: 'highways', inShort: 'Pothole', wanted: '', concerning }];
    const made = await capture(office.desk(), sam.id, await office.receive(millLane()), { matters, contact: sam.id, to: 'pat.lee@example.net' });
    return (made.ok && made.value.cases[0]?.id) || '';
  };

  test('is told to the managers whom the council names, once for each', async () => {
    const id = await aCase();
    for (let times = 0; times < 2; times += 1) await answerSpentBell(office.desk(), { kind: 'case', id });
    const [only, ...more] = await noticesTo(jo.id);
    const word = (await noticeStore(office.desk().ownWork).get(only?.id ?? ''))?.state.word;
    expect([word?.opens, word?.subject, more]).toEqual([`case/${id}`, { is: 'stuck', kind: 'case', id }, []]);
  });

  test('is told of members’ digests too, of which the bell names the document', async () => {
    await runDigests(office.desk());
    const [bell] = office.bells;
    if (bell?.kind !== 'digest') throw new Error('No digests are owed');
    await answerSpentBell(office.desk(), bell);
    expect(await noticesTo(jo.id)).toHaveLength(1);
  });

  test('is told to nobody whom the matter is about', async () => {
    await answerSpentBell(office.desk(), { kind: 'case', id: await aCase([jo.id]) });
    expect(await noticesTo(jo.id)).toEqual([]);
  });

  test('is told by no notice where a notice is what fails', async () => {
    await answerSpentBell(office.desk(), { kind: 'notice', id: 'n' });
    expect(await noticesTo(jo.id)).toEqual([]);
  });
});

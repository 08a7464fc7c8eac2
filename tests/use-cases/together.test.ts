import { captureTogether } from '../../functions/use-cases/capture-together';
import { likeMessages } from '../../functions/use-cases/like-messages';
import { recordConcerning } from '../../functions/use-cases/place-message';
import { capture } from '../../functions/use-cases/capture';
import { sightOf } from '../../shared/domain/people/sight';
import { asMatter, campaignText, together as capturedTogether, writes } from '../builders/campaign';
import { caseIn, worklist } from '../builders/casework';
import { jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

const from = (name: string, more = '') => writes(office, name, more);
const together = (first: string, others: string[], request?: { key: string; hash: string }) => capturedTogether(office, [first, ...others], request && { request });
const idsLike = async (id: string, desk = office.desk()): Promise<string[]> => {
  const alike = await likeMessages(desk, id);
  return alike.ok ? alike.value.map(({ item }) => item.id) : [alike.refusal.code];
};

test('new messages of other people that read alike are found, first received first, with how alike they are', async () => {
  const [one, two, three] = [await from('one'), await from('two'), await from('three')];
  await office.receive(millLane({ id: '<else@example.net>', from: 'else@example.net' }));
  await office.receive(millLane({ id: '<again@example.net>', from: 'one@example.net', body: campaignText('one') }));
  expect(await idsLike(two)).toEqual([one, three, expect.any(String)]);
  expect(await likeMessages(office.desk(), one)).toMatchObject({ value: [{ likeness: { same: 3, of: 3 } }, {}] });
  expect(await idsLike('m-nothing')).toEqual(['not-found']);
});

test('what is out of sight, or placed already, is like nothing', async () => {
  const [one, two, three] = [await from('one'), await from('two'), await from('three')];
  await recordConcerning(office.desk(), sam.id, two, [jo.id]);
  const { others: _none, ...alone } = asMatter([]);
  await capture(office.desk(), sam.id, three, { ...alone, to: 'three@example.net' });
  expect(await idsLike(one, office.desk(sightOf({ ...jo, roles: ['Manager'] })))).toEqual([]);
  expect(await idsLike(one)).toEqual([two]);
});

test('captured together, each is a case of its own with its own acknowledgement, linked as one matter', async () => {
  const [one, two, three] = [await from('one'), await from('two'), await from('three')];
  const made = await together(one, [two, three]);
  await office.answerBells();
  const lead = made.ok ? made.value.lead : '';
  const cases = made.ok ? made.value.together.map((each) => ('case' in each ? each.case : '')) : [];
  expect(await worklist(office)).toHaveLength(3);
  for (const id of cases) expect((await caseIn(office, id)).lead).toMatchObject({ caseId: lead, by: sam.id });
  expect((await caseIn(office, lead)).lead).toBeUndefined();
  expect(office.letterbox.sent.map(({ to, cc, bcc }) => [to, cc, bcc])).toEqual(['one', 'two', 'three'].map((name) => [[`${name}@example.net`], [], []]));
  const [, second] = office.letterbox.sent;
  expect(second?.text).toContain('Dear two');
  expect(second?.text).not.toContain(lead);
});

test('what cannot be captured says why and stays in the inbox; the rest goes on', async () => {
  const [one, danger, two, again] = [await from('one'), await from('danger', 'I will kill myself if it goes.'), await from('two'), await office.receive(millLane({ id: '<again@example.net>', from: 'two@example.net', body: campaignText('two') }))];
  const made = await together(one, [danger, two, again, 'm-nothing', one]);
  expect(made.ok && made.value.together.map((each) => ('case' in each ? 'captured' : each.refusal.code))).toEqual(['danger-letter-unread', 'captured', 'same-writer', 'not-found', 'not-found']);
  expect(await office.desk().documents.count({ kind: 'message', where: { pile: 'new' } })).toBe(2);
});

test('a first that cannot be captured leaves all where they were', async () => {
  const [one, two] = [await from('one'), await from('two')];
  expect(await captureTogether(office.desk(), sam.id, one, { ...asMatter([two]), to: 'stranger@example.net' })).toMatchObject({ refusal: { code: 'address-not-offered' } });
  expect(await worklist(office)).toEqual([]);
});

test('asked twice with the same intent, everything is done once', async () => {
  const [one, two] = [await from('one'), await from('two')];
  const request = { key: 'intent', hash: 'same' };
  const made = await together(one, [two], request);
  expect(await together(one, [two], request)).toEqual(made);
  await office.answerBells();
  expect([(await worklist(office)).length, office.letterbox.sent.length]).toEqual([2, 2]);
});

import { Api } from '../builders/api';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';
import type { MessageView } from '../../shared/contract/messages';

let api: Api;
let token: string;
let id: string;
beforeEach(async () => {
  const office = await Office.open();
  api = await Api.open(office);
  token = await api.tokenFor(sam.id, ['Triage']);
  id = await office.receive(millLane());
});
afterEach(() => api.close());

const view = ({ body }: { body: unknown }) => body as MessageView;
const inbox = async (pile: string) => (await api.route('inbox', { token, query: { pile } })).body as { items: { id: string; because?: string }[]; counts: Record<string, number> };

test('a message that is handed over stands in its own group, with a count, until it is accepted', async () => {
  const offered = await api.route('handOver', { id, token, body: { procedure: 'foi', because: 'It asks for figures' } });
  expect(view(offered)).toMatchObject({ situation: 'handed', handover: { isOwed: true, procedure: { id: 'foi' }, said: expect.stringContaining('Offered to The information governance team by Sam Okoro') } });
  expect(view(offered).actions).toEqual(expect.arrayContaining(['capture', 'accept handover', 'give back']));
  expect(await inbox('handed')).toMatchObject({ items: [{ id, because: 'Information request (FOI)' }], counts: { new: 0, handed: 1 } });
  const accepted = await api.route('acceptHandover', { id, token, body: { whom: 'Ann Bello' } });
  expect(view(accepted).handover).toMatchObject({ isOwed: false, said: expect.stringContaining('Accepted: Ann Bello') });
  expect(await inbox('handed')).toMatchObject({ items: [], counts: { new: 0, handed: 0 } });
});

test('given back, it is new again and says so', async () => {
  await api.route('handOver', { id, token, body: { procedure: 'foi', because: 'It asks for figures' } });
  const back = await api.route('giveBack', { id, token, body: { because: 'It is a complaint' } });
  expect(view(back)).toMatchObject({ situation: 'new', earlier: [expect.stringContaining('given back, recorded by Sam Okoro')] });
  expect((await inbox('new')).counts).toMatchObject({ new: 1, handed: 0 });
});

test('nothing leaves the council by itself', async () => {
  await api.route('handOver', { id, token, body: { procedure: 'police', because: 'A theft' } });
  await api.route('acceptHandover', { id, token, body: { whom: 'Told by telephone' } });
  await api.office.answerBells();
  expect(api.office.letterbox.drafts).toEqual([]);
});

test('refuses what is not in the table, in words', async () => {
  expect(await api.route('handOver', { id, token, body: { procedure: 'moon', because: 'x' } })).toMatchObject({ status: 422, body: { code: 'no-such-procedure', detail: 'Choose one from the table.' } });
});

test('the table is served with who takes each, and for another body the words of a reply', async () => {
  const { procedures } = (await api.route('proceduresKnown', { token })).body as { procedures: { id: string; elsewhere?: string }[] };
  expect(procedures.find((each) => each.id === 'nhs')?.elsewhere).toContain('We have not passed your message on');
  expect(procedures).toHaveLength(21);
});

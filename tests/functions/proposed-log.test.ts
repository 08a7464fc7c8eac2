import type { ProposedLogView } from '../../shared/contract/logging';
import type { MessageView } from '../../shared/contract/messages';
import { Life } from '../builders/life';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
});
afterEach(() => life.end());

const received = '2025-04-16';
const proposed = (says: string, more: object = {}) => life.done<ProposedLogView>('triage', 'proposeLogged', { body: { received, says, ...more } });

test('words that are being written down are read as those of a message are, with the words it went by and their dates', async () => {
  const says = 'I am writing to complain about the pothole on Mill Lane. It is the third time.';
  const proposal = await proposed(says);
  const { body } = await life.ask('triage', 'logMessage', { body: { channel: 'telephone', received, subject: proposal.inShort, says } });
  const view = await life.done<MessageView>('triage', 'message', { id: (body as { message: string }).message });
  const { danger, reading, ...looks } = proposal;
  expect(looks.kindWords.length).toBeGreaterThan(0);
  expect(view.proposal).toMatchObject({ ...looks });
  expect(view.reading).toEqual(reading);
  expect(danger).toEqual([]);
});

test('before anything is said there are its dates, and nothing is proposed', async () => {
  expect(await proposed('')).toMatchObject({ kindWords: [], areaWords: [], inShort: '', wanted: '', danger: [], reading: { receivedSaid: 'Wed 16 Apr 2025' } });
});

test('what may mean harm is said while it is being written', async () => {
  expect((await proposed('He says that he will kill himself tonight.')).danger).toContainEqual({ kind: 'self-harm', raises: expect.any(String), words: [expect.stringContaining('kill himself')] });
});

test('nothing of it is kept', async () => {
  await proposed('I am writing to complain about the pothole on Mill Lane.');
  expect((await life.done<{ items: object[] }>('triage', 'inbox')).items).toEqual([]);
  expect(await life.api.office.documents.owed(life.api.office.clock.now(), 10)).toEqual([]);
});

test('a day to come is refused', async () => {
  expect(await life.ask('triage', 'proposeLogged', { body: { received: '2045-04-16', says: '' } })).toMatchObject({ status: 422, body: { code: 'receipt-in-future' } });
});

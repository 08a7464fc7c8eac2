import type { CaseView } from '../../shared/contract/cases';
import type { LetterDraftView } from '../../shared/contract/letters';
import { Life } from '../builders/life';
import { amara, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
});
afterEach(() => life.end());

const newCase = async (name: string): Promise<string> => (await life.capture((await life.receive(millLane({ id: `<${name}@example.net>` }))).id)).cases[0]?.id ?? '';
const lineOf = ({ story }: CaseView, says: string) => story.find((entry) => entry.is === 'event' && entry.says === says);

test('what the resident was told is still said once receipt was moved earlier', async () => {
  const id = await newCase('one');
  const { reading } = await life.done<CaseView>('officer', 'moveReceipt', { id, body: { received: '2025-05-28', because: 'A colleague had it' } });
  expect(reading).toMatchObject({ promised: '2025-06-30', owesLetter: false, answer: { said: 'Wed 25 June 2025' } });
});

test('both cases of a merge say who put them together and why, and so again when they part', async () => {
  const first = await newCase('one');
  life.at('Tue 3 June 2025');
  const second = await newCase('two');
  await life.done('manager', 'mergeCase', { id: second, body: { with: first, because: 'One pothole' } });
  expect(lineOf(await life.case(first), `put ${second} with this case`)).toMatchObject({ who: 'Jo Marsh', because: 'One pothole' });
  expect(lineOf(await life.case(second), `put this case with ${first}`)).toMatchObject({ who: 'Jo Marsh', because: 'One pothole' });
  await life.done('manager', 'partCase', { id: second, body: { because: 'Two potholes' } });
  expect(lineOf(await life.case(first), `took ${second} out of this case again`)).toMatchObject({ who: 'Jo Marsh', because: 'Two potholes' });
});

describe('an answered case', () => {
  let id: string;
  beforeEach(async () => {
    await life.settings({ nation: 'Scotland' });
    await life.timer('sweep');
    id = await newCase('one');
    life.at('Mon 9 June 2025 10:00');
    await life.done('manager', 'assignCase', { id, body: { officer: amara.id }, headers: { 'if-match': `"${(await life.case(id)).version}"` } });
    await life.done('officer', 'answerCase', { id, body: { says: 'Mended.', outcome: 'upheld' } });
    await life.timer('sweep');
  });

  const draft = (body: object) => life.ask('officer', 'draftCaseLetter', { id, body });
  const nextStage = { letter: 'next stage', officer: sam.id, because: 'It is not mended' };

  test('is not reviewed for a message from before its answer, and the draft says so before anything is sent', async () => {
    const [message] = (await life.case(id)).story.flatMap((entry) => (entry.is === 'message' ? [entry.id] : []));
    expect(await draft({ ...nextStage, message })).toMatchObject({ status: 422, body: { code: 'receipt-before-answer' } });
    expect(await draft({ ...nextStage, received: '2025-06-09T09:00:00+01:00' })).toMatchObject({ status: 422, body: { code: 'receipt-before-answer' } });
    expect(await draft({ ...nextStage, received: '2025-06-09' })).toMatchObject({ status: 200 });
  });

  test('is answered for the last time with the Ombudsman of the council’s nation', async () => {
    life.at('Mon 16 June 2025');
    await life.done('officer', 'nextStage', { id, body: { officer: sam.id, because: 'It is not mended', received: '2025-06-16' } });
    await life.timer('sweep');
    const { text } = await life.done<LetterDraftView>('officer', 'draftCaseLetter', { id, body: { letter: 'answer', says: 'We looked again.', outcome: 'upheld' } });
    expect(text).toContain('you can ask the Scottish Public Services Ombudsman: www.spso.org.uk.');
  });
});

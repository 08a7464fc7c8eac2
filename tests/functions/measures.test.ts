import type { SelfCheckView } from '../../shared/contract/self-check';
import { Life } from '../builders/life';
import { jo, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
let no = 0;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025 09:00');
});
afterEach(() => life.end());

const arrive = async (): Promise<string> => (await life.receive(millLane({ id: `<${(no += 1)}@example.net>`, subject: `Matter ${no}` }))).id;
const measured = async (): Promise<Record<string, string>> => Object.fromEntries(((await life.done<SelfCheckView>('manager', 'selfCheck')).measures ?? []).map(({ name, said }) => [name, said]));
const day = 'From receipt to acknowledgement, last 24 hours';
const week = 'From receipt to acknowledgement, last seven days';

test('where nothing came nothing is owed and nothing waits', async () => {
  expect(await measured()).toEqual({ 'Acknowledgements owed': 'No case waits for its acknowledgement.', [day]: 'Nothing was received that became a case.', [week]: 'Nothing was received that became a case.', 'Waiting in the inbox': 'No message waits to be placed.', 'Handed over': 'Whatever was handed over has been accepted.' });
});

/** One acknowledged after 14 minutes, one after 65; one refused by the mailbox; one that nobody has looked at. */
async function aMorning(): Promise<void> {
  const [first, second, third] = [await arrive(), await arrive(), await arrive()];
  life.at('Mon 2 June 2025 09:14');
  await life.capture(first);
  life.at('Mon 2 June 2025 10:05');
  await life.capture(second);
  await life.capture(third, { refused: true });
  life.at('Mon 2 June 2025 10:30');
  life.office.letterbox.fault = () => undefined;
  await arrive();
}

test('a manager is told what is owed since when, how soon people were told, and what waits', async () => {
  await aMorning();
  expect(await measured()).toEqual({
    'Acknowledgements owed': 'One case waits for an acknowledgement, the first received Mon 2 June 2025, 09:00. None is late.',
    [day]: 'Of 3 cases received, 2 are acknowledged: half of them within 14 minutes, nine in ten within 1 hour 5 minutes.',
    [week]: 'Of 3 cases received, 2 are acknowledged: half of them within 14 minutes, nine in ten within 1 hour 5 minutes.',
    'Waiting in the inbox': 'One message waits to be placed, the first received Mon 2 June 2025, 10:30.',
    'Handed over': 'Whatever was handed over has been accepted.',
  });
});

test('what is handed over waits for nobody here to place it, and is told apart until it is accepted', async () => {
  const id = await arrive();
  await life.done('triage', 'handOver', { id, body: { procedure: 'foi', because: 'It asks for records' } });
  expect(await measured()).toMatchObject({
    'Waiting in the inbox': 'No message waits to be placed.',
    'Handed over': expect.stringMatching(/^One message is handed over and not accepted yet, the first received /),
  });
});

test('the day forgets what the week still has, and what was not acknowledged in time is late', async () => {
  await aMorning();
  life.at('Sun 8 June 2025 12:00');
  expect(await measured()).toMatchObject({
    'Acknowledgements owed': 'One case waits for an acknowledgement, the first received Mon 2 June 2025, 09:00. One should have gone before today.',
    [day]: 'Nothing was received that became a case.',
    [week]: expect.stringMatching(/^Of 3 cases received, 2 are acknowledged/),
  });
  life.at('Mon 9 June 2025 10:31');
  expect(await measured()).toMatchObject({ [week]: 'Nothing was received that became a case.' });
});

test('a capture that was taken back was received by nobody', async () => {
  const id = await arrive();
  await life.done('triage', 'capture', { id, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '' }], contact: sam.id, to: 'pat.lee@example.net' } });
  await life.done('triage', 'withdrawCapture', { id, body: { because: 'It is a copy.' } });
  await life.timer('sweep');
  expect(await measured()).toMatchObject({ 'Acknowledgements owed': 'No case waits for its acknowledgement.', [day]: 'Nothing was received that became a case.' });
});

test('what is about a manager is in none of their measures; an administrator is told none', async () => {
  const id = await arrive();
  await life.done('triage', 'capture', { id, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'About Jo', wanted: '', concerning: [jo.id] }], contact: sam.id, to: 'pat.lee@example.net' } });
  expect(await measured()).toMatchObject({ [day]: 'Nothing was received that became a case.' });
  const { body } = await life.api.route('selfCheck', { token: await life.api.tokenFor(sam.id, ['Administrator']) });
  expect(body).not.toHaveProperty('measures');
});

test('a timer writes the same into the log as numbers, for each council, and work that is due by its kind', async () => {
  await aMorning();
  const { ownWork } = life.office.desk();
  await ownWork.write({ document: { kind: 'notice', id: 'stuck', schema: 1, card: { situation: 'owed', owedAt: life.office.clock.now() }, wakeAt: life.office.clock.now(), data: {} } });
  life.at('Mon 2 June 2025 10:40');
  const lines: string[] = [];
  await life.timer('measure', lines);
  const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ council }) => council === 'marlshire').map(({ at: _at, operation: _operation, council: _council, level: _level, ...entry }) => entry);
  expect(said).toEqual([
    { code: 'acknowledgements-measured', owed: 1, late: 0, oldest: 100 },
    { code: 'inbox-measured', waiting: 1, oldest: 10 },
    { code: 'handovers-measured', waiting: 0, oldest: 0 },
    { code: 'pace-measured', over: 'day', received: 3, acknowledged: 2, median: 14, ninetieth: 65 },
    { code: 'pace-measured', over: 'week', received: 3, acknowledged: 2, median: 14, ninetieth: 65 },
    { code: 'work-measured', kind: 'notice', due: 1, oldest: 10 },
  ]);
  expect(lines.map((line) => JSON.parse(line) as { council: string; code: string }).filter(({ council }) => council === 'northmere').map(({ code }) => code)).toEqual(['acknowledgements-measured', 'inbox-measured', 'handovers-measured']);
});

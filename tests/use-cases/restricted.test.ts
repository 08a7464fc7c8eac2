import { closingOf } from '../../shared/domain/case/restriction';
import { sightOf } from '../../shared/domain/people/sight';
import type { Role } from '../../shared/domain/people/vocabulary';
import { openingsStore } from '../../functions/stores/openings-store';
import { messageStore } from '../../functions/stores/message-store';
import { assignCase } from '../../functions/use-cases/assign-case';
import { capture } from '../../functions/use-cases/capture';
import { messageInSight } from '../../functions/use-cases/in-sight';
import { mergeCases, partCase } from '../../functions/use-cases/merge-cases';
import { noteOpening } from '../../functions/use-cases/note-opening';
import { joinMessage, recordConcerning } from '../../functions/use-cases/place-message';
import { liftRestriction, restrictCase } from '../../functions/use-cases/restrict-case';
import { acknowledged, captured, caseIn, versionOf, worklist } from '../builders/casework';
import { replyTo } from '../builders/mail';
import { amara, jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

interface Someone {
  id: string;
  areas: string[];
}

const sightFor = ({ id, areas }: Someone, ...roles: Role[]) => sightOf({ id, areas, roles });
const seen = async (person: Someone, role: Role, id: string): Promise<boolean> => (await office.desk(sightFor(person, role)).documents.get('case', id)) !== undefined;
const close = async (id: string, more: Partial<Parameters<typeof restrictCase>[3]> = {}): Promise<string> => {
  const closed = await restrictCase(office.desk(), sam.id, id, { ground: 'another reason', because: 'It names people.', named: [], concerning: [], ...more });
  await office.answerBells();
  return closed.ok ? 'closed' : closed.refusal.code;
};

test('a closed case is seen by managers, by those named and by whoever has it, and by nobody else', async () => {
  const { id } = await captured(office);
  await close(id);
  expect([await seen(jo, 'Triage', id), await seen(amara, 'Officer', id), await seen(jo, 'Manager', id)]).toEqual([false, false, true]);
  await assignCase(office.desk(), sam.id, id, amara.id, { version: await versionOf(office, id) });
  expect(await seen(amara, 'Officer', id)).toBe(true);
});

test('naming somebody shows it to them, and lifting the restriction to all', async () => {
  const { id } = await captured(office);
  await close(id, { named: [amara.id] });
  expect([await seen(amara, 'Officer', id), await seen(jo, 'Triage', id)]).toEqual([true, false]);
  expect(await liftRestriction(office.desk(), jo.id, id, { because: 'It names nobody.', notAbout: [] })).toMatchObject({ ok: true });
  expect(await seen(jo, 'Triage', id)).toBe(true);
});

test('nobody is named whom Heard does not know', async () => {
  const { id } = await captured(office);
  expect(await close(id, { named: ['a stranger'] })).toBe('no-such-person');
});

test('a case about a colleague is closed from its capture, to all but managers and whoever captured it', async () => {
  const { id } = await captured(office, millLane(), { concerning: [amara.id] });
  expect((await caseIn(office, id)).restriction).toMatchObject({ ground: 'a colleague', named: [sam.id] });
  expect([await seen(amara, 'Manager', id), await seen(jo, 'Triage', id), await seen(sam, 'Triage', id), await seen(jo, 'Manager', id)]).toEqual([false, false, true, true]);
});

test('its message is closed with it', async () => {
  const { id, message } = await captured(office);
  await close(id);
  expect(await messageInSight(office.desk(sightFor(jo, 'Triage')), message)).toBeUndefined();
  expect(await messageInSight(office.desk(sightFor(sam, 'Triage')), message)).toBeDefined();
});

test('a case put with it closes and opens with it, before and after', async () => {
  office.clock.set('2025-11-03T10:00:00Z');
  const first = await acknowledged(office, millLane({ id: '<first@example.net>' }));
  office.clock.set('2025-11-06T10:00:00Z');
  const second = await acknowledged(office, millLane({ id: '<second@example.net>' }));
  await mergeCases(office.desk(), sam.id, first, second, 'One matter.');
  expect(await seen(jo, 'Triage', second)).toBe(true);
  await close(first);
  expect(await seen(jo, 'Triage', second)).toBe(false);
  expect(await close(second)).toBe('case-with-another');
  await partCase(office.desk(), sam.id, second, 'Two matters.');
  expect([await seen(jo, 'Triage', first), await seen(jo, 'Triage', second)]).toEqual([false, true]);
});

test('mail that is held because it quotes a closed case is as closed as it is, whichever came first', async () => {
  const { id } = await captured(office);
  await office.answerBells();
  const letter = { internetMessageId: office.letterbox.sent.at(-1)?.internetMessageId ?? '' };
  const strangers = (name: string) => replyTo(letter, { id: `<${name}@example.net>`, from: `${name}@example.net` });
  const before = await office.receive(strangers('before'));
  const held = () => office.desk(sightFor(jo, 'Triage')).documents.count({ kind: 'message', where: { pile: 'held' } });
  expect(await held()).toBe(1);
  await close(id);
  const after = await office.receive(strangers('after'));
  expect(await held()).toBe(0);
  expect((await Promise.all([before, after].map((message) => office.desk(sightFor(sam, 'Triage')).documents.get('message', message)))).every(Boolean)).toBe(true);
  await liftRestriction(office.desk(), jo.id, id, { because: 'It names nobody.', notAbout: [] });
  expect(await held()).toBe(2);
});

test('a message that somebody says is about a colleague is out of their sight at once, and closed to others', async () => {
  const message = await office.receive(millLane());
  const see = async (person: Someone, role: Role) => (await messageInSight(office.desk(sightFor(person, role)), message)) !== undefined;
  expect(await recordConcerning(office.desk(), sam.id, message, [amara.id])).toMatchObject({ ok: true });
  expect([await see(amara, 'Manager'), await see(jo, 'Triage'), await see(sam, 'Triage'), await see(jo, 'Manager')]).toEqual([false, false, true, true]);
  expect(await recordConcerning(office.desk(), sam.id, message, [sam.id])).toMatchObject({ refusal: { code: 'concerns-you' } });
  expect(await recordConcerning(office.desk(), sam.id, message, ['a stranger'])).toMatchObject({ refusal: { code: 'no-such-person' } });
});

test('whom a message is about, every case made of it is about, though whoever captures it leaves them out', async () => {
  const message = await office.receive(millLane());
  await recordConcerning(office.desk(), sam.id, message, [amara.id]);
  const matters = ['Pothole', 'Rudeness'].map((inShort) => ({ kind: 'complaint' as const, area: 'highways', inShort, wanted: '', concerning: [] }));
  const made = await capture(office.desk(), sam.id, message, { matters, contact: sam.id, to: 'pat.lee@example.net' });
  for (const { id } of made.ok ? made.value.cases : []) expect(closingOf(await caseIn(office, id))).toEqual({ concerning: [amara.id], openTo: [sam.id] });
  expect(made).toMatchObject({ ok: true, value: { cases: [{}, {}] } });
});

test('said to be about a colleague while somebody captures it, it makes no case that the colleague could see', async () => {
  const office = await Office.open();
  const message = await office.receive(millLane());
  const { documents } = office.desk();
  const matters = [{ kind: 'complaint' as const, area: 'highways', inShort: 'Rudeness', wanted: '', concerning: [] }];
  let said = false;
  const writeThen: typeof documents.writeThen = async (...writes) => {
    if (!said) {
      said = true;
      expect(await recordConcerning(office.desk(), jo.id, message, [amara.id])).toMatchObject({ ok: true });
    }
    return documents.writeThen(...writes);
  };
  const made = await capture({ ...office.desk(), documents: { ...documents, writeThen } }, sam.id, message, { matters, contact: sam.id, to: 'pat.lee@example.net' });
  expect(made).toMatchObject({ ok: false, refusal: { code: 'changing-too-often' } });
  expect(await worklist(office)).toEqual([]);
});

test('joined to a case, a message about a colleague stays out of their sight', async () => {
  const id = await acknowledged(office);
  const message = await office.receive(millLane({ id: '<more@example.net>' }));
  await recordConcerning(office.desk(), sam.id, message, [amara.id]);
  await joinMessage(office.desk(), sam.id, message, id);
  expect(await messageInSight(office.desk(sightFor(amara, 'Manager')), message)).toBeUndefined();
  expect((await messageStore(office.desk().ownWork, office.counting).get(message))?.state.situation.is).toBe('joined');
});

test('every opening of a closed case is written down, within an hour once for each person; an open one leaves no trace', async () => {
  const { id } = await captured(office);
  const look = async (by: string) => noteOpening(office.desk(), by, await caseIn(office, id));
  const record = async () => (await openingsStore(office.desk().ownWork).get(id)).map(({ by }) => by);
  await look(jo.id);
  expect(await record()).toEqual([]);
  await close(id);
  await Promise.all([look(jo.id), look(jo.id), look(amara.id)]);
  expect((await record()).sort()).toEqual([amara.id, jo.id]);
  office.clock.pass(59);
  await look(jo.id);
  expect(await record()).toHaveLength(2);
  office.clock.pass(2);
  await look(jo.id);
  expect((await record()).at(-1)).toBe(jo.id);
  expect(await record()).toHaveLength(3);
});

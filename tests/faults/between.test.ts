import { caseStore } from '../../functions/stores/case-store';
import { letterStore } from '../../functions/stores/letter-store';
import { messageStore } from '../../functions/stores/message-store';
import { capture } from '../../functions/use-cases/capture';
import type { Desk } from '../../functions/use-cases/desk';
import { doMessageWork } from '../../functions/use-cases/do-message-work';
import { joinMessage, recordConcerning } from '../../functions/use-cases/place-message';
import { restrictCase } from '../../functions/use-cases/restrict-case';
import { sendLetter } from '../../functions/use-cases/send-letter';
import { undoCapture } from '../../functions/use-cases/undo-capture';
import { withdrawCapture } from '../../functions/use-cases/withdraw-capture';
import type { Message } from '../../shared/domain/message/message';
import { Crash, Fuse, fusedDocuments, fusedLetterbox } from '../builders/fuse';
import { amara, jo, Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

/** A message with two matters, and another that may be put with its first case. */
interface Scene {
  office: Office;
  message: string;
  other: string;
  /** Its capture waits for Undo. */
  waits: boolean;
}
type Act = (scene: Scene, desk: Desk) => Promise<unknown>;

const matters = ['Pothole', 'Rudeness'].map((inShort) => ({ kind: 'complaint' as const, area: 'highways', inShort, wanted: '', concerning: [] }));
const captureBy = (by: string): Act => ({ message, waits }, desk) => capture(desk, by, message, { matters, contact: sam.id, to: 'pat.lee@example.net', undo: waits });
const takeBack: Act = ({ message }, desk) => withdrawCapture(desk, amara.id, message, 'It belongs elsewhere.');

const messageIn = async ({ office: { counting }, message }: Scene, { ownWork }: Desk): Promise<Message | undefined> => (await messageStore(ownWork, counting).get(message))?.state;
async function firstCase(scene: Scene, desk: Desk): Promise<string> {
  const { situation } = (await messageIn(scene, desk)) ?? {};
  return situation?.is === 'captured' ? (situation.capture.matters[0]?.caseId ?? '') : '';
}

/** A worker that ends once it has written the message. */
class EndsOnceWritten extends Fuse {
  constructor() {
    super(Number.POSITIVE_INFINITY, 'after');
  }

  override async pass<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (this.names.some((each) => each.startsWith('replace message'))) throw new Crash();
    return super.pass(name, work);
  }
}

function through(office: Office, fuse: Fuse): Office {
  const other = new Office(fusedDocuments(office.documents, fuse));
  return Object.assign(other, { clock: office.clock, bells: office.bells, noticeboard: office.noticeboard, letterbox: fusedLetterbox(office.letterbox, fuse) });
}

/** Whoever does it ends once the message is written. */
const cutOff = (act: Act, scene: Scene): Promise<unknown> =>
  act(scene, through(scene.office, new EndsOnceWritten()).desk()).catch((cause: unknown) => (cause instanceof Crash ? undefined : Promise.reject(cause as Error)));

const acts = {
  'captures it': captureBy(sam.id),
  'makes what its capture owes': ({ message }, desk) => doMessageWork(desk, message),
  'sends its acknowledgement': ({ message }, desk) => sendLetter(desk, `ack-${message}`),
  'takes its capture back': takeBack,
  'puts another with its case': async (scene, desk) => {
    const joined = await joinMessage(desk, sam.id, scene.other, await firstCase(scene, desk));
    if (joined.ok) await doMessageWork(desk, scene.other);
  },
} satisfies Record<string, Act>;

const meanwhile = {
  ...acts,
  'begins to take its capture back, and is cut off': (scene) => cutOff(takeBack, scene),
  'presses Undo': ({ message }, desk) => undoCapture(desk, amara.id, message),
  'captures it too': captureBy(amara.id),
  'takes it back and captures it anew': async (scene, desk) => [await takeBack(scene, desk), await captureBy(amara.id)(scene, desk)],
  'takes it back, captures it and takes that back': async (scene, desk) => [await takeBack(scene, desk), await captureBy(amara.id)(scene, desk), await takeBack(scene, desk)],
  'closes its case to a colleague': async (scene, desk) => restrictCase(desk, jo.id, await firstCase(scene, desk), { ground: 'another reason', because: 'She is named.', named: [], concerning: [amara.id] }),
  'says whom it is about': ({ message }, desk) => recordConcerning(desk, jo.id, message, [amara.id]),
} satisfies Record<string, Act>;

/** Lets somebody else act before the nth call of a store or mailbox. */
class Between extends Fuse {
  isOver = true;

  constructor(
    private readonly nth: number,
    private readonly act: () => Promise<unknown>,
  ) {
    super(Number.POSITIVE_INFINITY, 'before');
  }

  override async pass<T>(_name: string, work: () => Promise<T>): Promise<T> {
    this.calls += 1;
    if (this.calls === this.nth) {
      this.isOver = false;
      await this.act();
    }
    return work();
  }
}

/** What is thrown is tried again by the sweep: what comes of it is judged. */
const tried = (act: Promise<unknown>): Promise<unknown> => act.catch((cause: unknown) => cause);

async function begun(act: string, waits: boolean): Promise<Scene> {
  const office = await Office.open();
  const scene = { office, waits, message: await office.receive(millLane()), other: await office.receive(millLane({ id: '<other@example.net>', subject: 'More of it' })) };
  if (act === 'captures it') return scene;
  // Cut off after its first write, where what follows it is what the act makes.
  if (act === 'makes what its capture owes') await cutOff(captureBy(sam.id), scene);
  else await captureBy(sam.id)(scene, office.desk());
  office.bells.length = 0;
  if (act === 'sends its acknowledgement' && waits) office.clock.pass(1);
  return scene;
}

async function faultsOf(scene: Scene): Promise<string[]> {
  const { office, other } = scene;
  await tried(office.answerBells());
  for (let round = 0; round < 8; round += 1) await office.sweepAfter(30);
  const desk = office.desk();
  const [cases, letters] = [caseStore(desk.ownWork, office.counting), letterStore(desk.ownWork)];
  const { items } = await desk.ownWork.list({ kind: 'case', where: {}, orderBy: 'receivedAt', limit: 50 });
  const all = (await Promise.all(items.map(({ id }) => cases.get(id)))).flatMap((kept) => kept?.state ?? []);
  const open = all.filter(({ situation }) => situation.is === 'open');
  const [sent, drafts] = [office.letterbox.sent.length, office.letterbox.drafts.length];
  const state = await messageIn(scene, desk);
  const faults = (await office.documents.owed(office.clock.now(), 10)).map(({ kind, id }) => `${kind} ${id} is still owed something`);
  if (drafts > sent) faults.push(`${drafts - sent} drafts are left`);
  if (state?.situation.is === 'new' && (open.length > 0 || sent > 0)) faults.push(`it is nobody's, with ${open.length} cases and ${sent} letters sent`);
  if (state?.situation.is === 'captured') {
    const { letterId } = state.situation.capture;
    if (state.situation.withdrawing) faults.push('it is being taken back for ever');
    if (open.length !== 2 || sent !== 1) faults.push(`it is captured, with ${open.length} cases and ${sent} letters sent`);
    if ((await letters.get(letterId))?.state.situation.is !== 'sent') faults.push('its letter does not say that it went');
    if (open.some(({ stages }) => stages[0].acknowledgement.situation !== 'sent')) faults.push('a case does not know that its letter went');
    if (state.about && open.some(({ concerning }) => !concerning.includes(amara.id))) faults.push('a case is seen by whom it is about');
  }
  const joined = (await messageStore(desk.ownWork, office.counting).get(other))?.state.situation;
  if (joined?.is === 'joined' && !all.some(({ id, correspondence }) => id === joined.caseId && correspondence.some((each) => each.id === other))) faults.push('the other message is in no case');
  return faults;
}

const pairs = Object.keys(acts).flatMap((one) => Object.keys(meanwhile).map((two) => [one, two] as [keyof typeof acts, keyof typeof meanwhile]));

test.each(pairs)('one %s; before any of its calls another %s', async (one, two) => {
  const faults: string[] = [];
  let times = 0;
  for (const waits of [false, true]) {
    for (let nth = 1, isOver = false; !isOver; nth += 1) {
      const scene = await begun(one, waits);
      const between: Between = new Between(nth, () => tried(meanwhile[two](scene, scene.office.desk())));
      await tried(acts[one](scene, through(scene.office, between).desk()));
      ({ isOver } = between);
      if (!isOver) faults.push(...(await faultsOf(scene)).map((fault) => `before call ${nth}${waits ? ', waiting for Undo' : ''}: ${fault}`));
      if (!isOver) times += 1;
    }
  }
  expect(faults).toEqual([]);
  expect(times).toBeGreaterThan(8);
}, 60_000);

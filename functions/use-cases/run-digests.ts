import { isQuiet } from '../../shared/domain/digest/content';
import { followPlans } from '../../shared/domain/digest/follow';
import { digestTemplate } from '../../shared/domain/digest/in-words';
import { mayGoOn, noteGoes } from '../../shared/domain/digest/note';
import { questionsFrom } from '../../shared/domain/digest/questions';
import { digestDay } from '../../shared/domain/digest/rules';
import { afterRun, contentFor, emptyLedger, type DigestLedger, type DigestRun, type FoundEvent, type FoundFigures, type FoundNote } from '../../shared/domain/digest/run';
import type { Instant, LondonDate } from '../../shared/kernel/london';
import { digestRulesStore, type DigestSettings } from '../stores/digest-rules-store';
import { digestRunId, digestStore } from '../stores/digest-store';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';
import { newFigures, toldSoFar } from './digest-figures';
import { recipientsOn } from './digest-recipients';
import { signedPlans } from './signed-plans';

/** The editor's note from the day on which it first goes. What some were told before the notice of an election goes to nobody else before the poll: nobody has said yes to that. */
function noteOf({ rules, note }: DigestSettings, { note: before }: DigestLedger, on: LondonDate): FoundNote | undefined {
  if (!note || !noteGoes(note, rules.elections, on)) return before && mayGoOn(before.id, note, rules.elections, on) ? before : undefined;
  return before?.id === note.id ? before : { id: note.id, text: note.text, found: on };
}

/** Everything that the digests of a day are made from, as it stands now. Nothing is written. Whoever chose every day is sent none on a day without news. */
export async function prepareRun(desk: Desk, on: LondonDate, ledger: DigestLedger, settings: DigestSettings): Promise<DigestRun> {
  const { areas = [] } = (await peopleStore(desk.ownWork).settings()) ?? {};
  const { plans, events } = followPlans(ledger.plans, await signedPlans(desk, ledger.plans), on, ledger.lastRun);
  const found: FoundEvent[] = events.map((event) => ({ ...event, found: on }));
  const told = await toldSoFar(desk, on);
  const figures: FoundFigures | undefined = newFigures(told, { areas }, ledger, on) ?? ledger.figures;
  const note = noteOf(settings, ledger, on);
  const { recipients, unreached } = await recipientsOn(desk, on, ledger, settings.rules);
  const run: DigestRun = {
    on, at: desk.clock.now(), lastRun: ledger.lastRun, council: desk.council.name, template: digestTemplate,
    events: [...ledger.events, ...found],
    ...(figures && { figures }),
    questions: questionsFrom(told, { areas }, plans, on),
    ...(note && { note }),
    recipients,
    ...(unreached.length > 0 && { unreached }),
    plans,
    situation: { is: 'making', made: 0 },
  };
  return { ...run, recipients: recipients.filter((to) => to.frequency !== 'daily' || !isQuiet(contentFor(run, to))) };
}

type KeptLedger = Awaited<ReturnType<ReturnType<typeof digestStore>['ledger']>>;

/** The ledger after the last run that was made: where whoever made that one ended before the ledger followed it, on whatever day, it follows now. */
async function afterLastRun(store: ReturnType<typeof digestStore>, kept: KeptLedger, now: Instant): Promise<KeptLedger> {
  const [last] = await store.runs(1);
  if (!last || (kept.version !== undefined && kept.ledger.lastRun >= last.on)) return kept;
  const run = await store.run(last.on);
  if (!run) return kept;
  const ledger = afterRun(kept.version === undefined ? emptyLedger(last.on) : kept.ledger, run.data);
  const version = await store.keepLedger(ledger, kept.version);
  return version === undefined ? store.ledger(now) : { ledger, version };
}

/**
 * Freezes the digests of a day, once it is time: who is sent one, and all that they are made from (product rule "Members'
 * digest": exactly once). The run is written first and says by itself what is told; the ledger follows from it, whoever
 * goes on after a crash. Two that run at once make one.
 */
export async function runDigests(desk: Desk): Promise<void> {
  const store = digestStore(desk.ownWork);
  const now = desk.clock.now();
  const { settings } = await digestRulesStore(desk.ownWork).get();
  const on = digestDay(now, settings.rules);
  if (!on) return;
  const kept = await store.ledger(now);
  if (kept.version !== undefined && kept.ledger.lastRun >= on) return;
  const { ledger, version } = await afterLastRun(store, kept, now);
  if (!(await store.run(on))) await store.createRun(await prepareRun(desk, on, ledger, settings), now);
  const run = await store.run(on);
  if (!run) throw new Error(`The digests of ${on} are gone`);
  await store.keepLedger(afterRun(ledger, run.data), version);
  desk.ring({ kind: 'digest', id: digestRunId(on) });
}

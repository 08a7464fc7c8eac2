import { londonDate, shortDate } from '../../shared/kernel/london';
import { ok } from '../../shared/kernel/result';
import type { TodayView } from '../../shared/contract/today';
import { caseCardView } from '../presenters/case-card-view';
import { rosterOf, type Roster } from '../presenters/roster';
import { stoppedFor } from '../presenters/sending-stop-view';
import { quarantineFor, quarantineView } from '../presenters/quarantine-view';
import { proofSaid } from '../presenters/proof-said';
import { mailboxStore } from '../stores/mailbox-store';
import { clockStore } from '../stores/clock-store';
import { differenceIn } from '../use-cases/clock-settings';
import type { Desk } from '../use-cases/desk';
import { figuresFor, figuresOfInbox, figuresOfMonitoring, firstFigures, loadOf, otherFigures } from '../use-cases/today';
import { countUnreached } from '../use-cases/digest-recipients';
import { noteQuarantine as note } from '../use-cases/note-quarantine';
import { countDue } from '../use-cases/reviews';
import { countStopped } from '../use-cases/self-check';
import { worklist } from '../use-cases/worklist';
import type { Handler } from './door';
import { mayPlace } from './may';

/** How many cases Today shows of what slipped, and of what is owed today; the rest is a press away. */
const shown = 8;

const first = async (desk: Desk, roster: Roster, standing: 'overdue' | 'due today') =>
  (await desk.documents.list({ ...worklist(desk, { standing }), limit: shown })).items.map((item) => caseCardView(desk, roster, item));

/** What only a manager is shown: who has how much, what is due for review, which letters wait for a person, what the published list would change, what Heard had not heard of, and whom no digest reaches. */
async function managed(desk: Desk, roster: Roster): Promise<Pick<TodayView, 'load' | 'calendar' | 'reviews' | 'letters' | 'mailbox' | 'unreached'>> {
  const [load, kept, reviews, letters, unreached, { proof }] = await Promise.all([loadOf(desk, roster.people.filter(({ telephone, lastDay }) => telephone !== undefined || lastDay !== undefined).map(({ id }) => roster.person(id))), clockStore(desk.ownWork).get(), countDue(desk), countStopped(desk.documents), countUnreached(desk, roster.people, roster.today), mailboxStore(desk.ownWork, desk.council.mailbox).get()]);
  const mailbox = proof && proofSaid(proof, desk.clock.now());
  const found = differenceIn(kept.settings);
  const differs = found.ok && found.value !== 'no difference' && kept.settings.published;
  return { load, ...(mailbox && { mailbox: { said: mailbox } }), ...(reviews > 0 && { reviews }), ...(letters > 0 && { letters }), ...(unreached > 0 && { unreached }), ...(differs && { calendar: { said: `The published list of bank holidays, read on ${shortDate(differs.readOn)}, differs from the calendar.` } }) };
}

export const today: Handler<'today'> = async ({ desk, caller }) => {
  const roster = await rosterOf(desk);
  const [all, mine, others, slipped, dueToday, mail, forManager, monitoring, quarantine] = await Promise.all([
    firstFigures(desk),
    figuresFor(desk, caller.id),
    otherFigures(desk),
    first(desk, roster, 'overdue'),
    first(desk, roster, 'due today'),
    mayPlace(caller) ? figuresOfInbox(desk) : undefined,
    caller.roles.includes('Manager') ? managed(desk, roster) : undefined,
    caller.posts.includes('monitoring officer') ? figuresOfMonitoring(desk) : undefined,
    mayPlace(caller) ? quarantineFor(desk, roster, { id: caller.id, isManager: caller.roles.includes('Manager') }) : undefined,
  ]);
  return ok({ view: { said: shortDate(londonDate(desk.clock.now())), ...(await stoppedFor(desk)), all, mine, others, slipped, dueToday, ...(mail && { mail }), ...(monitoring && { monitoring }), ...(quarantine && { quarantine }), ...forManager } });
};

export const noteQuarantine: Handler<'noteQuarantine'> = async ({ desk, caller }) => {
  const noted = await note(desk, caller.id);
  return noted.ok ? ok({ view: await quarantineView(desk, await rosterOf(desk), noted.value) }) : noted;
};

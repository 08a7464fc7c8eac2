import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Division } from '../../shared/domain/place/place';
import type { Route } from '../../shared/domain/approval/routes';
import { later, londonDate, type Instant } from '../../shared/kernel/london';
import type { Engine } from '../engine';
import type { SignIn } from '../sign-in';
import { capture } from './capture';
import { councils } from './county';
import { makePlan, nameDeputy } from './make-plans';
import { marlshireApproval, plans } from './plans';
import { mails, type SeedMail } from './mails';
import { pastFacts } from './past-facts';
import { workingTime } from './working-time';

const IDLE_PATIENCE = 10_000;
/** The latest time of day in the seed: before it, the last morning was yesterday's. */
const MORNING_IS_OVER = '09:00';

/** The council that has had figures for two years. */
const figuresOf = 'marlshire';
const divisionsIn = ([, ...rows]: string[][]): Division[] => [...new Map(rows.map(([, name = '', district = '']) => [name, { name, district }])).values()];

export interface SeedOptions {
  engine: Engine;
  signIn: SignIn;
  publicUrl: string;
  project: string;
  what: 'none' | 'county';
}

/** Fills an empty machine: people and settings always, and for a county its mail with what was done about it so far. */
export async function seed({ engine, signIn, publicUrl, project, what }: SeedOptions): Promise<void> {
  for (const { key, settings, people, counting, places, senders, warned, monitoring } of councils) {
    const oids = (ids: string[]): string[] => people.filter(({ id }) => ids.includes(id)).map(({ oid }) => oid);
    const known = people.filter(({ stranger }) => !stranger);
    await engine.product.seedCouncil(key, {
      // A machine that begins with nothing is one that is measured: as many as are sent, from whomever, and at once.
      settings: what === 'none' ? { ...settings, acknowledgementsADay: 0, undoSeconds: 0 } : settings,
      ...(counting && { counting }),
      ...(places && { places }),
      ...(senders && { senders }),
      ...(warned && { warnings: { duty: oids(warned.duty), unplaced: oids(warned.unplaced), everything: oids(warned.everything), dataProtection: oids(warned.dataProtection) } }),
      ...(monitoring !== undefined && { monitoring: { officer: oids([monitoring])[0] ?? '' } }),
      ...(key === approvedIn && { approval: { ...marlshireApproval, team: oids(marlshireApproval.team), routes: marlshireApproval.routes.map((each) => ({ ...each, highLevel: withOids(each.highLevel, oids), otherwise: withOids(each.otherwise, oids) })) } }),
      ...(key === figuresOf && what === 'county' && { facts: pastFacts(settings.areas, divisionsIn(places?.rows ?? []), londonDate(engine.clock.now())) }),
      people: known.map(({ oid, name, upn, telephone, areas, divisions }) => ({ id: oid, name, email: upn, areas, ...(telephone === undefined ? {} : { telephone }), ...(divisions && { divisions }) })),
    });
  }
  if (what === 'none') return;

  const today = engine.clock.now();
  const moment = (daysAgo: number, at: string): Instant => workingTime(today, daysAgo, at, MORNING_IS_OVER);
  const takeIn = async (): Promise<void> => {
    await engine.host.timers.runNow('pollMailbox');
    await engine.idle(IDLE_PATIENCE);
  };
  // As it happened: each thing at its moment, so that a reply finds the case that it answers.
  const arrivals = mails.flatMap((mail) =>
    deliveries(mail, moment(mail.daysAgo, mail.at), project).map(({ raw, to, received }) => ({ at: received, happen: () => engine.office.ask('arrive', raw, [to], received) })),
  );
  const captures = mails.flatMap(({ file, captured }) => {
    if (!captured) return [];
    const happen = async (): Promise<void> => {
      await takeIn();
      await capture({ ...captured, internetMessageId: messageIdOf(read(project, file)) }, signIn, publicUrl);
      await engine.idle(IDLE_PATIENCE);
    };
    return [{ at: moment(captured.daysAgo, captured.at), happen }];
  });
  const written = plans.map((plan) => {
    const at = moment(plan.daysAgo, '11:20');
    return { at, happen: () => makePlan(plan, londonDate(at), signIn, publicUrl).then(() => engine.idle(IDLE_PATIENCE)) };
  });
  try {
    for (const { at, happen } of [...arrivals, ...captures, ...written].sort((one, other) => (one.at < other.at ? -1 : 1))) {
      engine.clock.set(at);
      await happen();
    }
    await takeIn();
    await nameDeputy('dora-head', 'leo-approver', londonDate(today), signIn, publicUrl);
  } finally {
    engine.clock.set(undefined);
    await engine.host.timers.clockMoved();
    await engine.product.countRunsFromNow();
  }
}

/** The council that approves plans here. */
const approvedIn = 'marlshire';

const withOids = (route: Route, oids: (ids: string[]) => string[]): Route => route.map((stretch) => stretch.map((step) => (step.is === 'people' ? { ...step, people: oids(step.people) } : step)));

const read = (project: string, file: string): string => readFileSync(join(project, 'local/seed/mail', `${file}.eml`), 'latin1');
const messageIdOf = (raw: string): string => /^Message-ID: (.+?)\r$/im.exec(raw)?.[1] ?? '';

/** The files are dated one day in March; what comes in, and what is attached to it, was written a little before it came. */
function deliveries({ file, to, twiceAfter }: SeedMail, received: Instant, project: string): { raw: Buffer; to: string; received: Instant }[] {
  const written = new Date(later(received, -40_000)).toUTCString().replace('GMT', '+0000');
  const raw = read(project, file).replace(/^Date: .+?\r$/gim, `Date: ${written}\r`);
  const mailbox = to ?? councils[0]?.mailbox ?? '';
  const came = (minutes: number): { raw: Buffer; to: string; received: Instant } => {
    const at = later(received, minutes * 60_000);
    const trace = `Received: from mx${minutes + 1}.example.net by mail.marlshire.example; ${new Date(at).toUTCString().replace('GMT', '+0000')}\r\n`;
    return { raw: Buffer.from(trace + raw, 'latin1'), to: mailbox, received: at };
  };
  return twiceAfter === undefined ? [came(0)] : [came(0), came(twiceAfter)];
}

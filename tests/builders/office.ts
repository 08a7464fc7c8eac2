import type { Desk, Bell } from '../../functions/use-cases/desk';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { logLine } from '../../functions/adapters/system/log-line';
import { logEntries } from '../../functions/ports/log-entries';
import type { Documents } from '../../functions/ports/document-store';
import { peopleStore } from '../../functions/stores/people-store';
import { stopStore } from '../../functions/stores/stop-store';
import { sendersStore } from '../../functions/stores/senders-store';
import { settingsStore } from '../../functions/stores/settings-store';
import { MadeHere } from '../../functions/use-cases/made-here';
import { OwedHere } from '../../functions/use-cases/owed-here';
import { doOwed, sweep } from '../../functions/use-cases/sweep';
import { takeIn } from '../../functions/use-cases/take-in';
import type { Pace } from '../../shared/domain/letter/lane';
import type { MayMail } from '../../shared/domain/letter/allow-list';
import { councilCounting, usualRules, type CouncilCounting } from '../../shared/domain/clock/counting';
import { sightOfWork, type Sight } from '../../shared/domain/people/sight';
import { Letterbox } from './letterbox';
import { PeopleDirectory } from './people-directory';
import { Noticeboard } from './noticeboard';
import { SettableClock } from './settable-clock';

export const sam = { id: '00000000-0000-4000-8000-000000000001', name: 'Sam Okoro', telephone: '03069 990142', areas: ['highways'] };
export const amara = { id: '00000000-0000-4000-8000-000000000002', name: 'Amara Field', telephone: '03069 990143', areas: ['highways'] };
export const jo = { id: '00000000-0000-4000-8000-000000000003', name: 'Jo Marsh', areas: [] };

export const council = { key: 'marlshire', name: 'Marlshire County Council', tenantId: '11111111-1111-4111-8111-111111111111', mailbox: 'complaints@marlshire.example', prefix: 'HC' };

const areas = [
  { id: 'highways', name: 'Highways', directorate: 'Place', words: ['pothole', 'road', 'pavement'] },
  { id: 'libraries', name: 'Libraries', directorate: 'Communities', words: ['library', 'book'] },
];

/** A council's office in memory: the same engine as the embedded one, a mailbox, a clock, and the bells in the open. */
export class Office {
  readonly clock = new SettableClock();
  readonly letterbox = new Letterbox(this.clock);
  readonly noticeboard = new Noticeboard();
  readonly directory = new PeopleDirectory();
  readonly bells: Bell[] = [];
  /** Codes of what somebody has to look at; and every line of the log. */
  readonly warnings: string[] = [];
  readonly logged: string[] = [];

  /** How the council counts; a test may put another way in its place. */
  counting: CouncilCounting = councilCounting(usualRules);

  /** How fast its mailbox sends. */
  pace: Pace | undefined = undefined;

  private readonly madeHere = new MadeHere();
  private owedHere: OwedHere | undefined;

  /** To whom its mail may go. */
  mayMail: MayMail = 'anyone';

  constructor(readonly documents: Documents = new SqliteDocuments(':memory:')) {}

  static async open(documents?: Documents): Promise<Office> {
    const office = new Office(documents);
    const people = peopleStore(office.documents.for(council.key, sightOfWork));
    await people.keepSettings({ name: council.name, areas });
    for (const person of [sam, amara, jo]) await people.keepPerson(person);
    return office;
  }

  desk(sight: Sight = sightOfWork): Desk {
    return {
      council, sight, clock: this.clock, counting: this.counting, heardWithin: 0, mayMail: this.mayMail, pace: this.pace, mailRoom: this.letterbox, notices: this.noticeboard, directory: this.directory,
      documents: this.documents.for(council.key, sight), ownWork: this.documents.for(council.key, sightOfWork), inSight: (other) => this.documents.for(council.key, other),
      senders: async () => (await sendersStore(this.documents.for(council.key, sightOfWork)).get()).senders,
      settings: async () => (await settingsStore(this.documents.for(council.key, sightOfWork)).get()).settings,
      sending: async () => (await stopStore(this.documents.for(council.key, sightOfWork)).get()).stop,
      madeHere: this.madeHere, owedHere: (this.owedHere ??= new OwedHere(this.clock.now())),
      together: (_thing, work) => work(),
      inTurn: (work) => work(),
      howOftenLink: (person, until) => `https://heard.example/how-often.html#${person}.${until}`,
      ring: (bell) => this.bells.push(bell),
      log: (code, facts) => {
        this.logged.push(logLine(this.clock.now(), code, facts, { council: council.key }));
        if (logEntries[code].level !== 'info') this.warnings.push(code);
      },
    };
  }

  /** Receives a message and takes it in, as a notification would. */
  async receive(raw: string): Promise<string> {
    const taken = await takeIn(this.desk(), this.letterbox.receive(raw));
    return taken.message;
  }

  /** Answers every bell that has rung. */
  async answerBells(): Promise<void> {
    for (let bell = this.bells.shift(); bell; bell = this.bells.shift()) {
      if (bell.kind === 'item') await takeIn(this.desk(), bell.id);
      else await doOwed(this.desk(), { kind: bell.kind, id: bell.id });
    }
  }

  /** Sweeps as the timer does, after some minutes have passed. */
  async sweepAfter(minutes: number): Promise<void> {
    this.clock.pass(minutes);
    await sweep(await this.documents.owed(this.clock.now(), 100), () => Promise.resolve(this.desk()));
  }
}

import { provide } from '../../functions/composition';
import { requestId } from '../../functions/adapters/system/correlation';
import { graphAt, type Graph } from '../../functions/adapters/graph/graph-client';
import { graphDirectory } from '../../functions/adapters/graph/graph-directory';
import { graphMailRoom } from '../../functions/adapters/graph/graph-mail-room';
import { graphNotices } from '../../functions/adapters/graph/graph-notices';
import { readInstant, type Instant } from '../../shared/kernel/london';
import { aMailbox, COMPLAINTS, type AMailbox } from '../local/parts/mailbox';
import type { Life } from './life';

/** What Graph was asked to write, as it went over the wire. */
export interface Written {
  path: string;
  body: unknown;
}

/** A council's office whose mail and notices go by Graph to the mailbox of this machine, which writes what it sends as mail goes. */
export class Exchange {
  readonly written: Written[] = [];
  /** Happens before each call of Graph: a trouble, for a test that asks for one. */
  fault: () => void = () => undefined;

  private constructor(
    readonly box: AMailbox,
    private readonly life: Life,
  ) {}

  /** Put in the place of the office's letterbox; the mailbox's clock is set to the office's. */
  static async open(life: Life): Promise<Exchange> {
    const exchange = new Exchange(await aMailbox(), life);
    const graph = graphAt(exchange.box.base, () => Promise.resolve('the-token'), requestId);
    const hurt = <T>(work: () => Promise<T>): Promise<T> => Promise.resolve().then(() => (exchange.fault(), work()));
    const note = <T>(path: string, body: unknown, work: () => Promise<T>): Promise<T> => {
      exchange.written.push({ path, body });
      return hurt(work);
    };
    const noting: Graph = {
      get: (path, options) => hurt(() => graph.get(path, options)),
      bytes: (path, most) => hurt(() => graph.bytes(path, most)),
      post: (path, body, how) => note(path, body, () => graph.post(path, body, how)),
      patch: (path, body) => note(path, body, () => graph.patch(path, body)),
    };
    provide({ mailRoom: graphMailRoom(noting), notices: graphNotices(noting, '4ea2d000-0000-4000-8000-0000000000aa'), directory: graphDirectory(noting) });
    return exchange;
  }

  close(): void {
    this.box.close();
  }

  /** Mail comes in, at the office's time. */
  async receive(raw: string | Buffer): Promise<void> {
    const now = this.life.office.clock.now();
    this.box.clock.set(now);
    await this.box.mailbox.arrive(Buffer.from(raw), [COMPLAINTS], readInstant(now) as Instant);
    await this.life.timer('pollMailbox');
    await this.life.timer('sweep');
  }

  /** The bytes of everything that went, oldest first. */
  sent(): Buffer[] {
    return this.box.mailbox.sentMessages().map(({ mailbox, id }) => {
      const raw = this.box.mailbox.raw(mailbox, id);
      if (!raw) throw new Error('What was sent has no bytes');
      return raw;
    });
  }
}

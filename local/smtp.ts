import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { hasWholeHeader, headerOf, readHeaders } from './mailbox/arrival';
import type { Mailbox } from './mailbox/mailbox';

const MOST_BYTES = 35 * 1024 * 1024;

/** An answer other than 250, in the words of SMTP. */
const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** The bytes as they come. The oversized tail of a message is read and let go, so that the sender hears 552 instead of a broken line. */
async function* bytesOf(stream: SMTPServerDataStream): AsyncGenerator<Buffer> {
  for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) yield chunk;
  if (stream.sizeExceeded) throw refusal(552, '5.3.4 Message is larger than 35 MB');
}

/** What the sender called itself in the envelope, kept where a receiving system writes it (RFC 5321, 4.4). */
async function* withReturnPath(chunks: AsyncIterable<Buffer>, { envelope: { mailFrom } }: SMTPServerSession): AsyncGenerator<Buffer> {
  const line = (head: Buffer) => (headerOf(readHeaders(head), 'return-path') === undefined ? [Buffer.from(`Return-Path: <${mailFrom ? mailFrom.address : ''}>\r\n`)] : []);
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const next: Buffer = head ? Buffer.concat([head, chunk]) : chunk;
    if (head && !hasWholeHeader(next)) head = next;
    else {
      if (head) yield* line(next);
      head = undefined;
      yield next;
    }
  }
  if (head) yield* [...line(head), head];
}

/** Takes mail for the complaints mailboxes. 250 means that the message is on the disk. */
export function smtpServer(mailbox: Mailbox, isOpen: () => boolean = () => true): SMTPServer {
  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> => {
    const recipients = [...new Set(session.envelope.rcptTo.map(({ address }) => address.toLowerCase()))];
    try {
      const [first] = await mailbox.arrive(withReturnPath(bytesOf(stream), session), recipients);
      return `2.0.0 Kept as ${first?.id}`;
    } catch (reason) {
      if ((reason as { responseCode?: number }).responseCode !== undefined) throw reason;
      console.error('The local mailbox could not keep a message:', reason);
      throw refusal(451, '4.3.1 The message could not be stored, try again later');
    }
  };
  const server = new SMTPServer({
    size: MOST_BYTES,
    hideENHANCEDSTATUSCODES: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    authOptional: true,
    banner: 'Heard on this machine only',
    closeTimeout: 1000,
    onConnect: (_session, done) => done(isOpen() ? null : refusal(421, '4.3.2 Not ready yet')),
    onRcptTo: ({ address }, _session, done) =>
      done(mailbox.mailboxes.has(address.toLowerCase()) ? null : refusal(550, `5.1.1 No mailbox here: ${address}`)),
    onData: (stream, session, done) => {
      receive(stream, session).then((said) => done(null, said), (reason: Error) => done(reason));
    },
  });
  // A client that hangs up half-way is its own affair.
  server.on('error', () => undefined);
  return server;
}

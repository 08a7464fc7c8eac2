import type { Mistake } from '../../ports/log';

/** As classes of errors are called; whoever gives one another name may put words in it. */
const isName = /^\w{1,60}$/;
/** A frame names a file and a place in it; a line of a message that only looks like one does not. */
const FRAME = /^ {4}at (?:[^():@]+ \()?(?:file:\/\/|node:|\/|[A-Za-z]:\\)[^()]*:\d+:\d+\)?$/;

/** The frames alone: the message stands above them, may be of several lines, and may be made to look like them. */
function framesOf({ stack = '', message }: Error): string[] {
  const said = message === '' ? -1 : stack.indexOf(message);
  return (said < 0 ? stack : stack.slice(said + message.length)).split('\n').filter((line) => FRAME.test(line));
}

/**
 * What a log line says of an accident: its kind and where it happened. Never its message, which may quote what a person
 * wrote (product rule "Copies").
 */
export function mistakeIn(cause: unknown): Mistake {
  if (!(cause instanceof Error)) return { error: typeof cause };
  const frames = framesOf(cause);
  return { error: isName.test(cause.name) ? cause.name : 'Error', ...(frames.length > 0 && { at: frames.map((line) => line.trim()).join(' < ') }) };
}

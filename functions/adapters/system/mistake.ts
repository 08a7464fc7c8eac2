/**
 * What a log line says of an accident: its kind and where it happened. Never its message, which may quote what a person
 * wrote (product rule "Copies").
 */
export function mistakeIn(cause: unknown): { error: string; at?: string } {
  if (!(cause instanceof Error)) return { error: typeof cause };
  // The message stands above the frames, and may be of several lines.
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line));
  return { error: cause.name, ...(frames.length > 0 && { at: frames.map((line) => line.trim()).join(' < ') }) };
}

import type { InvocationContext } from '@azure/functions';
import { logLine } from './adapters/system/log-line';
import { parts } from './composition';
import { logEntries } from './ports/log-entries';
import type { Log } from './ports/log';

/**
 * What the host's own telemetry knows an invocation by: the trace that it belongs to, which is the caller's where the
 * caller named one (W3C Trace Context); where there is none, the invocation's own id.
 */
function operationOf({ traceContext, invocationId }: InvocationContext): string {
  const [, trace] = /^[\da-f]{2}-([\da-f]{32})-/.exec(traceContext?.traceParent ?? '') ?? [];
  return trace ?? invocationId;
}

/** The log of one invocation, for one council where it serves one. */
export const logOf =
  (context: InvocationContext, council?: string): Log =>
  (code, facts) =>
    context[logEntries[code].level](logLine(parts().clock.now(), code, facts, { operation: operationOf(context), ...(council !== undefined && { council }) }));

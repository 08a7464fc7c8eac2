import { StoreUnavailable, type DocumentKind } from '../../ports/document-store';
import type { Charge, OnCharge } from './charges';

interface Answered {
  requestCharge: number;
  statusCode?: number;
}

/** A failure as the SDK throws it: an HTTP status, or the code of a connection that was lost. */
interface Failed {
  code?: number | string;
  requestCharge?: number;
}

/** Statuses that are a mistake of ours: asking again would meet the same. */
const ours = [400, 413];

/**
 * Asks the service once; the SDK's own retries of what it throttled are within it. What it charged is told, whatever it
 * answered. A status that is expected is given back; any other means that the store cannot be asked just now.
 */
export async function asking<A extends Answered>(onCharge: OnCharge, what: { operation: Charge['operation']; kind?: DocumentKind }, expected: readonly number[], ask: () => Promise<A>): Promise<A | number> {
  try {
    const answer = await ask();
    const status = answer.statusCode ?? 200;
    onCharge({ ...what, units: answer.requestCharge, status });
    return expected.includes(status) ? status : answer;
  } catch (cause) {
    const { code, requestCharge = 0 } = cause as Failed;
    if (typeof code === 'number') onCharge({ ...what, units: requestCharge, status: code });
    if (typeof code === 'number' && expected.includes(code)) return code;
    throw cause instanceof TypeError || ours.includes(code as number) ? cause : new StoreUnavailable(cause);
  }
}

import type { HttpResponseInit } from '@azure/functions';
import { checkWords, criterionWords } from '../presenters/approval-words';
import { askInWords } from '../presenters/sending-view';
import type { Problem } from '../../shared/contract/problem';
import { refusalWords } from './refusal-words';
import type { Refusal } from './refusals';

/** What beside its words a refusal tells: never a name or a matter, save in a view that the caller may see. */
function factsOf(refusal: Refusal): Partial<Problem> {
  switch (refusal.code) {
    case 'invalid':
      return { errors: refusal.errors };
    case 'not-confirmed':
      return { errors: refusal.asks.map((ask) => ({ at: 'confirms', says: askInWords(ask) })) };
    case 'check-missing':
      return { errors: refusal.checks.map((id) => ({ at: `checks.${id}`, says: checkWords[id] })) };
    case 'criteria-open':
      return { errors: refusal.criteria.map((id) => ({ at: `criteria.${id}`, says: criterionWords[id] })) };
    case 'route-not-whole':
      return { errors: [{ at: `${refusal.route.directorate} ${refusal.route.which}`, says: refusalWords['route-not-whole'].detail }] };
    case 'letter-lacks':
      return { errors: refusal.promises.map(({ promise, says }) => ({ at: promise, says })) };
    default:
      return {};
  }
}

/** A refusal's words alone, for what is refused in part. */
export function inWords({ code }: Refusal): { title: string; detail: string } {
  const { title, detail } = refusalWords[code];
  return { title, detail };
}

/** A refusal as RFC 9457 problem details. `more` adds what only the handler can say. */
export function problem(refusal: Refusal, more: Partial<Problem> = {}): HttpResponseInit {
  const { status, title, detail } = refusalWords[refusal.code];
  const body: Problem = { type: `https://heard.example/problems/${refusal.code}`, title, status, detail, code: refusal.code, ...factsOf(refusal), ...more };
  return {
    status,
    jsonBody: body,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(status === 503 && { 'retry-after': '5' }),
      ...(refusal.code === 'asked-too-often' && { 'retry-after': String(refusal.afterSeconds) }),
    },
  };
}

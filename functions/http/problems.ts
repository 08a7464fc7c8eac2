import type { HttpResponseInit } from '@azure/functions';
import type { CaptureRefusal } from '../use-cases/capture';
import type { PlaceRefusal } from '../use-cases/place-message';
import type { AssignRefusal } from '../use-cases/assign-case';
import type { LetterRefusal } from '../../shared/domain/letter/letter';
import type { Problem } from '../../shared/contract/problem';

/** What the door itself refuses, before any use case is asked. */
export type DoorRefusal =
  | { code: 'sign-in' | 'wrong-scope' | 'unknown-person' | 'not-your-role' | 'broken-json' | 'not-json' | 'too-large' | 'no-if-match' | 'bad-cursor' | 'bad-idempotency-key' | 'try-later' | 'our-mistake' | 'written-by-newer-version' }
  | { code: 'invalid'; errors: { at: string; says: string }[] };

export type Refusal = DoorRefusal | CaptureRefusal | PlaceRefusal | AssignRefusal | LetterRefusal;
export type RefusalCode = Refusal['code'];

interface Said {
  status: number;
  title: string;
  /** What to do. */
  detail: string;
}

/** The one place where a refusal becomes a status and words. */
const said: Record<RefusalCode, Said> = {
  'sign-in': { status: 401, title: 'Sign in first', detail: 'Sign in to Microsoft 365 and try again.' },
  'wrong-scope': { status: 403, title: 'This sign-in is not for Heard', detail: 'Open Heard in Teams or Outlook, so that it signs you in for itself.' },
  'unknown-person': { status: 403, title: 'Heard does not know you yet', detail: 'Ask your council’s Heard administrator to add you in Settings, People.' },
  'not-your-role': { status: 403, title: 'Your role does not include this', detail: 'Ask your council’s Heard administrator if it should.' },
  'not-found': { status: 404, title: 'There is nothing here for you', detail: 'It does not exist, or it is not yours to see. Check the reference.' },
  'broken-json': { status: 400, title: 'The body is not JSON', detail: 'Send one JSON object in UTF-8.' },
  'not-json': { status: 415, title: 'The body is of another type', detail: 'Send it as application/json.' },
  'too-large': { status: 413, title: 'The body is too large', detail: 'Send less than 256 kB.' },
  invalid: { status: 422, title: 'Something in it is missing or wrong', detail: 'Put right what is named, and send it again.' },
  'bad-cursor': { status: 422, title: 'That place in the list is not known', detail: 'Start again from the first page.' },
  'bad-idempotency-key': { status: 422, title: 'The Idempotency-Key cannot be used', detail: 'Send 1 to 200 printable characters, the same on every try of one request.' },
  'key-used-for-another': { status: 422, title: 'That Idempotency-Key was used for another request', detail: 'Make a new key for a new request.' },
  'no-if-match': { status: 428, title: 'Say which version you are changing', detail: 'Send the ETag that you read in If-Match.' },
  'changed-meanwhile': { status: 412, title: 'Somebody changed this meanwhile', detail: 'Look at what it is now, then choose whose change stands.' },
  'changing-too-often': { status: 409, title: 'Others are changing this at the moment', detail: 'Wait a moment and try again.' },
  'written-by-newer-version': { status: 409, title: 'A newer version of Heard wrote this', detail: 'It can be read, not changed, until this part of Heard is updated too.' },
  'already-captured': { status: 409, title: 'Already captured', detail: 'Somebody else captured this message. Nothing is needed from you.' },
  'already-joined': { status: 409, title: 'Already with a case', detail: 'This message belongs to a case. Open the case to see it.' },
  'already-filed': { status: 409, title: 'Already put away', detail: 'Somebody has put this message away. It can still be captured.' },
  'concerns-you': { status: 409, title: 'This matter is about you', detail: 'Ask a colleague to capture it.' },
  'contact-is-concerned': { status: 422, title: 'The contact is somebody the matter is about', detail: 'Choose another contact.' },
  'officer-is-concerned': { status: 422, title: 'The matter is about this officer', detail: 'Choose another officer.' },
  'nobody-to-answer': { status: 409, title: 'This message has no sender', detail: 'It cannot be acknowledged by e-mail. Put it with its case or put it away with a reason.' },
  'no-such-area': { status: 422, title: 'There is no such service area', detail: 'Choose one of the council’s service areas.' },
  'no-such-contact': { status: 422, title: 'There is no such contact', detail: 'Choose somebody whom Heard knows.' },
  'no-such-person': { status: 422, title: 'There is no such officer', detail: 'Choose somebody whom Heard knows.' },
  'address-not-offered': { status: 422, title: 'The message does not offer that address', detail: 'Choose the writer’s address, or the one that the message asks replies to go to.' },
  'no-answer-date': { status: 409, title: 'The date to answer by is not known', detail: 'The calendar ends before it. Ask an administrator for a newer calendar.' },
  'letter-lacks': { status: 422, title: 'The acknowledgement lacks something it must have', detail: 'Add what is named, then capture again. Nothing was sent.' },
  'no-such-case': { status: 422, title: 'There is no such case', detail: 'Check the reference: two letters, seven signs, one more.' },
  'case-exists-with-another-origin': { status: 409, title: 'Another message made that case', detail: 'Tell whoever looks after Heard: this should not happen.' },
  'letter-already-sent': { status: 409, title: 'This letter was sent', detail: 'Nothing is needed.' },
  'letter-claimed-by-another': { status: 409, title: 'This letter is being sent', detail: 'Wait a moment, then look again.' },
  'letter-not-stopped': { status: 409, title: 'This letter was not stopped', detail: 'Heard is sending it. Nothing is needed.' },
  'try-later': { status: 503, title: 'Heard cannot keep this just now', detail: 'Nothing was changed. Try again in a moment.' },
  'our-mistake': { status: 500, title: 'Something went wrong in Heard', detail: 'It has been noted. Try again; if it happens again, tell whoever looks after Heard.' },
};

/** What beside its words a refusal tells: never a name or a matter, save in a view that the caller may see. */
function factsOf(refusal: Refusal): Partial<Problem> {
  switch (refusal.code) {
    case 'invalid':
      return { errors: refusal.errors };
    case 'letter-lacks':
      return { errors: refusal.promises.map(({ promise, says }) => ({ at: promise, says })) };
    default:
      return {};
  }
}

/** A refusal as RFC 9457 problem details. `more` adds what only the handler can say. */
export function problem(refusal: Refusal, more: Partial<Problem> = {}): HttpResponseInit {
  const { status, title, detail } = said[refusal.code];
  const body: Problem = { type: `https://heard.example/problems/${refusal.code}`, title, status, detail, code: refusal.code, ...factsOf(refusal), ...more };
  return {
    status,
    jsonBody: body,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(status === 503 && { 'retry-after': '5' }),
    },
  };
}

import type { Answer, Call, Shown } from './graph';
import type { Mailbox } from './mailbox';
import { badRequest, GraphRefusal } from './refusal';

const PAGE = 50;

interface Place {
  life: string;
  after: number;
  select?: string;
}

const tokenOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

function placeOf(token: string): Place | undefined {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as Place;
  } catch {
    return undefined;
  }
}

/** What became of a folder since the token, a page at a time: nextLink while there is more, then deltaLink. */
export async function answerDelta(mailbox: Mailbox, folder: string, call: Call, shown: Shown): Promise<Answer> {
  if (call.query.has('$filter')) throw badRequest('The local mailbox does not filter delta.', 'ErrorInvalidUrlQueryFilter');
  const token = call.query.get('$deltatoken') ?? call.query.get('$skiptoken');
  const select = call.query.get('$select');
  const start: Place = { life: mailbox.life(), after: 0, ...(select === null ? {} : { select }) };
  const place = token === null ? start : placeOf(token);
  if (place?.life !== start.life) throw new GraphRefusal(410, 'SyncStateNotFound', 'The sync state generation is not found; full sync is needed.');

  const size = Number(/odata\.maxpagesize\s*=\s*(\d+)/i.exec(call.prefer)?.[1] ?? PAGE) || PAGE;
  const changes = mailbox.changes(call.mailbox, folder, place.after, size + 1);
  const page = changes.slice(0, size);
  // The choice of properties travels in the token, as it does in Exchange.
  const query = new URLSearchParams(place.select === undefined ? {} : { $select: place.select });
  const value = await Promise.all(
    page
      .filter(({ message }) => message !== undefined || place.after > 0)
      .map(({ id, message }) => (message ? shown(message, { ...call, query }) : { id, '@removed': { reason: 'deleted' } })),
  );
  const next = tokenOf({ ...place, after: page.at(-1)?.change ?? place.after });
  const link = changes.length > size ? { '@odata.nextLink': `${call.url}?$skiptoken=${next}` } : { '@odata.deltaLink': `${call.url}?$deltatoken=${next}` };
  return { status: 200, json: { value, ...link } };
}

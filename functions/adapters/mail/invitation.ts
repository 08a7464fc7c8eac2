import type { Invitation } from './reading';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** What programs call the time of these islands. */
const LONDON = /london|gmt standard time|europe\/(belfast|guernsey|jersey|isle_of_man)/i;
const mostEvents = 20;
const longest = 500_000;

type Properties = Map<string, { value: string; params: string }>;

/** Events of a calendar, their lines unfolded (RFC 5545 3.1). */
function eventsOf(calendar: string): { method: string; events: Properties[] } {
  const lines = calendar.slice(0, longest).replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '').split('\n');
  const events: Properties[] = [];
  let method = '';
  let event: Properties | undefined;
  let inside = 0;
  for (const line of lines) {
    const colon = line.replace(/"[^"]*"/g, (quoted) => '_'.repeat(quoted.length)).indexOf(':');
    const [name = '', ...params] = line.slice(0, Math.max(0, colon)).split(';');
    const key = name.trim().toUpperCase();
    const value = line.slice(colon + 1).trim();
    if (key === 'BEGIN' && /^VEVENT$/i.test(value)) event = new Map();
    // An alarm inside an event has words of its own.
    else if (key === 'BEGIN' && event) inside += 1;
    else if (key === 'END' && inside > 0) inside -= 1;
    else if (key === 'END' && event && events.length < mostEvents) {
      events.push(event);
      event = undefined;
    } else if (key === 'METHOD') method = value.toUpperCase();
    else if (event && inside === 0 && !event.has(key)) event.set(key, { value, params: params.join(';') });
  }
  return { method, events };
}

/** RFC 5545 3.3.11: how a text escapes what the format uses itself. */
const words = (text: string | undefined): string => (text ?? '').replace(/\\n/gi, ' ').replace(/\\([,;\\:"])/g, '$1').replace(/\s+/g, ' ').trim().slice(0, 500);

interface Moment {
  at: Date;
  wholeDay: boolean;
  zone: string;
}

/** A date or a time (RFC 5545 3.3.4, 3.3.5), as it stands on the wall there; UTC is told as UTC and never guessed at. */
function momentOf(property: { value: string; params: string } | undefined): Moment | undefined {
  const [, year, month, day, , hour, minute, utc] = /^(\d{4})(\d{2})(\d{2})(T(\d{2})(\d{2})\d{2}(Z?))?/.exec(property?.value ?? '') ?? [];
  if (!property || year === undefined) return undefined;
  const zone = utc === 'Z' ? 'UTC' : (/TZID="?([^";]{1,80})/i.exec(property.params)?.[1] ?? '');
  return { at: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0))), wholeDay: hour === undefined, zone: LONDON.test(zone) ? 'London time' : zone };
}

const dayOf = (at: Date): string => `${DAYS[at.getUTCDay()] ?? ''} ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
const timeOf = (at: Date): string => at.toISOString().slice(11, 16);

function whenOf(event: Properties): string {
  const start = momentOf(event.get('DTSTART'));
  const end = momentOf(event.get('DTEND'));
  if (!start || Number.isNaN(start.at.getTime())) return '';
  const repeats = event.has('RRULE') ? ', and again' : '';
  const zone = start.zone === '' ? '' : ` (${start.zone})`;
  if (start.wholeDay) {
    // The end of whole days is the first day that is free again (RFC 5545 3.6.1).
    const last = end && new Date(end.at.getTime() - 86_400_000);
    return `${dayOf(start.at)}${last && last > start.at ? ` to ${dayOf(last)}` : ''}${repeats}`;
  }
  if (!end || Number.isNaN(end.at.getTime()) || end.at.getTime() === start.at.getTime()) return `${dayOf(start.at)}, ${timeOf(start.at)}${zone}${repeats}`;
  const sameDay = dayOf(end.at) === dayOf(start.at);
  return `${dayOf(start.at)}, ${timeOf(start.at)} to ${sameDay ? '' : `${dayOf(end.at)}, `}${timeOf(end.at)}${zone}${repeats}`;
}

const DOES: Readonly<Record<string, Invitation['does']>> = { REQUEST: 'invites', CANCEL: 'cancels', REPLY: 'answers', COUNTER: 'answers', REFRESH: 'answers' };

/** What a calendar that came with a message invites to: what, when and where in words (RFC 5545; iMIP, RFC 6047). */
export function readInvitations(calendar: string): Invitation[] {
  const { method, events } = eventsOf(calendar);
  return events.map((event) => {
    const organiser = event.get('ORGANIZER');
    const name = /CN="?([^";:]{1,200})/i.exec(organiser?.params ?? '')?.[1] ?? '';
    const cancelled = /^cancelled$/i.test(event.get('STATUS')?.value ?? '');
    return {
      does: cancelled ? 'cancels' : (DOES[method] ?? 'announces'),
      what: words(event.get('SUMMARY')?.value),
      when: whenOf(event),
      where: words(event.get('LOCATION')?.value),
      from: words(name || (organiser?.value ?? '').replace(/^mailto:/i, '')),
    };
  });
}

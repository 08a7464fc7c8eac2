import type { DigestLinks } from '../../shared/domain/digest/as-text';
import type { DigestContent, DigestEvent, DigestFigures } from '../../shared/domain/digest/content';
import { day } from './moments';

/** An event as a digest tells it: a consultation of Fenwick that opens on Mon 7 July 2025, but for what is said. */
export const anEvent = (but: Partial<DigestEvent> = {}): DigestEvent => ({
  id: `${but.title ?? 'library'}/to open`, news: 'to open', planId: 'EP-7', title: 'Mobile library: fewer stops, longer visits', on: day('2025-07-07'), closes: day('2025-09-29'), approach: 'consult', places: ['Fenwick'], ...but,
});

/** The figures of May 2025, of which some are not shown. */
export const figuresOfMay = (but: Partial<DigestFigures> = {}): DigestFigures => ({
  month: '2025-05',
  to: day('2025-05-31'),
  lines: [
    { label: 'Complaints received', before: '212', month: '204', year: '416' },
    { label: 'Answered in time', before: '76%', month: '72%', year: '74%' },
    { label: 'In time, or explained in time', before: '89%', month: '87%', year: '88%' },
    { label: 'Libraries, in time', before: undefined, month: undefined, year: '93% or more' },
  ],
  themes: [{ area: 'waste', name: 'Recycling sites', before: 12, now: 23 }],
  divisions: [{ division: 'Fenwick', band: { from: 20, to: 29 } }, { division: 'Saltmarsh' }],
  bandsOf: 2024,
  ...but,
});

/** A digest with something of everything, as it went on Mon 9 June 2025. */
export const aDigest = (but: Partial<DigestContent> = {}): DigestContent => ({
  council: 'Marlshire County Council',
  on: day('2025-06-09'),
  divisions: ['Fenwick', 'Saltmarsh'],
  questions: [
    { text: 'Answers in time fell from 76% to 72% in May. What is being done before winter?', rule: 'slower answers' },
    { text: 'Complaints about recycling sites rose from 12 to 23. What has been tried, and what worked?', rule: 'rising theme' },
    { text: 'The mobile library consultation opens on Mon 7 July. How will people without the internet take part?', rule: 'opens next' },
  ],
  events: [
    anEvent(),
    anEvent({ news: 'closes soon', title: 'Fenwick station road crossing', on: day('2025-07-04'), closes: day('2025-07-04') }),
    anEvent({ news: 'opens', title: 'Verges cut later in spring', on: day('2025-06-02'), places: [], approach: 'inform', late: true }),
  ],
  elsewhere: [anEvent({ news: 'called off', title: 'Car park charges in Oxley', on: day('2025-06-16'), places: ['Oxley'] })],
  figures: figuresOfMay(),
  note: 'The county’s standards are being reviewed this summer.\nYour views are welcome until Fri 27 June.',
  frequency: 'weekly',
  ...but,
});

/** Nothing happened. */
export const aQuietDigest = (but: Partial<DigestContent> = {}): DigestContent => ({ council: 'Marlshire County Council', on: day('2025-06-16'), divisions: ['Fenwick', 'Saltmarsh'], questions: [], events: [], elsewhere: [], frequency: 'weekly', ...but });

export const digestLinks: DigestLinks = {
  page: 'https://teams.microsoft.com/l/entity/app/home?context=%7B%22subEntityId%22%3A%22digest%22%7D',
  howOften: 'https://heard.example/digest.html#token',
  why: 'https://heard.example/digest.html#token/why',
  constituent: 'mailto:complaints@marlshire.example?subject=For%20a%20constituent',
};

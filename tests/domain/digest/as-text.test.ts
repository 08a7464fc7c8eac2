import { digestText } from '../../../shared/domain/digest/as-text';
import type { DigestContent } from '../../../shared/domain/digest/content';
import { digestInWords } from '../../../shared/domain/digest/in-words';
import { aDigest, anEvent, aQuietDigest, digestLinks, figuresOfMay } from '../../builders/digests';

const text = (content: DigestContent): string => digestText(digestInWords(content), digestLinks);

test('a digest as plain text is written to be read: news, questions, what is coming, figures, and links on lines of their own', () => {
  expect(text(aDigest())).toBe(`Heard, Marlshire County Council
Your members’ digest, Mon 9 June 2025

One consultation opens near you in July. Answers were slower in May.

For Fenwick and Saltmarsh divisions. Nothing here is about one person.
Figures to Sat 31 May 2025

THREE QUESTIONS TO ASK

1. Answers in time fell from 76% to 72% in May. What is being done before winter?
2. Complaints about recycling sites rose from 12 to 23. What has been tried, and what worked?
3. The mobile library consultation opens on Mon 7 July. How will people without the internet take part?

COMING TO YOUR DIVISIONS

To open Mon 7 July: Mobile library: fewer stops, longer visits
   Consultation to Mon 29 Sept, in Fenwick. You are told before it is public.
Closes Fri 4 July: Fenwick station road crossing
   Consultation, in Fenwick.
Opened Mon 2 June: Verges cut later in spring
   For information to Mon 29 Sept, whole county. Told late: we learned of it after its day.

ELSEWHERE IN THE COUNTY

On hold Mon 16 June: Car park charges in Oxley
   Consultation, in Oxley. It is not signed off any more. You are told if it is again.

HOW WE MET OUR STANDARDS

Complaints received: 204 in May, 212 in April, 416 year to date
Answered in time: 72% in May, 76% in April, 74% year to date
In time, or explained in time: 87% in May, 89% in April, 88% year to date
Libraries, in time: not shown in May, not shown in April, 93% or more year to date

Not shown: fewer than 5, or it would tell another number that is.

Complaints from April 2024 to March 2025: Fenwick 20 to 29; Saltmarsh not shown. Shown in bands so that nobody can be picked out.

MORE COMPLAINTS THAN BEFORE

Recycling sites: 23 complaints in May, 12 in April.

A NOTE FROM YOUR OFFICERS

The county’s standards are being reviewed this summer.
Your views are welcome until Fri 27 June.

I am writing for a constituent:
${digestLinks.constituent}
Opens the right channel. Please do not reply here with a person’s details.

You get this every week. Every member gets the same figures and questions.
How often, or stop: ${digestLinks.howOften}
Why did I get this? ${digestLinks.why}
Open this digest in Teams: ${digestLinks.page}`);
});

test('a quiet week says so in two lines and pads nothing, not with questions either', () => {
  const quiet = text(aQuietDigest({ questions: aDigest().questions }));
  expect(quiet.split('\n\n').slice(1, 4)).toEqual([
    'Nothing new since your last digest.',
    'No plan for Fenwick and Saltmarsh divisions opens, closes or changes, and no figures are new.',
    expect.stringMatching(/^I am writing for a constituent:/),
  ]);
});

test.each<[divisions: string[], said: string]>([
  [[], 'For the whole county.'],
  [['Fenwick'], 'For Fenwick division.'],
  [['Fenwick', 'Mill End', 'Saltmarsh'], 'For Fenwick, Mill End and Saltmarsh divisions.'],
])('divisions %j are named', (divisions, said) => {
  expect(digestInWords(aDigest({ divisions })).lead).toBe(`${said} Nothing here is about one person.`);
});

test('a part that there is not is absent and not empty', () => {
  const words = digestInWords(aQuietDigest({ elsewhere: [anEvent()] }));
  expect(words.coming.map(({ title }) => title)).toEqual(['Elsewhere in the county']);
  expect(words).not.toHaveProperty('figures');
  expect(words).not.toHaveProperty('note');
  expect(words).not.toHaveProperty('covers');
  expect(digestInWords(aDigest({ figures: figuresOfMay({ lines: [], divisions: [] }) })).figures).not.toHaveProperty('notShown');
});

test('the year turns between the month and the one before', () => {
  expect(digestInWords(aDigest({ figures: figuresOfMay({ to: '2026-01-31' as never }) })).figures?.columns).toEqual(['December', 'January', 'Year to date']);
});

import type { DigestContent } from '../../../shared/domain/digest/content';
import { headlineOf } from '../../../shared/domain/digest/headline';
import { aDigest, anEvent, aQuietDigest, figuresOfMay } from '../../builders/digests';
import { day } from '../../builders/moments';

const inJune = { on: day('2025-06-20') };
const mixed = [anEvent(), anEvent({ approach: 'inform', on: day('2025-08-04') })];

test.each<[what: string, content: Partial<DigestContent>, headline: string]>([
  ['one that opens, and slower answers', { events: [anEvent()], figures: figuresOfMay(), questions: aDigest().questions }, 'One consultation opens near you in July. Answers were slower in May.'],
  ['what its plan does not call a consultation in public', { events: [anEvent({ label: 'engagement' })] }, 'One engagement opens near you in July.'],
  ['two that are called the same, whatever their approaches', { events: [anEvent({ label: 'engagement' }), anEvent({ approach: 'involve' })] }, 'Two engagements open near you in July.'],
  ['several of one kind in one month', { events: [anEvent(), anEvent({ on: day('2025-07-21') })] }, 'Two consultations open near you in July.'],
  ['several of several kinds and months', { events: mixed }, 'Two plans open near you.'],
  ['what opens before what closes', { events: [anEvent({ news: 'closes soon', ...inJune }), anEvent()] }, 'One consultation opens near you in July.'],
  ['one that closes, with its day', { events: [anEvent({ news: 'closes soon', ...inJune })] }, 'One consultation closes near you on Fri 20 June.'],
  ['one that opened before anybody knew', { events: [anEvent({ news: 'opens', on: day('2025-06-02'), late: true })] }, 'One consultation opened near you.'],
  ['what is to come before what has begun', { events: [anEvent({ news: 'opens', on: day('2025-06-02') }), anEvent()] }, 'One consultation opens near you in July.'],
  ['new dates', { events: [anEvent({ news: 'dates changed' })] }, 'One consultation has new dates near you.'],
  ['what is signed off no more', { events: [anEvent({ news: 'called off', approach: 'involve' })] }, 'One engagement is on hold near you.'],
  ['ten notices', { events: Array.from({ length: 10 }, () => anEvent({ approach: 'inform' })) }, '10 notices open near you in July.'],
  ['nothing near, something elsewhere', { elsewhere: [anEvent()] }, 'One consultation opens elsewhere in the county in July.'],
  ['a member of no division', { divisions: [], events: [anEvent()] }, 'One consultation opens in the county in July.'],
  ['figures with a rising theme', { figures: figuresOfMay() }, 'Complaints about recycling sites rose in May.'],
  ['a theme that is written in capitals', { figures: figuresOfMay({ themes: [{ area: 'sen', name: 'SEN transport', before: 5, now: 11 }] }) }, 'Complaints about SEN transport rose in May.'],
  ['figures that say nothing new', { figures: figuresOfMay({ themes: [] }) }, 'The figures for May are here.'],
  ['a note alone', { note: 'Please read.' }, 'A note from your officers.'],
  ['nothing', {}, 'Nothing new since your last digest.'],
])('the headline is the news: %s', (_what, content, headline) => {
  expect(headlineOf(aQuietDigest({ on: day('2025-06-09'), ...content }))).toBe(headline);
});

test('answers that became slower in one service alone are said of that service', () => {
  const slower = { rule: 'slower answers', text: 'Answers about Highways in time fell from 81% to 74% in May. What is being done about it?', about: 'Highways' } as const;
  expect(headlineOf(aQuietDigest({ figures: figuresOfMay(), questions: [slower] }))).toBe('Answers about highways were slower in May.');
});

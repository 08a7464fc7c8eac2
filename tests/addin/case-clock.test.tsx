/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { CaseView, StoryEntryView } from '../../shared/contract/cases';
import { receivedFrom } from '../../addin/tab/case/acts/received';
import { Tab } from '../../addin/tab/Tab';
import { lineOfDays } from '../../shared/domain/clock/line';
import { FakeServer } from './parts/fake-server';
import { show } from './parts/show';
import { aCase, amara, calendar, day, duty, letter, reading } from './parts/views';

async function clockOf(change: Partial<CaseView>) {
  location.hash = '#case/HC-7Q4M2XD-K';
  const view = aCase(change);
  show(<Tab />, new FakeServer().on('inbox', () => ({ view: { items: [], counts: { new: 0, held: 0, automatic: 0, handed: 0 } } })).on('case', () => ({ view, version: '"1"' })));
  return within((await screen.findByRole('heading', { name: 'The clock' })).closest('section')!);
}

describe('the clock of a case', () => {
  it('says what was missed, and when somebody explained', async () => {
    const explained: StoryEntryView = { is: 'letter', at: '2025-07-01T09:00:00.000Z', when: 'Tue 1 July', who: 'Amara Field', says: 'wrote', letter: letter({ kind: 'holding reply' }) };
    const clock = await clockOf({ story: [explained], reading: reading({ answer: duty({ standing: 'overdue', missed: '2025-06-30' }) }) });
    expect(clock.getByText('Mon 30 June passed without an answer; explained on Tue 1 July')).toBeTruthy();
  });

  it('does not forget beside a later date which day was missed', async () => {
    await clockOf({ reading: reading({ answer: duty({ standing: 'in time', missed: '2025-06-30' }) }) });
    expect(screen.getByText('Mon 30 June was missed')).toBeTruthy();
  });

  it('says of an answer that went late which day it was owed by first', async () => {
    await clockOf({ reading: reading({ answer: duty({ standing: 'met late', metOn: '2025-07-10', missed: '2025-06-30' }) }) });
    expect(screen.getByText('It was owed by Mon 30 June')).toBeTruthy();
  });

  it('says that the date is later than the resident was told, and repeats what the server notes', async () => {
    const clock = await clockOf({ reading: reading({ owesLetter: true, promised: '2025-05-12', notes: ['A note.'] }) });
    expect(clock.getByText('Mon 12 May. It is later now: write to them.')).toBeTruthy();
    expect(clock.getByText('A note.')).toBeTruthy();
  });

  it('names the profile with its source, and says when nobody has checked it', async () => {
    const clock = await clockOf({ reading: reading({ profile: { id: 'adults', name: 'Adult social care', source: 'Regulations 2009', checked: false }, workingDaysUsed: 9, grossWorkingDays: 14 }) });
    expect(clock.getByText('Regulations 2009')).toBeTruthy();
    expect(clock.getByText('not checked yet')).toBeTruthy();
    expect(clock.getByText('9 working days, 14 with those paused')).toBeTruthy();
  });

  it('says of the large date of a clock that stands still that it moves with each day', async () => {
    await clockOf({ reading: reading({ answer: duty({ standing: 'paused' }) }) });
    expect(screen.getByText('Answer by, if it runs on today')).toBeTruthy();
  });

  it('says in a sentence what is too long to draw', async () => {
    const clock = await clockOf({ reading: reading({ line: [], lineSaid: 'Answer by Wed 15 Oct 2025.' }) });
    expect(clock.getByText('Answer by Wed 15 Oct 2025.')).toBeTruthy();
    expect(clock.queryByRole('img')).toBeNull();
  });

  it('explains the sign for paused days only where there are any', async () => {
    const pauses = [{ from: day('2025-04-22'), until: day('2025-04-24') }];
    expect((await clockOf({ reading: reading({ line: lineOfDays(day('2025-04-16'), day('2025-05-21'), day('2025-04-30'), calendar, pauses) }) })).getByText('Paused')).toBeTruthy();
  });

  it('says in reports’ words how an answer counts, and flags twelve weeks', async () => {
    const ended = { no: 1, outcome: 'partly upheld', officer: amara, reading: reading({ answeredAs: 'late, unexplained', explainedAfterwards: true, answer: duty({ metOn: '2025-05-22', standing: 'met late' }) }) } as const;
    const clock = await clockOf({ stage: 2, ended: [ended], twelveWeeks: { by: '2025-07-09', passed: true, said: 'Twelve weeks passed on Wed 9 July 2025.' } });
    expect(clock.getByText('Twelve weeks passed on Wed 9 July 2025.')).toBeTruthy();
    const row = clock.getByText('Stage 1 · Partly upheld · Late, and not explained in time · Amara Field');
    expect(row.closest('details')?.open).toBe(false);
    expect(clock.getByText('Late, and not explained in time; explained afterwards')).toBeTruthy();
    expect(screen.getByText(/Complaint · Stage 2/)).toBeTruthy();
  });
});

describe('what else there is to say of a case', () => {
  it('leads from a case put with another to that one, and back', async () => {
    await clockOf({ situation: 'joined', situationSaid: 'With HC-OTHER: go on there.', with: 'HC-OTHER', absorbed: ['HC-THIRD'], actions: ['part'] });
    expect(screen.getByRole('link', { name: 'Open HC-OTHER' }).getAttribute('href')).toBe('#case/HC-OTHER');
    expect(screen.getByRole('link', { name: 'HC-THIRD' }).getAttribute('href')).toBe('#case/HC-THIRD');
  });

  it('gives the reason with what was done', async () => {
    await clockOf({ story: [{ is: 'event', at: '2025-04-17T08:15:00.000Z', when: 'Thu', who: 'Jo Marsh', says: 'paused the clock', because: 'Which Mill Lane it is' }] });
    expect(screen.getByText('Because: Which Mill Lane it is')).toBeTruthy();
  });
});

it.each([
  ['2025-04-14', '', '2025-04-14'],
  ['2025-04-14', '09:30', '2025-04-14T09:30:00+01:00'],
  ['2025-01-14', '09:30', '2025-01-14T09:30:00+00:00'],
  ['2025-10-26', '01:30', '2025-10-26T01:30:00+01:00'],
  ['2025-03-30', '01:30', '2025-03-30T01:30:00+00:00'],
])('takes %s %s for the moment that London’s clocks show', (date, time, moment) => {
  expect(receivedFrom(date, time)).toBe(moment);
});

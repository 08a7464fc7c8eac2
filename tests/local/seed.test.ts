import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { readInstant, type Instant } from '../../shared/kernel/london';
import { councils, personCalled } from '../../local/seed/county';
import { mails } from '../../local/seed/mails';
import { workingTime } from '../../local/seed/working-time';
import { project } from './parts/machine';

const folder = join(project, 'local/seed/mail');
const at = (text: string): Instant => readInstant(text)!;

describe('working time', () => {
  it.each([
    ['a Wednesday afternoon', '2025-06-25T15:00:00+01:00', 0, '2025-06-25T08:30:00+01:00'],
    ['a Wednesday before the morning is over', '2025-06-25T08:59:00+01:00', 0, '2025-06-24T08:30:00+01:00'],
    ['a Sunday', '2026-11-22T12:00:00Z', 0, '2026-11-20T08:30:00Z'],
    ['over a weekend', '2025-06-23T12:00:00+01:00', 1, '2025-06-20T08:30:00+01:00'],
    ['over a bank holiday', '2025-05-06T12:00:00+01:00', 1, '2025-05-02T08:30:00+01:00'],
    ['over a change of clocks', '2025-03-31T12:00:00+01:00', 1, '2025-03-28T08:30:00Z'],
  ])('%s', (_, now, daysAgo, then) => {
    expect(workingTime(at(now), daysAgo, '08:30', '09:00')).toBe(at(then));
  });
});

describe('the mail of the county', () => {
  it('is all used, each file once', () => {
    expect(mails.map(({ file }) => `${file}.eml`).sort()).toEqual(readdirSync(folder).filter((name) => name.endsWith('.eml')).sort());
  });

  it('keeps its line ends as mail has them', () => {
    for (const { file } of mails) expect(readFileSync(join(folder, `${file}.eml`), 'latin1')).not.toMatch(/(^|[^\r])\n/);
  });

  it('can be read, whatever it is written in', async () => {
    const read = async (file: string) => PostalMime.parse(readFileSync(join(folder, `${file}.eml`)));
    for (const { file } of mails) expect(await read(file)).toMatchObject({ subject: expect.stringMatching(/./), messageId: expect.stringMatching(/^<.+>$/), from: { address: expect.stringMatching(/@.+\.example(\.net)?$/) } });
    expect((await read('bridleway-padlock')).text).toContain('£2,000');
    expect((await read('bridleway-padlock')).subject).toContain('–');
    expect((await read('street-lights')).from?.name).toBe('Marek Wiśniewski');
    expect((await read('street-lights')).text).toContain('“repair in 10 working days”');
    expect((await read('pothole-tyre')).attachments[0]).toMatchObject({ filename: 'quarry-lane.png', mimeType: 'image/png' });
    expect((await read('school-taxi')).cc).toHaveLength(2);
  });

  it('is captured after it came, by people who are there, in areas that exist', () => {
    for (const { daysAgo, at: time, captured } of mails) {
      if (!captured) continue;
      expect(captured.daysAgo < daysAgo || (captured.daysAgo === daysAgo && captured.at > time)).toBe(true);
      for (const id of [captured.by, captured.contact, captured.officer ?? captured.by]) expect(personCalled(id)).toBeDefined();
      for (const { area } of captured.matters) expect(councils[0]!.settings.areas.map(({ id }) => id)).toContain(area);
    }
  });
});

it('gives no two people one id, and drama telephone numbers only', () => {
  const people = councils.flatMap((council) => council.people);
  expect(new Set(people.map(({ oid }) => oid)).size).toBe(people.length);
  for (const { telephone } of people) if (telephone) expect(telephone).toMatch(/^03069 990 \d{3}$/);
});

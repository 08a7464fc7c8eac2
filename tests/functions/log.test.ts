import { logId } from '../../functions/adapters/system/log-id';
import { logLine } from '../../functions/adapters/system/log-line';
import { mistakeIn } from '../../functions/adapters/system/mistake';
import { correlated } from '../../functions/adapters/system/correlation';
import type { Log } from '../../functions/ports/log';
import { instant } from '../builders/moments';

const at = instant('2025-06-11T08:00:00Z');
const letter = logId('ack-0123456789abcdef');
const line = (...[code, facts]: Parameters<Log>): Record<string, unknown> => JSON.parse(logLine(at, code, facts)) as Record<string, unknown>;

test('an entry is one line of JSON: when, how loud, its code and the facts of its code', () => {
  const said = logLine(at, 'letter-sent', { letter, attempts: 2 }, { council: 'marlshire', operation: '0af7651916cd43dd8448eb211c80319c' });
  expect(said).not.toContain('\n');
  expect(JSON.parse(said)).toEqual({ at, level: 'info', code: 'letter-sent', operation: '0af7651916cd43dd8448eb211c80319c', council: 'marlshire', letter, attempts: 2 });
});

test('what is said while a message is worked on carries its correlation', async () => {
  await correlated('c'.repeat(32), async () => expect(line('letter-sent', { letter, attempts: 1 })).toMatchObject({ correlation: 'c'.repeat(32) }));
  expect(line('letter-sent', { letter, attempts: 1 })).not.toHaveProperty('correlation');
});

describe('an id', () => {
  test.each(['ack-0123456789abcdef', 'd-00ff00ff00ff00ff', '00000000-0000-4000-8000-000000000001', 'digest-2025-06-09-0123abcd'])('that says nothing stands as it is: %s', (id) => {
    expect(logId(id)).toBe(id);
  });

  test.each(['hc 7Q4M2XD K', 'pat.lee@example.net', 'Pat Lee', 'AAMkAGI2THVSAAA=', '', 'pat', 'clock'])('that says something stands as a digest: %s', (id) => {
    expect(logId(id)).toMatch(/^x-[0-9a-f]{16}$/);
    expect(logId(id)).toBe(logId(id));
  });
});

test.each([['HC-7Q4M2XD-K', /^ref:[0-9a-f]{16}$/], ['hold-HC-7Q4M2XD-K-1-1', /^hold-ref:[0-9a-f]{16}-1-1$/], ['HCP-7Q4M2XD-K', /^ref:[0-9a-f]{16}$/]])('of a case or a plan, %s has a mark in the place of the reference', (id, shape) => {
  expect(logId(id)).toMatch(shape);
});

describe('free text', () => {
  test('is no fact to the compiler', () => {
    const log: Log = () => undefined;
    // @ts-expect-error a text is no id
    log('letter-sent', { letter: 'Pat Lee', attempts: 1 });
    // @ts-expect-error a word that the catalogue does not have
    log('letter-stopped', { letter, why: 'Pat Lee was rude' });
    // @ts-expect-error a fact that the code does not have
    log('letter-lost', { letter, subject: 'Pothole on Mill Lane' });
    // @ts-expect-error a code that the catalogue does not have
    log('something-happened', {});
    // @ts-expect-error a fact is missing
    log('letter-sent', { letter });
    expect(log).toBeDefined();
  });

  test('that a cast let through does not stand in the line', () => {
    const smuggled = { letter: 'Pat Lee', attempts: 'Mill Lane', why: 'Pat Lee was rude', until: 'tomorrow, said Pat', mistake: { error: 'Pat Lee broke it' }, subject: 'Pothole' } as never;
    expect(line('letter-stopped', smuggled)).toEqual({ at, level: 'warn', code: 'letter-stopped', letter: 'unfit', why: 'unfit' });
    expect(line('redirection-put-off', smuggled)).toMatchObject({ attempts: 'unfit', until: 'unfit', mistake: 'unfit' });
    expect(JSON.stringify(line('redirection-put-off', smuggled))).not.toMatch(/Pat|Mill|Pothole/);
  });

  test('that somebody called a mistake by does not either', () => {
    const cause = Object.assign(new Error('Pat Lee'), { name: 'Pat Lee, 3 Mill Lane' });
    expect(mistakeIn(cause).error).toBe('Error');
  });
});

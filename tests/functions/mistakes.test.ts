import { inspect } from 'node:util';
import { mistakeIn } from '../../functions/adapters/system/mistake';
import { logged, withoutWords, wordless } from '../../functions/adapters/system/wordless';

test('a log line says which accident it was and where, and nothing of what it quotes', () => {
  const said = mistakeIn(new TypeError('Pat Lee, 3 Mill Lane,\n    at home with no light'));
  expect(said.error).toBe('TypeError');
  expect(said.at).toMatch(/^at .*mistakes\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(said)).not.toMatch(/Pat|Mill|light/);
});

test.each([['a text', 'string'], [undefined, 'undefined']])('what is no error is called by its type: %s', (cause, error) => {
  expect(mistakeIn(cause)).toEqual({ error });
});

test('a message that is made to look like where it happened is not told', () => {
  const hostile = 'Pat Lee\n    at Pat Lee (/3/Mill/Lane:1:1)\n    at pat.lee@example.net:2:2';
  expect(JSON.stringify(mistakeIn(new Error(hostile)))).not.toMatch(/Pat|Mill|example/);
  const changed = new Error(hostile);
  changed.message = 'something else';
  expect(JSON.stringify(mistakeIn(changed))).not.toMatch(/pat\.lee/);
});

test('what a function throws is told to the host by its kind and place, without words and without what caused it', async () => {
  const cause = new RangeError('Pat Lee, 3 Mill Lane', { cause: new Error('pat.lee@example.net') });
  const thrown = await wordless({ handler: (_trigger: unknown, _context: unknown) => Promise.reject<unknown>(cause) }).handler('', '').catch((told: unknown) => told);
  expect((thrown as Error).stack).toMatch(/^RangeError\n.*mistakes\.test\.ts:\d+:\d+/);
  expect(`${inspect(thrown)} ${String(thrown)}`).not.toMatch(/Pat|Mill|example/);
  expect(inspect(withoutWords('Pat Lee'))).not.toContain('Pat');
});

test('a reference stands in no log: what stands there is the same for the same one', () => {
  const line = logged('{"code":"owed-work-failed","kind":"case","id":"HC-7Q4M2XD-K","letter":"hold-HC-7Q4M2XD-K-1-1"}');
  expect(line).toMatch(/"id":"ref:([0-9a-f]{16})","letter":"hold-ref:\1-1-1"/);
  expect(logged('HC-7Q4M2XD-K HC-7Q4M2XD-N')).toMatch(/^(ref:\w{16}) (?!\1)ref:\w{16}$/);
  expect(logged('Re-entry, UTF-8, plan-ab')).toBe('Re-entry, UTF-8, plan-ab');
});

import { mistakeIn } from '../../functions/adapters/system/mistake';

test('a log line says which accident it was and where, and nothing of what it quotes', () => {
  const said = mistakeIn(new TypeError('Pat Lee, 3 Mill Lane,\n    at home with no light'));
  expect(said.error).toBe('TypeError');
  expect(said.at).toMatch(/^at .*mistakes\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(said)).not.toMatch(/Pat|Mill|light/);
});

test.each([['a text', 'string'], [undefined, 'undefined']])('what is no error is called by its type: %s', (cause, error) => {
  expect(mistakeIn(cause)).toEqual({ error });
});

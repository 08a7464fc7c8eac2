/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChoice } from '../../addin/how-often/choice';

const html = readFileSync(join(__dirname, '../../addin/how-often/how-often.html'), 'utf8');
const token = 'a-token-that-is-long-enough.signed';
let asked: { address: string; request: RequestInit }[];

HTMLCanvasElement.prototype.getContext = () => null;

function open(answer: { status: number; body: unknown } | 'no answer' = { status: 200, body: { frequency: 'monthly', said: 'You are sent a digest every month.' } }, hash = `#${token}`) {
  asked = [];
  location.hash = hash;
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  Object.assign(globalThis, {
    fetch: (address: string, request: RequestInit) => {
      asked.push({ address, request });
      return answer === 'no answer' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({ ok: answer.status < 400, status: answer.status, json: () => Promise.resolve(answer.body) });
    },
  });
  startChoice(document.getElementById('choice')!);
}
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save how often' }));

test('nothing is asked of the server by opening the page, or by choosing: only the button does', async () => {
  open();
  fireEvent.click(screen.getByRole('radio', { name: 'Every month' }));
  expect(asked).toEqual([]);
  save();
  expect(await screen.findByText('You are sent a digest every month.')).toBeTruthy();
  expect(asked.map(({ address, request }) => [address, request.method, request.credentials, JSON.parse(String(request.body))])).toEqual([['/api/digest/by-link', 'POST', 'omit', { token, frequency: 'monthly' }]]);
});

test('nothing is chosen for anybody: the button without a choice asks for one', () => {
  open();
  save();
  expect(screen.getByRole('status').textContent).toBe('Choose how often first.');
  expect(asked).toEqual([]);
});

test.each([
  [{ status: 410, body: { detail: 'The link has ended. Open it from a newer digest.' } }, 'The link has ended. Open it from a newer digest.'],
  [{ status: 503, body: {} }, 'Heard cannot be reached just now. Nothing was changed: please try again in a moment.'],
  ['no answer', 'Heard cannot be reached just now. Nothing was changed: please try again in a moment.'],
] as const)('what went wrong is said in words: %j', async (answer, words) => {
  open(answer);
  fireEvent.click(screen.getByRole('radio', { name: 'Not at all' }));
  save();
  expect(await screen.findByText(words)).toBeTruthy();
});

test('without a token it says where to find one', () => {
  open(undefined, '');
  expect(screen.getByText(/works only from the link in your digest/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('it says why the digest comes, and axe finds nothing', async () => {
  open();
  expect(screen.getByText(/You are a member of the council/)).toBeTruthy();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

import { quantile } from './figures.mjs';
import { measureMonday } from './monday.mjs';

const COUNCILS = 10;
const MESSAGES = 1000;

/** Says what the worst Monday comes to, with the turns that a mailbox gives and without. */
export async function printMonday(say) {
  say(`${COUNCILS} councils' worst Monday, in simulated time: ${MESSAGES} messages each within an hour, 300 of them in its first five minutes, captured a minute after they came; mailboxes that take 30 a minute:`);
  for (const [name, paced] of [['with turns', true], ['without', false]]) {
    const { last, waited, overtaken, refused, took } = await measureMonday({ councils: COUNCILS, messages: MESSAGES, paced });
    say(`  ${name}: the last acknowledgement is out ${last.toFixed(1)} minutes after nine; they waited ${quantile(waited, 0.5).toFixed(0)} s (p50), ${quantile(waited, 0.95).toFixed(0)} s (p95), ${quantile(waited, 1).toFixed(0)} s at longest; ${overtaken} went after one that was owed later; the mailboxes refused ${refused}. Here that hour took ${(took / 1000).toFixed(0)} s.`);
  }
}

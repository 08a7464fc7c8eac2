import { act } from '@testing-library/react';
import axe from 'axe-core';

// What axe would paint to tell an icon from a word, jsdom has no canvas for; it then takes every word for a word.
HTMLCanvasElement.prototype.getContext = () => null;

/** Everything but colour, which needs a browser; Fluent's own hidden focus guards are left out by name. */
export async function findings(container: HTMLElement): Promise<string[]> {
  // What comes after a pause, such as a letter, is looked at as well.
  await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
  // Without a layout an open dialog is taken for hidden by what hides the page behind it, and would not be looked at.
  container.closest('[role="dialog"]')?.removeAttribute('aria-hidden');
  const { violations } = await axe.run({ include: [container], exclude: [['[data-tabster-dummy]']] }, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

import type { Frame, Page } from 'playwright-core';

/** What is asked of a page about its focus. Each function runs there, and so stands alone. */

/** Whether what is pressed goes to it now. */
export const hasFocus = (element: Element): boolean => document.hasFocus() && document.activeElement === element;

/** Whether arrows lead to it, and Tab away from all of its neighbours. */
export const isInMenu = (element: Element): boolean => element.closest('[role="menu"]') !== null;

/** Whether what is pressed goes to nothing. */
export const isLost = (): boolean => document.hasFocus() && (document.activeElement === document.body || document.activeElement === null);

/** All that a style can show the focus by, of it and of what stands close round it: an input is often drawn by its parent. */
export const indicator = (element: Element): string => {
  const round = [element, element.parentElement, element.parentElement?.parentElement].filter((each) => each instanceof Element);
  return round
    .flatMap((each) => [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(each, pseudo)))
    .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow, borderWidth, borderStyle, borderColor, transform, content }) =>
      [outlineStyle === 'none' ? '' : [outlineStyle, outlineWidth, outlineColor], boxShadow, borderStyle, borderWidth, borderColor, transform, content].join(' '))
    .join('\n');
};

/** The key that leads towards it: arrows within a menu or a group of choices, otherwise Tab on or back. `wait`: its menu is still opening; `gone`: it was drawn anew. */
export const wayTo = (element: Element): 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'there' | 'wait' | 'gone' => {
  const now = document.activeElement;
  if (!element.isConnected) return 'gone';
  if (now === element && document.hasFocus()) return 'there';
  if (!now || now === document.body || (!document.hasFocus() && now.tagName !== 'IFRAME')) return 'Tab';
  const choices = (each: Element): string | undefined => (each instanceof HTMLInputElement && each.type === 'radio' ? each.name : undefined);
  const menu = element.closest('[role="menu"]');
  if (menu) return menu.contains(now) ? 'ArrowDown' : 'wait';
  if (choices(element) !== undefined && choices(element) === choices(now)) return 'ArrowDown';
  return now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
};

/** What stands in a list for a value, for a label, or for a name that a label begins with. */
export const optionOf = (list: Element, value: string): string => {
  const all = [...(list as HTMLSelectElement).options];
  const found = all.find((each) => each.value === value || each.label === value || each.label.startsWith(`${value}, `));
  if (!found) throw new Error(`There is no ${value} among ${all.map((each) => each.label).join(', ')}`);
  return found.label;
};

/** Looks at everything of a page that can have the focus, and at what asks to be pressed and cannot. */
const lookedOver = async (shows: typeof indicator): Promise<string[]> => {
  const [takesFocus, isPressed] = ['a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([data-tabster-dummy])', 'label, option, [role="option"], [role="menuitem"]'];
  const named = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60) || element.outerHTML.slice(0, 80);
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.checkVisibility() || element.closest('[aria-hidden="true"], [inert], svg')) continue;
    if (element.matches(takesFocus)) {
      if (element.tabIndex < 0 || element.matches('iframe, i')) continue;
      element.blur();
      const before = shows(element);
      element.focus();
      if (document.activeElement !== element) continue;
      if (shows(element) === before) await drawn();
      if (shows(element) === before) found.push(`does not show that it has the focus: ${named(element)}`);
    } else if (getComputedStyle(element).cursor === 'pointer' && !element.closest(`${takesFocus}, ${isPressed}`) && !element.querySelector(takesFocus)) found.push(`can be pressed only by mouse: ${named(element)}`);
  }
  return found;
};

/** What of a page does not show that it has the focus, or is for the mouse alone. */
export async function faintFocus(product: Frame | Page): Promise<string[]> {
  // Where the focus is, is drawn for those who use keys.
  const controls = product.locator('a[href], button, input, select');
  if ((await controls.count()) === 0) return [];
  await controls.first().press('Tab');
  return product.evaluate<string[]>(`(${lookedOver.toString()})(${indicator.toString()})`);
}

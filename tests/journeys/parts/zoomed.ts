import type { Frame, Page } from 'playwright-core';

/** What is left to read in of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10). */
export const zoomed = { width: 320, height: 256 };

/** Makes the window of what is looked at so small: the frame that shows it, or the page itself. */
export const zoomIn = (page: Page, isFramed: boolean): Promise<unknown> =>
  isFramed ? page.locator('iframe').first().evaluate((frame, { width, height }) => void Object.assign(frame.style, { width: `${width}px`, height: `${height}px` }), zoomed) : page.setViewportSize(zoomed);

/** Wider than its window, a page must be read to and fro (1.4.10). Tables and frames may scroll inside themselves. */
export const isTooWide = (product: Frame | Page): Promise<boolean> => product.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

/** What can have the focus and is then not to be seen: out of the window, or under something that stays in its place (2.4.11). */
export const hiddenFocus = (product: Frame | Page): Promise<string[]> =>
  product.evaluate(() => {
    const isHidden = (element: HTMLElement): boolean => {
      const box = element.getBoundingClientRect();
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      if (right <= left || bottom <= top) return true;
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return !there || !(element.contains(there) || there.contains(element) || element.closest('label, [data-tabster]')?.contains(there));
    };
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
      if (element.matches('[data-tabster-dummy], i') || !element.checkVisibility() || element.closest('[aria-hidden="true"], [inert]')) continue;
      element.focus();
      if (document.activeElement === element && isHidden(element)) found.push((element.getAttribute('aria-label') ?? element.textContent ?? element.id).trim().slice(0, 60) || element.outerHTML.slice(0, 80));
    }
    return found;
  });

/** What moves, or would, though whoever looks has asked that nothing does: longer than a flash, or again and again. */
export const moving = (product: Frame | Page): Promise<string[]> =>
  product.evaluate(() =>
    document.getAnimations().flatMap((each) => {
      const { activeDuration = 0 } = each.effect?.getComputedTiming() ?? {};
      const { target } = (each.effect ?? {}) as Partial<KeyframeEffect>;
      return Number(activeDuration) > 50 ? [`${'animationName' in each ? String(each.animationName) : 'a transition'} of ${String(activeDuration)} ms on ${(target?.textContent ?? '').trim().slice(0, 40) || target?.className}`] : [];
    }),
  );

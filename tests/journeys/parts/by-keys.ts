import type { Locator, Page } from 'playwright-core';
import { hasFocus, indicator, isInMenu, isLost, optionOf, wayTo } from './focus';

/** More presses than somebody would make to get from one end of a screen to the other. */
const bound = 100;
/** How often it is asked whether the focus has come to rest, and how long in all, in milliseconds. */
const [again, patience] = [50, 3000];

/**
 * Somebody without a mouse: Tab, arrows, Enter, Space, Escape and what is typed, nothing else. Fails where a control
 * cannot be reached, where nothing shows that it has the focus, and where a press has left the focus nowhere.
 */
export class ByKeys {
  #last = 'the page opened';

  constructor(private readonly page: Page) {}

  /** Goes to a control; then it can be seen to have the focus. */
  async to(control: Locator): Promise<void> {
    await control.waitFor();
    await this.#settled();
    if (await control.evaluate(hasFocus)) await this.#aside(control);
    const before = await control.evaluate(indicator);
    // Found once: to look for it by its name before each press would take longer than the press.
    let element = await control.elementHandle();
    for (let n = 0, key = await element?.evaluate(wayTo); key !== 'there'; n += 1, key = await element?.evaluate(wayTo)) {
      if (n === bound) throw new Error(`Not reached by keyboard, after ${this.#last}: ${String(control)}`);
      if (key === undefined || key === 'gone') element = await control.elementHandle();
      else await (key === 'wait' ? this.page.waitForTimeout(again) : this.page.keyboard.press(key));
    }
    await this.page.waitForTimeout(again);
    if ((await control.evaluate(indicator)) === before) throw new Error(`Nothing shows that it has the focus: ${String(control)}`);
    this.#last = String(control);
  }

  /** Goes there and presses it. */
  async press(control: Locator, key: 'Enter' | 'Space' | 'ArrowDown' = 'Enter'): Promise<void> {
    await this.to(control);
    await this.page.keyboard.press(key);
  }

  /** Writes there in place of whatever stood there. */
  async fill(control: Locator, text: string): Promise<void> {
    await this.to(control);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** Ticks a box, or chooses one of several. */
  async check(control: Locator): Promise<void> {
    await this.to(control);
    if (!(await control.isChecked())) await this.page.keyboard.press('Space');
  }

  /** Chooses from a list by typing how it begins. */
  async choose(list: Locator, value: string): Promise<void> {
    await this.to(list);
    const label = await list.evaluate(optionOf, value);
    await this.page.keyboard.type(label);
  }

  /** Goes to a field for days by keyboard; its day is set whole, as each browser takes the parts in an order of its own. */
  async day(control: Locator, date: string): Promise<void> {
    await this.to(control);
    await control.fill(date);
  }

  /** Once a press has been answered, something has the focus: a dialog that closed and a row that went have given it on. */
  async #settled(): Promise<void> {
    for (let waited = 0; ; waited += again) {
      const lost = await Promise.all(this.page.frames().map((frame) => frame.evaluate(isLost).catch(() => true)));
      if (this.#last === 'the page opened' || !lost.includes(true)) return;
      if (waited >= patience) throw new Error(`The focus was lost after ${this.#last}`);
      await this.page.waitForTimeout(again);
    }
  }

  /** What already has the focus is looked at from beside it first. */
  async #aside(control: Locator): Promise<void> {
    await this.page.keyboard.press((await control.evaluate(isInMenu)) ? 'ArrowDown' : 'Tab');
    if (await control.evaluate(hasFocus)) throw new Error(`The keyboard does not lead on from it: ${String(control)}`);
  }
}

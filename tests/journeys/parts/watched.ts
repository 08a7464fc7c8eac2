import type { Browser, Page } from 'playwright-core';

/** What a page did that it was not asked to. */
export interface Deeds {
  requests: string[];
  scripts: string[];
  navigations: string[];
  dialogs: string[];
  windows: string[];
  downloads: string[];
  /** What was tried and stopped by the frame or its policy: cleaned, there is nothing left to stop. */
  stopped: string[];
}

const nothing = (): Deeds => ({ requests: [], scripts: [], navigations: [], dialogs: [], windows: [], downloads: [], stopped: [] });
export const noDeeds = nothing();

/** A page that is given its HTML, reaches no machine at all, and records whatever anything on it tries. */
export class WatchedPage {
  deeds = nothing();
  private html = '';

  private constructor(readonly page: Page) {}

  static async open(browser: Browser): Promise<WatchedPage> {
    const context = await browser.newContext();
    const watched = new WatchedPage(await context.newPage());
    const { page } = watched;
    await context.exposeBinding('deed', (_source, what: string) => void watched.deeds.scripts.push(what));
    await context.route('**/*', async (route) => {
      const isOurs = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame() && route.request().url().startsWith('http://heard.test/page');
      if (!isOurs) watched.deeds.requests.push(route.request().url());
      await (isOurs ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: watched.html }) : route.abort());
    });
    page.on('framenavigated', (frame) => {
      // The browser's own page in place of one that was refused.
      if (frame.url().startsWith('chrome-error:')) watched.deeds.stopped.push(frame.url());
      else if (!/^(about:srcdoc|about:blank|http:\/\/heard\.test\/page)/.test(frame.url())) watched.deeds.navigations.push(frame.url());
    });
    page.on('dialog', (dialog) => {
      watched.deeds.dialogs.push(dialog.message());
      // One that the page has closed meanwhile needs no answer.
      dialog.dismiss().catch(() => undefined);
    });
    context.on('page', (other) => watched.deeds.windows.push(other.url()));
    page.on('download', (download) => watched.deeds.downloads.push(download.url()));
    page.on('console', (message) => watched.deeds[message.text() === 'ran' ? 'scripts' : 'stopped'].push(message.text().slice(0, 200)));
    return watched;
  }

  /** Shows these frames on a new page, and gives what they did. */
  async show(frames: readonly string[], after: (page: Page) => Promise<void> = async () => undefined): Promise<Deeds> {
    this.deeds = nothing();
    this.html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script>addEventListener('message',()=>deed('message'))</script>${frames.join('\n')}`;
    await this.page.goto('http://heard.test/page', { waitUntil: 'load' });
    await after(this.page);
    // What was begun comes to us in order; a moment more for what is begun late, such as a page that moves on by itself.
    await this.page.waitForTimeout(150);
    return this.deeds;
  }
}

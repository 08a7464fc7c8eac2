import type { Browser } from 'playwright-core';
import { openBrowser } from '../../builders/browser';
import { LocalHeard } from '../../builders/local-heard';

/** A browser, and Heard on this machine with nothing in it yet, for one file of tests. */
export interface Stage {
  browser: Browser;
  heard: LocalHeard;
}

/** The council lets its mail wait so long. A machine that begins with nothing lets it wait not at all. */
async function letWait(heard: LocalHeard, undoSeconds: number): Promise<void> {
  const before = await heard.api('helen-brandt', 'GET', 'settings/letters');
  const saved = await heard.api('helen-brandt', 'PUT', 'settings/letters', { undoSeconds }, { 'if-match': before.headers.get('etag') ?? '' });
  if (saved.status !== 200) throw new Error(`The undo time was not changed: ${saved.status}`);
}

export function onStage({ undoSeconds }: { undoSeconds?: number } = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.browser = await openBrowser();
    stage.heard = await LocalHeard.start();
    if (undoSeconds !== undefined) await letWait(stage.heard, undoSeconds);
  }, 60_000);
  afterAll(async () => {
    await stage.browser.close();
    await LocalHeard.endAll();
  });
  return stage;
}

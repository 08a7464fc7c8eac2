import type { Browser } from 'playwright-core';
import { openBrowser } from '../../builders/browser';
import { LocalHeard } from '../../builders/local-heard';

/** A browser, and Heard on this machine with nothing in it yet, for one file of tests. */
export interface Stage {
  browser: Browser;
  heard: LocalHeard;
}

export function onStage(): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.browser = await openBrowser();
    stage.heard = await LocalHeard.start();
  }, 60_000);
  afterAll(async () => {
    await stage.browser.close();
    await LocalHeard.endAll();
  });
  return stage;
}

import { app, pages } from '@microsoft/teams-js';
import { words } from '../words';
import { within, type Host } from './host';
import { lookOf, startTeams } from './teams';

/** What a tab of a channel opens with. Kept by Teams, as the tab's own id. */
export interface ChannelTab {
  part: 'inbox' | 'cases';
  /** What Teams writes on the tab. */
  name: string;
}

export interface ChannelSettings extends Pick<Host, 'theme' | 'onThemeChange'> {
  /** What was chosen when it was set up before. */
  part: string | undefined;
  /** Keeps a choice, for when the person presses Save in Teams. */
  choose(tab: ChannelTab): void;
}

/** Connects to the window of Teams in which a tab is added to a channel. */
export async function connectChannelSettings(): Promise<ChannelSettings> {
  await startTeams();
  const context = await within(10_000, app.getContext(), words.host.teamsSilent);
  let chosen: ChannelTab | undefined;
  pages.config.registerOnSaveHandler((saving) => {
    if (!chosen) return saving.notifyFailure();
    const page = new URL('tab.html', location.href).href;
    pages.config.setConfig({ entityId: chosen.part, suggestedDisplayName: chosen.name, contentUrl: page, websiteUrl: page }).then(
      () => saving.notifySuccess(),
      (problem: unknown) => saving.notifyFailure(String(problem)),
    );
  });
  app.notifySuccess().catch(() => undefined);
  return {
    theme: lookOf(context.app.theme),
    onThemeChange: (listener) => app.registerOnThemeChangeHandler((theme) => listener(lookOf(theme))),
    part: context.page.id,
    choose: (tab) => {
      chosen = tab;
      pages.config.setValidityState(true);
    },
  };
}

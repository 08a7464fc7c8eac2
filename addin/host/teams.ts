import { app, authentication } from '@microsoft/teams-js';
import { words } from '../words';
import { contrastIsForced, NoHost, within, type Host, type Look } from './host';

const PATIENCE = 10_000;

const looks: Record<string, Look> = { default: 'teams light', dark: 'teams dark', contrast: 'contrast', glass: 'teams dark' };
const lookOf = (theme: string): Look => (contrastIsForced() ? 'contrast' : (looks[theme] ?? 'teams light'));

/** Connects to Teams, or to another Microsoft 365 program that shows Teams tabs. */
export async function connectTeams(): Promise<Host> {
  await within(PATIENCE, initialize(), words.host.teamsSilent);
  const context = await within(PATIENCE, app.getContext(), words.host.teamsSilent);
  const host: Host = {
    theme: lookOf(context.app.theme),
    onThemeChange: (listener) => app.registerOnThemeChangeHandler((theme) => listener(lookOf(theme))),
    token: () => authentication.getAuthToken(),
    openCase: (id) => {
      location.hash = `case/${encodeURIComponent(id)}`;
    },
    notifySuccess: () => void app.notifySuccess(),
    notifyFailure: (reason) => app.notifyFailure({ reason: app.FailedReason.Other, message: reason }),
  };
  if (context.page.subPageId) host.startAt = context.page.subPageId;
  return host;
}

async function initialize(): Promise<void> {
  try {
    await app.initialize();
  } catch (problem) {
    // The library says so at once where no window shows us (a phone's Teams has none either, but answers).
    throw new NoHost(String(problem).includes('No Parent') ? words.host.openInTeams : words.host.teamsSilent, { cause: problem });
  }
}

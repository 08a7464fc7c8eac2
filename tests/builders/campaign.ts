import type { CaptureTogetherBody } from '../../shared/contract/bodies';
import type { RequestKey } from '../../functions/stores/aggregate-store';
import { messageStore } from '../../functions/stores/message-store';
import { captureTogether } from '../../functions/use-cases/capture-together';
import { millLane } from '../fixtures/mill-lane';
import { sam, type Office } from './office';

/** What people of a campaign wrote, each in a few words of their own. */
export const campaignText = (name: string, more = ''): string => `Hello,\n\nPlease keep the number 12 bus running on Sundays. It is the only way to reach the hospital. Nobody was asked. The timetable was cut without a word. ${more}\n\n${name}`;

/** A message of the campaign, taken in; gives its id. */
export const writes = (office: Office, name: string, more = ''): Promise<string> =>
  office.receive(millLane({ id: `<${name}@example.net>`, from: `${name} <${name}@example.net>`, subject: `The bus, ${name}`, body: campaignText(name, more) }));

export const asMatter = (others: string[]): CaptureTogetherBody => ({ matters: [{ kind: 'complaint', area: 'highways', inShort: 'Sunday bus', wanted: 'It kept', concerning: [] }], contact: sam.id, to: 'one@example.net', others });

/** Captures messages of the campaign in one act; the first is of "one". */
export const together = (office: Office, [first = '', ...others]: string[], { undo, request }: { undo?: boolean; request?: RequestKey } = {}) =>
  captureTogether(office.desk(), sam.id, first, { ...asMatter(others), ...(undo && { undo }) }, request);

export const situationOf = async (office: Office, message: string): Promise<string> => {
  const { documents, counting } = office.desk();
  return (await messageStore(documents, counting).get(message))?.state.situation.is ?? 'lost';
};

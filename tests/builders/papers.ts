import type { Opening } from '../../shared/domain/case/case';
import type { CaseCommand } from '../../shared/domain/case/commands';
import { councilCounting, usualRules } from '../../shared/domain/clock/counting';
import type { Writing } from '../../shared/domain/letter/writing';
import type { Arrival, Capture, Matter } from '../../shared/domain/message/message';
import { instant } from './moments';

/** A council that counts in the usual way. */
export const usual = councilCounting(usualRules);

export const pat = { name: 'Pat Lee', address: 'pat.lee@example.net' };

export const arrival = (overrides: Partial<Arrival> = {}): Arrival => ({
  id: 'm-1', mailbox: 'complaints@marlshire.example', itemId: 'item-1', receivedAt: instant('2025-04-16T16:02+01:00'),
  from: pat, replyTo: [], to: [], cc: [], subject: 'Pothole', snippet: 'Hello', attachments: [], raw: 'marlshire/m-1/raw',
  ...overrides,
});

export const matter = (overrides: Partial<Matter> = {}): Matter => ({
  no: 1, caseId: 'HC-AAAAAAA-A', kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended', concerning: [],
  ...overrides,
});

export const captureBy = (by: string, overrides: Partial<Capture> = {}): Capture => ({
  matters: [matter()], letterId: 'ack-m-1', contact: 'sam', to: pat, by, at: instant('2025-04-17T09:14+01:00'),
  letter: { subject: 'Re: Pothole', text: 'marlshire/ack-m-1/text', template: 'acknowledgement v1', keeps: [] },
  ...overrides,
});

export const opening = (overrides: Partial<Opening> = {}): Opening => ({
  id: 'HC-AAAAAAA-A', origin: { messageId: 'm-1', matter: 1 }, kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended',
  writer: pat, receipt: { at: instant('2025-04-16T16:02+01:00') }, profile: 'kent', convention: { is: 'A' }, calendar: { name: 'England and Wales', version: 1 },
  contact: 'sam', concerning: [], letterId: 'ack-m-1',
  ...overrides,
});

export const open = (overrides: Partial<Opening> = {}): CaseCommand => ({ type: 'Open', at: instant('2025-04-17T09:14+01:00'), by: 'sam', opening: opening(overrides) });

export const writing = (overrides: Partial<Writing> = {}): Writing => ({
  id: 'ack-m-1', kind: 'acknowledgement', cases: ['HC-AAAAAAA-A'], mailbox: 'complaints@marlshire.example', answers: { messageId: 'm-1', itemId: 'item-1' },
  to: pat, subject: 'Re: Pothole', text: 'marlshire/ack-m-1/text', template: 'acknowledgement v1', keeps: [], by: 'sam', contact: 'sam', concerning: [], areas: ['highways'],
  ...overrides,
});

import type { Arrival } from '../../shared/domain/message/message';
import { longestHtml, safeHtml, type SafeHtml } from '../adapters/html/safe-html';
import type { Desk } from './desk';

/** The message as its writer laid it out, made safe to look at; absent where it is plain text, or too long to be looked at. */
export async function looksOf(desk: Desk, { html, attachments }: Arrival): Promise<SafeHtml | undefined> {
  const bytes = html === undefined ? undefined : await desk.ownWork.bytes(html);
  const written = bytes ? Buffer.from(bytes).toString('utf8') : '';
  if (written === '' || written.length > longestHtml) return undefined;
  const pictures = attachments.filter((file) => file.picture && file.contentId !== undefined && file.bytes !== undefined);
  const images = await Promise.all(pictures.map(async ({ contentId = '', type, bytes = '' }) => [contentId, { type, bytes: (await desk.ownWork.bytes(bytes)) ?? new Uint8Array() }] as const));
  return safeHtml(written, new Map(images));
}

/** What a report says of a message of ours that could not be delivered. */
export interface BounceReport {
  /** Message-IDs that the report carries: ours is among them. */
  about: string[];
}

/** Enough for the report and the headers of what came back; the rest of a returned message says nothing more. */
const farEnough = 256 * 1024;

/**
 * Reads a delivery report (RFC 3464) for a failure: `Action: failed`, never `delayed` or `relayed`; and for the messages
 * that it is about. Anything else is `undefined`.
 */
export function readBounce(contentType: string, raw: Uint8Array): BounceReport | undefined {
  if (!/^multipart\/report\b/i.test(contentType) || !/report-type="?delivery-status/i.test(contentType)) return undefined;
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, farEnough)).toString('latin1');
  if (!/^Action:\s*failed\b/im.test(text)) return undefined;
  const about = [...text.matchAll(/^(?:Message-ID|In-Reply-To|References):[ \t]*(?:\r?\n[ \t]+)?([^\r\n]*)/gim)].flatMap(([, value = '']) => value.match(/<[^<>\s]+>/g) ?? []);
  return { about: [...new Set(about)] };
}

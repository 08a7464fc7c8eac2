export interface Person {
  id: string;
  name: string;
  roles: string[];
  council: string;
  areas: string[];
}

export interface About {
  now: string;
  councils: { key: string; name: string; mailbox: string }[];
}

export interface Arrived {
  id: string;
  mailbox: string;
  from: { name?: string; address?: string } | null;
  subject: string;
  internetMessageId: string;
  receivedAt: string;
}

export interface Sent {
  id: string;
  mailbox: string;
  to: string[];
  cc: string[];
  subject: string;
  inReplyTo: string | null;
  text: string;
  /** What went, where it went as HTML. */
  html: string | null;
  sentAt: string;
}

/** What somebody has in the activity feed of Teams. */
export interface Notice {
  to: string;
  name: string;
  headline: string;
  preview: string;
  opens: string;
  chain: number;
  at: string;
}

/** Asks this machine. What it refuses is thrown in its own words. */
export async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const answer = (await response.json().catch(() => undefined)) as T & { detail?: string; title?: string };
  if (!response.ok) throw new Error(answer?.detail ?? answer?.title ?? `This machine answered ${response.status}.`);
  return answer;
}

import type { Channel } from '../message/vocabulary';
import type { OtherBody } from '../people/vocabulary';
import type { LondonDate } from '../../kernel/london';
import { thanksFor } from './acknowledgement';
import { strangersLinks } from './links';
import { checked, greeting, lookIn, type CheckedPromise } from './promises';

/** What a redirection is made from. `body`: one of those known, or no more than what such a body is called. */
export interface RedirectionFacts {
  council: string;
  writer: string;
  received: LondonDate;
  channel?: Channel;
  body: Omit<OtherBody, 'id' | 'procedure'>;
  /** Who signs it. */
  officer: string;
  own: readonly string[];
}

export const redirectionTemplate = 'redirection v1';

const howToReach = ({ name, address, telephone, web }: RedirectionFacts['body']): string[] =>
  address ?? telephone ?? web ? [[name, ...(address ? [address] : []), ...(telephone ? [`Telephone ${telephone}`] : []), ...(web ? [web] : [])].join('\n')] : [];

/** What the writer is told of whose it is, in any case. */
export const whomToWriteTo = (name: string): string =>
  `What you describe is not for the county council: it is for ${name}. We have not passed your message on. Please write to ${name} yourself; if you would like us to send it on for you, reply and say so.`;

/** The reply that says whom to write to, in plain words. It promises no answer, and repeats nothing of the message. */
export function writeRedirection(facts: RedirectionFacts): string {
  const { council, writer, received, channel = 'e-mail', body, officer } = facts;
  return [greeting(writer), thanksFor(channel, council, received), whomToWriteTo(body.name), ...howToReach(body), `${officer}\n${council}`].join('\n\n');
}

/** It names whom to write to, and carries no address that a stranger sent. */
export function checkRedirection(text: string, { body, own }: RedirectionFacts): CheckedPromise[] {
  const links = strangersLinks(text, [...own, ...(body.web ? [body.web.replace(/^(https?:\/\/)?(www\.)?/i, '').replace(/\/.*$/, '')] : [])]);
  return [
    checked('whom to write to', lookIn(text)(body.name), `Say whom to write to: ${body.name}`),
    ...(links.length > 0 ? [checked('no link', false, `Take out ${links.join(', ')}: a reply repeats no address that somebody sent`)] : []),
  ];
}

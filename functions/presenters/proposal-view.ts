import { withoutLinks } from '../../shared/domain/letter/links';
import { copiedIn, offeredBy } from '../../shared/domain/letter/recipients';
import type { Message } from '../../shared/domain/message/message';
import { proposeArea } from '../../shared/domain/message/proposal-area';
import { proposeInShort } from '../../shared/domain/message/proposal-in-short';
import { kindOf } from '../../shared/domain/message/proposal-kind';
import { proposeRestriction } from '../../shared/domain/message/proposal-restriction';
import { proposeWanted } from '../../shared/domain/message/proposal-wanted';
import { writerOf } from '../../shared/domain/message/via';
import { postcodesIn } from '../../shared/domain/place/place';
import type { ProposalView } from '../../shared/contract/messages';
import { learnedStore } from '../stores/learned-store';
import { ownDomains, type Desk } from '../use-cases/desk';
import type { Roster } from './roster';
import { wishesOffered } from './wishes-offered';

function restrictionIn({ arrival }: Message, all: string, roster: Roster, own: string[]): ProposalView['restriction'] {
  // Whoever passed it on works here; the matter is the writer's.
  const writer = writerOf(arrival);
  const { grounds, named } = proposeRestriction(all, { own, people: roster.people, ...(writer && { from: writer.address }) });
  return grounds.length + named.length === 0 ? undefined : { grounds, named: named.map(({ person, words }) => ({ person: roster.person(person), words })) };
}

/** What words look like, each with those that say so: what they are, whose service they are about, what is wanted. */
export async function looksLike(desk: Desk, subject: string, text: string, roster: Roster): Promise<Pick<ProposalView, 'kind' | 'kindWords' | 'area' | 'areaWords' | 'areaBetween' | 'inShort' | 'wanted'>> {
  const learned = await learnedStore(desk.ownWork).get();
  const all = `${subject}\n${text}`;
  const { kind, words: kindWords } = kindOf(all, learned);
  const { area, words: areaWords, between = [] } = proposeArea(all, roster.council.areas, learned);
  return {
    ...(kind && { kind }), kindWords, ...(area !== undefined && { area }), areaWords, areaBetween: between,
    inShort: withoutLinks(proposeInShort(subject, text)), wanted: withoutLinks(proposeWanted(text)),
  };
}

/** What Heard proposes of a message, each with the words that it went by; whom its letter may go to, and who `me` is by default: the contact. */
export async function proposalView(desk: Desk, message: Message, text: string, roster: Roster, me: string): Promise<ProposalView> {
  const [looks, own] = await Promise.all([looksLike(desk, message.arrival.subject, text, roster), ownDomains(desk)]);
  const all = `${message.arrival.subject}\n${text}`;
  const offered = offeredBy(message.arrival);
  const differs = offered.length > 1;
  const [writer = { name: '', address: '' }] = offered;
  const copied = copiedIn([message.arrival], writer);
  const restriction = restrictionIn(message, all, roster, own);
  const wishes = await wishesOffered(desk, all, writer.address);
  return {
    ...looks,
    postcodes: postcodesIn(all).slice(0, 5),
    recipients: offered.map((each, at) => ({ ...each, as: at === 0 ? 'writer' : 'reply-to', suggested: at === 0 && !differs })),
    recipientsSaid: [
      differs ? 'Replies are asked to another address than the writer’s: choose.' : '',
      copied.length > 0 ? `${copied.length} copied in: kept on record, not written to.` : '',
    ].filter((each) => each !== '').join(' '),
    copied,
    contact: me,
    ...(message.about && { concerning: message.about.concerning }),
    ...(restriction && { restriction }),
    ...(wishes.length > 0 && { wishes }),
  };
}

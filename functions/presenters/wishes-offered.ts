import { noWishes, type ContactWishes } from '../../shared/domain/case/contact';
import { proposeWishes } from '../../shared/domain/message/proposal-wishes';
import type { WishesOfferView, WishesView } from '../../shared/contract/people';
import { caseStore } from '../stores/case-store';
import type { Desk } from '../use-cases/desk';
import { wishesInWords } from './wishes-view';

/** More cases of one person than anybody has. */
const most = 10;

const offer = (wishes: ContactWishes, because: string): WishesOfferView => ({ wishes: wishes as WishesView['recorded'], said: wishesInWords(wishes), because });

/** What is recorded on other cases of the same address, as far as the reader sees them; said alike it is offered once. */
async function knownOf(desk: Desk, address: string): Promise<WishesOfferView[]> {
  if (address === '') return [];
  const { items } = await desk.documents.list({ kind: 'case', where: { wishesOf: address.toLowerCase() }, orderBy: 'answerBy', limit: most });
  const kept = await Promise.all(items.map(({ id }) => caseStore(desk.documents, desk.counting).get(id)));
  const offers = kept.flatMap((each) => (each ? [offer(each.state.wishes ?? noWishes, `Recorded on ${each.id}.`)] : []));
  return offers.filter(({ said }, at) => said.length > 0 && offers.findIndex((other) => other.said.join() === said.join()) === at);
}

/** How the writer of a message may want to be written to: by its own words, and by what is known of them. Offered, and recorded only where an officer says so. */
export async function wishesOffered(desk: Desk, text: string, writer: string): Promise<WishesOfferView[]> {
  const spoken = proposeWishes(text).map(({ wishes, words }) => offer(wishes, `They wrote: “${words.join('”, “')}”.`));
  return [...spoken, ...(await knownOf(desk, writer))];
}

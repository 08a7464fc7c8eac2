import type { ContactWishes } from '../../shared/domain/case/contact';
import { isConfirmed, nameOf, type Ask, type Sending } from '../../shared/domain/letter/sending';
import type { AddressDoubt } from '../../shared/domain/letter/recipients';
import type { SendingView } from '../../shared/contract/people';
import { objectionInWords, wishesInWords } from './wishes-view';

const looks: Record<AddressDoubt, string> = {
  noreply: 'It looks like an address that nobody reads.',
  group: 'It looks like an address that many people read.',
  council: 'It is an address of the council.',
  'came back': 'The last letter to it came back.',
  'in error': 'The last letter to it was sent there in error.',
  new: 'It is new to this case.',
};

/** What a tick beside it confirms. Names nobody: it is said in refusals too. */
export function askInWords(ask: Ask): string {
  switch (ask.about) {
    case 'address':
      return `${looks[ask.doubt]} It is right all the same.`;
    case 'authority':
      return 'The letter says nothing of the person concerned that the writer did not tell us.';
    case 'made in':
      return `${ask.what.charAt(0).toUpperCase()}${ask.what.slice(1)} is seen to for this letter.`;
  }
}

function asked(ask: Ask): string {
  if (ask.about === 'address') return `${ask.address}: ${askInWords(ask)}`;
  return ask.about === 'authority' ? askInWords(ask).replace('the person concerned', ask.person) : askInWords(ask);
}

/** Whom a letter goes to beside its words, what is to be ticked before it goes, and what stands against it. */
export const sendingView = ({ cc, copied, asks, against }: Sending, wishes: ContactWishes, confirms: readonly string[] = []): SendingView => ({
  cc, copied,
  asks: asks.map((ask) => ({ name: nameOf(ask), says: asked(ask), confirmed: isConfirmed(ask, confirms) })),
  wishes: wishesInWords(wishes),
  ...(against && { against: objectionInWords(against, wishes) }),
});

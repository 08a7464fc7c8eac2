import type { Arrival } from '../../shared/domain/message/message';
import type { Via } from '../../shared/domain/message/via';
import { londonDate } from '../../shared/kernel/london';
import type { ViaView } from '../../shared/contract/via';

/** How a message came that its sender did not write, in words, and what an officer has to confirm of it. */
export function viaView({ receivedAt }: Arrival, via: Via): ViaView {
  if (via.is === 'form') {
    const came = `Came by the council’s ${via.channel} “${via.name}”.`;
    return { is: 'form', channel: via.channel, said: via.writer ? came : `${came} It names nobody who can be written to: read it to see who wrote.` };
  }
  const by = via.by.name === '' ? via.by.address : `${via.by.name}, ${via.by.address}`;
  return {
    is: 'passed on',
    said: `Passed on by ${by}. Confirm who wrote it, and when anybody in the council first had it: its clock runs from then.`,
    writer: via.writer ?? { name: '', address: '' },
    had: via.had ?? londonDate(receivedAt),
  };
}

import { useState } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { useAct } from '../api/acting';
import { useDesk } from '../api/desk';
import { useAnnounce } from '../parts/announce';
import { words } from '../words';
import { TickForm } from './TickForm';

/** Takes a message that nobody has placed yet out of the sight of colleagues whom it is about. */
export function KeepFrom({ message, onDone }: { message: MessageView; onDone: () => void }) {
  const { me } = useDesk();
  const announce = useAnnounce();
  const keeping = useAct('recordConcerning');
  const [chosen, setChosen] = useState<string[]>([]);
  const known = message.about?.map(({ id }) => id) ?? [];
  const others = me.officers.filter(({ id }) => id !== me.person.id && !known.includes(id));
  const keep = () =>
    keeping.mutate(
      { id: message.id, body: { concerning: chosen } },
      {
        onSuccess: () => {
          announce(words.keepFrom.done);
          onDone();
        },
      },
    );
  const { title, help, act } = words.keepFrom;
  const options = others.map(({ id, name }) => ({ id, label: name }));
  return <TickForm title={title} help={help} act={act} options={options} many chosen={chosen} waits={keeping.isPending || chosen.length === 0} problem={keeping.error} onChange={setChosen} onAct={keep} onCancel={onDone} />;
}

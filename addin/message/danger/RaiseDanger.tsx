import { useState } from 'react';
import { dangers, type Danger } from '../../../shared/domain/message/vocabulary';
import { useAct } from '../../api/acting';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words';
import { TickForm } from '../TickForm';

const options = dangers.map((id) => ({ id, label: words.danger.kinds[id] }));

/** Anybody who has read the message can say that it may mean harm, whatever the list of words found. */
export function RaiseDanger({ messageId, onDone, onCancel }: { messageId: string; onDone: () => void; onCancel: () => void }) {
  const announce = useAnnounce();
  const raising = useAct('raiseDanger');
  const [chosen, setChosen] = useState<Danger[]>([]);
  const [pressed, setPressed] = useState(false);
  const raise = () => {
    setPressed(true);
    if (chosen.length === 0) return;
    raising.mutate(
      { id: messageId, body: { kinds: chosen } },
      {
        onSuccess: () => {
          announce(words.danger.isRaised);
          onDone();
        },
      },
    );
  };
  const { what, raiseHelp, raise: act, choose } = words.danger;
  return (
    <TickForm
      title={what} help={raiseHelp} act={act} options={options} chosen={chosen} missing={pressed && chosen.length === 0 ? choose : undefined} waits={raising.isPending} problem={raising.error}
      onChange={setChosen} onAct={raise} onCancel={onCancel}
    />
  );
}

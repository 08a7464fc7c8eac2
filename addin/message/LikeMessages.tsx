import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { useAct } from '../api/acting';
import { useDesk } from '../api/desk';
import { reading } from '../api/reading';
import { LinkButton } from '../parts/LinkButton';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';
import { usePlaced } from './placing';
import { bodyOf, gapsIn, type Work } from './work';

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: '6px', padding: '6px 8px', borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3, outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  list: { listStyle: 'none', margin: 0, padding: 0, maxHeight: '200px', overflowY: 'auto' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** New messages of other people that read like this one, to be captured with it in one act. Nothing where there are none. */
export function LikeMessages({ message, work }: { message: MessageView; work: Work }) {
  const styles = useStyles();
  const { api } = useDesk();
  const placed = usePlaced();
  const found = useQuery(reading.alike(api, message.id));
  const capturing = useAct('captureTogether');
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const items = found.data?.items ?? [];
  // Of what may mean harm nothing is placed in bulk before somebody was told.
  const may = items.filter((card) => card.danger !== 'untold');
  const chosen = may.filter(({ id }) => !left.includes(id)).map(({ id }) => id);
  const { letterText: _own, ...body } = bodyOf(work);
  const gap = work.matters.length > 1 ? words.alike.oneMatter : gapsIn(work)[0]?.says;
  if (items.length === 0) return null;
  const capture = () =>
    capturing.mutate(
      { id: message.id, body: { ...body, others: chosen, undo: true } },
      {
        onSuccess: ({ items: made, undo }) => {
          const said = words.alike.done(made.filter((one) => one.case).length + 1, made.filter((one) => !one.case).length);
          placed(said, undo && message.id, undo && `${said} ${words.alike.waits(undo.seconds)}`);
        },
      },
    );
  return (
    <section aria-label={words.alike.found(items.length)} className={styles.box}>
      <div className={styles.head}>
        <strong>{words.alike.found(items.length)}</strong>
        <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.capture.fold : words.alike.open}
        </LinkButton>
      </div>
      {open && (
        <>
          <p className={styles.quiet}>{words.alike.how(chosen.length + 1)}</p>
          <ul className={styles.list}>
            {items.map((card) => (
              <li key={card.id}>
                <Checkbox
                  label={words.alike.one(card.from.name || card.from.address, card.same, card.of)}
                  disabled={card.danger === 'untold'}
                  checked={chosen.includes(card.id)}
                  onChange={(_, { checked }) => setLeft(checked === true ? left.filter((one) => one !== card.id) : [...left, card.id])}
                />
                {card.danger === 'untold' && <span className={styles.quiet}>{words.alike.danger}</span>}
              </li>
            ))}
          </ul>
          {gap && <p className={styles.quiet}>{gap}</p>}
          {capturing.error && <ProblemBox problem={capturing.error} />}
          <Button appearance="primary" disabledFocusable={capturing.isPending || chosen.length === 0 || gap !== undefined} onClick={capture}>
            {words.alike.act(chosen.length + 1)}
          </Button>
        </>
      )}
    </section>
  );
}

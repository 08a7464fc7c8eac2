import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { MessageView } from '../../shared/contract/messages';
import { useDesk } from '../api/desk';
import { reading } from '../api/reading';
import { LinkButton } from '../parts/LinkButton';
import { words } from '../words';
import { writesFrom } from './Addressing';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, maxHeight: '160px', overflowY: 'auto' },
  chosen: { textAlign: 'start' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** The cases that whoever wrote a message has here, newest first, to be chosen instead of typing a reference. */
export function TheirCases({ message, onChoose }: { message: MessageView; onChoose: (reference: string) => void }) {
  const styles = useStyles();
  const { api } = useDesk();
  const address = writesFrom(message);
  const { data } = useQuery(reading.casesOf(api, address));
  if (!data) return null;
  if (data.cases.length === 0) return <p className={styles.quiet}>{words.held.noCases(address)}</p>;
  return (
    <section aria-label={words.held.theirCases(address)}>
      <p className={styles.quiet}>{words.held.theirCases(address)}</p>
      <ul className={styles.list}>
        {data.cases.map(({ id, inShort, received }) => (
          <li key={id}>
            <LinkButton className={styles.chosen} onClick={() => onChoose(id)}>
              {id} {inShort}
            </LinkButton>{' '}
            <span className={styles.quiet}>{words.held.received(received)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

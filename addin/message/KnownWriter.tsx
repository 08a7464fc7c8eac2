import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { useDesk } from '../api/desk';
import { reading } from '../api/reading';
import { LinkButton } from '../parts/LinkButton';
import { words } from '../words';
import { recipientsOf, writesFrom } from './Addressing';
import { JoinForm } from './JoinForm';

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: '6px', padding: '6px 8px', borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3, outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  said: { overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const nothing = { cases: [], more: false };

/** Says of a new message that its writer has cases here, and puts it with one of them. Nothing where they have none, or nobody knows who wrote. */
export function KnownWriter({ message }: { message: MessageView }) {
  const styles = useStyles();
  const { api } = useDesk();
  const address = message.via && recipientsOf(message).length === 0 ? '' : writesFrom(message);
  const { data: { cases, more } = nothing } = useQuery(reading.casesOf(api, address));
  const [asked, setAsked] = useState<'now' | 'before'>();
  // What is being said of it stays, whatever becomes of those cases meanwhile.
  if (cases.length === 0 && asked !== 'now') return null;
  const isOne = cases.length === 1 && !more;
  const said = words.held.known(address, cases.length, more);
  return (
    <section aria-label={said} className={styles.box}>
      <div className={styles.head}>
        <strong className={styles.said}>{said}</strong>
        {asked !== 'now' && (
          <LinkButton back={asked === 'before'} aria-expanded={false} onClick={() => setAsked('now')}>
            {isOne ? words.held.isOneOf : words.held.isOneOfSome}
          </LinkButton>
        )}
      </div>
      {asked !== 'now' && isOne && <span className={styles.quiet}>{cases[0]?.inShort}</span>}
      {asked === 'now' && <JoinForm message={message} likely={isOne ? cases[0]?.id : undefined} beside onCancel={() => setAsked('before')} />}
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { useDesk } from '../api/desk';
import { reading } from '../api/reading';
import { LinkButton } from '../parts/LinkButton';
import { words } from '../words';
import { writesFrom } from './Addressing';
import { JoinForm } from './JoinForm';

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: '6px', padding: '6px 8px', borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3, outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
});

/** Says of a new message that its writer has cases here, and puts it with one of them. Nothing where they have none. */
export function KnownWriter({ message }: { message: MessageView }) {
  const styles = useStyles();
  const { api } = useDesk();
  const { data = [] } = useQuery(reading.casesOf(api, writesFrom(message)));
  const [asked, setAsked] = useState<'now' | 'before'>();
  if (data.length === 0) return null;
  const said = words.held.known(data.length);
  return (
    <section aria-label={said} className={styles.box}>
      <div className={styles.head}>
        <strong>{said}</strong>
        {asked !== 'now' && (
          <LinkButton back={asked === 'before'} aria-expanded={false} onClick={() => setAsked('now')}>
            {words.held.isOneOf(data.length)}
          </LinkButton>
        )}
      </div>
      {asked === 'now' && <JoinForm message={message} likely={data.length === 1 ? data[0]?.id : undefined} beside onCancel={() => setAsked('before')} />}
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { DangerView } from '../../../shared/contract/messages';
import { words } from '../../words';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  raises: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quotes: { margin: '2px 0 0', paddingLeft: '10px', borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}`, overflowWrap: 'anywhere' },
  // Underlined and not coloured: in grey and in forced colours they stand out as well.
  quote: { textDecorationLine: 'underline', textUnderlineOffset: '3px' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What a message may mean, the words in it that say so, who raised it; and that a list of words misses things. */
export function DangerFound({ danger }: { danger: Pick<DangerView, 'raised' | 'said'> }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {danger.raised.map(({ kind, raises, words: found }) => (
          <li key={kind}>
            <div className={styles.raises}>{raises}</div>
            {found.length > 0 && (
              <div className={styles.quotes}>
                {found.map((each, at) => (
                  <span key={each}>
                    {at > 0 && ', '}“<span className={styles.quote}>{each}</span>”
                  </span>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {words.danger.misses} {danger.said}
      </p>
    </>
  );
}

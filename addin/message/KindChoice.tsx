import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { kinds, type Kind } from '../../shared/domain/case/vocabulary';
import { useDesk } from '../api/desk';
import { Why } from '../parts/Why';
import { words } from '../words';
import { fieldId } from './fields';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  kinds: { display: 'grid', gridTemplateColumns: '1fr 1fr', marginLeft: '-8px' },
  radio: { '& label': { paddingTop: '5px', paddingBottom: '5px' }, '& .fui-Radio__indicator': { marginTop: '6px', marginBottom: '6px' } },
  definition: {
    margin: '2px 0 0', paddingLeft: '8px', borderLeft: `2px solid ${tokens.colorCompoundBrandStroke}`,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  words: { margin: 0, paddingLeft: '20px' },
});

/** What the message is: four kinds, the definition of the chosen one under them, and why it was proposed. */
export function KindChoice({ at, title, kind, wentBy, error, onChange }: { at: string; title: string; kind: Kind | undefined; wentBy?: readonly string[]; error?: string | undefined; onChange: (kind: Kind) => void }) {
  const styles = useStyles();
  const heading = useId();
  const { me } = useDesk();
  const definition = me.kinds.find((one) => one.kind === kind);
  return (
    <section aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <Why of={kind ? words.kinds[kind].toLowerCase() : words.capture.noKind}>
          {kind && (
            <p className={styles.text}>
              <strong>{words.kinds[kind]}.</strong> {definition?.full}
            </p>
          )}
          {wentBy && <p className={styles.text}>{wentBy.length > 0 ? words.capture.wentBy : words.capture.wentByNothing}</p>}
          {wentBy && wentBy.length > 0 && (
            <ul className={styles.words}>
              {wentBy.map((word) => (
                <li key={word}>“{word}”</li>
              ))}
            </ul>
          )}
        </Why>
      </div>
      <RadioGroup id={fieldId(at)} tabIndex={-1} aria-labelledby={heading} value={kind ?? ''} onChange={(_, { value }) => onChange(value as Kind)} className={styles.kinds}>
        {kinds.map((one) => (
          <Radio key={one} value={one} label={words.kinds[one]} className={styles.radio} />
        ))}
      </RadioGroup>
      <p className={styles.definition} role={error ? 'alert' : undefined}>
        {definition?.short ?? error ?? words.capture.wentByNothing}
      </p>
    </section>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { planWords } from '../../../words/plans';

/** One page of the guide. */
export interface Step {
  id: string;
  name: string;
  href: string;
  answered: boolean;
}

const useStyles = makeStyles({
  steps: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))', gap: '8px' },
  step: {
    display: 'flex', gap: '4px', alignItems: 'flex-start', paddingTop: '6px', borderTop: `4px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textDecorationLine: 'none', minHeight: '24px',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  answered: { borderTopColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { borderTopColor: 'Highlight' } },
  here: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  icon: { fontSize: '14px', flexShrink: 0, marginTop: '1px' },
});

/** Where one is among the questions; each can be gone to. */
export function Steps({ steps, here }: { steps: readonly Step[]; here: string }) {
  const styles = useStyles();
  return (
    <nav aria-label={planWords.decide.steps}>
      <ol className={styles.steps}>
        {steps.map(({ id, name, href, answered }) => (
          <li key={id}>
            <a href={href} aria-current={id === here ? 'step' : undefined} className={mergeClasses(styles.step, answered && styles.answered, id === here && styles.here)}>
              {answered && <CheckmarkRegular className={styles.icon} aria-label={planWords.decide.answered} aria-hidden={false} role="img" />}
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

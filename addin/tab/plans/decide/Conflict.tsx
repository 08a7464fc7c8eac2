import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { BranchForkRegular } from '@fluentui/react-icons/svg/branch-fork';
import type { SuggestionView } from '../../../../shared/contract/approach';
import { planWords } from '../../../words/plans';

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px 16px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorder2}`,
  },
  title: { margin: 0, display: 'flex', gap: '8px', alignItems: 'center', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', flexShrink: 0 },
  list: { margin: 0, paddingLeft: '20px' },
});

/** Answers that point different ways: which, that the report names no winner, and a sentence. A conflict is no error. */
export function Conflict({ suggestion: { rules }, why, mayWrite, onWrite }: { suggestion: SuggestionView; why: string; mayWrite: boolean; onWrite: (why: string) => void }) {
  const styles = useStyles();
  const said = planWords.conflict;
  return (
    <section aria-labelledby="conflict" className={styles.box}>
      <h2 id="conflict" className={styles.title}>
        <BranchForkRegular className={styles.icon} />
        {said.title}
      </h2>
      <ul className={styles.list}>
        {rules.map(({ id, says, points, verb }) => (
          <li key={id}>{said.points(says, points, verb)}</li>
        ))}
      </ul>
      <Field label={said.label} hint={said.help}>
        <Textarea resize="vertical" maxLength={2000} placeholder={said.example} readOnly={!mayWrite} value={why} onChange={(_, { value }) => onWrite(value)} />
      </Field>
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import type { CaseView } from '../../../shared/contract/cases';
import { words } from '../../words/in-tab';
import { address } from '../address';

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', padding: '6px 24px',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 700px)': { padding: '6px 16px' },
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  link: { color: tokens.colorBrandForegroundLink, padding: '4px 0', whiteSpace: 'nowrap' },
});

/** What there is to say of a case beside its clock: that it was answered, is with another, or has others with it. */
export function SituationBar({ of }: { of: CaseView }) {
  const styles = useStyles();
  if (!of.situationSaid && of.absorbed.length === 0) return null;
  const link = (reference: string, name: string) => (
    <a key={reference} href={address('case', reference)} className={styles.link}>
      {name}
    </a>
  );
  return (
    <div className={styles.bar}>
      {(of.with || of.absorbed.length > 0) && <LinkRegular className={styles.icon} />}
      {of.situationSaid && <span>{of.situationSaid}</span>}
      {of.outcome && <strong>{words.outcomes[of.outcome]}</strong>}
      {of.ending && <strong>{words.endings[of.ending]}</strong>}
      {of.absorbed.length > 0 && <span>{words.case.absorbed}</span>}
      {of.absorbed.map((reference) => link(reference, reference))}
    </div>
  );
}

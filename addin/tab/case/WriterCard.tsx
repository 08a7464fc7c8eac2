import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/cases';
import { useDesk } from '../../api/desk';
import { Card } from '../../parts/Card';
import { LinkButton, SmallLink } from '../../parts/LinkButton';
import { words } from '../../words/in-tab';
import { subjectAccessWords } from '../../words/subject-access';
import { address } from '../address';
import type { Acting } from './acts/use-acting';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  open: { margin: 0, paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '16px' },
});

/** Who writes and whom it is about; with what authority, and what the writer may not have. */
export function WriterCard({ of, acting }: { of: CaseView; acting: Acting }) {
  const styles = useStyles();
  const { me } = useDesk();
  const { said, authority, note } = of.writes;
  const act = (name: 'say writer' | 'record authority') =>
    of.actions.includes(name) && <LinkButton onClick={({ currentTarget }) => acting.begin(name, currentTarget)}>{words.acts[name].menu}</LinkButton>;
  return (
    <Card title={words.writes.title}>
      <p className={styles.text}>{said}</p>
      {authority && <p className={authority.recorded ? styles.text : styles.open}>{authority.said}</p>}
      {note && <p className={styles.text}>{note}</p>}
      <div className={styles.acts}>
        {act('say writer')}
        {act('record authority')}
        {me.may.includes('export a person') && <SmallLink href={address('export', of.id)}>{subjectAccessWords.open}</SmallLink>}
      </div>
    </Card>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/cases';
import { Card } from '../../parts/Card';
import { Facts } from '../../parts/Facts';
import { LinkButton } from '../../parts/LinkButton';
import { words } from '../../words/in-tab';
import { proposed } from './acts/goes-by';
import type { Acting } from './acts/use-acting';

const useStyles = makeStyles({
  wishes: { margin: 0, paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, overflowWrap: 'anywhere' },
});

/** Where the next letter goes unless somebody says otherwise, in one line. */
function toOf(of: CaseView): string {
  const { by, to } = proposed(of);
  return by === 'email' || to === '' ? of.writer.address : to.replace(/\s*\n\s*/g, ', ');
}

/** How this person is written to, and what they want. */
export function WritingCard({ of, acting }: { of: CaseView; acting: Acting }) {
  const styles = useStyles();
  const { said } = of.wishes;
  return (
    <Card title={words.case.writing(of.writer.name || of.writer.address)}>
      {said.length > 0 && <p className={styles.wishes}>{said.join(' ')}</p>}
      <Facts
        facts={[
          [words.case.to, toOf(of)],
          [words.case.contact, [of.contact.name, of.contact.telephone].filter(Boolean).join(', ')],
          [words.case.matter, of.wanted || words.case.matterNone],
        ]}
      />
      {of.actions.includes('record wishes') && (
        <div>
          <LinkButton onClick={({ currentTarget }) => acting.begin('record wishes', currentTarget)}>{words.acts['record wishes'].menu}</LinkButton>
        </div>
      )}
    </Card>
  );
}

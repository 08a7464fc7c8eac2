import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReferralView } from '../../../shared/contract/ombudsman';
import type { CaseView } from '../../../shared/contract/cases';
import { Card } from '../../parts/Card';
import { LinkButton } from '../../parts/LinkButton';
import { Standing } from '../../parts/Standing';
import { words } from '../../words/in-tab';
import { address } from '../address';
import type { SmallAct } from './acts/acts';
import type { Acting } from './acts/use-acting';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  name: { margin: '6px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  one: { paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  acts: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
  link: { color: tokens.colorBrandForegroundLink },
});

interface Owed {
  id: string;
  said: string;
  standing?: ReferralView['questions'][number]['standing'];
}

/** What became of the case at an Ombudsman, with the dates that are owed there. The case's own clock knows nothing of them. */
export function OmbudsmanCard({ of, acting }: { of: CaseView; acting: Acting }) {
  const styles = useStyles();
  const said = words.ombudsman;
  const { ombudsman, actions } = of;
  if (ombudsman.referrals.length === 0) return null;
  const act = (name: SmallAct, about: string, label: string, what: string) =>
    actions.includes(name) && (
      <LinkButton aria-label={`${label}: ${what}`} onClick={({ currentTarget }) => acting.begin(name, currentTarget, about)}>
        {label}
      </LinkButton>
    );
  const owed = (name: SmallAct, what: string, one: Owed, mayChange: boolean) => (
    <li key={one.id} className={styles.one}>
      {what}
      <div className={styles.line}>
        <span>{one.said}</span>
        {one.standing && <Standing standing={one.standing} />}
        {mayChange && act(name, one.id, said.change, what)}
      </div>
    </li>
  );
  return (
    <Card title={said.title}>
      <p className={styles.said}>{ombudsman.said}</p>
      {ombudsman.referrals.map((referral) => {
        const { id, reference, questions, remedies, decision, inError } = referral;
        const ours = referral.case === undefined;
        return (
          <section key={id} aria-label={said.referral(referral.ombudsman.name, reference)}>
            <h3 className={styles.name}>{said.referral(referral.ombudsman.name, reference)}</h3>
            <p className={styles.text}>{referral.said}</p>
            {referral.case !== undefined && <a className={styles.link} href={address('case', referral.case)}>{said.ofOther(referral.case)}</a>}
            <ul className={styles.list}>{questions.map((one) => owed('record question', one.asks, one, ours && !inError))}</ul>
            {decision && <p className={styles.text}>{decision.said}</p>}
            <ul className={styles.list}>{remedies.map((one) => owed('record remedy', one.what, one, ours && !inError))}</ul>
            {ours && (
              <div className={styles.acts}>
                {!inError && act('record question', id, said.asks, reference)}
                {!inError && act('record decision', id, decision ? said.changeDecision : said.decided, reference)}
                {!inError && decision && act('record remedy', id, said.remedy, reference)}
                {act('record referral', id, said.change, reference)}
              </div>
            )}
          </section>
        );
      })}
    </Card>
  );
}

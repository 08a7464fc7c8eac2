import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import type { FoundView } from '../../../shared/contract/search';
import { londonDate, type Instant } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import { withoutYear } from '../../parts/said';
import { Standing } from '../../parts/Standing';
import { words } from '../../words/in-tab';
import { address } from '../address';

const useStyles = makeStyles({
  row: {
    display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '2px', alignItems: 'center', padding: '8px 16px', color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  what: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
  strong: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  beside: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  icon: { marginRight: '4px', fontSize: '16px', verticalAlign: 'text-bottom' },
});

/** One thing that was found: what it is, then how it stands. */
export function FoundRow({ found }: { found: FoundView }) {
  const styles = useStyles();
  const { me } = useDesk();
  const today = londonDate(me.now as Instant);
  if (found.is === 'message') {
    const { id, subject, from, received, acknowledge } = found.message;
    return (
      <li>
        <a href={address('inbox', id)} className={styles.row}>
          <span className={styles.what}>
            <MailRegular className={styles.icon} />
            <span className={styles.strong}>{subject}</span>
            <div className={styles.quiet}>{[from.name || from.address, withoutYear(received, today)].join(' · ')}</div>
          </span>
          <span className={styles.beside}>
            {words.search.waiting}
            <Standing standing={acknowledge.standing} />
          </span>
        </a>
      </li>
    );
  }
  const { id, inShort, situation = 'open', answer, area, officer, received, restricted } = found.case;
  return (
    <li>
      <a href={address('case', id)} className={styles.row}>
        <span className={styles.what}>
          {restricted && <LockClosedRegular className={styles.icon} aria-label={words.restriction.mark} aria-hidden={false} role="img" />}
          <span className={styles.strong}>{inShort}</span>
          <div className={styles.quiet}>{[...(found.from === undefined ? [] : [found.from]), id, area.name, officer?.name ?? words.cases.nobody, withoutYear(received, today)].join(' · ')}</div>
        </span>
        <span className={styles.beside}>
          {words.search.situations[situation]}
          {(situation === 'open' || situation === 'answered') && <Standing standing={answer.standing} />}
        </span>
      </a>
    </li>
  );
}

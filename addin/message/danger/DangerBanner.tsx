import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { MessageView } from '../../../shared/contract/messages';
import { words } from '../../words';
import { DangerFound } from './DangerFound';
import { DutyContacts } from './DutyContacts';
import { LowerDanger } from './LowerDanger';
import { ToldForm } from './ToldForm';
import { DANGER, dangerStanding } from './standing';

const useStyles = makeStyles({
  banner: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px 12px', borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`, overflowWrap: 'anywhere',
  },
  untold: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}`, borderLeft: `4px solid ${tokens.colorStatusDangerForeground1}` },
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { fontSize: '20px', flexShrink: 0, marginTop: '1px' },
  red: { color: tokens.colorStatusDangerForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, ':focus': { outline: 'none' } },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, color: tokens.colorStatusDangerForeground1 },
  text: { margin: 0 },
  opens: { display: 'flex', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  lock: { fontSize: '16px', flexShrink: 0 },
});

/** What a message may mean now, above all else. Once somebody was told, or it is lowered, it says so and steps back. */
export function DangerBanner({ message }: { message: MessageView }) {
  const styles = useStyles();
  const { danger } = message;
  const standing = dangerStanding(message);
  if (!danger || !standing) return null;
  const untold = standing === 'untold';
  const Icon = standing === 'lowered' ? InfoRegular : WarningFilled;
  return (
    <section aria-labelledby={DANGER} className={mergeClasses(styles.banner, untold && styles.untold)} data-danger={standing}>
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, standing !== 'lowered' && styles.red)} />
        <div>
          <h2 id={DANGER} tabIndex={-1} className={mergeClasses(styles.title, untold && styles.large)}>
            {words.danger.titles[standing]}
          </h2>
          {untold && <p className={styles.text}>{words.danger.first}</p>}
          {danger.told && <p className={styles.text}>{danger.told}</p>}
          {danger.lowered && <p className={styles.text}>{danger.lowered}</p>}
        </div>
      </div>
      {standing !== 'lowered' && danger.duty && <DutyContacts lines={danger.duty} />}
      {standing !== 'lowered' && <DangerFound danger={danger} />}
      {message.actions.includes('record told') && <ToldForm message={message} />}
      {untold && (
        <p className={styles.opens}>
          <LockClosedRegular className={styles.lock} />
          {words.danger.opens}
        </p>
      )}
      {message.actions.includes('lower danger') && <LowerDanger message={message} />}
    </section>
  );
}

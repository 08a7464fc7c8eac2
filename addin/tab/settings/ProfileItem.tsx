import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { ProfileBody } from '../../../shared/contract/clock';
import { shortDate, type LondonDate } from '../../../shared/kernel/london';
import { Facts } from '../../parts/Facts';
import { Unfold } from '../../parts/Unfold';
import { words } from '../../words/in-tab';
import { stageSaid } from './profile-words';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: '4px 0' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  mark: { marginLeft: '8px', padding: '0 6px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  doubt: { display: 'inline-flex', gap: '6px', alignItems: 'flex-start' },
  icon: { fontSize: '18px', flexShrink: 0, paddingTop: '1px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ProfileItemProps {
  profile: ProfileBody;
  isUsual: boolean;
  /** Those that this person has for it. */
  acts: { label: string; of: string; act: () => void }[];
  children?: ReactNode;
}

/** A profile: its name until somebody asks, then its times, where they come from and whether anybody has checked them. */
export function ProfileItem({ profile, isUsual, acts, children }: ProfileItemProps) {
  const styles = useStyles();
  const { name, source, readOn, checked, workingDay = 'council', namesOmbudsman, retired, stages } = profile;
  const said = words.settings;
  const checking = checked ? (
    said.checked
  ) : (
    <span className={styles.doubt}>
      <WarningRegular className={styles.icon} />
      {said.notChecked}
    </span>
  );
  return (
    <li className={styles.item}>
      <Unfold
        title={
          <>
            <span className={styles.name}>{name}</span>
            {isUsual && <span className={styles.mark}>{said.usualMark}</span>}
            {retired && <span className={styles.mark}>{said.retiredMark}</span>}
            {!checked && <span className={styles.mark}>{words.calculator.notChecked}</span>}
          </>
        }
      >
        <Facts
          facts={[
            ...stages.map((stage, at): [string, string] => [stages.length === 1 ? said.stages : said.stage(at + 1), stageSaid(stage)]),
            [said.countsBy, said.workingDays[workingDay]],
            ...(namesOmbudsman ? [[said.form.extension, said.ombudsman] as [string, string]] : []),
            [said.sourceIs, source],
            [said.readOn, readOn ? shortDate(readOn as LondonDate) : said.neverRead],
            [said.checking, checking],
          ]}
        />
        {acts.length > 0 && (
          <div className={styles.acts}>
            {acts.map(({ label, of, act }) => (
              <Button key={label} size="small" aria-label={of} onClick={act}>
                {label}
              </Button>
            ))}
          </div>
        )}
      </Unfold>
      {children}
    </li>
  );
}

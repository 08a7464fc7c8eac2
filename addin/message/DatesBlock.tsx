import { makeStyles, tokens } from '@fluentui/react-components';
import type { DutyView, ReadingView } from '../../shared/contract/clock';
import { DateWhy } from '../parts/DateWhy';
import { leftBeside, withoutYear } from '../parts/said';
import { Standing } from '../parts/Standing';
import { words } from '../words';

const useStyles = makeStyles({
  block: {
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusLarge, padding: '8px 12px 10px',
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  duty: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  first: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  second: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  left: {
    display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap', fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, paddingBottom: '6px',
  },
  received: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** The two dates in the only grey block of the form, so that they are found without reading. `inDoubt`: no service area says yet how they are counted. */
export function DatesBlock({ reading, sentSaid, inDoubt = false }: { reading: ReadingView; sentSaid?: string | undefined; inDoubt?: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <DutyLine what={words.clock.answerBy} duty={reading.answer} reading={reading} className={styles.first} />
      {inDoubt && <div className={styles.left}>{words.clock.inDoubt}</div>}
      <DutyLine what={words.clock.acknowledgeBy} duty={reading.acknowledge} reading={reading} className={styles.second} />
      <div className={styles.received}>
        {words.clock.received} {withoutYear(reading.receivedSaid, reading.today)}
      </div>
      {sentSaid && <div className={styles.received}>{sentSaid}</div>}
    </div>
  );
}

function DutyLine({ what, duty, reading, className }: { what: string; duty: DutyView; reading: ReadingView; className: string }) {
  const styles = useStyles();
  // In time is what everybody expects: only what is not has its mark here.
  const notable = duty.standing !== 'in time';
  return (
    <>
      <div className={styles.duty}>
        <h2 className={className}>
          {what} {withoutYear(duty.said, reading.today)}
        </h2>
        <DateWhy what={what} duty={duty} line={reading.line} />
      </div>
      <div className={styles.left}>
        {notable && <Standing standing={duty.standing} />}
        {leftBeside(duty)}
      </div>
    </>
  );
}

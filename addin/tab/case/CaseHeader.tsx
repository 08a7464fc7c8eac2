import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { DutyView, ReadingView } from '../../../shared/contract/clock';
import type { CaseView } from '../../../shared/contract/cases';
import { shortDate, type LondonDate } from '../../../shared/kernel/london';
import { CopyButton } from '../../parts/CopyButton';
import { DateWhy } from '../../parts/DateWhy';
import { leftBeside, withoutYear } from '../../parts/said';
import { Standing } from '../../parts/Standing';
import { words } from '../../words/in-tab';
import { retentionWords } from '../../words/retention';
import { address } from '../address';

const useStyles = makeStyles({
  header: {
    display: 'flex', flexWrap: 'wrap', gap: '12px 32px', justifyContent: 'space-between', padding: '12px 24px 16px',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 700px)': { padding: '12px 16px' },
  },
  what: { flex: '1 1 320px', minWidth: 0 },
  crumbs: { display: 'flex', alignItems: 'center', gap: '8px', fontSize: tokens.fontSizeBase200 },
  link: { color: tokens.colorBrandForegroundLink, padding: '4px 0' },
  title: {
    margin: '2px 0 6px', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold, textWrap: 'balance', overflowWrap: 'anywhere',
  },
  line: { color: tokens.colorNeutralForeground2 },
  dates: { display: 'flex', flexWrap: 'wrap', gap: '12px 24px' },
  duty: { display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', gap: '2px' },
  second: {
    paddingLeft: '24px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { paddingLeft: 0, borderLeft: 'none' },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  date: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  large: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  medium: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
});

/** What the large date is: of a clock that stands still, the one it would have if it ran on today. */
function answerSaid({ metOn, standing, atTheLatest }: DutyView): string {
  if (metOn) return words.clock.answered;
  if (standing === 'paused') return words.clock.answerByPaused;
  return atTheLatest ? words.clock.answerByLatest : words.clock.answerBy;
}

/** What the case is, at the left; when it must be answered, as large as its name, at the right. */
export function CaseHeader({ of }: { of: CaseView }) {
  const styles = useStyles();
  const { reading } = of;
  const { answer } = reading;
  const missed = answer.missed === undefined ? undefined : shortDate(answer.missed as LondonDate);
  return (
    <header className={styles.header}>
      <div className={styles.what}>
        <nav aria-label={words.case.cases} className={styles.crumbs}>
          <a href={address('cases')} className={styles.link}>
            {words.case.cases}
          </a>
          <ChevronRightRegular />
          <span>{of.id}</span>
          <CopyButton iconOnly text={of.id} label={words.case.copyReference} />
        </nav>
        <h1 className={styles.title}>{of.inShort}</h1>
        <div className={styles.line}>
          {[words.kinds[of.kind], ...(of.stage > 1 ? [words.clock.stage(of.stage)] : []), of.writer.name || of.writer.address, of.area.name, ...(of.place ? [of.place.said] : []), words.case.officer(of.officer?.name ?? words.cases.nobody.toLowerCase()), ...(of.retention?.hold ? [retentionWords.onHold] : [])].filter((part) => part !== '').join(' · ')}
        </div>
      </div>
      <div className={styles.dates}>
        <AcknowledgeDate duty={reading.acknowledge} reading={reading} />
        <div className={`${styles.duty} ${styles.second}`}>
          <span className={styles.small}>{answerSaid(answer)}</span>
          <span className={styles.large}>{answer.metOn ? shortDate(answer.metOn as LondonDate) : answer.said}</span>
          <span className={styles.date}>
            <Standing standing={answer.standing} />
            {answer.metOn ? words.clock.owedBy(withoutYear(missed ?? answer.said, reading.today)) : leftBeside(answer)}
            {missed !== undefined && !answer.metOn && answer.standing !== 'overdue' && <span>{words.clock.wasMissed(withoutYear(missed, reading.today))}</span>}
            <DateWhy what={words.clock.answerBy} duty={answer} line={reading.line} />
          </span>
        </div>
      </div>
    </header>
  );
}

function AcknowledgeDate({ duty, reading }: { duty: DutyView; reading: ReadingView }) {
  const styles = useStyles();
  const said = withoutYear(duty.said, reading.today);
  return (
    <div className={styles.duty}>
      <span className={styles.small}>{duty.metOn ? words.clock.acknowledged : words.clock.acknowledgeBy}</span>
      <span className={styles.date}>
        {duty.metOn && <CheckmarkCircleFilled className={styles.icon} />}
        <span className={styles.medium}>{duty.metOn ? withoutYear(shortDate(duty.metOn as LondonDate), reading.today) : said}</span>
      </span>
      <span className={`${styles.date} ${styles.small}`}>
        {duty.standing !== 'met' && <Standing standing={duty.standing} />}
        {duty.metOn ? words.clock.owedBy(said) : leftBeside(duty)}
        <DateWhy what={words.clock.acknowledgeBy} duty={duty} line={reading.line} />
      </span>
    </div>
  );
}

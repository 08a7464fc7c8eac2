import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useEffect, useRef } from 'react';
import type { DutyView, ReadingView } from '../../../shared/contract/clock';
import { ProblemBox } from '../../parts/ProblemBox';
import { useAnnounce } from '../../parts/announce';
import { leftBeside } from '../../parts/said';
import { Standing } from '../../parts/Standing';
import { words } from '../../words/in-tab';
import { ClockCard } from '../case/ClockCard';
import { dutySaid } from './duty-said';
import type { Calculation } from './use-calculation';
import { WorkingCard } from './WorkingCard';

const useStyles = makeStyles({
  outcome: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  dates: {
    display: 'flex', flexDirection: 'column', gap: '12px', padding: '14px 16px 16px', backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  outdated: { opacity: 0.6, '@media (forced-colors: active)': { opacity: 1 } },
  first: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  second: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  left: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '4px', color: tokens.colorNeutralForeground2 },
  latest: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: '0 6px', color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  notes: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  note: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '6px', alignItems: 'start' },
  icon: { fontSize: '18px', paddingTop: '1px', color: tokens.colorNeutralForeground2 },
});

/** The dates, as soon as there are any; what is refused stands above the last that were known. */
export function Outcome({ calculation: { reading, current, problem, again } }: { calculation: Calculation }) {
  const styles = useStyles();
  useSaid(current ? reading : undefined);
  return (
    <div className={styles.outcome}>
      {problem && <ProblemBox problem={problem} onAgain={again} />}
      {!reading && !problem && <p className={styles.quiet}>{words.calculator.waiting}</p>}
      {reading && (
        <>
          {problem && <p className={styles.quiet}>{words.calculator.outdated}</p>}
          <section aria-label={words.calculator.result} aria-busy={!current} className={mergeClasses(styles.dates, problem !== null && styles.outdated)}>
            <DateLine what="answer" duty={reading.answer} className={styles.first} />
            <DateLine what="acknowledge" duty={reading.acknowledge} className={styles.second} />
            <span className={styles.quiet}>
              {words.clock.received} {reading.receivedSaid}
            </span>
            {reading.notes.length > 0 && (
              <ul className={styles.notes}>
                {reading.notes.map((note) => (
                  <li key={note} className={styles.note}>
                    <InfoRegular className={styles.icon} />
                    {note}
                  </li>
                ))}
              </ul>
            )}
          </section>
          {reading.line.length > 0 && <ClockCard reading={reading} />}
          <WorkingCard reading={reading} />
        </>
      )}
    </div>
  );
}

function DateLine({ what, duty, className }: { what: 'answer' | 'acknowledge'; duty: DutyView; className: string }) {
  const styles = useStyles();
  return (
    <div>
      <h2 className={className}>{dutySaid(what, duty)}</h2>
      <div className={styles.left}>
        <Standing standing={duty.standing} />
        {leftBeside(duty)}
        {duty.atTheLatest && <span className={styles.latest}>{words.calculator.atTheLatest}</span>}
      </div>
    </div>
  );
}

/** Says the dates aloud when they change, and not when the page is opened. */
function useSaid(reading: ReadingView | undefined): void {
  const announce = useAnnounce();
  const earlier = useRef<string>(undefined);
  const said = reading && `${dutySaid('answer', reading.answer)}. ${dutySaid('acknowledge', reading.acknowledge)}.`;
  useEffect(() => {
    if (said === undefined) return;
    if (earlier.current !== undefined && earlier.current !== said) announce(said);
    earlier.current = said;
  }, [said, announce]);
}

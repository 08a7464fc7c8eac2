import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { ReadingView } from '../../../shared/contract/clock';
import type { StoryEntryView } from '../../../shared/contract/cases';
import type { Ending, Outcome } from '../../../shared/domain/case/vocabulary';
import { londonDate, shortDate, type Instant, type LondonDate } from '../../../shared/kernel/london';
import { Facts } from '../../parts/Facts';
import { withoutYear } from '../../parts/said';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  notable: { display: 'inline-flex', verticalAlign: 'bottom', gap: '6px', fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  quiet: { display: 'block', marginTop: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** When somebody first explained after that date, if anybody has. */
function explainedAfter(date: string, story: readonly StoryEntryView[]): LondonDate | undefined {
  const explained = story.filter((entry) => entry.is === 'letter' && entry.letter.kind === 'holding reply' && entry.letter.situation === 'sent').map(({ at }) => londonDate(at as Instant));
  return explained.filter((sent) => sent > date).sort()[0];
}

interface ClockFactsProps {
  reading: ReadingView;
  story: readonly StoryEntryView[];
  outcome?: Outcome | undefined;
  ending?: Ending | undefined;
  twelveWeeks?: { passed: boolean; said: string } | undefined;
}

/** What a clock says beside its dates: what was told, missed and used, by which rules, and how it counts in reports. */
export function ClockFacts({ reading, story, outcome, ending, twelveWeeks }: ClockFactsProps) {
  const styles = useStyles();
  const { answer, original, promised, owesLetter, workingDaysUsed, grossWorkingDays, answeredAs, explainedAfterwards, profile, counting, today } = reading;
  const said = (date: string) => withoutYear(shortDate(date as LondonDate), today);
  const notable = (text: string) => (
    <span className={styles.notable}>
      <WarningRegular className={styles.icon} />
      {text}
    </span>
  );
  const facts: [string, ReactNode][] = [];
  if (outcome) facts.push([words.clock.found, words.outcomes[outcome]]);
  if (ending) facts.push([words.clock.inReports, words.clock.apart(words.endings[ending])]);
  if (answeredAs) facts.push([words.clock.inReports, explainedAfterwards ? words.clock.explainedAfterwards(words.clock.classes[answeredAs]) : words.clock.classes[answeredAs]]);
  if (answer.missed) {
    const explained = explainedAfter(answer.missed, story);
    facts.push([words.clock.missed, notable(explained ? words.clock.passedExplained(said(answer.missed), said(explained)) : words.clock.passed(said(answer.missed)))]);
  }
  if (promised) facts.push([words.clock.told, owesLetter ? notable(words.clock.toldEarlier(said(promised))) : said(promised)]);
  if (original && original !== answer.by && original !== answer.missed) facts.push([words.clock.original, said(original)]);
  if (workingDaysUsed !== undefined)
    facts.push([words.clock.used, grossWorkingDays === undefined || grossWorkingDays === workingDaysUsed ? words.clock.usedDays(workingDaysUsed) : words.clock.usedOfGross(workingDaysUsed, grossWorkingDays)]);
  if (twelveWeeks) facts.push([words.clock.twelveWeeks, twelveWeeks.passed ? notable(twelveWeeks.said) : twelveWeeks.said]);
  facts.push([
    words.clock.countedBy,
    <>
      {profile.name}
      {!profile.checked && <> {notable(words.clock.unchecked)}</>}
      <span className={styles.quiet}>{profile.source}</span>
      <span className={styles.quiet}>{counting}</span>
    </>,
  ]);
  return <Facts facts={facts} />;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ProposedLogView } from '../../../shared/contract/logging';
import { AreaChoice } from '../../message/AreaChoice';
import { DangerFound } from '../../message/danger/DangerFound';
import { DatesBlock } from '../../message/DatesBlock';
import { KindChoice } from '../../message/KindChoice';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { loggingWords } from '../../words/logging';
import type { looksOf, Typed } from './typed';

const useStyles = makeStyles({
  danger: {
    display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`, borderLeft: `4px solid ${tokens.colorStatusDangerForeground1}`,
  },
  title: { display: 'flex', gap: '8px', alignItems: 'center', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, color: tokens.colorStatusDangerForeground1 },
  icon: { fontSize: '20px', flexShrink: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface LooksCardProps {
  proposal: { data: ProposedLogView | undefined; error: Error | null; isLoading: boolean; refetch: () => unknown };
  looks: ReturnType<typeof looksOf>;
  typed: Typed;
  /** Kind and service area are for whoever places messages. */
  places: boolean;
  onChoose: (chosen: Typed['chosen']) => void;
}

/** What is being written down looks like this, by these words, and would be due then: before anything is kept. */
export function LooksCard({ proposal: { data, error, isLoading, refetch }, looks, typed, places, onChoose }: LooksCardProps) {
  const styles = useStyles();
  const said = loggingWords;
  const hasWords = typed.says.trim() !== '';
  return (
    <Card title={places ? said.looks : said.dates}>
      {data && data.danger.length > 0 && (
        <div role="alert" className={styles.danger}>
          <h3 className={styles.title}>
            <WarningFilled className={styles.icon} />
            {words.danger.titles.untold}
          </h3>
          <DangerFound danger={{ raised: data.danger, said: said.danger }} />
        </div>
      )}
      {!hasWords && <p className={styles.quiet}>{places ? said.looksHelp : said.datesHelp}</p>}
      {places && hasWords && (
        <>
          <KindChoice at="kind" title={looks.kind ? words.capture.looksLike : words.capture.whatIsIt} kind={looks.kind} {...(data && !typed.chosen.kind && { wentBy: data.kindWords })} onChange={(kind) => onChoose({ kind })} />
          <AreaChoice at="area" area={looks.area} between={data?.areaBetween ?? []} error={undefined} onChange={(area) => onChoose({ area })} />
        </>
      )}
      {isLoading && <Shape label={said.dates} lines={3} />}
      {error && <ProblemBox problem={error} onAgain={() => void refetch()} />}
      {hasWords && data && !error && <DatesBlock reading={data.reading} />}
    </Card>
  );
}

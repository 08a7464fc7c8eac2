import { makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { LetterPlace, SmallPlace } from './acts/ActPlace';
import { useActing } from './acts/use-acting';
import { CaseHeader } from './CaseHeader';
import { CaseClock } from './CaseClock';
import { MatterCard } from './MatterCard';
import { DangerBar } from './DangerBar';
import { NextStrip } from './NextStrip';
import { OfficerCard } from './OfficerCard';
import { OmbudsmanCard } from './OmbudsmanCard';
import { ProcedureCard } from './ProcedureCard';
import { RestrictionCard } from './RestrictionCard';
import { RetentionCard } from './RetentionCard';
import { SituationBar } from './SituationBar';
import { Story } from './Story';
import { WriterCard } from './WriterCard';
import { WritingCard } from './WritingCard';

const useStyles = makeStyles({
  body: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 416px', gap: '16px 20px', padding: '16px 24px 32px',
    alignItems: 'start', '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)', padding: '16px' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  problem: { padding: '24px' },
});

/** One case: what it is and when it is due above, the story left, the facts right. */
export function CasePage({ id }: { id: string }) {
  const styles = useStyles();
  const { api } = useDesk();
  const query = useQuery(reading.case(api, id));
  const acting = useActing(id);
  if (query.isPending) return <Shape label={words.case.story} lines={7} />;
  if (query.error && !query.data)
    return (
      <div className={styles.problem}>
        <ProblemBox page problem={query.error} onAgain={() => void query.refetch()} />
      </div>
    );
  const { view, version } = query.data;
  return (
    <>
      <CaseHeader of={view} />
      <DangerBar of={view} />
      <SituationBar of={view} />
      <div className={styles.body}>
        <div className={styles.column}>
          {acting.letter ? <LetterPlace of={view} acting={acting} /> : <NextStrip of={view} acting={acting} />}
          <Story key={view.id} of={view} />
        </div>
        <div className={styles.column}>
          <RestrictionCard of={view} />
          <CaseClock of={view} acting={acting} />
          <OmbudsmanCard of={view} acting={acting} />
          <OfficerCard of={view} version={version ?? view.version} />
          <ProcedureCard of={view} acting={acting} />
          <MatterCard of={view} />
          {!view.retention?.anonymised && <WriterCard of={view} acting={acting} />}
          {!view.retention?.anonymised && <WritingCard of={view} acting={acting} />}
          <RetentionCard of={view} acting={acting} />
        </div>
      </div>
      <SmallPlace of={view} acting={acting} />
    </>
  );
}

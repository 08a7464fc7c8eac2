import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useAct } from '../../../api/acting';
import { useAnnounce } from '../../../parts/announce';
import { Card } from '../../../parts/Card';
import { LinkButton, SmallLink } from '../../../parts/LinkButton';
import { ProblemBox } from '../../../parts/ProblemBox';
import { approvalWords } from '../../../words/approval';
import { address } from '../../address';
import { CompareVersions } from './CompareVersions';
import { Differences } from './Differences';
import { StepsList } from './StepsList';
import { SubmitForm } from './SubmitForm';
import { Unreached } from './Unreached';
import { useApproval, useProof } from './use-approval';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  words: { margin: 0, padding: '2px 0 2px 12px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  versions: { listStyle: 'none', margin: 0, padding: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Where a plan stands: with whom and since when, what was said, what is written otherwise since; and how it is submitted. */
export function StandsCard({ id, draft, missing }: { id: string; draft: string; missing: number }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const recall = useAct('recallPlan');
  const { data: approval, error } = useApproval(id, draft);
  const proof = useProof(id);
  const said = approvalWords.stands;
  if (error) return <ProblemBox problem={error} />;
  if (!approval) return null;
  const { may, stage, edited, because, versions } = approval;
  const isWritten = stage === 'draft' || stage === 'sent back' || stage === 'recalled' || edited !== undefined;
  return (
    <Card title={said.title}>
      <p className={styles.text}>{approval.said}</p>
      {because && <p className={styles.words}>{because}</p>}
      <StepsList steps={approval.steps} />
      {approval.unreached.length > 0 && <Unreached of={approval} />}
      {(may.includes('approve') || may.includes('check') || may.includes('record meeting')) && (
        <div className={styles.acts}>
          {may.includes('check') && <SmallLink href={address('plans', 'check', {}, id)}>{approvalWords.waiting.check}</SmallLink>}
          {may.includes('approve') && <SmallLink href={address('plans', 'approve', {}, id)}>{approvalWords.waiting.approve}</SmallLink>}
          {may.includes('record meeting') && <SmallLink href={address('plans', 'approve', {}, id)}>{approvalWords.committee.open}</SmallLink>}
        </div>
      )}
      {edited && <Differences title={said.edited(edited.differences.length)} differences={edited.differences} note={edited.differences.some(({ material }) => material) ? `${edited.voids > 0 ? `${said.voids(edited.voids)} ` : ''}${said.anew}` : said.voids(0)} />}
      {versions.length > 0 && (
        <ul className={styles.versions}>
          {versions.map(({ no, submitted }) => (
            <li key={no}>
              <LinkButton onClick={() => void proof.keep(no)}>{said.keep(no)}</LinkButton> <span className={styles.quiet}>{submitted}</span>
            </li>
          ))}
        </ul>
      )}
      <CompareVersions id={id} versions={versions} />
      {proof.problem !== undefined && <ProblemBox problem={proof.problem} />}
      {may.includes('recall') && (
        <div>
          <Button disabledFocusable={recall.isPending} onClick={() => recall.mutate({ id, body: {} }, { onSuccess: () => announce(approvalWords.recall.done) })}>
            {approvalWords.recall.act}
          </Button>
        </div>
      )}
      {recall.error && <ProblemBox problem={recall.error} />}
      {may.includes('submit') && isWritten && (missing > 0 ? <p className={styles.quiet}>{approvalWords.submit.missing(missing)}</p> : <SubmitForm approval={approval} draft={draft} />)}
    </Card>
  );
}

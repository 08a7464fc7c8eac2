import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { useDesk } from '../../../api/desk';
import { LinkButton, SmallLink } from '../../../parts/LinkButton';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { approvalWords } from '../../../words/approval';
import { address } from '../../address';
import { AnswerFoot } from './AnswerFoot';
import { CommitteeForm } from './CommitteeForm';
import { Differences } from './Differences';
import { Outcome, useDone } from './Outcome';
import { StepsList } from './StepsList';
import { useApproval, useProof } from './use-approval';
import { WholeVersion } from './WholeVersion';

const useStyles = makeStyles({
  page: { maxWidth: '640px', margin: '0 auto', padding: '12px 16px 0', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: '12px', minHeight: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', textWrap: 'balance' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  whole: { margin: '12px 0 0', fontSize: tokens.fontSizeBase500 },
  rows: { margin: 0 },
  row: { display: 'grid', gridTemplateColumns: '92px minmax(0, 1fr)', gap: '0 12px', padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { color: tokens.colorNeutralForeground2 },
  said: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  words: { margin: 0, padding: '2px 0 2px 12px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What is asked and on what authority, then the plan in seven rows: what an approver reads in under a minute. What changed is for whoever decides still. */
function Asked({ approval: { asked, title, version, changed, check } }: { approval: ApprovalView }) {
  const styles = useStyles();
  const said = approvalWords.approve;
  if (!version) return null;
  return (
    <>
      <div>
        {asked && <p className={styles.quiet}>{said.lead(asked.position)}</p>}
        <h1 className={styles.title}>{title}</h1>
      </div>
      {asked && (
        <p className={styles.text}>
          <strong>{said.asked(asked.as)}</strong>
          {`${asked.for === undefined ? '' : said.for(asked.for)}, ${asked.why}`}
        </p>
      )}
      {asked && changed && <Differences title={changed.differences.length === 0 ? said.same(changed.since) : said.changed(changed.differences.length, changed.since)} differences={changed.differences} />}
      <dl className={styles.rows}>
        {version.summary.map(({ says, is }) => (
          <div key={says} className={styles.row}>
            <dt className={styles.name}>{says}</dt>
            <dd className={styles.said}>{is}</dd>
          </div>
        ))}
      </dl>
      {check && <p className={styles.quiet}>{check.said}</p>}
    </>
  );
}

/** The approver's page, made for a phone. */
export function ApprovePage({ id }: { id: string }) {
  const styles = useStyles();
  const { api } = useDesk();
  const { data: approval, error, refetch } = useApproval(id);
  const proof = useProof(id);
  const [whole, setWhole] = useState(false);
  const { done, onDone } = useDone(approval?.version?.no);
  const hash = approval?.asked && approval.version?.hash;
  // That they have it before them: "what changed since I last saw it" goes by it. What fails is no trouble of theirs.
  const noteRead = useEffectEvent((read: string) => void api('readVersion', { id, body: { hash: read } }).catch(() => undefined));
  useEffect(() => {
    if (hash !== undefined) noteRead(hash);
  }, [hash]);
  const said = approvalWords.approve;
  if (error) return <ProblemBox page problem={error} onAgain={() => void refetch()} />;
  if (!approval) return <Shape label={said.loading} />;
  const { version, asked, signed, because } = approval;
  return (
    <div className={styles.page}>
      {done && <Outcome done={done} />}
      {version ? <Asked approval={approval} /> : <h1 className={styles.title}>{approval.title}</h1>}
      {!asked && (
        <>
          <p className={styles.text}>{done ? approval.said : `${said.stands} ${approval.said}`}</p>
          {because && <p className={styles.words}>{because}</p>}
          <StepsList steps={approval.steps} />
        </>
      )}
      {signed.length > 0 && (
        <section aria-label={said.signed}>
          <p className={styles.quiet}>{said.signed}</p>
          {signed.map((each) => (
            <p key={each.said} className={styles.text}>
              {each.said} <LinkButton onClick={() => void proof.keep(each.no)}>{approvalWords.stands.keep(each.no)}</LinkButton>
            </p>
          ))}
        </section>
      )}
      {proof.problem !== undefined && <ProblemBox problem={proof.problem} />}
      {version && (
        <div>
          <LinkButton aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {said.whole(version.no)}
          </LinkButton>
          {whole && (
            <>
              <h2 className={styles.whole}>{approvalWords.stands.version(version.no)}</h2>
              <WholeVersion id={id} no={version.no} />
            </>
          )}
        </div>
      )}
      {version && approval.may.includes('record meeting') && approval.steps.filter(({ is, open }) => is === 'committee' && open).map((step) => <CommitteeForm key={step.id} id={id} step={step} version={version} />)}
      {!asked && <SmallLink href={address('plan', id)}>{said.open}</SmallLink>}
      {asked && version && <AnswerFoot key={`${version.hash} ${asked.step}`} approval={approval} step={asked.step} version={version} onDone={onDone} />}
    </div>
  );
}

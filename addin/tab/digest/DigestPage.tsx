import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { MyDigestView } from '../../../shared/contract/digest';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { digestWords as said } from '../../words/digest';
import { address } from '../address';
import { SettingsFrame } from '../settings/SettingsFrame';
import { Constituent } from './Constituent';
import { Digest } from './Digest';
import { HowOften } from './HowOften';
import { Interests } from './Interests';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 320px', gap: '14px', alignItems: 'start', paddingBottom: '24px', '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  beside: { display: 'flex', flexDirection: 'column', gap: '14px', minWidth: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  link: { display: 'block', padding: '6px 0', color: tokens.colorBrandForegroundLink, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A member's page: what is new for their divisions, what they were sent, how often, and how to write for somebody else. */
export function DigestPage({ on }: { on?: string | undefined }) {
  const { api } = useDesk();
  const query = useQuery(reading.myDigest(api));
  return (
    <SettingsFrame title={said.yours} lead={said.lead}>
      {query.isPending && <Shape label={said.loading} lines={6} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <Mine view={query.data} on={on} />}
    </SettingsFrame>
  );
}

function Mine({ view, on }: { view: MyDigestView; on: string | undefined }) {
  const styles = useStyles();
  return (
    <div className={styles.body}>
      {on === undefined ? <Digest of={view.now} aside={said.asNow} /> : <Past on={on} />}
      <div className={styles.beside}>
        <Constituent to={view.constituent} />
        <HowOften view={view} />
        <Interests view={view} />
        <Card title={said.past}>
          {view.past.length === 0 && <p className={styles.quiet}>{said.nonePast}</p>}
          <ul className={styles.list}>
            {on !== undefined && (
              <li>
                <a href={address('digest')} className={styles.link}>
                  {said.back}
                </a>
              </li>
            )}
            {view.past.map((each) => (
              <li key={each.on}>
                <a href={address('digest', each.on)} aria-current={each.on === on ? 'page' : undefined} className={styles.link}>
                  {each.said}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </div>
  );
}

/** A digest as it was sent. */
function Past({ on }: { on: string }) {
  const { api } = useDesk();
  const query = useQuery(reading.pastDigest(api, on));
  if (query.error) return <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />;
  return query.data ? <Digest of={query.data} aside={query.data.dated} /> : <Shape label={said.loading} lines={6} />;
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useQuery } from '@tanstack/react-query';
import type { CheckView, MeasureView } from '../../../shared/contract/self-check';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { SmallLink } from '../../parts/LinkButton';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { selfCheckWords as said } from '../../words/self-check';
import { address } from '../address';
import { SettingsFrame } from './SettingsFrame';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '14px', paddingBottom: '24px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  all: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { display: 'flex', gap: '10px', alignItems: 'flex-start' },
  icon: { fontSize: '20px', flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground3 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  cases: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline' },
});

/** Settings, Is all well?: each thing that Heard needs, or what is wrong with it and what to do. Asked for whenever it is opened, since an hour ago says nothing. */
export function SelfCheckPage() {
  const styles = useStyles();
  const { api } = useDesk();
  const announce = useAnnounce();
  const query = useQuery({ queryKey: ['self-check'], queryFn: async ({ signal }) => (await api('selfCheck', { signal })).view, gcTime: 0 });
  const again = async (): Promise<void> => {
    const { data, error } = await query.refetch();
    if (data && !error) announce(data.said);
  };
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      {query.isPending && <Shape label={said.loading} lines={6} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && !query.error && (
        <div className={styles.page}>
          <div className={styles.head}>
            <p className={styles.all}>{query.data.said}</p>
            <p className={styles.quiet}>{said.looked(query.data.looked, query.data.version)}</p>
            <Button disabledFocusable={query.isFetching} onClick={() => void again()}>
              {said.again}
            </Button>
          </div>
          <Checks title={said.amiss} checks={query.data.checks.filter(({ well }) => !well)} />
          {query.data.measures && <Measures measures={query.data.measures} />}
          <Checks title={said.well} checks={query.data.checks.filter(({ well }) => well)} />
        </div>
      )}
    </SettingsFrame>
  );
}

/** What is owed and how soon people are told, for those who are told of it. */
function Measures({ measures }: { measures: readonly MeasureView[] }) {
  const styles = useStyles();
  return (
    <Card title={said.goes}>
      <ul className={styles.list}>
        {measures.map(({ name, said: what }) => (
          <li key={name} className={styles.words}>
            <p className={styles.name}>{name}</p>
            <p className={styles.text}>{what}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The checks of one sort; nothing where there are none. */
function Checks({ title, checks }: { title: string; checks: readonly CheckView[] }) {
  const styles = useStyles();
  if (checks.length === 0) return null;
  return (
    <Card title={title}>
      <ul className={styles.list}>
        {checks.map((check) => (
          <Line key={check.check} check={check} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ check: { name, well, said: what, todo, cases } }: { check: CheckView }) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      {well ? <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} aria-label={said.isWell} /> : <WarningRegular className={mergeClasses(styles.icon, styles.bad)} aria-label={said.isAmiss} />}
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.text}>{what}</p>
        {todo !== undefined && <p className={styles.quiet}>{todo}</p>}
        {cases && (
          <p className={mergeClasses(styles.text, styles.cases)}>
            {said.cases}
            {cases.map((id) => (
              <SmallLink key={id} href={address('case', id)}>
                {id}
              </SmallLink>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

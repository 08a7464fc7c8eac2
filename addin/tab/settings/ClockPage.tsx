import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words';
import { clockSettings } from './clock-settings';
import { ClockSettings } from './ClockSettings';

const useStyles = makeStyles({
  page: {
    padding: '16px 24px 0', display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '1120px', minHeight: '100%', boxSizing: 'border-box',
    '@media (max-width: 700px)': { padding: '12px 16px 0' },
  },
  above: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Settings, The clock: how the council counts. Everybody may look; who may change it is the server's to say. */
export function ClockPage() {
  const styles = useStyles();
  const { api, me } = useDesk();
  const query = useQuery(clockSettings(api));
  return (
    <div className={styles.page}>
      <div>
        <div className={styles.above}>{words.settings.settings}</div>
        <h1 className={styles.title}>{words.settings.clock}</h1>
        <p className={styles.lead}>
          {words.settings.lead(me.council.name)} {query.data && !query.data.view.mayChange && words.settings.readOnly}
        </p>
      </div>
      {query.isPending && <Shape label={words.settings.loading} lines={7} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <ClockSettings view={query.data.view} version={query.data.version ?? query.data.view.version} />}
    </div>
  );
}

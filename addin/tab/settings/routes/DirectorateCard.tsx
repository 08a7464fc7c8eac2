import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ApprovalSettingsView } from '../../../../shared/contract/approval-settings';
import { routeKinds, type RouteKind } from '../../../../shared/domain/approval/vocabulary';
import { Card } from '../../../parts/Card';
import { LinkButton } from '../../../parts/LinkButton';
import { routeWords as said } from '../../../words/routes';
import { RouteEditor } from './RouteEditor';
import { stretchInWords, type Route } from './routes';

const useStyles = makeStyles({
  kind: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: '2px 0 4px', paddingLeft: '20px', overflowWrap: 'anywhere' },
  note: { margin: '0 0 4px', padding: '0 0 0 10px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, overflowWrap: 'anywhere' },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface DirectorateCardProps {
  directorate: string;
  view: Pick<ApprovalSettingsView, 'people' | 'notes'>;
  route: (which: RouteKind) => Route;
  onChange: (which: RouteKind, route: Route) => void;
  /** What was refused of one of them. */
  wrong: (which: RouteKind) => string | undefined;
}

/** Who approves the plans of one directorate: both routes in words, each changed where it stands. */
export function DirectorateCard({ directorate, view: { people, notes }, route, onChange, wrong }: DirectorateCardProps) {
  const styles = useStyles();
  const [changing, setChanging] = useState<RouteKind>();
  const inWords = (which: RouteKind) => (
    <>
      {route(which).length === 0 && <p className={styles.quiet}>{said.none}</p>}
      <ol className={styles.list}>
        {route(which).map((stretch) => (
          <li key={stretch.map(({ id }) => id).join()}>{stretchInWords(stretch, people)}</li>
        ))}
      </ol>
      {notes.filter((each) => each.directorate === directorate && each.which === which).map(({ says }) => (
        <p key={says} className={styles.note}>
          {says}
        </p>
      ))}
      <LinkButton aria-label={said.change(said.kinds[which], directorate)} onClick={() => setChanging(which)}>
        {said.changeAct}
      </LinkButton>
    </>
  );
  return (
    <Card title={directorate}>
      {routeKinds.map((which) => (
        <section key={which} aria-label={`${directorate}: ${said.kinds[which]}`}>
          <h3 className={styles.kind}>{said.kinds[which]}</h3>
          {wrong(which) !== undefined && (
            <p role="alert" className={styles.wrong}>
              {wrong(which)}
            </p>
          )}
          {changing === which ? <RouteEditor route={route(which)} people={people} onChange={(changed) => onChange(which, changed)} onDone={() => setChanging(undefined)} /> : inWords(which)}
        </section>
      ))}
    </Card>
  );
}

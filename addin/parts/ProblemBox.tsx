import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';
import { NotSignedIn, Refused, saidOf, Unreachable } from '../api/refusal';
import { words } from '../words';

const useStyles = makeStyles({
  box: {
    display: 'flex', gap: '8px', alignItems: 'flex-start', padding: '8px 12px', borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`, borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}`,
    backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: '20px', flexShrink: 0 },
  said: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start', minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  list: { margin: 0, paddingLeft: '16px' },
});

/**
 * What was refused, in the server's words, beside the thing, until it is put right. Never a toast that goes away.
 * `placed` names fields that say beside themselves what is wrong with them. With `page` it is all that the page has.
 */
export function ProblemBox({ problem, onAgain, placed = [], page = false, children }: { problem: unknown; onAgain?: () => void; placed?: readonly string[]; page?: boolean; children?: ReactNode }) {
  const styles = useStyles();
  const errors = problem instanceof Refused ? (problem.problem.errors ?? []).filter((error) => !placed.some((at) => saidOf(problem, at) === error.says)) : [];
  const title = problem instanceof Refused ? problem.problem.title : undefined;
  return (
    <div role="alert" className={styles.box}>
      <ErrorCircleRegular className={styles.icon} />
      <div className={styles.said}>
        {page ? <h1 className={styles.title}>{title ?? words.heard}</h1> : title && <strong>{title}</strong>}
        <span>{saying(problem)}</span>
        {errors.length > 0 && (
          <ul className={styles.list}>
            {errors.map((error) => (
              <li key={error.at + error.says}>{error.says}</li>
            ))}
          </ul>
        )}
        {children}
        {onAgain && (
          <Button size="small" onClick={onAgain}>
            {words.trouble.again}
          </Button>
        )}
      </div>
    </div>
  );
}

const saying = (problem: unknown): string =>
  problem instanceof Refused || problem instanceof Unreachable || problem instanceof NotSignedIn ? problem.message : words.trouble.unexpected;

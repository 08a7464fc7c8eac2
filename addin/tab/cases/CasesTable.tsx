import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useRef, useState } from 'react';
import type { CaseCardView } from '../../../shared/contract/cases';
import { londonDate, type Instant } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import type { CaseFilter } from '../../api/reading';
import { words } from '../../words/in-tab';
import { useKeys } from '../use-keys';
import { CaseRow, NARROW, useCellStyles } from './CaseRow';
import { withOmbudsman } from './filter';

const useStyles = makeStyles({
  table: {
    borderSpacing: 0, width: '100%', backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, textAlign: 'left',
  },
  head: { [NARROW]: { display: 'none' } },
  title: {
    fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sorted: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  block: { [NARROW]: { display: 'block' } },
});

/** Where the reader last was, so that coming back from a case finds the same place. */
let lastOpened: string | undefined;

/** The worklist's rows, soonest answer first; of those answered the last answered first, of those with an Ombudsman what is owed to one. Arrows move, Enter opens. On a narrow screen each row becomes a card. */
export function CasesTable({ cases, standing }: { cases: CaseCardView[]; standing?: CaseFilter['standing'] }) {
  const styles = useStyles();
  const cells = useCellStyles();
  const { me } = useDesk();
  const today = londonDate(me.now as Instant);
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState(() => Math.max(0, cases.findIndex((one) => one.id === lastOpened)));
  const [cameBack] = useState(() => cases.some((one) => one.id === lastOpened));
  const move = (to: number) => {
    const at = Math.min(Math.max(to, 0), cases.length - 1);
    setCurrent(at);
    body.current?.querySelectorAll('a')[at]?.focus();
  };
  const within = () => body.current?.contains(document.activeElement) ?? false;
  useKeys({ next: () => move(within() ? current + 1 : current), previous: () => move(within() ? current - 1 : current) });
  const { columns } = words.cases;
  const [answered, ombudsman] = [standing === 'answered', standing === withOmbudsman];
  const heads = [columns.standing, columns.inShort, columns.reference, columns.kind, columns.area, columns.officer];
  return (
    <table aria-label={words.cases.title} className={mergeClasses(styles.table, styles.block)}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" aria-sort={answered ? 'descending' : 'ascending'} className={mergeClasses(cells.cell, styles.title)}>
            <span className={styles.sorted}>
              {ombudsman ? words.ombudsman.owedBy : answered ? words.cases.answeredOn : columns.answerBy} {answered ? <ArrowDownRegular /> : <ArrowUpRegular />}
            </span>
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={mergeClasses(cells.cell, styles.title)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} className={styles.block}>
        {cases.map((one, at) => (
          <CaseRow
            key={one.id}
            card={one}
            ombudsman={ombudsman}
            today={today}
            current={at === Math.min(current, cases.length - 1)}
            takeFocus={cameBack && at === current && one.id === lastOpened}
            onOpen={() => {
              lastOpened = one.id;
            }}
            onFocus={() => setCurrent(at)}
          />
        ))}
      </tbody>
    </table>
  );
}

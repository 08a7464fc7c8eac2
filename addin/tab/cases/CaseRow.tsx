import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { PersonQuestionMark20Regular } from '@fluentui/react-icons/svg/person-question-mark';
import { useEffect, useRef } from 'react';
import type { CaseCardView } from '../../../shared/contract/cases';
import { shortDate, type LondonDate } from '../../../shared/kernel/london';
import { Face } from '../../parts/Face';
import { leftBeside, withoutYear } from '../../parts/said';
import { Standing } from '../../parts/Standing';
import { words } from '../../words/in-tab';
import { address } from '../address';

/** Narrower than this, each row becomes a card. */
export const NARROW = '@media (max-width: 1000px)';
/** Between cards and a wide screen, columns make room for what a case is about. */
const MIDDLING = '@media (min-width: 1001px) and (max-width: 1180px)';

export const useCellStyles = makeStyles({
  cell: {
    boxSizing: 'border-box', padding: '4px 12px', height: '37px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, [MIDDLING]: { padding: '4px 8px' },
    [NARROW]: { display: 'inline-flex', alignItems: 'center', height: 'auto', padding: '0', borderBottom: 'none' },
  },
});

const useStyles = makeStyles({
  row: {
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    // The focus stands round the whole row: that is what Enter opens.
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [NARROW]: {
      display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '4px', padding: '10px 12px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  date: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  standing: { whiteSpace: 'nowrap' },
  left: {
    marginLeft: '8px', verticalAlign: 'middle', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3,
    [MIDDLING]: { display: 'block', marginLeft: '6px' },
  },
  wide: { [NARROW]: { width: '100%' } },
  link: {
    padding: '4px 0', color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' }, ':focus': { outline: 'none', textDecorationLine: 'underline' },
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  lock: { marginRight: '4px', fontSize: '16px', verticalAlign: 'text-bottom' },
  officer: { display: 'inline-flex', verticalAlign: 'middle', alignItems: 'center', gap: '8px', whiteSpace: 'nowrap' },
  stage: { marginLeft: '8px', padding: '0 6px', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, paddingBottom: '4px' },
  nobody: { fontWeight: tokens.fontWeightSemibold },
});

interface CaseRowProps {
  card: CaseCardView;
  /** The list is that of cases at an Ombudsman: its dates are those owed there. */
  ombudsman: boolean;
  today: string;
  current: boolean;
  takeFocus: boolean;
  onOpen: () => void;
  onFocus: () => void;
}

/** One case: its date first, then how it stands, then what it is. */
export function CaseRow({ card, ombudsman, today, current, takeFocus, onOpen, onFocus }: CaseRowProps) {
  const styles = useStyles();
  const cell = useCellStyles().cell;
  // Of an answered case with a message to decide on, that is what is due.
  const due = card.decide ?? card.answer;
  const owed = ombudsman ? card.ombudsman : undefined;
  const standing = owed ? owed.standing : due.standing;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takeFocus) link.current?.focus();
  }, [takeFocus]);
  return (
    <tr className={styles.row}>
      <td className={mergeClasses(cell, styles.date)}>
        {withoutYear(owed?.said ?? (due.metOn ? shortDate(due.metOn as LondonDate) : due.said), today)}
      </td>
      <td className={mergeClasses(cell, styles.standing)}>
        {standing && <Standing standing={standing} column />}
        {!owed && !due.metOn && <span className={styles.left}>{leftBeside(due)}</span>}
      </td>
      <td className={mergeClasses(cell, styles.wide)}>
        <a ref={link} href={address('case', card.id)} tabIndex={current ? 0 : -1} className={styles.link} onClick={onOpen} onFocus={onFocus}>
          {card.restricted && <LockClosedRegular className={styles.lock} aria-label={words.restriction.mark} aria-hidden={false} role="img" />}
          {card.inShort}
        </a>
        {card.sentInError && <div className={styles.note}>{words.cases.sentInError}</div>}
        {card.decide && <div className={styles.note}>{words.cases.decideBy}</div>}
      </td>
      <td className={mergeClasses(cell, styles.quiet)}>
        {card.id}
      </td>
      <td className={cell}>
        {words.kinds[card.kind]}
        {card.ombudsman && !ombudsman && <strong className={styles.stage}>{words.cases['with the Ombudsman']}</strong>}
        {card.stage > 1 && <strong className={styles.stage}>{words.clock.stage(card.stage)}</strong>}
      </td>
      <td className={cell}>
        {card.area.name}
      </td>
      <td className={cell}>
        <span className={mergeClasses(styles.officer, !card.officer && styles.nobody)}>
          {card.officer ? <Face name={card.officer.name} /> : <PersonQuestionMark20Regular />}
          {card.officer?.name ?? words.cases.nobody}
        </span>
      </td>
    </tr>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { DismissFilled } from '@fluentui/react-icons/svg/dismiss';
import type { LetterDraftView } from '../../shared/contract/letters';
import type { LetterPromise } from '../../shared/domain/letter/vocabulary';
import { LinkButton } from '../parts/LinkButton';
import { words } from '../words';
import { goTo } from './fields';

const useStyles = makeStyles({
  list: {
    listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'repeat(3, auto)',
    justifyContent: 'space-between', gap: '2px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'start', gap: '2px 12px' },
  item: { display: 'flex', alignItems: 'center', gap: '4px' },
  missing: { gridColumn: '1 / -1', alignItems: 'start', fontWeight: tokens.fontWeightSemibold },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  icon: { fontSize: '12px', flexShrink: 0 },
  kept: { color: tokens.colorStatusSuccessForeground1 },
  cross: { color: tokens.colorStatusDangerForeground1, marginTop: '2px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The field that mends each promise, while the letter is in Heard's own words. */
const mendedAt: Record<LetterPromise, [at: string, name: string]> = {
  understanding: ['matters.0.inShort', words.capture.inShort],
  wanted: ['matters.0.wanted', words.capture.wanted],
  'contact name': ['contact', words.capture.contact],
  'telephone number': ['contact', words.capture.contact],
  'answer date': ['letterText', words.capture.letter],
  'no link': ['matters.0.inShort', words.capture.inShort],
  reference: ['letterText', words.capture.letter],
  reason: ['letterText', words.acts.letter.title],
  ombudsman: ['letterText', words.acts.letter.title],
  'what next': ['letterText', words.acts.letter.title],
  'whom to write to': ['letterText', words.redirection.letter],
};

/** What a letter must say, each with tick or cross and a word; a cross leads to where it is mended. */
export function Promises({ promises, inRow = false, mendIn }: { promises: LetterDraftView['promises']; inRow?: boolean; mendIn?: 'fields' | 'letter' }) {
  const styles = useStyles();
  return (
    <ul aria-label={words.capture.checks} className={mergeClasses(styles.list, inRow && styles.row)}>
      {[...promises].sort((one, other) => Number(other.kept) - Number(one.kept)).map(({ promise, kept, says }) => {
        const [at, name] = mendIn === 'letter' ? mendedAt.reason : mendedAt[promise];
        return (
          <li key={promise} data-promise={promise} data-kept={kept} className={mergeClasses(styles.item, !kept && styles.missing)}>
            {kept ? <CheckmarkFilled className={mergeClasses(styles.icon, styles.kept)} /> : <DismissFilled className={mergeClasses(styles.icon, styles.cross)} />}
            <span className={styles.words}>
              <span>
                {words.promises[promise]}
                {kept ? <span className={styles.hidden}>: {words.capture.kept}</span> : `: ${words.capture.missing}. ${says}`}
              </span>
              {!kept && mendIn && <LinkButton onClick={() => goTo(at)}>{words.capture.goTo(name)}</LinkButton>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

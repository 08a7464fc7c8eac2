import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { words } from '../../words/in-tab';
import { go } from '../address';

const useStyles = makeStyles({
  tools: {
    display: 'flex', alignItems: 'center', gap: '8px', minHeight: '44px', padding: '0 24px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, '@media (max-width: 700px)': { padding: '0 8px', flexWrap: 'wrap' },
  },
  place: {
    marginRight: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3,
    '@media (max-width: 700px)': { visibility: 'hidden', width: 0 },
  },
  step: { '@media (max-width: 700px)': { minWidth: 'auto', padding: '5px 4px' } },
  back: { display: 'none', '@media (max-width: 700px)': { display: 'inline-flex' } },
});

/** Which of how many this is, and the way to its neighbours. */
export function MessageTools({ at, of, open, list }: { at: number; of: number; open: (to: number) => void; list: string }) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} className={styles.back} onClick={() => go(list)}>
        {words.inbox.toList}
      </Button>
      <span className={styles.place}>{at >= 0 && words.inbox.place(at + 1, of)}</span>
      <Button appearance="subtle" icon={<ChevronUpRegular />} className={styles.step} disabledFocusable={at <= 0} onClick={() => open(at - 1)}>
        {words.inbox.previous}
      </Button>
      <Button appearance="subtle" icon={<ChevronDownRegular />} className={styles.step} disabledFocusable={at < 0 || at >= of - 1} onClick={() => open(at + 1)}>
        {words.inbox.next}
      </Button>
    </div>
  );
}

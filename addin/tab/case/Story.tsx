import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type Ref } from 'react';
import type { CaseView, StoryEntryView } from '../../../shared/contract/cases';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { Attachments } from '../../parts/Attachments';
import { Card } from '../../parts/Card';
import { Folded } from '../../parts/Folded';
import { ProblemBox } from '../../parts/ProblemBox';
import { Written } from '../../parts/Written';
import { words } from '../../words/in-tab';
import { StoryLetter } from './StoryLetter';

const useStyles = makeStyles({
  story: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    position: 'relative', display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', gap: '12px', paddingBottom: '22px',
    ':not(:last-child)::before': { content: '""', position: 'absolute', left: '15px', top: '36px', bottom: '4px', width: '2px', backgroundColor: tokens.colorNeutralStroke2 },
  },
  earlier: { alignSelf: 'flex-start' },
  icon: {
    width: '32px', height: '32px', borderRadius: '50%', display: 'flex', alignItems: 'center', justifyContent: 'center',
    fontSize: '18px', backgroundColor: tokens.colorNeutralBackground4, outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0, paddingTop: '6px' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '4px 12px', flexWrap: 'wrap' },
  who: { fontWeight: tokens.fontWeightSemibold },
  says: { color: tokens.colorNeutralForeground2, minWidth: 0, overflowWrap: 'anywhere' },
  when: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  because: { margin: 0, maxWidth: '620px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  text: { margin: 0, maxWidth: '620px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

const icons = { message: MailRegular, letter: SendRegular, event: ArrowRightRegular };

/** Everything that was written and done, as one thread, newest first; of very many messages the earlier ones once somebody asks. */
export function Story({ of }: { of: CaseView }) {
  const styles = useStyles();
  const { api } = useDesk();
  const [asked, setAsked] = useState(false);
  const whole = useQuery({ ...reading.wholeStory(api, of.id, of.version), enabled: asked });
  const entries = whole.data ?? of.story;
  const isWhole = whole.data !== undefined;
  const before = new Set(of.story.map(keyOf));
  const firstEarlier = isWhole ? entries.findIndex((entry) => entry.is === 'message' && !before.has(keyOf(entry, 0))) : -1;
  const there = useRef<HTMLLIElement>(null);
  // The button that brought them is gone: whoever pressed it goes on reading where they begin.
  useEffect(() => {
    if (isWhole) there.current?.focus();
  }, [isWhole]);
  return (
    <Card title={words.case.story} aside={words.case.newest}>
      <ol className={styles.story}>
        {entries.map((entry, at) => (
          <Entry key={keyOf(entry, at)} caseId={of.id} entry={entry} {...(at === firstEarlier && { there })} />
        ))}
      </ol>
      {of.earlier && !isWhole && (
        <Button className={styles.earlier} disabledFocusable={whole.isFetching} onClick={() => (whole.error ? void whole.refetch() : setAsked(true))}>
          {words.case.earlier}
        </Button>
      )}
      {whole.error && <ProblemBox problem={whole.error} />}
    </Card>
  );
}

/** What somebody has unfolded or is fetching stays so when something newer comes above it. */
function keyOf(entry: StoryEntryView, at: number): string {
  if (entry.is === 'event') return `${entry.at} ${at}`;
  return entry.is === 'message' ? entry.id : entry.letter.id;
}

function Entry({ caseId, entry, there }: { caseId: string; entry: StoryEntryView; there?: Ref<HTMLLIElement> }) {
  const styles = useStyles();
  const Icon = icons[entry.is];
  return (
    <li className={styles.entry} {...(there && { ref: there, tabIndex: -1 })}>
      <span className={styles.icon} aria-hidden>
        <Icon />
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <span className={styles.says}>
            <strong className={styles.who}>{entry.who}</strong> {entry.says}
          </span>
          <span className={styles.when}>{entry.when}</span>
        </div>
        {entry.is === 'message' && (
          <>
            <Written text={entry.text.trim() || words.message.noText} looks={entry.looks} className={styles.text} />
            <Attachments files={entry.attachments} from={{ route: 'caseFile', id: caseId, query: { message: entry.id } }} received={`${entry.id}.eml`} />
            {entry.quoted && <Folded title={words.case.quoted} text={entry.quoted} />}
          </>
        )}
        {entry.is === 'letter' && <StoryLetter letter={entry.letter} />}
        {entry.is === 'event' && entry.because !== undefined && <p className={styles.because}>{words.case.because(entry.because)}</p>}
      </div>
    </li>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { SubjectFoundView } from '../../../shared/contract/subject-access';
import { SmallLink } from '../../parts/LinkButton';
import { Card } from '../../parts/Card';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { subjectAccessWords as said } from '../../words/subject-access';
import { address } from '../address';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  act: { alignSelf: 'flex-start' },
});

interface FoundAboutProps {
  found: SubjectFoundView;
  busy: boolean;
  problem: unknown;
  onMake: () => void;
}

/** What the draft will hold, before it is made; and its making. */
export function FoundAbout({ found: { about, cases, messages, letters, mentions, files, bytes }, busy, problem, onMake }: FoundAboutProps) {
  const styles = useStyles();
  if (cases.length + messages + letters + mentions === 0)
    return (
      <Empty icon={SearchRegular} title={said.nothing}>
        {said.nothingHelp}
      </Empty>
    );
  return (
    <Card title={said.found}>
      <p className={styles.quiet}>{said.about(about)}</p>
      <ul className={styles.list}>
        <li>
          {said.cases(cases.length)}
          <ul className={styles.list}>
            {cases.map(({ id, inShort }) => (
              <li key={id}>
                <SmallLink href={address('case', id)}>{id}</SmallLink> {inShort}
              </li>
            ))}
          </ul>
        </li>
        {messages > 0 && <li>{said.messages(messages)}</li>}
        {letters > 0 && <li>{said.letters(letters)}</li>}
        {mentions > 0 && <li>{said.mentions(mentions)}</li>}
        {files > 0 && <li>{said.files(files, (bytes / 1_000_000).toFixed(1))}</li>}
      </ul>
      <p className={styles.quiet}>{said.checks}</p>
      {problem !== null && <ProblemBox problem={problem} />}
      <Button className={styles.act} appearance="primary" disabledFocusable={busy} onClick={onMake}>
        {busy ? said.making : said.make}
      </Button>
    </Card>
  );
}

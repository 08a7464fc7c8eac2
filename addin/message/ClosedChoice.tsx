import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { ProposalView } from '../../shared/contract/messages';
import { LinkButton } from '../parts/LinkButton';
import { words } from '../words';
import type { Matter } from './work';

const useStyles = makeStyles({
  line: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', padding: '4px 8px', borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3, outline: `1px solid ${tokens.colorTransparentStroke}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  says: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface ClosedChoiceProps {
  matter: Matter;
  /** What in the text speaks for it; only the first matter goes by it. */
  proposed: ProposalView['restriction'];
  onChange: (change: Partial<Matter>) => void;
}

/** That a matter's case is closed to others, and by which words; and the colleagues whom the text names. Nothing where there is nothing to say. */
export function ClosedChoice({ matter, proposed, onChange }: ClosedChoiceProps) {
  const styles = useStyles();
  const { restricted, concerning = [] } = matter;
  const ground = proposed?.grounds.find((each) => each.ground === restricted);
  const named = (proposed?.named ?? []).filter(({ person }) => !concerning.includes(person.id));
  return (
    <>
      {restricted && (
        <div className={styles.line}>
          <LockClosedRegular className={styles.icon} />
          <span className={styles.says}>
            {words.capture.closed(words.closing.grounds[restricted])} {ground && words.capture.byWords(ground.words)}
          </span>
          <LinkButton onClick={() => onChange({ restricted: undefined })}>{words.capture.leaveOpen}</LinkButton>
        </div>
      )}
      {named.map(({ person, words: found }) => (
        <div key={person.id} className={styles.line}>
          <span className={styles.says}>{words.capture.names(found)}</span>
          <LinkButton onClick={() => onChange({ concerning: [...concerning, person.id] })}>{words.capture.isAbout(person.name)}</LinkButton>
        </div>
      ))}
    </>
  );
}

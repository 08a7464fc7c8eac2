import { Button } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons/svg/call';
import { useDesk } from '../../api/desk';
import { loggingWords } from '../../words/logging';
import { address } from '../address';

/** The way to write something down, wherever somebody is when the telephone rings; `n` goes there as well. */
export function LogLink() {
  const { me } = useDesk();
  if (!me.may.includes('write down')) return null;
  return (
    <Button as="a" href={address('log')} size="small" icon={<CallRegular />} aria-keyshortcuts="n">
      {loggingWords.open}
    </Button>
  );
}

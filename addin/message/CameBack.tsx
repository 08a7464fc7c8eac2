import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { words } from '../words';

const useStyles = makeStyles({ line: { ':focus': { outline: 'none' } } });

/** That a form holds what was written in it before. After Undo the keyboard is here: the button that had it is gone. */
export function CameBack({ how, says = words.undo.captureDone }: { how: 'by Undo' | 'unsent'; says?: string | undefined }) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (how === 'by Undo') line.current?.focus();
  }, [how]);
  return (
    <div ref={line} tabIndex={-1} className={styles.line}>
      {how === 'by Undo' ? says : words.capture.cameBack}
    </div>
  );
}

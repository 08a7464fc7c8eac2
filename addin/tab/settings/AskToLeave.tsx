import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { words } from '../../words/in-tab';
import { go, stayHere } from '../address';

/** While something is not saved: asks before the page is left, by a link, by a step back, or by closing it. */
export function AskToLeave() {
  const [to, setTo] = useState<string>();
  const letGo = useRef<() => void>(undefined);
  useEffect(() => {
    const stop = stayHere(setTo);
    letGo.current = stop;
    const onClose = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', onClose);
    return () => {
      stop();
      removeEventListener('beforeunload', onClose);
    };
  }, []);
  const leave = () => {
    letGo.current?.();
    go(to ?? '');
  };
  return (
    <Dialog modalType="alert" open={to !== undefined} onOpenChange={(_, { open }) => !open && setTo(undefined)}>
      <DialogSurface style={{ maxWidth: 420 }}>
        <DialogBody>
          <DialogTitle>{words.settings.leave}</DialogTitle>
          <DialogContent>{words.settings.leaveHelp}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => setTo(undefined)}>
              {words.settings.stay}
            </Button>
            <Button onClick={leave}>{words.settings.leaveAct}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LinkButton } from '../parts/LinkButton';
import { words } from '../words/in-tab';
import { useKey } from './use-keys';

const useStyles = makeStyles({
  line: {
    padding: '4px 16px', display: 'flex', gap: '8px', alignItems: 'center', color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200, '@media (max-width: 700px)': { display: 'none' },
  },
  keys: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '8px 16px', margin: 0, alignItems: 'center' },
  names: { display: 'flex', gap: '4px' },
  key: {
    fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: '0 6px',
    minWidth: '12px', textAlign: 'center', color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0 },
});

const Key = ({ children }: { children: string }) => <kbd className={useStyles().key}>{children}</kbd>;

/** The keys that this page knows, told by `?` as well as by a press. */
export function Keys({ capture = false }: { capture?: boolean }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  useKey('?', () => setOpen(true));
  const keys: [names: string[], does: string][] = [
    [['↑', '↓'], words.keys.move],
    [['j', 'k'], words.keys.move],
    [['Enter'], words.keys.open],
    ...(capture ? [[['Ctrl', 'Enter'], words.keys.capture] as [string[], string]] : []),
    [['/'], words.keys.search],
    [['n'], words.keys.log],
    [['?'], words.keys.help],
  ];
  return (
    <div className={styles.line}>
      <Key>?</Key>
      <LinkButton onClick={() => setOpen(true)}>{words.keys.show}</LinkButton>
      <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogSurface style={{ maxWidth: 420 }}>
          <DialogBody>
            <DialogTitle>{words.keys.title}</DialogTitle>
            <DialogContent>
              <dl className={styles.keys}>
                {keys.map(([names, does]) => [
                  <dt key={names.join()} className={styles.names}>
                    {names.map((name) => (
                      <Key key={name}>{name}</Key>
                    ))}
                  </dt>,
                  <dd key={`${names.join()} does`} className={styles.value}>
                    {does}
                  </dd>,
                ])}
              </dl>
            </DialogContent>
            <DialogActions>
              <Button onClick={() => setOpen(false)}>{words.keys.close}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </div>
  );
}

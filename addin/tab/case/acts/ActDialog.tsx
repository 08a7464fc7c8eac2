import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Crossed } from '../../../parts/Crossed';
import { words } from '../../../words/in-tab';
import { actsSaid } from './acts-said';
import type { SmallAct } from './acts';
import { Refusal } from './Refusal';
import type { ActForm } from './use-act-form';

const useStyles = makeStyles({
  surface: { maxWidth: '480px', boxSizing: 'border-box', '@media (max-width: 480px)': { padding: '16px' } },
  acts: { '& button': { whiteSpace: 'nowrap' } },
  inside: { display: 'flex', flexDirection: 'column', gap: '12px', '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  next: { margin: 0, color: tokens.colorNeutralForeground2 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface ActDialogProps {
  act: SmallAct;
  form: ActForm;
  /** Fields that say beside themselves what is wrong with them. */
  fields: readonly string[];
  onClose: () => void;
  children: ReactNode;
}

/** A few questions over the page: what it does, what happens next, and the server's refusal if there is one. */
export function ActDialog({ act, form, fields, onClose, children }: ActDialogProps) {
  const styles = useStyles();
  const next = useId();
  const said = actsSaid[act];
  return (
    // A press beside it closes nothing: only Escape and Cancel do, and both keep what was typed.
    <Dialog open onOpenChange={(_, { type }) => type === 'escapeKeyDown' && onClose()}>
      <DialogSurface className={styles.surface} aria-describedby={next}>
        <form
          ref={form.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            form.press();
          }}
        >
          <DialogBody>
            <DialogTitle>{said.title}</DialogTitle>
            <DialogContent className={styles.inside}>
              <p id={next} className={styles.next}>
                {said.next}
              </p>
              {form.cameBack && <p className={styles.quiet}>{words.acts.cameBack}</p>}
              {children}
              {form.crossed ? <Crossed {...form.crossed} /> : Boolean(form.problem) && <Refusal problem={form.problem} fields={fields} />}
            </DialogContent>
            <DialogActions fluid className={styles.acts}>
              {!form.crossed && (
                <Button type="submit" appearance="primary" disabledFocusable={form.busy}>
                  {said.act}
                </Button>
              )}
              <Button onClick={onClose}>{words.acts.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

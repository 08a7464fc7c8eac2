import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Kind } from '../../../../shared/domain/case/vocabulary';
import type { CaseView } from '../../../../shared/contract/cases';
import { useDesk } from '../../../api/desk';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { Asked } from './Asked';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

const useStyles = makeStyles({
  short: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Corrects what a matter was taken for, with every definition in view. */
export function KindForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const styles = useStyles();
  const { me } = useDesk();
  const { required, 'correct kind': correct } = words.acts;
  const { values, set, says, ...form } = useActForm(
    'correctKind',
    of,
    {
      initial: { kind: of.kind, because: '' },
      gaps: ({ kind, because }) => [...(kind === of.kind ? [{ at: 'kind', says: required.kind }] : []), ...(because.trim() ? [] : [{ at: 'because', says: required.because }])],
      body: ({ kind, because }) => ({ kind, because }),
      changing: { fact: 'kind', name: correct.kind, now: (view) => words.kinds[view.kind], mine: ({ kind }) => words.kinds[kind] },
      done: (view) => correct.done(words.kinds[view.kind]),
    },
    onDone,
  );
  return (
    <ActDialog act="correct kind" form={form} fields={['kind', 'because']} onClose={onClose}>
      <Asked label={correct.kind} error={says('kind')}>
        <RadioGroup name="kind" value={values.kind} onChange={(_, { value }) => set({ kind: value as Kind })}>
          {me.kinds.map(({ kind, full }) => (
            <Radio
              key={kind}
              value={kind}
              label={
                <>
                  {words.kinds[kind]}
                  <span className={styles.short}>{full}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Asked>
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}

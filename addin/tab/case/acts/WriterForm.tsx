import { Radio, RadioGroup } from '@fluentui/react-components';
import { writerRoles, type WriterRole } from '../../../../shared/domain/case/vocabulary';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { Asked } from './Asked';
import { ChoiceField } from './ChoiceField';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

interface Typed {
  forOther: boolean;
  as: WriterRole | '';
  of: string;
}

/** Says for whom the writer writes, and as what. */
export function WriterForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, 'say writer': act } = words.acts;
  const said = words.writes;
  const now = of.writes.onBehalf;
  const initial: Typed = { forOther: now !== undefined, as: now?.as ?? '', of: now?.of ?? '' };
  const { values, set, says, ...form } = useActForm(
    'sayWriter',
    of,
    {
      initial,
      gaps: (typed) => (typed.forOther ? [...(typed.as ? [] : [{ at: 'as', says: required.as }]), ...(typed.of.trim() ? [] : [{ at: 'of', says: required.of }])] : []),
      body: (typed) => (typed.forOther && typed.as ? { onBehalf: { as: typed.as, of: typed.of } } : {}),
      changing: { fact: 'writer', name: act.title, now: (view) => view.writes.said, mine: ({ forOther, as, of: whom }) => (forOther && as ? `${said.roles[as]}: ${whom}` : said.themselves) },
      done: (view) => view.writes.said,
    },
    onDone,
  );
  return (
    <ActDialog act="say writer" form={form} fields={['as', 'of']} onClose={onClose}>
      <Asked label={act.who}>
        <RadioGroup name="forOther" value={values.forOther ? 'other' : 'themselves'} onChange={(_, { value }) => set({ forOther: value === 'other' })}>
          <Radio value="themselves" label={said.themselves} />
          <Radio value="other" label={said.other} />
        </RadioGroup>
      </Asked>
      {values.forOther && (
        <>
          <ChoiceField label={act.as} at="as" value={values.as} choices={writerRoles.map((id) => ({ id, name: said.roles[id] }))} error={says('as')} onChange={(as) => set({ as: as as WriterRole | '' })} />
          <LineField label={act.of} at="of" value={values.of} max={120} error={says('of')} hint={said.ofHelp} onChange={(name) => set({ of: name })} />
        </>
      )}
    </ActDialog>
  );
}
